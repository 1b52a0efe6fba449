import { findOwnApplication, moveApplication } from '#app/data/application.server';
import { workCalendar } from '#app/data/calendar.server';
import { transaction, violatedUnique } from '#app/data/db.server';
import { lockOwnApplication } from '#app/data/own-application.server';
import { legalDueOn } from '#app/domain/application/clocks';
import { completenessDueOn } from '#app/domain/application/deadlines';
import { takeStep } from '#app/domain/application/lifecycle';
import { renewPlaceBy } from '#app/domain/application/waiting-list';
import { today } from '#app/domain/basics/plain-date';
import { pass, refuse, type Verdict } from '#app/domain/basics/verdict';

type Refusal = 'not-found' | 'reopen-closed' | 'already-open';

/**
 * Opens what has lapsed again, once and until its last day: at the beginning with a new legal term, or on the waiting
 * list with the old score. Told again it finds it open.
 */
export async function reopenApplication(
  id: string,
  actor: { id: string },
  { now }: { now: Date },
): Promise<Verdict<undefined, Refusal>> {
  try {
    return await transaction(async (tx) => {
      await lockOwnApplication(tx, actor.id, id);
      const application = await findOwnApplication(tx, actor.id, id);
      if (!application) return refuse('not-found');
      const { status, reopenedAt, applicantDueOn } = application;
      const on = today(now);
      if (status !== 'lapsed') return reopenedAt ? pass() : refuse('reopen-closed');
      if (reopenedAt || !applicantDueOn || applicantDueOn < on) return refuse('reopen-closed');
      const next = takeStep(status, 'reopen', application);
      if (!next.ok) return refuse('reopen-closed');
      const waits = next.value === 'waiting_for_quota';
      const patch = {
        reopenedAt: now,
        endedAt: null,
        applicantDueOn: waits ? renewPlaceBy(on) : null,
        ...(!waits && {
          completenessDueOn: completenessDueOn(on, workCalendar()),
          legalFrom: on,
          legalDueOn: legalDueOn(on, workCalendar()),
          termExtendedAt: null,
        }),
      };
      const by = { id: actor.id, role: 'applicant' };
      const moved = await moveApplication(tx, by, { application, step: 'reopen', patch }, now);
      return moved ? pass() : refuse('reopen-closed');
    });
  } catch (error) {
    if (violatedUnique(error)) return refuse('already-open');
    throw error;
  }
}
