import { checksFor } from '#app/domain/application/checks';
import { draftExtension } from '#app/domain/application/legal-days';
import { today } from '#app/domain/basics/plain-date';
import { refuse, type Verdict } from '#app/domain/basics/verdict';
import { isStatedPurpose, purposeOf, type ReadPurpose } from '#app/domain/people/access';
import { mayWorkOn } from '#app/domain/people/check-duties';
import { isWithin } from '#app/domain/people/jurisdiction';
import type { Officer } from '#app/domain/people/permissions';
import { proposerRoles } from '#app/domain/permits/proposal';
import { type Application, findCase } from './application.server';
import { workCalendar } from './calendar.server';
import { recordCaseRead, statedFor, tookStepIn } from './case-read.server';
import { checkerOf } from './checker.server';
import { db } from './db.server';
import { isId } from './id';
import { deskScope, officeOf } from './jurisdiction.server';
import { placedOf } from './office-people.server';
import { isFamilyTold } from './person-outcome.server';
import { isProposalOpen } from './proposal.server';

export type DoorRefusal = 'not-found' | 'own-application' | 'purpose-required';

/** May this officer read the case now, and what for? That it is read is written down. Every page of a case asks this first. */
export async function openCaseDoor(
  id: string,
  officer: Officer,
  now: Date,
): Promise<Verdict<ReadPurpose, DoorRefusal>> {
  const application = isId(id) ? await findCase(db, id) : null;
  if (!application) return refuse('not-found');
  const verdict = await purposeNow(application, officer, now);
  if (!verdict.ok) return verdict;
  const purpose = verdict.value;
  const read = { applicationId: id, officerId: officer.id, ...(await workOf(officer)) };
  await recordCaseRead({ ...read, purpose, stated: isStatedPurpose(purpose) }, now);
  return verdict;
}

/** What this officer may read the case for now. */
export async function purposeNow(application: Application, officer: Officer, now: Date) {
  const read = { applicationId: application.id, officerId: officer.id };
  const [stated, tookStep, checker, { scope }, wordAwaited] = await Promise.all([
    statedFor(read, now),
    tookStepIn(read, now),
    checkerOf(db, officer),
    deskScope(officer),
    isWordAwaited(application, officer, now),
  ]);
  const { programme, route } = application;
  const kinds = checksFor(programme, route);
  const { locale, ...placed } = placedOf(application);
  // As if nobody held it: only who is given kinds of check by name comes for them alone.
  const asFree = { status: application.status, claimedById: null };
  return purposeOf(officer, {
    status: application.status,
    ownerId: application.accountId,
    claimedById: application.claimedBy?.id ?? null,
    makesCheck: kinds.some((kind) => mayWorkOn(checker, { ...asFree, ownerId: application.accountId }, kind).ok),
    ofOffice: isWithin(scope, { ...placed, language: locale, kinds: null }),
    wordAwaited,
    tookStep,
    stated,
  });
}

/**
 * Two hands are needed for what is proposed, a decision maker for a member of the family who was told and for an extension
 * that is drafted.
 */
async function isWordAwaited(application: Application, { roles }: Officer, now: Date): Promise<boolean> {
  const { id, applicantDueOn, termExtendedAt } = application;
  if (!proposerRoles.some((role) => roles.includes(role))) return false;
  if (await isProposalOpen(db, id)) return true;
  if (!roles.includes('decision-maker')) return false;
  const timed = { ...application, extended: termExtendedAt !== null };
  return draftExtension(timed, applicantDueOn, today(now), workCalendar()) !== null || (await isFamilyTold(db, id));
}

const inOrder = ['verifier', 'assessor', 'decision-maker', 'appeals', 'intake', 'supervisor'] as const;

/** In which role, and from which office, an officer reads. */
export const workOf = async ({ id, roles }: Officer) => ({
  officerRole: inOrder.find((role) => roles.includes(role)) ?? roles[0] ?? 'officer',
  office: await officeOf(db, id),
});
