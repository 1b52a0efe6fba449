import type { MessageTree } from '../../words';

export const applying = {} as const satisfies MessageTree;
