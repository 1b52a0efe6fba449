import { z } from 'zod';
import { factsSchema } from './facts';

/**
 * What evaluate answers, from the bottom up. Codes and parameters only: the words are in the catalogues under
 * `eligibility`. One definition for the types and for the description of the API.
 */

const reasonSchema = z
  .object({ code: z.string(), params: z.record(z.string(), z.union([z.string(), z.number()])).optional() })
  .describe('A sentence by its code, filled with the parameters');

const gateStates = ['met', 'not-met', 'unknown'] as const;
/** filing: without it nobody may file · grant: without it nobody may be granted · capacity: never a ground for refusal, leads to the waiting list. */
const gateKinds = ['filing', 'grant', 'capacity'] as const;
export const lanes = ['fast', 'panel', 'council', 'advised'] as const;
const bases = ['claimed', 'verified', 'verified-else-claimed'] as const;

export const sourceSchema = z
  .object({ of: z.string().describe('The act'), at: z.string().describe('The place in it') })
  .describe('Where the rule is written');

const gateResultSchema = z.object({
  code: z.string(),
  kind: z.enum(gateKinds),
  state: z.enum(gateStates),
  because: reasonSchema,
  cure: reasonSchema.nullable().describe('What the person can do; null when met, or when nothing can be done'),
  source: sourceSchema,
  facts: z.array(z.string()).describe('Facts the gate reads'),
  documents: z.array(z.string()).describe('Checklist items that prove it'),
});

const criterionResultSchema = z.object({
  code: z.string(),
  points: z.number().describe('Points that the known facts give'),
  pointsAtMost: z.number().describe('Points once every fact is known, at most'),
  max: z.number(),
  because: reasonSchema,
  source: sourceSchema,
  facts: z.array(z.string()),
  documents: z.array(z.string()),
});

const improvementSchema = z.object({
  changes: factsSchema.describe('The facts as they would be: added to the stated ones they give the gain'),
  phrases: z.array(reasonSchema).describe('One phrase for each change'),
  gain: z.number(),
  totalAfter: z.number(),
  laneAfter: z.enum(lanes),
  effort: z.number().describe('1 is a choice on a form, 5 a year of work; a pair adds up'),
});

const documentNeedSchema = z.object({
  item: z.string(),
  required: z.boolean(),
  because: reasonSchema,
  stage: z.enum(['filing', 'arrival']).describe('When the portal asks for it'),
  maxFiles: z.number(),
  maxAgeDays: z.number().optional(),
  proves: z.array(z.string()).describe('Gates and criteria that it proves'),
});

export const outcomeSchema = z.object({
  programme: z.string(),
  ruleSet: z.string().describe('Version of the rule set, such as paper-2023'),
  family: z.string(),
  route: z.string().describe('The route counted; when none was stated, the one the known facts suit best'),
  basis: z.enum(bases).describe('What the facts are: as stated, as verified, or as verified and otherwise as stated'),
  grantable: z.enum(['yes', 'no', 'unknown']),
  total: z.number().describe('Points by the known facts: at least'),
  totalAtMost: z.number(),
  lane: z.enum(lanes),
  laneAtMost: z.enum(lanes),
  laneDays: z.number().describe('Working days of the lane'),
  gates: z.array(gateResultSchema),
  criteria: z.array(criterionResultSchema),
  improvements: z.array(improvementSchema),
  documents: z.array(documentNeedSchema),
});

export type Reason = z.infer<typeof reasonSchema>;
export type GateState = (typeof gateStates)[number];
export type Source = z.infer<typeof sourceSchema>;
export type GateResult = z.infer<typeof gateResultSchema>;
export type CriterionResult = z.infer<typeof criterionResultSchema>;
export type Lane = (typeof lanes)[number];
export type Improvement = z.infer<typeof improvementSchema>;
/** `entry`: the entry of a list it is about, such as a member of the family; absent: the applicant. */
export type DocumentNeed = z.infer<typeof documentNeedSchema> & { entry?: string };
export type Basis = (typeof bases)[number];
export type Outcome = Omit<z.infer<typeof outcomeSchema>, 'documents'> & { documents: DocumentNeed[] };
