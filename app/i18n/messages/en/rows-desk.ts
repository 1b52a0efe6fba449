import type { MessageTree } from '../../words';

export const rowsDesk = {
  against: {
    title: 'Rows that stand against a grant',
    by: 'Left unproven by:',
    gates: 'Condition: {gates}',
    besides: 'Rows that failed, on which no condition of a grant rests: put them right or say so in the note',
    unseen: 'The security check stands against: {gates}',
  },
  outside: {
    title: 'Asked outside',
    none: 'No answer yet',
    look: 'Look at the document',
  },
} as const satisfies MessageTree;
