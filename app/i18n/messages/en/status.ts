import type { MessageTree } from '../../words';

export const status = {} as const satisfies MessageTree;
