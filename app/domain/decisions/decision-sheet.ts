import { comesTo } from '../application/check-rows';
import type { CheckKind, SeenFinding } from '../application/checks';
import type { Outcome, Reason, Source } from '../eligibility/outcome';
import { allChecksClosed, type CheckRowState, checksOfGate, isUnproven, rowsOfGate } from './may-grant';
import type { PersonSheet } from './person-sheet';

/** A document a rule was judged by, and the page where that is known. */
export interface SheetDocument {
  item: string;
  fileName: string;
  page?: number;
}

export interface SheetCheck {
  kind: CheckKind;
  finding: SeenFinding | null;
  reason: string | null;
}

/** A check as it is judged; its rows are read and not kept. */
interface JudgedCheck extends SheetCheck {
  rows?: readonly CheckRowState[];
}

/** What a security check found is not told to everybody the sheet is shown to: that it is done, and what follows from it. */
const toldTo = (check: SheetCheck): SheetCheck =>
  check.kind === 'security' ? { ...check, finding: check.finding && 'done', reason: null } : check;

/** `unproven`: stated, and a check found otherwise or could not read it. */
export const standings = ['met', 'not-met', 'unproven', 'unknown'] as const;
export type SheetStanding = (typeof standings)[number];

interface SheetLine {
  code: string;
  rule: Source;
  because: Reason;
  documents: SheetDocument[];
  /** What the checks that judge this line found; empty before they are done. */
  findings: SheetCheck[];
}

export interface SheetGate extends SheetLine {
  standing: SheetStanding;
  /** A place in a quota: it decides nothing about the person. */
  capacity: boolean;
  cure: Reason | null;
}

interface SheetCriterion extends SheetLine {
  points: number;
  max: number;
}

/** `open`: something is not known yet, or a check is not closed. */
export type SheetResult = 'grant' | 'refusal' | 'open';

/**
 * The one object by which an application is judged: every condition and criterion with its rule and version, the
 * documents, the finding, the reason and what cures it. Applicant, recommendation, notice, letter and appeal show it.
 */
export interface DecisionSheet {
  programme: string;
  ruleSet: string;
  route: string;
  /** Claimed alone before the checks; later what was verified, and else as claimed. */
  basis: Outcome['basis'];
  result: SheetResult;
  total: number;
  lane: string;
  gates: SheetGate[];
  criteria: SheetCriterion[];
  /** The family, each judged for themselves; absent where there is none and in sheets kept before they were. */
  persons?: PersonSheet[];
}

interface SheetFacts {
  /** On the facts as verified, else as claimed, once there are checks. */
  outcome: Outcome;
  checks: readonly JudgedCheck[];
  documents: readonly SheetDocument[];
}

/** What a check found on the rows on which a line rests; null: it has none, or says nothing of the line. */
function foundFor(line: { facts: string[]; documents: string[] }, check: JudgedCheck): SheetCheck | null {
  const { kind, finding, reason, rows = [] } = check;
  const own = rowsOfGate(line, rows);
  if (own.length > 0) {
    const failed = own.find(({ found }) => isUnproven(found?.finding))?.found;
    // A row that failed speaks at once; what matches is said when all of them are judged.
    if (failed) return { kind, finding: failed.finding, reason: failed.reason ?? null };
    const { closed, worst } = comesTo(own.map(({ found }) => found));
    return { kind, finding: closed ? (worst?.finding ?? null) : null, reason: worst?.reason ?? null };
  }
  if (checksOfGate(line, [kind]).length === 0 || (rows.length > 0 && isUnproven(finding))) return null;
  return { kind, finding, reason };
}

export function decisionSheet({ outcome, checks, documents }: SheetFacts): DecisionSheet {
  const judged = (line: { facts: string[]; documents: string[] }) =>
    checks.map((check) => foundFor(line, check)).filter((each) => each !== null);
  const proofOf = (items: readonly string[]) =>
    documents
      .filter(({ item }) => items.includes(item))
      .map(({ item, fileName, page }) => ({ item, fileName, ...(page && { page }) }));
  const gates = outcome.gates.map((gate): SheetGate => {
    const findings = judged(gate);
    const doubted = findings.some(({ finding }) => isUnproven(finding));
    return {
      code: gate.code,
      rule: gate.source,
      standing: doubted && gate.state !== 'not-met' ? 'unproven' : gate.state,
      capacity: gate.kind === 'capacity',
      because: gate.because,
      cure: gate.state === 'met' && !doubted ? null : gate.cure,
      documents: proofOf(gate.documents),
      findings: findings.map(toldTo),
    };
  });
  const { programme, ruleSet, route, basis, total, lane } = outcome;
  return {
    programme,
    ruleSet,
    route,
    basis,
    result: resultOf(gates, checks),
    total,
    lane,
    gates,
    criteria: outcome.criteria.map((criterion) => ({
      code: criterion.code,
      rule: criterion.source,
      because: criterion.because,
      documents: proofOf(criterion.documents),
      findings: judged(criterion).map(toldTo),
      points: criterion.points,
      max: criterion.max,
    })),
  };
}

function resultOf(gates: readonly SheetGate[], checks: readonly SheetCheck[]): SheetResult {
  const states = gates.filter(({ capacity }) => !capacity).map(({ standing }) => standing);
  if (states.includes('not-met')) return 'refusal';
  if (checks.length > 0 && !allChecksClosed(checks)) return 'open';
  if (states.includes('unproven')) return 'refusal';
  return states.includes('unknown') ? 'open' : 'grant';
}
