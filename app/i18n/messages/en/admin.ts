import type { MessageTree } from '../../words';

export const admin = {} as const satisfies MessageTree;
