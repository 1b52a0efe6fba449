import { pass, refuse, type Verdict } from '../basics/verdict';
import type { Duties, NotAllowed, Officer } from './permissions';
import { caseRoles } from './roles';

/** May this officer write to the applicant, or ask somebody outside about the case? Never past the one who holds it. */
export function mayTalk(
  officer: Officer,
  { ownerId, claimedById }: Pick<Duties, 'ownerId' | 'claimedById'>,
): Verdict<undefined, Extract<NotAllowed, 'own-application' | 'not-your-role' | 'claimed'>> {
  if (ownerId === officer.id) return refuse('own-application');
  if (!caseRoles.some((role) => officer.roles.includes(role))) return refuse('not-your-role');
  return claimedById === null || claimedById === officer.id ? pass() : refuse('claimed');
}
