import { z } from 'zod';
import { hearingResults, hearingShowed, minutesLength } from './hearing';

/** What a decision maker writes down of a hearing; messages are codes under `hearing.error`. */
export const hearingForm = z
  .object({
    version: z.coerce.number('stale').int('stale').min(0, 'stale'),
    result: z.enum(hearingResults, 'choose-result'),
    showed: z.preprocess((value) => value || null, z.enum(hearingShowed, 'choose-showed').nullable()),
    minutes: z.preprocess(
      (value) => (typeof value === 'string' ? value.trim() : '') || null,
      z.string().max(minutesLength, 'minutes-too-long').nullable(),
    ),
  })
  .superRefine(({ result, showed, minutes }, context) => {
    if (result !== 'came') return;
    if (!showed) context.addIssue({ code: 'custom', path: ['showed'], message: 'choose-showed' });
    if (!minutes) context.addIssue({ code: 'custom', path: ['minutes'], message: 'write-minutes' });
  })
  .transform((value) => (value.result === 'came' ? value : { ...value, showed: null }));
