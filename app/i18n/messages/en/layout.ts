import type { MessageTree } from '../../words';

export const layout = {} as const satisfies MessageTree;
