import type { MessageTree } from '../../words';

/** Two applications side by side, and the dossier of one person. */
export const compare = {
  title: 'Is this the same person?',
  lead: 'Both applications are shown side by side. Where they differ, the row is marked.',
  list: {
    title: 'Possible duplicates',
    lead: 'Applications from other accounts that may be of the same person.',
    none: 'No other application fits this one.',
    open: 'Not yet compared',
    same: 'The same person',
    different: 'Not the same person: {reason}',
    by: '{name}, {when}',
    column: { case: 'Application', name: 'Name', because: 'Why', answer: 'Answer' },
  },
  because: {
    passport: 'the same passport number',
    'name-and-birth': 'a like name and a date of birth that fits',
    document: 'the same file was sent',
  },
  why: {
    title: 'Why these two were put together',
    passport: 'The passport number is the same: {number}.',
    'name-and-birth': 'The names fit each other: {names}. The dates of birth fit too.',
    document: 'Both applications hold the same file.',
  },
  column: { what: 'What', here: 'This application', there: 'The other application' },
  row: { sent: 'Sent on', status: 'Status', differs: 'differs' },
  writing: { mrz: 'Name, Latin letters', kazakh: 'Name in Kazakh', original: 'Name as written at home' },
  form: {
    legend: 'What do you find?',
    same: 'The same person',
    sameHint:
      'Both applications are joined in one dossier. A second one in progress under the same programme can then be ended by its own step.',
    different: 'Not the same person',
    differentHint: 'The pair is not asked about again.',
    reason: 'Why not',
    note: 'Note',
    noteHint: 'Only what the reason does not say. Up to 500 characters.',
    submit: 'Save the answer',
  },
  reason: {
    namesake: 'Another person with the same name',
    relatives: 'Relatives, such as twins or father and son',
    'number-mistyped': 'A passport number was mistyped',
    'shared-document': 'A document that several people share',
    other: 'Another reason (say it in the note)',
  },
  done: {
    same: 'The applications are joined in one dossier.',
    different: 'Your answer is kept; this pair will not be asked about again.',
  },
  dossier: {
    title: 'Dossier: other applications of this person, {count}',
    own: 'from the same account',
    joined: 'joined by an officer',
  },
  error: {
    'choose-answer': 'Say whether it is the same person',
    'choose-reason': 'Choose why it is not the same person',
    'say-why': 'Say the reason in the note',
    'note-long': 'The note is longer than 500 characters: shorten it',
  },
} as const satisfies MessageTree;
