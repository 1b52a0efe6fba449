import type { MessageTree } from '../../words';

export const common = {} as const satisfies MessageTree;
