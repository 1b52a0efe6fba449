import type { MessageTree } from '../../words';

export const employerLetters = {
  'employer-asked': {
    subject: 'Please confirm a job offer',
    lead: 'An applicant for a permit of Kazakhstan has told us that you offer them work. Please confirm, correct or decline this on the portal. No account is needed.',
    person: 'Applicant',
    position: 'Position',
    until: 'The link works until',
    action: 'Look and answer',
    once: 'The link is meant for you alone and works for one answer.',
    ignore:
      'If you do not know this person, open the link and decline, or do nothing: without your answer nothing is confirmed.',
  },
  'employer-answered': {
    subject: 'Your employer has answered',
    lead: 'The employer has answered our letter about your job offer.',
    employer: 'Employer',
    answer: 'Answer',
    answers: {
      confirmed: 'confirmed',
      corrected: 'confirmed with corrections',
      declined: 'declined',
    },
    action: 'See the answer',
  },
  'employer-thanked': {
    subject: 'Your answer about a job offer',
    lead: 'Thank you. Your answer has arrived and is kept with the application.',
    position: 'Position',
    answer: 'Your answer',
    answers: {
      confirmed: 'confirmed',
      corrected: 'confirmed with corrections',
      declined: 'declined',
    },
    wrong: 'If it was not you who answered, write to us at once.',
    action: 'Contact us',
  },
} as const satisfies MessageTree;
