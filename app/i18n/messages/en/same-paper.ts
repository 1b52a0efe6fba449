import type { MessageTree } from '../../words';

/** One paper that several items of the checklist ask for. */
export const samePaper = {
  here: 'The same paper serves here, too. Already sent: {others}.',
  serves: 'If one paper shows both, send it once: it serves here as well as for {others}.',
  use: 'Use here:',
} as const satisfies MessageTree;
