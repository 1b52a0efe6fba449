import { failedRows } from '../application/check-rows';
import { answersOf, type CheckKind, type Finding, itemsOf, type SeenFinding } from '../application/checks';
import type { Status } from '../application/lifecycle';
import { pass, refuse, type Verdict } from '../basics/verdict';
import type { GateResult, Outcome } from '../eligibility/outcome';
import { type RowAbout, restsOn } from './rows-of-gate';

export interface CheckRowState extends RowAbout {
  key?: string;
  found: { finding: SeenFinding; reason?: string | null } | null;
}

interface CheckState {
  kind: CheckKind;
  finding: SeenFinding | null;
  /** Absent where a check was judged as a whole. */
  rows?: readonly CheckRowState[];
}

/** Facts that the form's answers state under another name. */
const factsBesides: Partial<Record<CheckKind, readonly string[]>> = {
  identity: ['citizenships'],
  profession: ['occupationTier', 'languages'],
  business: ['ownershipShare', 'businessRegisteredIn', 'businessState', 'languages'],
};

/** Findings that leave a gate unproven. */
const unproven: readonly Finding[] = ['does-not-match', 'cannot-read'];
export const isUnproven = (finding: SeenFinding | null | undefined): boolean =>
  unproven.some((each) => each === finding);

type Resting = Pick<GateResult, 'facts' | 'documents'>;

/** The checks a gate rests on: they judge its facts or look at its documents. */
export function checksOfGate(gate: Resting, kinds: readonly CheckKind[]): CheckKind[] {
  return kinds.filter((kind) => {
    const judged: readonly string[] = [...answersOf[kind], ...(factsBesides[kind] ?? [])];
    return (
      gate.facts.some((fact) => judged.includes(fact)) || gate.documents.some((item) => itemsOf[kind].includes(item))
    );
  });
}

/** The rows of a check on which a gate rests. */
export const rowsOfGate = <R extends CheckRowState>(gate: Resting, rows: readonly R[]): R[] =>
  rows.filter((row) => restsOn(gate, row, rows));

/** Does this check leave the gate unproven: by a row on which it rests, or as a whole where it was judged so? */
function leavesUnproven(gate: Resting, { kind, finding, rows = [] }: CheckState): boolean {
  if (rows.length > 0) return rowsOfGate(gate, rows).some(({ found }) => isUnproven(found?.finding));
  return isUnproven(finding) && checksOfGate(gate, [kind]).length > 0;
}

type GateAfterReview = GateResult & {
  /** Checks in which a row on which this gate rests speaks against it or could not be read. */
  unprovenBy: CheckKind[];
};

/** The gates with what the findings say of them. */
export const gatesAfterReview = (gates: readonly GateResult[], checks: readonly CheckState[]): GateAfterReview[] =>
  gates.map((gate) => ({
    ...gate,
    unprovenBy: checks.filter((check) => leavesUnproven(gate, check)).map(({ kind }) => kind),
  }));

/** A row that failed, with the gates that rest on it: none where it concerns no condition of a grant. */
export interface RowAgainst<R> {
  row: R;
  gates: string[];
}

/** Every row that failed, and what it stands against. */
export const rowsAgainst = <R extends CheckRowState & { found: { finding: string } | null }>(
  gates: readonly GateResult[],
  checks: readonly { rows: readonly R[] }[],
): RowAgainst<R>[] =>
  checks.flatMap((check) =>
    failedRows([check]).map((row) => ({
      row,
      gates: gates.filter((gate) => gate.kind !== 'capacity' && restsOn(gate, row, check.rows)).map(({ code }) => code),
    })),
  );

/** Every check has its finding. */
export const allChecksClosed = (checks: readonly CheckState[]): boolean =>
  checks.length > 0 && checks.every(({ finding }) => finding !== null);

/**
 * May this application be granted? Never against an unmet gate, and never while a gate rests on a row that does not
 * match or could not be read. Rows on which no gate rests stand in nobody's way; a score and a full quota are no answer here.
 */
export function mayGrant(
  outcome: Pick<Outcome, 'grantable' | 'gates'>,
  checks: readonly CheckState[],
): Verdict<undefined, 'gate-not-met' | 'gate-unproven' | 'checks-open'> {
  if (!allChecksClosed(checks)) return refuse('checks-open');
  const gates = gatesAfterReview(outcome.gates, checks).filter(({ kind }) => kind !== 'capacity');
  const unmet = gates.filter(({ state }) => state === 'not-met');
  if (outcome.grantable === 'no' || unmet.length > 0) return refuse('gate-not-met', { gates: codes(unmet) });
  const open = gates.filter(({ unprovenBy }) => unprovenBy.length > 0);
  return open.length > 0 ? refuse('gate-unproven', { gates: codes(open) }) : pass();
}

/**
 * May it be granted, now that the person has been heard? What a check left unproven may be proved by hearing them: the
 * officer then says why. A condition that is not met stays so.
 */
export const mayGrantHeard = <C extends string>(
  lawful: Verdict<undefined, C>,
  status: Status,
): Verdict<undefined, C> =>
  !lawful.ok && lawful.code === 'gate-unproven' && status === 'refusal_notice' ? pass() : lawful;

const codes = (gates: readonly GateResult[]) => gates.map(({ code }) => code).join(' ');
