import { z } from 'zod';
import { explanationLength, noteLength } from '../decisions/note-length';

/** What officers send about acts that need two hands; messages are codes under `proposals.error`. */

const text = (max: number, tooLong = 'too-long') =>
  z.preprocess(
    (value) => (typeof value === 'string' ? value.trim() : '') || null,
    z.string().max(max, tooLong).nullable(),
  );

export const documentLength = 200;

export const proposeForm = z.object({
  ground: z.string('choose-ground').min(1, 'choose-ground').max(60, 'choose-ground'),
  field: text(60),
  to: text(explanationLength),
  /** For an end: what says that it happened; its day comes in three boxes. */
  document: text(documentLength),
  explanation: text(explanationLength, 'explanation-too-long'),
  note: text(noteLength),
});

export const decideProposalForm = z.object({
  act: z.enum(['approve', 'reject', 'withdraw'], 'choose-decision'),
  answer: text(explanationLength, 'explanation-too-long'),
});
