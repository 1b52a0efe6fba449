import type { MessageTree } from '../../words';

export const documents = {} as const satisfies MessageTree;
