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
    lead: 'Your hearing is booked. No decision is made before it.',
    day: 'Day',
    time: 'Time (Kazakhstan)',
    how: 'Form of the hearing',
    online: 'Online',
    inPerson: 'At the office',
    action: 'See the hearing',
    once: 'You can change the time once.',
  },
  'hearing-moved': {
    subject: 'Your hearing has a new time: application {number}',
    lead: 'The time of your hearing has been changed. No decision is made before it.',
    day: 'Day',
    time: 'Time (Kazakhstan)',
    how: 'Form of the hearing',
    online: 'Online',
    inPerson: 'At the office',
    action: 'See the hearing',
  },
  'family-notice': {
    subject: 'Notice of intended refusal, member of your family: application {number}',
    lead: 'We intend to refuse a permit to a member of your family. Your own permit is not affected, and nothing has been decided yet.',
    right: 'You can object or ask to be heard. The grounds are on the page of the application.',
    until: 'Last day to object',
    action: 'See the notice',
    silence: 'If there is no objection by that day, the office decides on the information it has.',
  },
  'family-decided': {
    subject: 'Decision about your family: application {number}',
    lead: 'A decision about members of your family has been made. It is on the page of the application.',
    until: 'Last day to appeal',
    action: 'See the decision',
  },
} as const satisfies MessageTree;
