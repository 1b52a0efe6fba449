import type { MessageTree } from '../../words';

/** Letters about hearings, appeals and permits that are looked at again. */
export const decidingLetters = {
  'hearing-booked': {
    subject: 'Your hearing: application {number}',
    lead: 'Your hearing is booked. The decision waits for it.',
    day: 'Day',
    time: 'Time (Kazakhstan)',
    how: 'How',
    online: 'Online',
    inPerson: 'At the office',
    action: 'See the hearing',
    once: 'You can change the time once.',
  },
  'hearing-moved': {
    subject: 'Your hearing has a new time: application {number}',
    lead: 'The time of your hearing has been changed. The decision waits for it.',
    day: 'Day',
    time: 'Time (Kazakhstan)',
    how: 'How',
    online: 'Online',
    inPerson: 'At the office',
    action: 'See the hearing',
  },
} as const satisfies MessageTree;
