import type { MessageTree } from '../../words';

export const accounts = {} as const satisfies MessageTree;
