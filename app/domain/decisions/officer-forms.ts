import { z } from 'zod';
import { asked, type PageId, pages } from '../application/pages';
import { isQuestionName, type QuestionName } from '../application/questions';
import { dateBoxes, withDates } from '../basics/date-form';
import type { ChosenTerms } from './grant-terms';
import { explanationLength, noteLength } from './note-length';
import { personWords, type SaidOfPerson } from './persons';

/** What officers send, read by the same schemas in the browser and on the server. Messages are codes under `desk.error`. */

const text = (value: unknown) => (typeof value === 'string' ? value.trim() : value);
const optionalText = (max: number, tooLong = 'too-long') =>
  z.preprocess((value) => text(value) || null, z.string().max(max, tooLong).nullable());

/** A note is the exception: reasons are coded, so that they can be counted and said in three languages. */
const note = optionalText(noteLength);

/** Boxes of one name: none, one or several. */
const codes = z.preprocess(
  (value) => (Array.isArray(value) ? value : value ? [value] : []),
  z.array(z.string().max(60)).max(40),
);

/** The version of the case that the page showed; a step taken from an older page is refused. */
const version = z.coerce.number('stale').int('stale').min(0, 'stale');

export const claimForm = z.object({
  act: z.enum(['accept', 'claim', 'release', 'cancel-request'], 'unknown'),
  version,
});

/** Why a document is asked for; choosing the reason is what asks for it. */
export const documentReasons = [
  'missing',
  'unreadable',
  'pages-missing',
  'outdated',
  'translation-needed',
  'other-document',
] as const;
/** Why an answer is asked about. */
export const answerReasons = ['explain', 'differs-from-document', 'incomplete'] as const;
export const requestReasons = [...documentReasons, ...answerReasons, 'note'] as const;
export type RequestReason = (typeof requestReasons)[number];

/** One thing asked of the applicant: a document of the checklist, an answer on a page, an entry of a list, or words of the officer. */
export type RequestedItem = {
  reason: RequestReason;
  item?: string;
  page?: PageId;
  question?: QuestionName;
  /** Id of an entry of a list. */
  entry?: string;
  /** The officer's own words about it; with the reason `note` all there is. */
  note?: string;
};

const pageOf = (question: QuestionName): PageId | undefined =>
  pages.find((page) => page.asks.some((each) => asked(each).name === question))?.id;

const oneOf = <T extends string>(list: readonly T[], value: unknown): value is T => list.some((each) => each === value);

const askedName = /^(document|answer|entry)-([\w@-]+)$/;

/** What a form asks for, as far as it can be read; the note of the whole comes last. */
export function requestedIn(form: Record<string, unknown>): RequestedItem[] {
  const note = text(form.note);
  const asked = Object.entries(form).flatMap(([name, reason]): RequestedItem[] => {
    const [, of, code = ''] = askedName.exec(name) ?? [];
    const words = text(form[wordsName(name)]);
    const besides = typeof words === 'string' && words ? { note: words } : {};
    if (of === 'document' && oneOf(documentReasons, reason)) return [{ reason, item: code, ...besides }];
    if (of === 'answer' && isQuestionName(code) && oneOf(answerReasons, reason)) {
      return [{ reason, question: code, page: pageOf(code), ...besides }];
    }
    if (of === 'entry' && oneOf(answerReasons, reason)) return [{ reason, entry: code, ...besides }];
    return [];
  });
  return typeof note === 'string' && note ? [...asked, { reason: 'note', note }] : asked;
}

/** The field with an officer's own words beside what is asked. */
export const wordsName = (name: string) => `words-${name}`;

/** Words beside something that is not asked would be lost, and words beyond bounds are refused where they stand. */
function wordsAmiss(form: Record<string, unknown>): { path: string; message: string }[] {
  return Object.entries(form).flatMap(([field, value]) => {
    const words = text(value);
    if (!field.startsWith(wordsName('')) || typeof words !== 'string' || !words) return [];
    if (words.length > noteLength) return [{ path: field, message: 'too-long' }];
    const name = field.slice(wordsName('').length);
    return form[name] ? [] : [{ path: name, message: 'choose-what-to-ask' }];
  });
}

