import type { MessageTree } from '../../words';

/** Letters to the holder of a permit that somebody proposes to touch. */
export const permitLetters = {
  'revoke-notice': {
    subject: 'Notice of intended revocation: permit {number}',
    lead: 'We intend to revoke your permit. No decision has been made: the permit stays in force for now. The portal says why. You can object or ask to be heard.',
    number: 'Permit number',
    until: 'Last day to object',
    action: 'Read the notice',
    silence: 'If you do nothing, another official decides after this day on what the file shows.',
  },
  'suspend-notice': {
    subject: 'Notice of intended suspension: permit {number}',
    lead: 'We intend to suspend your permit. No decision has been made: the permit stays in force for now. The portal says why. You can object or ask to be heard.',
    number: 'Permit number',
    until: 'Last day to object',
    action: 'Read the notice',
    silence: 'If you do nothing, another official decides after this day on what the file shows.',
  },
  'permit-lapsed': {
    subject: 'Your residence permit {number} has lapsed',
    lead: 'No arrival in Kazakhstan within your visa was registered. The residence permit that waited for your arrival has not come into force and has lapsed.',
    number: 'Permit number',
    visaUntil: 'The visa was valid until',
    action: 'See the permit',
    effect:
      'If permits of your family waited with it, they have lapsed, too. Nothing has been decided against you: you can apply again and start from the same answers.',
  },
  'proposal-dropped': {
    subject: 'Your permit {number} stays as it is',
    lead: 'The measure intended for your permit is not taken. Your permit stays as it is.',
    number: 'Permit number',
    action: 'See the permit',
  },
  'permit-hearing-booked': {
    subject: 'Your hearing about permit {number}',
    lead: 'Your hearing is booked. No decision is made before it.',
    number: 'Permit number',
    day: 'Day',
    time: 'Time (Kazakhstan)',
    how: 'Form of the hearing',
    online: 'Online',
    inPerson: 'At the office',
    action: 'See the hearing',
    once: 'You can change the time once.',
  },
  'permit-hearing-moved': {
    subject: 'Your hearing about permit {number} has a new time',
    lead: 'The time of your hearing has been changed. No decision is made before it.',
    number: 'Permit number',
    day: 'Day',
    time: 'Time (Kazakhstan)',
    how: 'Form of the hearing',
    online: 'Online',
    inPerson: 'At the office',
    action: 'See the hearing',
  },
} as const satisfies MessageTree;
