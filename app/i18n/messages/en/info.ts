import type { MessageTree } from '../../words';

export const info = {} as const satisfies MessageTree;
