import { z } from 'zod';
import { checkKinds } from '../application/checks';
import { opinionAnswers, opinionKinds, opinionLimits } from '../application/opinions';
import { dateFromParts } from '../basics/plain-date';

/** What an officer sends to ask outside or to write down a paper, and what comes back. Messages are codes under `talkDesk.error` and `opinions.error`. */

const trimmed = (value: unknown) => (typeof value === 'string' ? value.trim() : '');
const text = (missing: string, max: number) => z.preprocess(trimmed, z.string().min(1, missing).max(max, 'too-long'));
const key = z.string('unknown').min(1, 'unknown').max(100, 'unknown');
const check = z.preprocess((value) => value || null, z.enum(checkKinds, 'unknown').nullable());

const about = {
  kind: z.enum(opinionKinds, 'choose-kind'),
  check,
  body: text('name-body', opinionLimits.body),
  key,
};

const needsCheck = ({ kind, check: chosen }: { kind: string; check: string | null }) =>
  kind !== 'other' || chosen !== null;
const noCheck = { path: ['check'], message: 'choose-check' };

export const askForm = z
  .object({
    act: z.literal('ask'),
    ...about,
    email: z.preprocess(
      trimmed,
      z
        .string()
        .max(254, 'email')
        .regex(/^[^\s@<>,;:"]+@[^\s@<>,;:"]+\.[^\s@<>,;:"]+$/, 'email'),
    ),
    language: z.enum(['kk', 'ru', 'en'], 'choose-language'),
    words: z.preprocess(trimmed, z.string().max(opinionLimits.words, 'too-long')),
  })
  .refine(needsCheck, noCheck)
  .refine(({ kind, words }) => kind !== 'other' || words !== '', { path: ['words'], message: 'write-question' });
export type AskForm = z.output<typeof askForm>;

const given = {
  answer: z.enum(opinionAnswers, 'choose-answer'),
  reasons: text('say-why', opinionLimits.reasons),
  signedBy: text('say-who', opinionLimits.signedBy),
};

const day = (value: unknown) => Number(trimmed(value) || Number.NaN);

/** An answer that came on paper. Its day is the one written on it. */
export const paperForm = z
  .object({
    act: z.literal('paper'),
    ...about,
    ...given,
    'answeredOn.day': z.unknown(),
    'answeredOn.month': z.unknown(),
    'answeredOn.year': z.unknown(),
  })
  .refine(needsCheck, noCheck)
  .transform(({ 'answeredOn.day': d, 'answeredOn.month': m, 'answeredOn.year': y, ...rest }, context) => {
    const answeredOn = dateFromParts(day(y), day(m), day(d));
    if (answeredOn) return { ...rest, answeredOn };
    context.addIssue({ code: 'custom', path: ['answeredOn'], message: 'not-a-day' });
    return z.NEVER;
  });
export type PaperForm = z.output<typeof paperForm>;

/** What whoever was asked sends back. */
export const answerForm = z.object(given);
export type AnswerForm = z.output<typeof answerForm>;
