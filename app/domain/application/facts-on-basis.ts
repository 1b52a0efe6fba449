import { factsOn } from '../eligibility/basis';
import type { Facts } from '../eligibility/facts';
import type { Basis } from '../eligibility/outcome';
import { answersOf, type CheckKind, type Finding } from './checks';
import { factsOf } from './facts-of';
import type { Route } from './pages';
import type { Answers } from './questions';

export interface FoundOut {
  kind: CheckKind;
  finding: Finding | null;
}

function answersWith(answers: Answers, checks: readonly FoundOut[], wanted: readonly Finding[]): Answers {
  const judged = new Set<string>(
    checks.filter(({ finding }) => finding && wanted.includes(finding)).flatMap(({ kind }) => answersOf[kind]),
  );
  return Object.fromEntries(Object.entries(answers).filter(([name]) => judged.has(name)));
}

/**
 * The facts of an application by what officers found: a check that matches, or need not be made, verifies its answers;
 * one that does not match takes them away, so that nothing counts as claimed that has been found wrong. Route and
 * consent are the person's own to state.
 */
export function factsOnBasis(
  basis: Basis,
  { answers, route }: { answers: Answers; route: Route },
  checks: readonly FoundOut[],
): Facts {
  const claimed = factsOf(answers, route, true);
  if (basis === 'claimed') return claimed;
  const verified = factsOf(answersWith(answers, checks, ['matches', 'not-needed']), route, true);
  const refuted = new Set(Object.keys(answersWith(answers, checks, ['does-not-match'])));
  const standing = Object.fromEntries(Object.entries(answers).filter(([name]) => !refuted.has(name)));
  return factsOn(basis, factsOf(standing, route, true), verified);
}
