import type { MessageTree } from '../../words';
import { family } from './lists-family';
import { relatives } from './lists-relatives';
import { skillsLists } from './lists-skills';

/** Lists of the form: what every list says, and under `of` the words of each. */
export const lists = {
  continue: 'Continue',
  unfinished: 'Not finished',
  unfinishedText: 'Something is still missing here.',
  finish: 'Fill in what is missing',
  removed: 'Removed.',
  full: 'The list is full: {max, plural, one {# entry} other {# entries}} at most.',
  toList: 'Back to the list',
  part: '{list}, page {page, number} of {of, number}',
  remove: {
    title: 'Remove this from the list?',
    text: '{name}. What you have entered goes, and the documents you have sent for it.',
    action: 'Remove',
    keep: 'Keep',
  },
  error: {
    'another-required': 'Say whether you want to add another',
    'too-few': 'Add at least {min, plural, one {# entry} other {# entries}}',
    'entry-unfinished': 'Fill in what is missing, or remove it',
    'too-many': 'The list is full: {max, plural, one {# entry} other {# entries}} at most',
  },
  of: { family, relatives, ...skillsLists },
} as const satisfies MessageTree;
