import { awayOn } from '#app/data/absence.server';
import { type Application, findCase } from '#app/data/application.server';
import { assign, claim, dutiesOf, liftLock, lockCase } from '#app/data/case.server';
import { refusedStep } from '#app/data/case-step.server';
import { type Tx, transaction } from '#app/data/db.server';
import { recordEvent } from '#app/data/event.server';
import { isId } from '#app/data/id';
import { deskScope } from '#app/data/jurisdiction.server';
import { findTeamOfficer } from '#app/data/team.server';
import { today } from '#app/domain/basics/plain-date';
import { pass, refuse, type Verdict } from '#app/domain/basics/verdict';
import { isWithin } from '#app/domain/people/jurisdiction';
import { mayClaim, type NotAllowed, type Officer } from '#app/domain/people/permissions';

export type Refusal = NotAllowed | 'not-found' | 'not-in-office' | 'away';

/** A case of the supervisor's office, held until the transaction ends; nobody supervises their own. */
async function caseOfOffice(tx: Tx, id: string, supervisor: Officer): Promise<Verdict<Application, Refusal>> {
  if (!isId(id)) return refuse('not-found');
  await lockCase(tx, id);
  const application = await findCase(tx, id);
  if (!application) return refuse('not-found');
  if (application.accountId === supervisor.id) return refuse('own-application');
  const { scope } = await deskScope(supervisor, tx);
  const { programme, region, residenceCountry, locale } = application;
  const language = locale.split('-')[0] ?? locale;
  const inside = isWithin(scope, { programme, region, residenceCountry, language, kinds: null });
  return inside ? pass(application) : refuse('not-in-office');
}

/**
 * A supervisor gives a case to an officer, or back to all. Never to somebody the separation of duties keeps from it, nor
 * to who is away.
 */
export const assignCase = (
  { id, to }: { id: string; to: string | null },
  supervisor: Officer,
  { now }: { now: Date },
): Promise<Verdict<undefined, Refusal>> =>
  transaction(async (tx) => {
    const found = await caseOfOffice(tx, id, supervisor);
    if (!found.ok) return refusedStep(supervisor, id, 'assign', found);
    if (to !== null) {
      const verdict = await mayBeGiven(tx, found.value, to, supervisor, now);
      if (!verdict.ok) return refusedStep(supervisor, id, 'assign', verdict);
    }
    const { assignedTo, claimedBy } = found.value;
    if ((assignedTo?.id ?? null) === to && claimedBy === null) return pass();
    await assign(tx, { id, officerId: to });
    const detail = { ...(to && { to }), ...(claimedBy && { from: claimedBy.id }) };
    await recordEvent(
      tx,
      { id: supervisor.id, role: 'supervisor' },
      { applicationId: id, step: 'assign', detail },
      now,
    );
    return pass();
  });

async function mayBeGiven(
  tx: Tx,
  application: Application,
  to: string,
  supervisor: Officer,
  now: Date,
): Promise<Verdict<undefined, Refusal>> {
  const { office } = await deskScope(supervisor, tx);
  const officer = isId(to) ? await findTeamOfficer(tx, to, office) : null;
  if (!officer) return refuse('not-in-office');
  const verdict = mayClaim(officer, await dutiesOf(tx, application));
  if (!verdict.ok) return verdict;
  return (await awayOn(tx, [to], today(now))).has(to) ? refuse('away') : pass();
}

/** Takes a case out of the hands it is in: free for whoever takes it next. Told twice it changes nothing more. */
export const liftCaseLock = (
  id: string,
  supervisor: Officer,
  { now }: { now: Date },
): Promise<Verdict<undefined, Refusal>> =>
  transaction(async (tx) => {
    const found = await caseOfOffice(tx, id, supervisor);
    if (!found.ok) return refusedStep(supervisor, id, 'lift-lock', found);
    if (!(await liftLock(tx, id))) return pass();
    const detail = { from: found.value.claimedBy?.id ?? '' };
    const actor = { id: supervisor.id, role: 'supervisor' };
    await recordEvent(tx, actor, { applicationId: id, step: 'lift-lock', detail }, now);
    return pass();
  });

/** The supervisor goes on with a case themselves, where a role of theirs allows it and no rule keeps them from it. */
export const takeOverCase = (
  id: string,
  supervisor: Officer,
  { now }: { now: Date },
): Promise<Verdict<undefined, Refusal>> =>
  transaction(async (tx) => {
    const found = await caseOfOffice(tx, id, supervisor);
    if (!found.ok) return refusedStep(supervisor, id, 'take-over', found);
    const application = found.value;
    if (application.claimedBy?.id === supervisor.id) return pass();
    const verdict = mayClaim(supervisor, await dutiesOf(tx, application));
    if (!verdict.ok) return refusedStep(supervisor, id, 'take-over', verdict);
    await assign(tx, { id, officerId: null });
    await claim(tx, { id, status: application.status, officerId: supervisor.id }, now);
    const detail = application.claimedBy ? { from: application.claimedBy.id } : {};
    const actor = { id: supervisor.id, role: 'supervisor' };
    await recordEvent(tx, actor, { applicationId: id, step: 'take-over', detail }, now);
    return pass();
  });
