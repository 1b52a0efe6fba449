import { z } from 'zod';
import { dateBoxes, withDates } from '../basics/date-form';
import { explanationLength, noteLength } from '../decisions/note-length';

/** What officers send about acts that need two hands; messages are codes under `proposals.error`. */

const text = (max: number, tooLong = 'too-long') =>
  z.preprocess(
    (value) => (typeof value === 'string' ? value.trim() : '') || null,
    z.string().max(max, tooLong).nullable(),
  );

const documentLength = 200;

export const proposeForm = z.object({
  ground: z.string('choose-ground').min(1, 'choose-ground').max(60, 'choose-ground'),
  field: text(60),
  to: text(explanationLength),
  explanation: text(explanationLength, 'explanation-too-long'),
  note: text(noteLength),
});

/** The end of a permit rests on a day and on a document that says so. */
export const endForm = withDates(
  ['happenedOn'],
  proposeForm.extend({
    happenedOn: dateBoxes('not-a-date'),
    document: z.string('name-document').trim().min(1, 'name-document').max(documentLength, 'too-long'),
  }),
);

export const decideProposalForm = z.object({
  act: z.enum(['approve', 'reject', 'withdraw'], 'choose-decision'),
  answer: text(explanationLength, 'explanation-too-long'),
});
