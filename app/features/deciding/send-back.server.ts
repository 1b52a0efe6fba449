import { moveApplication } from '#app/data/application.server';
import { workCalendar } from '#app/data/calendar.server';
import { caseForStep, movedOn, type Seen, type StepRefusal } from '#app/data/case-step.server';
import { transaction } from '#app/data/db.server';
import { signDecision } from '#app/data/decision.server';
import { terms } from '#app/domain/application/deadlines';
import { today } from '#app/domain/basics/plain-date';
import { pass, type Verdict } from '#app/domain/basics/verdict';
import { addWorkingDays } from '#app/domain/basics/working-days';
import type { sendBackReasons } from '#app/domain/decisions/officer-forms';
import type { Officer } from '#app/domain/people/permissions';

interface SentBack extends Seen {
  reason: (typeof sendBackReasons)[number];
  note: string | null;
}

/** Back to verification, with the reason; findings stay until a verifier changes them. */
export const sendBack = (
  { reason, note, ...seen }: SentBack,
  officer: Officer,
  { now }: { now: Date },
): Promise<Verdict<undefined, StepRefusal>> =>
  transaction(async (tx) => {
    const found = await caseForStep(tx, seen, officer, 'send-back');
    if (!found.ok) return found;
    const application = found.value;
    // From the waiting list the clock has ended: it begins anew with the least days the office has.
    const anew = application.dueOn === null && { clockFrom: today(now), clockDays: terms.afterAnswer };
    const dueOn = application.dueOn ?? addWorkingDays(today(now), terms.afterAnswer, workCalendar());
    const patch = { ...anew, dueOn, applicantDueOn: null, endedAt: null, claimedById: null, claimedAt: null };
    const step = { application, step: 'send-back', patch, detail: { reason } } as const;
    if (!(await moveApplication(tx, { id: officer.id, role: 'decision-maker' }, step, now)))
      return movedOn(tx, seen.id);
    const decision = { applicationId: application.id, kind: 'send-back', officerId: officer.id } as const;
    await signDecision(tx, { ...decision, reasons: [{ ground: reason }], note }, now);
    return pass();
  });
