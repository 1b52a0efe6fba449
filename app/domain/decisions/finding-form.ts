import { z } from 'zod';
import { checkKinds, findingReasons, findings } from '../application/checks';
import { caseNoteLength, noteLength } from './note-length';

/** What an officer found on rows of a check, read by the same schema in the browser and on the server. */

const optionalText = (max: number) =>
  z.preprocess(
    (value) => (typeof value === 'string' && value.trim()) || null,
    z.string().max(max, 'too-long').nullable(),
  );

/** `<key>~<version seen>`: the finding is kept only while that is still the last one. */
const seenRow = z
  .string()
  .max(120, 'unknown')
  .regex(/^(answer|entry|paper)\.[\w@-]+~\d{1,6}$/, 'unknown')
  .transform((text) => {
    const [key = '', seen = ''] = text.split('~');
    return { key, seen: Number(seen) };
  });
const seenRows = z.preprocess(
  (value) => (Array.isArray(value) ? value : value ? [value] : []),
  z.array(seenRow).min(1, 'unknown').max(60, 'unknown'),
);

export const findingForm = z
  .object({
    act: z.literal('finding'),
    kind: z.enum(checkKinds, 'unknown'),
    row: seenRows,
    finding: z.enum(findings, 'choose-finding'),
    reason: optionalText(60),
    note: optionalText(noteLength),
  })
  .superRefine(({ row, finding, reason, note }, context) => {
    const reasons: readonly string[] = findingReasons[finding];
    // What speaks against somebody, or saves them a proof, is said of one claim at a time.
    if (row.length > 1 && finding !== 'matches')
      context.addIssue({ code: 'custom', path: ['row'], message: 'unknown' });
    if (reasons.length === 0) return;
    if (!reason || !reasons.includes(reason)) {
      context.addIssue({ code: 'custom', path: ['reason'], message: 'choose-finding-reason' });
    } else if (reason === 'other' && !note) {
      context.addIssue({ code: 'custom', path: ['note'], message: 'say-what-differs' });
    }
  })
  .transform((value) => (findingReasons[value.finding].length > 0 ? value : { ...value, reason: null }));
export type FindingForm = z.output<typeof findingForm>;

/** All that machine checks of one check propose, confirmed. */
export const confirmForm = z.object({ act: z.literal('confirm'), kind: z.enum(checkKinds, 'unknown') });

export const noteForm = z.object({
  act: z.literal('note'),
  key: z.string('stale').regex(/^[\w-]{16,64}$/, 'stale'),
  text: z.preprocess(
    (value) => (typeof value === 'string' ? value.trim() : ''),
    z.string().min(1, 'write-something').max(caseNoteLength, 'note-too-long'),
  ),
});
