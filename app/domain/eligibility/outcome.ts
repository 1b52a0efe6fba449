import type { Facts } from './facts';

/** What evaluate answers, from the bottom up. Codes and parameters only: the words are in the catalogues under `eligibility`. */

/** A sentence by its code: `eligibility.because.<code>` or `eligibility.cure.<code>`, filled with the parameters. */
export interface Reason {
  code: string;
  params?: Record<string, string | number>;
}

export type GateState = 'met' | 'not-met' | 'unknown';

/** filing: without it nobody may file · grant: without it nobody may be granted · capacity: never a ground for refusal, leads to the waiting list. */
export type GateKind = 'filing' | 'grant' | 'capacity';

/** Where a rule is written: `of` names the act (`eligibility.source.<of>`), `at` the place in it. */
export interface Source {
  of: string;
  at: string;
}

export interface GateResult {
  code: string;
  kind: GateKind;
  state: GateState;
  because: Reason;
  /** What the person can do about it; null when met, or when nothing can be done. */
  cure: Reason | null;
  source: Source;
  /** Facts the gate reads. */
  facts: string[];
  /** Checklist items that prove it. */
  documents: string[];
}

export interface CriterionResult {
  code: string;
  /** Points that the known facts give. */
  points: number;
  /** Points that could still come from facts not yet known. */
  pointsAtMost: number;
  max: number;
  because: Reason;
  source: Source;
  facts: string[];
  documents: string[];
}

export type Lane = 'fast' | 'panel' | 'council' | 'advised';

export interface Improvement {
  /** The facts as they would be: `{ ...facts, ...changes }` evaluates to the gain named here. */
  changes: Facts;
  /** One phrase for each change: `eligibility.improve.<code>`. */
  phrases: Reason[];
  /** Points gained. */
  gain: number;
  totalAfter: number;
  laneAfter: Lane;
  /** 1 is a choice on a form, 5 is a year of work; a pair adds up. */
  effort: number;
}

export interface DocumentNeed {
  /** Checklist code: `eligibility.item.<code>`. */
  item: string;
  required: boolean;
  because: Reason;
  /** When the portal asks for it. */
  stage: 'filing' | 'arrival';
  maxFiles: number;
  maxAgeDays?: number;
  /** Gates and criteria that it proves. */
  proves: string[];
}

export type Basis = 'claimed' | 'verified' | 'verified-else-claimed';

export interface Outcome {
  programme: string;
  /** Version of the rule set, such as `paper-2023`. */
  ruleSet: string;
  family: string;
  /** The route that was counted; when none was stated, the one that the known facts suit best. */
  route: string;
  basis: Basis;
  grantable: 'yes' | 'no' | 'unknown';
  total: number;
  totalAtMost: number;
  lane: Lane;
  laneAtMost: Lane;
  /** Working days of the lane. */
  laneDays: number;
  gates: GateResult[];
  criteria: CriterionResult[];
  improvements: Improvement[];
  documents: DocumentNeed[];
}
