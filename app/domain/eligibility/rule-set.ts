import { z } from 'zod';
import { programmes } from '../application/pages';
import type { PlainDate } from '../basics/plain-date';
import { conditionSchema, scoreSchema } from './condition';
import { factsSchema } from './facts';
import { readingNames } from './readings';

const code = z.string().regex(/^[a-zA-Z0-9-]+$/);
const day = z.iso.date() as unknown as z.ZodType<PlainDate, PlainDate>;
const days = z.number().int().min(0);

export const sourceSchema = z.strictObject({ of: code, at: z.string().min(1) });
const laneNames = ['fast', 'panel', 'council', 'advised'] as const;

const gateSchema = z.strictObject({
  code,
  kind: z.enum(['filing', 'grant', 'capacity']),
  /** The day its facts are measured on. */
  asOf: z.enum(['first-submission', 'decision']),
  /** Code of the ground a refusal names. */
  ground: code,
  source: sourceSchema,
  when: conditionSchema,
  /** Checklist items that prove it. */
  documents: z.array(code),
});

const criterionSchema = z.strictObject({
  code,
  /** Counted on these routes only; absent: on all. */
  routes: z.array(code).optional(),
  max: z.number().int().min(1).max(100),
  /** Stem of its explanation, filled with the reading named in `about`. */
  say: code,
  about: z.enum(readingNames).optional(),
  source: sourceSchema,
  score: scoreSchema,
  documents: z.array(code),
});

const laneSchema = z.strictObject({
  lane: z.enum(laneNames),
  /** Points from which it applies, inclusive. */
  from: z.number().min(0).max(100),
  /** Working days. */
  days,
  /** Who looks at it in fact, where the lane itself names nobody. */
  goesTo: z.enum(laneNames).optional(),
});

/** Whatever the points, on this route the lane is this one unless the condition holds. */
const laneExceptionSchema = z.strictObject({
  route: code,
  unless: conditionSchema,
  lane: z.enum(laneNames),
});

const documentSchema = z.strictObject({
  item: code,
  when: conditionSchema,
  required: z.boolean(),
  /** Code of the reason, `eligibility.because.<code>`. */
  because: code,
  stage: z.enum(['filing', 'arrival']),
  maxFiles: z.number().int().min(1).max(40),
  maxAgeDays: days.optional(),
  /** Leave it out while it is not known whether it is needed, instead of naming it as perhaps needed. */
  quiet: z.literal(true).optional(),
});

const termSchema = z.strictObject({
  permit: z.enum(['card', 'visa', 'residence']),
  years: z.number().int().min(1).optional(),
  days: days.optional(),
  starts: z.enum(['decision', 'arrival', 'separate-application']),
});

/** Working days. */
const deadlinesSchema = z.strictObject({
  completeness: days,
  information: days,
  informationExtension: days,
  security: days,
  legal: days,
  objection: days,
  appeal: days,
  /** A request for information stops the service clock. */
  serviceClockStops: z.boolean(),
});

/** A change a person could still make; the search for improvements tries these, alone and in pairs. */
const leverSchema = z.strictObject({
  /** Phrase: `eligibility.improve.<code>`. */
  code,
  routes: z.array(code).optional(),
  /** Facts as they would be; languages and standing are added to what is there. */
  set: factsSchema,
  /** 1 a choice on a form · 2 weeks · 3 months · 4 most of a year · 5 a year or more. */
  effort: z.number().int().min(1).max(5),
});

const differenceSchema = z.strictObject({
  /** Words: `eligibility.difference.<code>`. */
  code,
  /** Where in the data, such as `terms.card`. */
  at: z.string().min(1),
});

export const ruleSetShape = z.strictObject({
  programme: z.enum(programmes),
  family: z.enum(['paper', 'law']),
  version: code,
  effectiveFrom: day,
  effectiveTo: day.optional(),
  source: sourceSchema,
  routes: z.array(code).min(1),
  gates: z.array(gateSchema).min(1),
  criteria: z.array(criterionSchema).min(1),
  /** Best first, falling; the last starts at 0. */
  lanes: z.array(laneSchema).min(1),
  laneExceptions: z.array(laneExceptionSchema),
  documents: z.array(documentSchema),
  terms: z.array(termSchema).min(1),
  deadlines: deadlinesSchema,
  levers: z.array(leverSchema),
  /** What differs from the other family of the same programme. */
  differences: z.array(differenceSchema),
});

export type RuleSet = z.infer<typeof ruleSetShape>;
export type Gate = RuleSet['gates'][number];
export type Criterion = RuleSet['criteria'][number];
export type DocumentRule = RuleSet['documents'][number];
export type Lever = RuleSet['levers'][number];
export type RuleFamily = RuleSet['family'];