export const requestForm = z
  .looseObject({ version, note })
  .superRefine((form, context) => {
    for (const { path, message } of wordsAmiss(form)) context.addIssue({ code: 'custom', path: [path], message });
  })
  .transform((form) => ({ version: form.version, items: requestedIn(form) }))
  .refine(({ items }) => items.length > 0, { path: ['request'], message: 'ask-something' });

/** Why a word departs from the computed result; whether it does is the story's question. */
const departure = optionalText(60);

const list = (value: unknown): string[] =>
  (Array.isArray(value) ? value : value ? [value] : []).map(String).filter((each) => each.length <= 60);

/** What a form says of each of the family: `person-<entry>`, and beside it `ground-` and `departure-`. */
function personsIn(form: Record<string, unknown>): SaidOfPerson[] {
  return Object.entries(form).flatMap(([name, word]): SaidOfPerson[] => {
    const [, person = ''] = /^person-([\w-]{1,60})$/.exec(name) ?? [];
    if (!person || !oneOf(personWords, word)) return [];
    const departs = form[`departure-${person}`];
    const departure = typeof departs === 'string' && departs.length <= 60 ? departs || null : null;
    return [{ person, word, reasons: list(form[`ground-${person}`]).slice(0, 40), departure }];
  });
}

/** What a form says of the terms of a grant; null where it does not ask. */
function termsIn({ terms, region, conditions }: Record<string, unknown>): ChosenTerms | null {
  if (!terms) return null;
  return {
    region: typeof region === 'string' && region.length <= 10 ? region || null : null,
    conditions: list(conditions).slice(0, 40),
  };
}

export const recommendForm = z
  .looseObject({
    recommendation: z.enum(['grant', 'refusal'], 'choose-recommendation'),
    reasons: codes,
    departure,
    note,
    version,
  })
  .refine(({ recommendation, reasons }) => recommendation === 'grant' || reasons.length > 0, {
    path: ['reasons'],
    message: 'choose-ground',
  })
  .transform(({ recommendation, reasons, departure: departs, note: words, version: seen, ...form }) => ({
    recommendation,
    reasons,
    departure: departs,
    note: words,
    version: seen,
    persons: personsIn(form),
  }));

export const sendBackReasons = ['check-again', 'document-missing', 'ground-not-shown', 'new-facts'] as const;
export const decisions = ['grant', 'send-back', 'notice', 'refuse', 'family'] as const;
export type DecisionChoice = (typeof decisions)[number];

export const decideForm = z
  .looseObject({
    decision: z.enum(decisions, 'choose-decision'),
    reasons: codes,
    sendBackReason: z.preprocess(
      (value) => value || null,
      z.enum(sendBackReasons, 'choose-send-back-reason').nullable(),
    ),
    departure,
    explanation: optionalText(explanationLength, 'explanation-too-long'),
    note,
    version,
  })
  .superRefine(({ decision, reasons, sendBackReason }, context) => {
    if (decision === 'send-back' && !sendBackReason) {
      context.addIssue({ code: 'custom', path: ['sendBackReason'], message: 'choose-send-back-reason' });
    }
    if (decision === 'notice' && reasons.length === 0) {
      context.addIssue({ code: 'custom', path: ['reasons'], message: 'choose-ground' });
    }
  })
  .transform(
    ({ decision, reasons, sendBackReason, departure: departs, explanation, note: words, version: seen, ...form }) => ({
      decision,
      reasons,
      sendBackReason,
      departure: departs,
      explanation,
      note: words,
      version: seen,
      persons: personsIn(form),
      terms: termsIn(form),
    }),
  );

/** The day a border was crossed, from its three boxes. */
export const arrivalForm = withDates(['arrivedOn'], z.object({ arrivedOn: dateBoxes('not-a-date') }));
