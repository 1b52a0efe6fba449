import type { MessageTree } from '../../words';

/** Letters that say that something was said: never what. */
export const talkLetters = {
  'message-received': {
    subject: 'Something new about application {number}',
    lead: 'The office has written to you about your application. What it says stands on the portal only.',
    action: 'Read the message',
  },
} as const satisfies MessageTree;
