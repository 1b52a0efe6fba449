import { findCase } from '#app/data/application.server';
import { dutiesOf } from '#app/data/case.server';
import { type DoorRefusal, purposeNow, workOf } from '#app/data/case-door.server';
import { recordCaseRead } from '#app/data/case-read.server';
import { db } from '#app/data/db.server';
import { isId } from '#app/data/id';
import { pass, refuse, type Verdict } from '#app/domain/basics/verdict';
import { isStatedPurpose } from '#app/domain/people/access';
import { isLockAlive } from '#app/domain/people/lock';
import { mayClaim, type Officer } from '#app/domain/people/permissions';

/** What an officer is told of a case before it opens: its number, and whether they may take it. */
export async function caseAtTheDoor(
  id: string,
  officer: Officer,
  { now }: { now: Date },
): Promise<Verdict<{ id: string; reference: string | null; open: boolean; mayTake: boolean }, DoorRefusal>> {
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
