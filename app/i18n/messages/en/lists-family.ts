import type { MessageTree } from '../../words';

export const family = {
  title: 'Your family',
  lead: 'Your spouse and your children under 18 can be part of this application. Name each of them who will live with you in Kazakhstan, now or later.',
  first: 'Do you want to add your spouse or a child under 18?',
  another: 'Do you want to add another member of your family?',
  add: 'A member of your family',
  one: 'Family member',
  part: {
    first: { title: 'A member of your family' },
    name: { title: 'Their name and date of birth' },
    'kazakh-name': {
      title: 'Their name in Kazakh',
      lead: 'Decisions and certificates show it this way.',
    },
    passport: { title: 'Their passport' },
    'later-passport': {
      title: 'Their citizenship and passport',
      lead: 'If there is no passport yet, state the citizenship alone.',
    },
    parents: { title: 'The child’s other parent' },
    home: { title: 'Where they live' },
    residence: { title: 'Their country and address' },
  },
} as const satisfies MessageTree;
