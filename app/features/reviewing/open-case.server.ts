import { type Application, findCase } from '#app/data/application.server';
import { dutiesOf } from '#app/data/case.server';
import { recordCaseRead, statedFor, tookStepIn } from '#app/data/case-read.server';
import { checkerOf } from '#app/data/checker.server';
import { db } from '#app/data/db.server';
import { isId } from '#app/data/id';
import { officeOf } from '#app/data/jurisdiction.server';
import { checksFor } from '#app/domain/application/checks';
import { pass, refuse, type Verdict } from '#app/domain/basics/verdict';
import { isStatedPurpose, purposeOf, type ReadPurpose } from '#app/domain/people/access';
import { mayWorkOn } from '#app/domain/people/check-duties';
import { isLockAlive } from '#app/domain/people/lock';
import { mayClaim, type Officer } from '#app/domain/people/permissions';

type Refusal = 'not-found' | 'own-application' | 'purpose-required';

/** May this officer read the case now, and what for? That it is read is written down. */
export async function openCase(
  id: string,
  officer: Officer,
  { now }: { now: Date },
): Promise<Verdict<ReadPurpose, Refusal>> {
  const application = isId(id) ? await findCase(db, id) : null;
  if (!application) return refuse('not-found');
  const verdict = await purposeNow(application, officer, now);
  if (!verdict.ok) return verdict;
  const purpose = verdict.value;
  const read = { applicationId: id, officerId: officer.id, ...(await workOf(officer)) };
  await recordCaseRead({ ...read, purpose, stated: isStatedPurpose(purpose) }, now);
  return verdict;
}

async function purposeNow(application: Application, officer: Officer, now: Date) {
  const read = { applicationId: application.id, officerId: officer.id };
  const [stated, tookStep, checker] = await Promise.all([
    statedFor(read, now),
    tookStepIn(read, now),
    checkerOf(db, officer),
  ]);
  const kinds = checksFor(application.programme, application.route);
  // As if nobody held it: only who is given kinds of check by name comes for them alone.
  const asFree = { status: application.status, claimedById: null };
  return purposeOf(officer, {
    status: application.status,
    ownerId: application.accountId,
    claimedById: application.claimedBy?.id ?? null,
    makesCheck: kinds.some((kind) => mayWorkOn(checker, { ...asFree, ownerId: application.accountId }, kind).ok),
    tookStep,
    stated,
  });
}

/** What an officer is told of a case before it opens: its number, and whether they may take it. */
export async function caseAtTheDoor(
  id: string,
  officer: Officer,
  { now }: { now: Date },
): Promise<Verdict<{ id: string; reference: string | null; open: boolean; mayTake: boolean }, Refusal>> {
  const application = isId(id) ? await findCase(db, id) : null;
  if (!application) return refuse('not-found');
  const verdict = await purposeNow(application, officer, now);
  if (!verdict.ok && verdict.code === 'own-application') return refuse(verdict.code);
  const free = application.claimedBy === null || !isLockAlive(application, now);
  const mayTake = free && mayClaim(officer, await dutiesOf(db, application)).ok;
  return pass({ id, reference: application.reference, open: verdict.ok, mayTake });
}

/** Opens a case for a purpose from the list, for an hour; stating it is written down. */
export async function statePurpose(
  { id, purpose }: { id: string; purpose: unknown },
  officer: Officer,
  { now }: { now: Date },
): Promise<Verdict<undefined, 'not-found' | 'own-application' | 'purpose-required'>> {
  const application = isId(id) ? await findCase(db, id) : null;
  if (!application) return refuse('not-found');
  if (application.accountId === officer.id) return refuse('own-application');
  if (!isStatedPurpose(purpose)) return refuse('purpose-required');
  await recordCaseRead(
    { applicationId: id, officerId: officer.id, ...(await workOf(officer)), purpose, stated: true },
    now,
  );
  return pass();
}

const inOrder = ['verifier', 'assessor', 'decision-maker', 'appeals', 'intake', 'supervisor'] as const;

/** In which role, and from which office, an officer reads. */
const workOf = async ({ id, roles }: Officer) => ({
  officerRole: inOrder.find((role) => roles.includes(role)) ?? roles[0] ?? 'officer',
  office: await officeOf(db, id),
});
