import type { MessageTree } from '../../words';

export const desk = {} as const satisfies MessageTree;
