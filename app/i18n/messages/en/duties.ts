import type { MessageTree } from '../../words';

/** Officers declare whom they may not act for. */
export const duties = {
  title: 'Your relatives',
  lead: 'On applications of the people you name here you do nothing: the portal keeps you from it. Only you and the audit see the list.',
  add: 'Declare a relative',
  name: 'Name as in the passport',
  nameHint: 'Surname and given names in Latin letters',
  relationLabel: 'Relation',
  birthDate: 'Date of birth (YYYY-MM-DD)',
  passportNumber: 'Passport number',
  save: 'Declare',
  remove: 'Take back',
  link: 'Your relatives',
  relation: {
    spouse: 'Spouse',
    parent: 'Parent',
    child: 'Child',
    sibling: 'Brother or sister',
    other: 'Other relative',
  },
  error: {
    unknown: 'Check what you typed',
    'name-required': 'Write the name',
    'too-long': 'Shorten what you typed',
    'choose-relation': 'Choose the relation',
    'not-a-date': 'Enter a real date, for example 1990-04-12',
    'birth-or-passport': 'Give the date of birth or the passport number',
  },
} as const satisfies MessageTree;
