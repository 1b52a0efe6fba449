import type { MessageTree } from '../../words';

export const decide = {} as const satisfies MessageTree;
