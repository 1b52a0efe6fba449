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
  'end-notice': {
    subject: 'Notice about your permit {number}',
    lead: 'Something has changed in your family, and by law your permit is to end. Nothing is held against you. No decision has been made: the permit stays in force for now. The portal says why and how much time you have. You can object or ask to be heard.',
    number: 'Permit number',
    until: 'Last day to object',
    action: 'Read the notice',
    silence: 'If you do nothing, another official decides after this day on what the file shows.',
  },
  'permit-ended': {
    subject: 'Your permit {number} will end',
    lead: 'It has been decided when your permit ends. Nothing is held against you. The portal shows the reasons.',
    number: 'Permit number',
    lastDay: 'Last day of the permit',
    action: 'See the decision',
    effect: 'Until that day the permit is in force. You can apply for a permit of your own at any time.',
  },
  'permit-ended-citizen': {
    subject: 'Congratulations: you are a citizen, permit {number} has ended',
    lead: 'You have become a citizen of Kazakhstan. Congratulations, and welcome home! With that day your permit has ended with honour: you need it no more.',
    number: 'Permit number',
    lastDay: 'Last day of the permit',
    action: 'See the permit',
    effect:
      'Your rights are now those of a citizen; show your identity card instead of the certificate. If this is a mistake, you can appeal.',
  },
  'holder-died': {
    subject: 'Our condolences: permit {number}',
    lead: 'We have learned of the death in your family. Please accept our deep condolences. The permit with this number has ended.',
    number: 'Permit number',
    action: 'Open the portal',
    effect:
      'You do not need to do anything now. Permits of the family stay in force; before anything changes, each of you gets a notice and time. If this is a mistake, tell us.',
  },
  'permit-restored': {
    subject: 'Your permit {number} is in force again',
    lead: 'Your permit has been given back: the ground on which it was taken has fallen. It is in force again.',
    number: 'Permit number',
    action: 'See the permit',
    effect: 'You can download the certificate again; everyone who checks it sees that it is valid.',
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
