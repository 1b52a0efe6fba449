import type { MessageTree } from '../../words';

export const verify = {} as const satisfies MessageTree;
