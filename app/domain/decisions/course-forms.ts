import { z } from 'zod';
import { isQuestionName } from '../application/questions';
import { parsePlainDate, plainDate } from '../basics/plain-date';
import { noteLength } from './note-length';
import { answerReasons, documentReasons, type RequestedItem } from './officer-forms';

/** Forms of the steps beside verifying and deciding. Messages are codes under `cycle.error`. */

/** Steps of officers that have a page of their own beside asking, recommending and deciding. */
const courseSteps = [
  'return',
  'change-lane',
  'extend-term',
  'leave-without-consideration',
  'terminate',
  'answer-complaint',
] as const;
export type CourseStep = (typeof courseSteps)[number];
export const isCourseStep = (text: string | undefined): text is CourseStep => courseSteps.some((each) => each === text);

const version = z.coerce.number('stale').int('stale').min(0, 'stale');
const text = (value: unknown) => (typeof value === 'string' ? value.trim() : value);
/** What the applicant reads: it must say why. */
const reasoned = z.preprocess(text, z.string('say-why').min(1, 'say-why').max(noteLength, 'too-long'));
const optional = z.preprocess((value) => text(value) || null, z.string().max(noteLength, 'too-long').nullable());

const oneOf = <T extends string>(list: readonly T[], value: unknown): value is T => list.some((each) => each === value);

/** Choosing a reason beside a document or an answer is what names it as missing. */
const returnForm = z
  .looseObject({ version, note: optional })
  .transform((form) => ({
    version: form.version,
    items: [
      ...Object.entries(form).flatMap(([name, reason]): RequestedItem[] => {
        const [, of, code = ''] = /^(document|answer)-([\w@-]+)$/.exec(name) ?? [];
        if (of === 'document' && oneOf(documentReasons, reason)) return [{ reason, item: code }];
        if (of === 'answer' && isQuestionName(code) && oneOf(answerReasons, reason))
          return [{ reason, question: code }];
        return [];
      }),
      ...(form.note ? [{ reason: 'note' as const, note: form.note }] : []),
    ],
  }))
  .refine(({ items }) => items.length > 0, { path: ['return'], message: 'nothing-missing' });

const extendForm = z.object({
  version,
  reason: reasoned,
  until: z
    .string('no-such-day')
    .refine((day) => parsePlainDate(day) !== null, 'no-such-day')
    .transform(plainDate),
});

const leaveForm = z.object({ version, reason: reasoned });

/** Why proceedings end without a decision. */
export const terminationReasons = ['duplicate', 'citizenship', 'death'] as const;
export type TerminationReason = (typeof terminationReasons)[number];

const terminateForm = z.object({
  version,
  ground: z.enum(terminationReasons, 'choose-termination'),
  reason: reasoned,
});

const changeLaneForm = z.object({ version });

const answerComplaintForm = z.object({ complaint: z.uuid('stale'), reason: reasoned });

export const courseForms = {
  return: returnForm,
  'change-lane': changeLaneForm,
  'extend-term': extendForm,
  'leave-without-consideration': leaveForm,
  terminate: terminateForm,
  'answer-complaint': answerComplaintForm,
} as const satisfies Record<CourseStep, z.ZodType>;

/** The applicant's complaint of delay. */
export const complaintLength = 2000;
export const complaintForm = z.object({
  text: z.preprocess(text, z.string('say-what').min(1, 'say-what').max(complaintLength, 'too-long')),
});
