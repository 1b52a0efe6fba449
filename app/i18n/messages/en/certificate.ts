import type { MessageTree } from '../../words';

export const certificate = {} as const satisfies MessageTree;
