import type { CheckKind } from '../application/checks';
import { pass, refuse, type Verdict } from '../basics/verdict';
import { type Duties, type NotAllowed, type Officer, reviewRoles } from './permissions';

/** An officer with the kinds of check the office gave them; null: no kinds were named, so they check whatever they hold. */
export interface Checker extends Officer {
  checks: readonly CheckKind[] | null;
}

const reviews = ({ roles }: Officer) => reviewRoles.some((role) => roles.includes(role));

/**
 * May this officer write findings of this check? Who holds the case works on all of it that is theirs. Besides, whoever
 * the office gave this kind by name works on it in whosever hands the case is: findings are kept row by row, each under
 * the condition of what was seen, so there is nothing a second lock would protect, and the parallel checks need not wait
 * for each other. Only steps of the whole case need the case in hand.
 */
export function mayWorkOn(
  officer: Checker,
  { ownerId, relativesOf, status, claimedById }: Pick<Duties, 'ownerId' | 'relativesOf' | 'status' | 'claimedById'>,
  kind: CheckKind,
): Verdict<undefined, NotAllowed> {
  if (ownerId === officer.id) return refuse('own-application');
  if (relativesOf?.includes(officer.id)) return refuse('relative');
  if (!reviews(officer) || officer.checks?.includes(kind) === false) return refuse('not-your-role');
  if (status !== 'verification') return refuse('step-not-open');
  if (claimedById === officer.id || officer.checks !== null) return pass();
  return refuse(claimedById === null ? 'not-claimed' : 'claimed');
}

/**
 * Findings of the security check are for who makes it, and for who reads everything; others see done or not done.
 * Source: the model, section 3.
 */
export const maySeeFindings = (officer: Checker, kind: CheckKind): boolean =>
  kind !== 'security' ||
  officer.roles.includes('auditor') ||
  (reviews(officer) && (officer.checks === null || officer.checks.includes('security')));

/**
 * The checks whose answers and papers an officer may read; null: all. Who makes the security check and nothing else but
 * checks sees no more than identity, and what their other checks need. Source: separation of duties, 9.
 */
export function kindsSeenBy(officer: Checker): readonly CheckKind[] | null {
  const verifies = officer.roles.every((role) => role === 'verifier');
  if (!verifies || !officer.checks?.includes('security')) return null;
  return [...new Set<CheckKind>(['identity', ...officer.checks])];
}
