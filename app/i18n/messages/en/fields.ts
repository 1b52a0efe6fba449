import type { MessageTree } from '../../words';

export const fields = {} as const satisfies MessageTree;
