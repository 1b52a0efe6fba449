import type { MessageTree } from '../../words';

export const home = {} as const satisfies MessageTree;
