import type { MessageTree } from '../../words';

/** A second application of the same person. */
export const secondStart = {
  label: 'Begin with the answers of my earlier application',
  hint: '{what}. {reference}. What is asked here as well is filled in: about you, your family, your work. You check it before sending; files do not come along.',
  draft: 'A draft',
} as const satisfies MessageTree;
