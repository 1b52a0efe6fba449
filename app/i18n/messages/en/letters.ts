import type { MessageTree } from '../../words';

export const letters = {} as const satisfies MessageTree;
