import { type Application, moveApplication } from '#app/data/application.server';
import { workCalendar } from '#app/data/calendar.server';
import { outcomeOf } from '#app/data/case-outcome.server';
import { caseForStep, movedOn, type Seen, type StepRefusal } from '#app/data/case-step.server';
import { createChecks } from '#app/data/check.server';
import { transaction } from '#app/data/db.server';
import { checksFor } from '#app/domain/application/checks';
import { dueOnAcceptance } from '#app/domain/application/deadlines';
import { type PlainDate, today } from '#app/domain/basics/plain-date';
import { pass, type Verdict } from '#app/domain/basics/verdict';
import { type Officer, reviewRoles } from '#app/domain/people/permissions';

/** What becomes true when an application is taken in: the lane is fixed, and the service clock counts from this day. */
export function acceptance(application: Application, from: PlainDate, now: Date) {
  const { lane, laneDays, total } = outcomeOf(application, now);
  const dueOn = dueOnAcceptance(from, laneDays, workCalendar());
  return { acceptedAt: now, lane, total, clockFrom: from, clockDays: laneDays, dueOn };
}

/**
 * Intake takes an application in: it is complete enough to be verified. Opens the checks and starts the service clock by
 * the lane. Who may also verify keeps the case in hand; else it waits for a verifier.
 */
export const acceptCase = (
  seen: Seen,
  officer: Officer,
  { now }: { now: Date },
): Promise<Verdict<undefined, StepRefusal>> =>
  transaction(async (tx) => {
    const found = await caseForStep(tx, seen, officer, 'accept');
    if (!found.ok) return found;
    const application = found.value;
    const patch = acceptance(application, today(now), now);
    const keeps = officer.roles.some((role) => reviewRoles.some((each) => each === role));
    const moved = await moveApplication(
      tx,
      { id: officer.id, role: 'intake' },
      {
        application,
        step: 'accept',
        patch: {
          ...patch,
          claimedById: keeps ? officer.id : null,
          claimedAt: keeps ? now : null,
        },
        detail: { lane: patch.lane },
      },
      now,
    );
    if (!moved) return movedOn(tx, seen.id);
    await createChecks(tx, application.id, checksFor(application.programme, application.route));
    return pass();
  });
