import { clockStopsOf } from '#app/data/aftermath.server';
import { type Application, moveApplication } from '#app/data/application.server';
import { workCalendar } from '#app/data/calendar.server';
import { oweCaseLetter } from '#app/data/case-letter.server';
import { outcomeOnBasis } from '#app/data/case-outcome.server';
import { caseForStep, movedOn, refusedStep, type Seen, type StepRefusal } from '#app/data/case-step.server';
import { checksOf } from '#app/data/check.server';
import { type Tx, transaction } from '#app/data/db.server';
import { dueInLane, mayChangeLane } from '#app/domain/application/lanes';
import { today } from '#app/domain/basics/plain-date';
import { pass, type Verdict } from '#app/domain/basics/verdict';
import type { Officer } from '#app/domain/people/permissions';

/** The lane and days that what officers have verified gives, with the rest as claimed. */
export async function verifiedLane(tx: Tx, application: Application, now: Date) {
  const { lane, laneDays } = outcomeOnBasis(
    application,
    await checksOf(tx, application.id),
    'verified-else-claimed',
    now,
  );
  return { lane, laneDays };
}

/** Puts a case into the lane that verified facts give, once, counted from the same day; the applicant is told. */
export const changeLane = (
  seen: Seen,
  officer: Officer,
  { now }: { now: Date },
): Promise<Verdict<undefined, StepRefusal | 'lane-changed-before' | 'same-lane'>> =>
  transaction(async (tx) => {
    const found = await caseForStep(tx, seen, officer, 'change-lane');
    if (!found.ok) return found;
    const application = found.value;
    const { lane, laneDays } = await verifiedLane(tx, application, now);
    const may = mayChangeLane(application.lane, lane, application.laneChangedAt !== null);
    if (!may.ok) return refusedStep(officer, seen.id, 'change-lane', may);
    const from = application.clockFrom ?? today(application.acceptedAt ?? now);
    const stops = await clockStopsOf(tx, application.id);
    const dueOn = dueInLane({ from, days: laneDays, stops }, today(now), workCalendar());
    const patch = { lane, clockFrom: from, clockDays: laneDays, dueOn, laneChangedAt: now };
    const step = { application, step: 'change-lane', patch, detail: { before: application.lane, lane } } as const;
    if (!(await moveApplication(tx, { id: officer.id, role: 'assessor' }, step, now))) return movedOn(tx, seen.id);
    await oweCaseLetter(tx, application, 'lane-changed', { decisionBy: dueOn }, now);
    return pass();
  });
