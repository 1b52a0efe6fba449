import type { MessageTree } from '../../words';

/** Letters about hearings, appeals and permits that are looked at again. */
export const decidingLetters = {
  'appeal-overdue': {
    subject: 'No answer to your appeal yet: application {number}',
    lead: 'The twenty working days for your appeal are over and there is no decision yet. We are sorry. You may go to court now; we still decide on your appeal.',
    action: 'See the appeal',
  },
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
