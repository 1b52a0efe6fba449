import { factsOn } from '../eligibility/basis';
import type { Facts } from '../eligibility/facts';
import type { Basis } from '../eligibility/outcome';
import { claimsNothing } from './check-rows';
import { answersOf, type CheckKind, type SeenFinding } from './checks';
import { factsOf } from './facts-of';
import type { Route } from './pages';
import type { Answers, QuestionName } from './questions';

export interface FoundOut {
  kind: CheckKind;
  /** Of the check as a whole. */
  finding: SeenFinding | null;
  /** Its rows; without them its own finding is that of every answer. */
  rows?: readonly { question?: QuestionName; found: { finding: SeenFinding } | null }[];
}

/** The questions of a check with what was found on each. */
const judged = ({ kind, finding, rows }: FoundOut): [QuestionName, SeenFinding | null][] =>
  rows
    ? rows.flatMap(({ question, found }): [QuestionName, SeenFinding | null][] =>
        question ? [[question, found?.finding ?? null]] : [],
      )
    : answersOf[kind].map((question) => [question, finding]);

const only = (answers: Answers, names: ReadonlySet<string>): Answers =>
  Object.fromEntries(Object.entries(answers).filter(([name]) => names.has(name)));

/**
 * The facts of an application by what officers found: exactly the answers whose rows match, or need not be proved, are
 * verified, besides those that claim nothing; one that does not match is taken away, so that nothing counts as claimed
 * that has been found wrong. Route and consent are the person's own to state.
 */
export function factsOnBasis(
  basis: Basis,
  { answers, route }: { answers: Answers; route: Route },
  checks: readonly FoundOut[],
): Facts {
  const claimed = factsOf(answers, route, true);
  if (basis === 'claimed') return claimed;
  const found = checks.flatMap(judged);
  const ofFinding = (...wanted: (SeenFinding | null)[]) =>
    found.filter(([, finding]) => wanted.includes(finding)).map(([question]) => question);
  const nothing = checks
    .filter(({ rows }) => rows)
    .flatMap(({ kind }) => answersOf[kind])
    .filter((name) => answers[name] !== undefined && claimsNothing(name, answers[name]));
  const verified = factsOf(only(answers, new Set([...ofFinding('matches', 'not-needed'), ...nothing])), route, true);
  const refuted = new Set<string>(ofFinding('does-not-match'));
  const standing = only(answers, new Set(Object.keys(answers).filter((name) => !refuted.has(name))));
  return factsOn(basis, factsOf(standing, route, true), verified);
}
