import type { MessageTree } from '../../words';

/** Checks that go on beside each other; said on the server. */
export const parallel = {
  text: 'Held by: {name}. Your checks go on beside, row by row: {checks}.',
} as const satisfies MessageTree;
