import { answersOf, type CheckKind, type Finding, itemsOf, type SeenFinding } from '../application/checks';
import type { Status } from '../application/lifecycle';
import { pass, refuse, type Verdict } from '../basics/verdict';
import type { GateResult, Outcome } from '../eligibility/outcome';

export interface CheckState {
  kind: CheckKind;
  finding: SeenFinding | null;
}

/** Facts that the form's answers state under another name. */
const factsBesides: Partial<Record<CheckKind, readonly string[]>> = {
  identity: ['citizenships'],
  profession: ['occupationTier', 'languages'],
  business: ['ownershipShare', 'businessRegisteredIn', 'businessState', 'languages'],
};

/** Findings that leave a gate unproven. */
const unproven: readonly Finding[] = ['does-not-match', 'cannot-read'];

/** The checks a gate rests on: they judge its facts or look at its documents. */
export function checksOfGate(gate: Pick<GateResult, 'facts' | 'documents'>, kinds: readonly CheckKind[]): CheckKind[] {
  return kinds.filter((kind) => {
    const judged: readonly string[] = [...answersOf[kind], ...(factsBesides[kind] ?? [])];
    return (
      gate.facts.some((fact) => judged.includes(fact)) || gate.documents.some((item) => itemsOf[kind].includes(item))
    );
  });
}

export type GateAfterReview = GateResult & {
  /** Checks whose finding leaves this gate unproven. */
  unprovenBy: CheckKind[];
};

/** The gates with what the findings say of them. */
export function gatesAfterReview(gates: readonly GateResult[], checks: readonly CheckState[]): GateAfterReview[] {
  const failed = checks.filter(({ finding }) => unproven.some((each) => each === finding)).map(({ kind }) => kind);
  return gates.map((gate) => ({ ...gate, unprovenBy: checksOfGate(gate, failed) }));
}

/** Every check has its finding. */
export const allChecksClosed = (checks: readonly CheckState[]): boolean =>
  checks.length > 0 && checks.every(({ finding }) => finding !== null);

/**
 * May this application be granted? Never against an unmet gate, and never while a gate to be granted rests on a check
 * that found otherwise or could not read. A score and a full quota are no answer here.
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
