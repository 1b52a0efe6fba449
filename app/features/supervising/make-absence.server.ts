import { type Absence, absencesToApply, cancelAbsence, createAbsence, markApplied } from '#app/data/absence.server';
import { findCase } from '#app/data/application.server';
import { assign, casesOnDesk, dutiesOf, lockCase } from '#app/data/case.server';
import { type Tx, transaction } from '#app/data/db.server';
import { recordEvent } from '#app/data/event.server';
import { isId } from '#app/data/id';
import { deskScope } from '#app/data/jurisdiction.server';
import { findTeamOfficer } from '#app/data/team.server';
import { type PlainDate, today } from '#app/domain/basics/plain-date';
import { pass, refuse, type Verdict } from '#app/domain/basics/verdict';
import { centre } from '#app/domain/people/offices';
import { mayClaim, type Officer } from '#app/domain/people/permissions';
import { now as readClock } from '#app/infra/clock.server';
import type { Tasks } from '#app/infra/jobs.server';

export interface NewAbsence {
  officerId: string;
  from: PlainDate;
  until: PlainDate;
  substituteId: string | null;
}

type Refusal = 'not-found' | 'absence-order' | 'absence-past' | 'absence-self' | 'not-in-office';

/** An officer will be away; from the first day on their cases go to the substitute, or back to all. */
export const makeAbsence = (
  absence: NewAbsence,
  supervisor: Officer,
  { now }: { now: Date },
): Promise<Verdict<{ id: string }, Refusal>> =>
  transaction(async (tx) => {
    const { office } = await deskScope(supervisor, tx);
    const { officerId, from, until, substituteId } = absence;
    if (!isId(officerId) || !(await findTeamOfficer(tx, officerId, office))) return refuse('not-found');
    if (until < from) return refuse('absence-order');
    if (until < today(now)) return refuse('absence-past');
    if (substituteId === officerId) return refuse('absence-self');
    if (substituteId && !(isId(substituteId) && (await findTeamOfficer(tx, substituteId, office)))) {
      return refuse('not-in-office');
    }
    const { id } = await createAbsence(tx, { ...absence, madeById: supervisor.id }, now);
    const actor = { id: supervisor.id, role: 'supervisor' };
    await recordEvent(tx, actor, { step: 'make-absence', detail: { officer: officerId, from, until } }, now);
    if (from <= today(now)) await apply(tx, { ...absence, id, applied: false }, now);
    return pass({ id });
  });

/** The officer comes back earlier, or does not go; what was given on stays where it is. */
export const endAbsence = (
  { id, officerId }: { id: string; officerId: string },
  supervisor: Officer,
  { now }: { now: Date },
): Promise<Verdict<undefined, 'not-found'>> =>
  transaction(async (tx) => {
    const { office } = await deskScope(supervisor, tx);
    const officer = isId(officerId) ? await findTeamOfficer(tx, officerId, office) : null;
    if (!officer || !isId(id) || !(await cancelAbsence(tx, { id, officerId }, now))) return refuse('not-found');
    const actor = { id: supervisor.id, role: 'supervisor' };
    await recordEvent(tx, actor, { step: 'end-absence', detail: { officer: officerId } }, now);
    return pass();
  });

/** Moves the cases of who is away, once: each to the substitute where no rule keeps them from it, else back to all. */
async function apply(tx: Tx, { id, officerId, substituteId }: Absence, now: Date): Promise<void> {
  if (!(await markApplied(tx, id, now))) return;
  const substitute = substituteId ? await findTeamOfficer(tx, substituteId, centre) : null;
  for (const { id: caseId } of await casesOnDesk(tx, officerId)) {
    await lockCase(tx, caseId);
    const application = await findCase(tx, caseId);
    const theirs = application?.claimedBy?.id === officerId || application?.assignedTo?.id === officerId;
    if (!application || !theirs) continue;
    const fits = substitute && mayClaim(substitute, await dutiesOf(tx, application)).ok;
    const to = fits ? substitute.id : null;
    await assign(tx, { id: caseId, officerId: to });
    const detail = { from: officerId, ...(to && { to }) };
    await recordEvent(tx, { id: null, role: 'clock' }, { applicationId: caseId, step: 'absent', detail }, now);
  }
}

/** Absences that begin today. Says how many. */
export async function applyAbsences(now: Date): Promise<number> {
  const begun = await absencesToApply(today(now));
  for (const absence of begun) await transaction((tx) => apply(tx, absence, now));
  return begun.length;
}

export const absenceTasks: Tasks = {
  'apply-absences': async () => {
    await applyAbsences(readClock());
  },
};
