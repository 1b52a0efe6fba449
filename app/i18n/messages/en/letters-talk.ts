import type { MessageTree } from '../../words';

/** Letters that say that something was said: never what. */
export const talkLetters = {
  'message-received': {
    subject: 'A new message: application {number}',
    lead: 'The office has written to you about your application. You can read the message on the portal only.',
    action: 'Read the message',
  },
  'opinion-answered': {
    subject: 'An opinion has arrived: application {number}',
    lead: 'The opinion you asked for has been answered. It is in the check it belongs to, with its document.',
    action: 'Open the case',
  },
  'opinion-asked': {
    subject: 'An opinion is asked for: application {number}',
    lead: 'The office of the Kandas Portal asks for your opinion on an application. The question and what you need to know stand on a page that opens without an account.',
    until: 'The link works until',
    action: 'Open the question',
    once: 'The link can be used once: it ends when you have answered. Do not pass it on.',
    ignore: 'If this letter is not meant for you, do not open the link and delete the letter.',
  },
} as const satisfies MessageTree;
