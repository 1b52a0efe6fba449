import { findCase, moveApplication } from '#app/data/application.server';
import { refreshCalendar, workCalendar } from '#app/data/calendar.server';
import { lockCase } from '#app/data/case.server';
import { oweCaseLetter } from '#app/data/case-letter.server';
import { columnOf } from '#app/data/days';
import { db, transaction } from '#app/data/db.server';
import { draftsToDiscard, unsavedDraft } from '#app/data/draft.server';
import { fillSearchKeys } from '#app/data/identity.server';
import { sweepKeptChecks } from '#app/data/kept-check.server';
import { forgetDraft } from '#app/data/own-application.server';
import { fieldsWithPlaces, waitingFor } from '#app/data/quota.server';
import { cancelOpenRequest, endClockStop } from '#app/data/request.server';
import { sweepSessions } from '#app/data/session.server';
import { sweepTyped } from '#app/data/typed-form.server';
import { dueAfterStop, terms } from '#app/domain/application/deadlines';
import { addDays, partsOf, today } from '#app/domain/basics/plain-date';
import { now as readClock } from '#app/infra/clock.server';
import type { Tasks } from '#app/infra/jobs.server';
import { log } from '#app/infra/log.server';
import { acceptUntouched } from './accept-untouched.server';
import { alarmBrowsing } from './alarm-browsing.server';
import { grantFreedPlace } from './grant-freed-place.server';
import { lapseCases } from './lapse-cases.server';
import { leaveFastLane } from './leave-fast-lane.server';
import { raiseAlarms } from './raise-alarms.server';
import { recountDays } from './recount-days.server';
import { remindOfDrafts } from './remind-of-drafts.server';
import { remindOfPlaces } from './remind-of-places.server';

/** What happens by itself. Each may run as often as it likes: whatever was done before is found done. */

const clock = { id: null, role: 'clock' };
const batch = 200;

/**
 * Discards drafts that nobody has saved for ninety days, with what was typed and sent; never one whose owner was not told
 * three days before, however long the clock stood. Says how many.
 */
export async function expireDrafts(now: Date): Promise<number> {
  const daysAgo = (days: number) => new Date(now.getTime() - days * 86_400_000);
  const before = daysAgo(terms.draft);
  const told = daysAgo(Math.min(...terms.draftReminders));
  let expired = 0;
  for (const id of await draftsToDiscard({ before, told }, batch)) {
    const moved = await transaction(async (tx) => {
      await lockCase(tx, id);
      const draft = await unsavedDraft(tx, id, before);
      if (!draft) return null;
      const application = { id, status: 'draft', version: draft.version } as const;
      const expired = await moveApplication(tx, clock, { application, step: 'expire', patch: { endedAt: now } }, now);
      if (expired) await forgetDraft(tx, id, now);
      return expired;
    });
    if (moved) expired += 1;
  }
  return expired;
}

/** Closes requests the applicant has not answered by the end of their last day; the office goes on with what it has. Says how many. */
export async function closeOverdueRequests(now: Date): Promise<number> {
  const on = today(now);
  const rows = await db.application.findMany({
    where: { status: 'awaiting_information', applicantDueOn: { lt: columnOf(on) } },
    select: { id: true },
    orderBy: { applicantDueOn: 'asc' },
    take: batch,
  });
  let closed = 0;
  for (const { id } of rows) {
    const moved = await transaction(async (tx) => {
      await lockCase(tx, id);
      const application = await findCase(tx, id);
      const overdue = application?.applicantDueOn && application.applicantDueOn < on;
      if (application?.status !== 'awaiting_information' || !overdue) return null;
      // The stop ends with the applicant's last day, not with the day on which this runs.
      const resumed = addDays(application.applicantDueOn ?? on, 1);
      const stopped = await endClockStop(tx, id, resumed, 'silence');
      const dueOn =
        stopped && application.dueOn
          ? dueAfterStop(application.dueOn, stopped, resumed, workCalendar())
          : application.dueOn;
      await cancelOpenRequest(tx, id, now);
      const step = { application, step: 'close-request', patch: { applicantDueOn: null, dueOn } } as const;
      const done = await moveApplication(tx, clock, step, now);
      if (done) await oweCaseLetter(tx, application, 'request-closed', dueOn ? { decisionBy: dueOn } : {}, now);
      return done;
    });
    if (moved) closed += 1;
  }
  return closed;
}

/** Gives free places to those who wait: the higher score first, then the earlier file. Says how many were granted. */
export async function grantFreedPlaces(now: Date): Promise<number> {
  let granted = 0;
  for (const field of await fieldsWithPlaces(partsOf(today(now)).year)) {
    for (const id of await waitingFor(field)) {
      const verdict = await grantFreedPlace(id, { now });
      if (verdict.ok) granted += 1;
      else if (verdict.code === 'no-place') break;
      else log.warn('a waiting case needs an officer', { applicationId: id, code: verdict.code });
    }
  }
  return granted;
}

/** Everything that happens by itself, once an hour. */
export async function runClock(now: Date): Promise<void> {
  await refreshCalendar({ force: true });
  await recountDays(now);
  await remindOfDrafts(now);
  await expireDrafts(now);
  await closeOverdueRequests(now);
  await acceptUntouched(now);
  await leaveFastLane(now);
  await remindOfPlaces(now);
  await lapseCases(now);
  await grantFreedPlaces(now);
  await raiseAlarms(now);
  await sweepSessions(now);
  await sweepKeptChecks(now);
  await fillSearchKeys();
  await sweepTyped(now);
  await alarmBrowsing(now);
}

export const clockTasks: Tasks = { 'run-clock': () => runClock(readClock()) };
