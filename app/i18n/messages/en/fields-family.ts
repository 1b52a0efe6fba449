import type { MessageTree } from '../../words';

/** Questions about a member of the family. */
export const familyFields = {
  memberRelation: {
    label: 'Who is it?',
    error: { required: 'Choose whether it is your spouse or your child' },
  },
  memberSurnameLatin: {
    label: 'Surname in Latin letters',
    hint: 'As in the lines at the bottom of their passport.',
  },
  memberGivenNamesLatin: {
    label: 'Given names in Latin letters',
    hint: 'As in the lines at the bottom of their passport.',
  },
  memberBirthDate: { label: 'Date of birth' },
} as const satisfies MessageTree;
