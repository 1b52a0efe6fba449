import type { MessageTree } from '../../words';

/** The page of the help desk. */
export const helpDesk = {
  title: 'Help desk',
  lead: 'Somebody asks about an application and names its number. You see how far it is, not who it is about. That you looked is written down, and the applicant can see it.',
  number: 'Number of the application',
  numberHint: 'As it stands in the letter, for example KK-2026-AB12CD-3',
  submit: 'Look it up',
  turn: { applicant: 'The applicant is to act', officer: 'The office is to act', nobody: 'Nobody has to act' },
  row: {
    initials: 'Initials',
    programme: 'Programme',
    status: 'Status',
    turn: 'Whose turn it is',
    submitted: 'Sent on',
    due: 'The office decides by',
    legalDue: 'Last day by law',
    applicantDue: 'The applicant acts by',
  },
  error: {
    mistyped: 'This number cannot exist: compare it with the letter sign by sign',
    'not-found': 'There is no application with this number',
    'own-application': 'This is your own application: look at it with your own account',
    'too-many': 'Too many numbers in a short time. Wait ten minutes.',
  },
} as const satisfies MessageTree;
