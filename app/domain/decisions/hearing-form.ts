import { z } from 'zod';
import { hearingResults, hearingShowed, minutesLength } from './hearing';

const heard = {
  result: z.enum(hearingResults, 'choose-result'),
  showed: z.preprocess((value) => value || null, z.enum(hearingShowed, 'choose-showed').nullable()),
  minutes: z.preprocess(
    (value) => (typeof value === 'string' ? value.trim() : '') || null,
    z.string().max(minutesLength, 'minutes-too-long').nullable(),
  ),
};

interface Heard {
  result: (typeof hearingResults)[number];
  showed: (typeof hearingShowed)[number] | null;
  minutes: string | null;
}

/** Of somebody who came it is said what it showed, and what was said. */
function complete({ result, showed, minutes }: Heard, context: z.RefinementCtx) {
  if (result !== 'came') return;
  if (!showed) context.addIssue({ code: 'custom', path: ['showed'], message: 'choose-showed' });
  if (!minutes) context.addIssue({ code: 'custom', path: ['minutes'], message: 'write-minutes' });
}

const onlyWhoCame = <H extends Heard>(value: H): H => (value.result === 'came' ? value : { ...value, showed: null });

/** What is written down of a hearing about a permit; messages are codes under `hearing.error`. */
export const permitHearingForm = z.object(heard).superRefine(complete).transform(onlyWhoCame);

/** What is written down of a hearing in a case, as it was seen. */
export const hearingForm = z
  .object({ version: z.coerce.number('stale').int('stale').min(0, 'stale'), ...heard })
  .superRefine(complete)
  .transform(onlyWhoCame);
