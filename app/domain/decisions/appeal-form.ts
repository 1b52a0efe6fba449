import { z } from 'zod';
import { parsePlainDate } from '../basics/plain-date';
import { appealActs } from './appeal';
import { courtOrders } from './court-order';
import { explanationLength, noteLength } from './note-length';

const text = (max: number, code: string) =>
  z.preprocess(
    (value) => (typeof value === 'string' ? value.trim() : '') || null,
    z.string().max(max, code).nullable(),
  );
const codes = z.preprocess(
  (value) => (Array.isArray(value) ? value : value ? [value] : []),
  z.array(z.string().max(60)).max(40),
);

/** How an officer decides an appeal; messages are codes under `appeal.error`. */
export const appealForm = z
  .object({
    version: z.coerce.number('stale').int('stale').min(0, 'stale'),
    act: z.enum(appealActs, 'choose-act'),
    reason: text(60, 'reason-required'),
    region: text(10, 'unknown'),
    without: codes,
    until: text(10, 'not-a-date'),
    explanation: text(explanationLength, 'explanation-too-long'),
    note: text(noteLength, 'note-too-long'),
  })
  .superRefine(({ reason, explanation, until }, context) => {
    if (!reason) context.addIssue({ code: 'custom', path: ['reason'], message: 'reason-required' });
    if (!explanation) context.addIssue({ code: 'custom', path: ['explanation'], message: 'explanation-required' });
    if (until && !parsePlainDate(until)) context.addIssue({ code: 'custom', path: ['until'], message: 'not-a-date' });
  });

/** What a court has ordered, as an officer writes it down. */
export const courtForm = z.object({
  version: z.coerce.number('stale').int('stale').min(0, 'stale'),
  court: z.preprocess((value) => String(value ?? '').trim(), z.string().min(1, 'name-court').max(200, 'too-long')),
  number: z.preprocess((value) => String(value ?? '').trim(), z.string().min(1, 'name-ruling').max(60, 'too-long')),
  orders: z.enum(courtOrders, 'choose-orders'),
});
