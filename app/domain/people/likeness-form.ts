import { z } from 'zod';

/** Why it is not the same person after all. */
export const differentReasons = ['namesake', 'relatives', 'number-mistyped', 'shared-document', 'other'] as const;
export type DifferentReason = (typeof differentReasons)[number];

const optionalText = (max: number) =>
  z.preprocess(
    (value) => (typeof value === 'string' && value.trim() ? value.trim() : null),
    z.string().max(max, 'note-long').nullable(),
  );

export const likenessForm = z
  .object({
    answer: z.enum(['same', 'different'], 'choose-answer'),
    reason: z.preprocess((value) => value || null, z.enum(differentReasons, 'choose-reason').nullable().catch(null)),
    note: optionalText(500),
  })
  .superRefine(({ answer, reason, note }, context) => {
    if (answer !== 'different') return;
    if (!reason) context.addIssue({ code: 'custom', path: ['reason'], message: 'choose-reason' });
    else if (reason === 'other' && !note) context.addIssue({ code: 'custom', path: ['note'], message: 'say-why' });
  })
  .transform((value) => (value.answer === 'same' ? { ...value, reason: null } : value));
export type LikenessForm = z.output<typeof likenessForm>;
