import { z } from 'zod';
import { type CefrLevel, cefrLevels, type LanguageCode, languageCodes } from './facts';
import { type ReadingName, readingNames } from './readings';

/**
 * The vocabulary rules are written in. A condition is met, not met or not yet known (Kleene's three values).
 * `say` is the stem of its explanation (`eligibility.because.<say>-met|-not-met|-unknown`), `cure` of what helps
 * (`eligibility.cure.<cure>`).
 */
export type Condition = (
  | { always: true }
  /** A fact compared. Exactly one comparison. */
  | ({ fact: ReadingName } & Comparison)
  /** Met once the fact is stated, whatever it says. */
  | { known: ReadingName }
  /** At least this CEFR level. */
  | { language: LanguageCode; atLeast: CefrLevel }
  /** Points of a criterion of the same rule set. */
  | { points: string; atLeast: number }
  | { all: Condition[] }
  | { any: Condition[] }
  | { not: Condition }
  /** One condition for each route; a route without one does not need it. */
  | { byRoute: Record<string, Condition> }
  /** Taken as met until somebody says otherwise: an officer reads it from a document. */
  | { presume: Condition }
  /** Not yet known while the condition holds, not met otherwise: somebody has been asked. */
  | { awaiting: Condition }
) & { say?: string; cure?: string };

export type Comparison =
  | { is: string | boolean }
  | { in: string[] }
  | { atLeast: number }
  | { moreThan: number }
  | { atMost: number }
  | { includes: string }
  | { excludes: string };

/** Points: given by a condition, the best of several, or their sum. */
export type Score = { when: Condition; give: number; say?: string } | { best: Score[] } | { sum: Score[] };

const conditionHeads = [
  'always',
  'fact',
  'known',
  'language',
  'points',
  'all',
  'any',
  'not',
  'byRoute',
  'presume',
  'awaiting',
] as const;
const comparisons = ['is', 'in', 'atLeast', 'moreThan', 'atMost', 'includes', 'excludes'] as const;

const reading = z.enum(readingNames);
const code = z.string().regex(/^[a-zA-Z0-9-]+$/);

const statedOf = (value: object, keys: readonly string[]) => keys.filter((key) => key in value);

/** One object with every key optional, and a check that exactly one form is used: faults are found at their own path. */
const conditionObject: z.ZodType = z
  .strictObject({
    always: z.literal(true).optional(),
    fact: reading.optional(),
    known: reading.optional(),
    language: z.enum(languageCodes).optional(),
    points: code.optional(),
    get all() {
      return z.array(conditionObject).min(1).optional();
    },
    get any() {
      return z.array(conditionObject).min(1).optional();
    },
    get not() {
      return conditionObject.optional();
    },
    get byRoute() {
      return z.record(z.string(), conditionObject).optional();
    },
    get presume() {
      return conditionObject.optional();
    },
    get awaiting() {
      return conditionObject.optional();
    },
    is: z.union([z.string(), z.boolean()]).optional(),
    in: z.array(z.string()).optional(),
    atLeast: z.union([z.number(), z.enum(cefrLevels)]).optional(),
    moreThan: z.number().optional(),
    atMost: z.number().optional(),
    includes: z.string().optional(),
    excludes: z.string().optional(),
    say: code.optional(),
    cure: code.optional(),
  })
  .superRefine((value, context) => {
    const heads = statedOf(value, conditionHeads);
    const compared = statedOf(value, comparisons);
    const fault = (message: string) => context.addIssue({ code: 'custom', message });
    if (heads.length !== 1) return fault(`a condition has exactly one of ${conditionHeads.join(', ')}`);
    const wanted = heads[0] === 'fact' || heads[0] === 'language' || heads[0] === 'points' ? 1 : 0;
    if (compared.length !== wanted) return fault(`"${heads[0]}" takes ${wanted} comparison, not ${compared.length}`);
    if (heads[0] === 'language' && typeof value.atLeast !== 'string') fault('a language is compared by atLeast: level');
    if (heads[0] === 'points' && typeof value.atLeast !== 'number') fault('points are compared by atLeast: number');
    if (heads[0] === 'fact' && typeof value.atLeast === 'string') fault('only a language has a level');
  });

export const conditionSchema = conditionObject as z.ZodType<Condition, Condition>;

const scoreObject: z.ZodType = z
  .strictObject({
    when: conditionObject.optional(),
    give: z.number().min(0).max(100).optional(),
    say: code.optional(),
    get best() {
      return z.array(scoreObject).min(1).optional();
    },
    get sum() {
      return z.array(scoreObject).min(1).optional();
    },
  })
  .superRefine((value, context) => {
    const heads = statedOf(value, ['when', 'best', 'sum']);
    if (heads.length !== 1) context.addIssue({ code: 'custom', message: 'a score has exactly one of when, best, sum' });
    if ((heads[0] === 'when') !== (value.give !== undefined))
      context.addIssue({ code: 'custom', message: 'give stands beside when' });
  });

export const scoreSchema = scoreObject as z.ZodType<Score, Score>;
