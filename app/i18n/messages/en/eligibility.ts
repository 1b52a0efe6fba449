import type { MessageTree } from '../../words';

export const eligibility = {} as const satisfies MessageTree;
