import type { MessageTree } from '../../words';

export const check = {} as const satisfies MessageTree;
