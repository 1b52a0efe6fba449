import type { MessageTree } from '../../words';

export const errors = {} as const satisfies MessageTree;
