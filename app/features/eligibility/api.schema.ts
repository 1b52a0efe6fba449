import { z } from 'zod';
import { programmes } from '#app/domain/application/pages';
import { fields } from '#app/domain/application/questions';
import { factsSchema, tiers } from '#app/domain/eligibility/facts';
import { outcomeSchema } from '#app/domain/eligibility/outcome';
import { ruleSetShape } from '#app/domain/eligibility/rule-set';

/** What the HTTP API takes and gives; the OpenAPI description is made from the same schemas. */
export const bodyLimit = 64 * 1024;

export const eligibilityRequestSchema = z.strictObject({
  programme: z.enum(programmes),
  ruleSet: z.string().max(100).optional().describe('Version, such as paper-2023; the one in force today when absent'),
  facts: factsSchema.describe('What is known about the person; absent means not yet known'),
});

export const ruleSetSummarySchema = z.object({
  programme: ruleSetShape.shape.programme,
  ruleSet: z.string().describe('Version, as the request for eligibility names it'),
  family: ruleSetShape.shape.family,
  effectiveFrom: ruleSetShape.shape.effectiveFrom,
  effectiveTo: ruleSetShape.shape.effectiveTo,
  inForce: z.boolean().describe('Judges applications submitted to this portal today'),
  routes: ruleSetShape.shape.routes,
  source: ruleSetShape.shape.source,
});
export const ruleSetListSchema = z.object({ ruleSets: z.array(ruleSetSummarySchema) });

export const occupationSchema = z.object({
  code: z.string(),
  field: z.enum(fields),
  sector: z.string().describe('Section of ISIC Rev. 4'),
  tier: z.enum(tiers),
  titles: z.object({ kk: z.string(), ru: z.string(), en: z.string() }),
});
export const occupationListSchema = z.object({ occupations: z.array(occupationSchema) });

const sentence = z.string();

/** The outcome once more, as sentences in the language asked for by Accept-Language. */
const wordsSchema = z.object({
  gates: z.array(
    z.object({
      code: z.string(),
      title: sentence,
      state: z.enum(['met', 'not-met', 'unknown']),
      stateWords: sentence,
      because: sentence,
      cure: sentence.nullable(),
    }),
  ),
  criteria: z.array(
    z.object({
      code: z.string(),
      title: sentence,
      points: z.number(),
      max: z.number(),
      score: sentence,
      because: sentence,
    }),
  ),
  improvements: z.array(
    z.object({ key: z.string(), words: sentence, gain: z.number(), totalAfter: z.number(), lane: sentence.nullable() }),
  ),
  documents: z.array(
    z.object({
      item: z.string(),
      title: sentence,
      why: sentence,
      because: sentence,
      required: z.boolean(),
      stage: z.enum(['filing', 'arrival']),
      maxAgeDays: z.number().nullable(),
    }),
  ),
  lane: z.object({ lane: z.string(), title: sentence, meaning: sentence, days: sentence }),
});

export const eligibilityAnswerSchema = outcomeSchema.extend({ words: wordsSchema });

/** RFC 9457. */
export const problemSchema = z.object({
  type: z.string(),
  title: z.string().describe('What is wrong, in the language asked for by Accept-Language'),
  status: z.number(),
  code: z.string(),
  errors: z
    .array(
      z.object({
        pointer: z.string().describe('The field: a JSON pointer into the body, as a URI fragment'),
        code: z.string(),
        detail: z.string(),
        conflictsWith: z.array(z.string()).optional(),
      }),
    )
    .optional(),
});

export const schemas = {
  Facts: factsSchema,
  EligibilityRequest: eligibilityRequestSchema,
  Outcome: eligibilityAnswerSchema,
  RuleSetList: ruleSetListSchema,
  RuleSet: ruleSetShape,
  OccupationList: occupationListSchema,
  Problem: problemSchema,
} as const;
