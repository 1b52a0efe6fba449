import { moveApplication } from '#app/data/application.server';
import { workCalendar } from '#app/data/calendar.server';
import { outcomeOf } from '#app/data/case-outcome.server';
import { caseForStep, movedOn, type Seen, type StepRefusal } from '#app/data/case-step.server';
import { createChecks } from '#app/data/check.server';
import { transaction } from '#app/data/db.server';
import { checksFor } from '#app/domain/application/checks';
import { dueOnAcceptance } from '#app/domain/application/deadlines';
import { today } from '#app/domain/basics/plain-date';
import { pass, type Verdict } from '#app/domain/basics/verdict';
import { type Officer, reviewRoles } from '#app/domain/people/permissions';

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
    const { lane, laneDays, total } = outcomeOf(application, now);
    const keeps = officer.roles.some((role) => reviewRoles.some((each) => each === role));
    const moved = await moveApplication(
      tx,
      { id: officer.id, role: 'intake' },
      {
        application,
        step: 'accept',
        patch: {
          acceptedAt: now,
          lane,
          total,
          clockFrom: today(now),
          clockDays: laneDays,
          dueOn: dueOnAcceptance(today(now), laneDays, workCalendar()),
          claimedById: keeps ? officer.id : null,
          claimedAt: keeps ? now : null,
        },
        detail: { lane },
      },
      now,
    );
    if (!moved) return movedOn(tx, seen.id);
    await createChecks(tx, application.id, checksFor(application.programme, application.route));
    return pass();
  });
