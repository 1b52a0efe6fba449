import type { MessageTree } from '../../words';

export const family = {
  title: 'Your family',
  lead: 'Your spouse and your children under 18 can be part of this application. Name each of them who will live with you in Kazakhstan, now or later.',
  first: 'Do you want to add your spouse or a child under 18?',
  another: 'Do you want to add another member of your family?',
  add: 'A member of your family',
  one: 'Family member',
} as const satisfies MessageTree;
