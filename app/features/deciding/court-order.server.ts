import { randomBytes } from 'node:crypto';
import { moveApplication } from '#app/data/application.server';
import { workCalendar } from '#app/data/calendar.server';
import { oweCaseLetter } from '#app/data/case-letter.server';
import { outcomeOf } from '#app/data/case-outcome.server';
import { readSheet } from '#app/data/case-sheet.server';
import { caseForStep, movedOn, refusedStep, type Seen, type StepRefusal } from '#app/data/case-step.server';
import { transaction } from '#app/data/db.server';
import { signDecision } from '#app/data/decision.server';
import { closing, permitsFor, withFreshNumbers, writePermits } from '#app/data/granted-permits.server';
import { partsOf, today } from '#app/domain/basics/plain-date';
import { pass, type Verdict } from '#app/domain/basics/verdict';
import { addWorkingDays } from '#app/domain/basics/working-days';
import { appealTerms } from '#app/domain/decisions/appeal';
import { newDecisionNumber } from '#app/domain/decisions/decision-number';
import type { Officer } from '#app/domain/people/permissions';

interface CourtOrder extends Seen {
  orders: 'review' | 'grant';
  court: string;
  number: string;
}

/** Carries out what a court has ordered after a refusal: a new review by others, or the grant. The ruling stands in the file. */
export const carryOutCourtOrder = (
  { orders, court, number: ruling, ...seen }: CourtOrder,
  officer: Officer,
  { now }: { now: Date },
): Promise<Verdict<undefined, StepRefusal | 'passport-ended'>> =>
  withFreshNumbers(() =>
    transaction(async (tx) => {
      const step = orders === 'grant' ? 'court-orders-grant' : 'court-orders-review';
      const found = await caseForStep(tx, seen, officer, step);
      if (!found.ok) return found;
      const application = found.value;
      const permits = orders === 'grant' ? permitsFor(application, now) : pass([]);
      if (!permits.ok) return refusedStep(officer, seen.id, step, permits);
      const on = today(now);
      const again = {
        endedAt: null,
        dueOn: addWorkingDays(on, appealTerms.courtReview, workCalendar()),
        clockFrom: on,
        clockDays: appealTerms.courtReview,
        claimedById: null,
        claimedAt: null,
      };
      const by = { id: officer.id, role: 'decision-maker' };
      const patch = orders === 'grant' ? closing(now) : again;
      const detail = { court, ruling };
      if (!(await moveApplication(tx, by, { application, step, patch, detail }, now))) return movedOn(tx, seen.id);
      const number = newDecisionNumber(partsOf(on).year, randomBytes(8));
      const { sheet } = await readSheet(tx, application, now);
      const word = { number, note: `${court}, ${ruling}`, outcome: outcomeOf(application, now), sheet };
      const decided = { applicationId: application.id, kind: step, officerId: officer.id, ...word } as const;
      const decisionId = await signDecision(tx, decided, now);
      if (orders === 'grant') {
        await writePermits(tx, application, { permits: permits.value, decisionId, decisionNumber: number }, now);
        await oweCaseLetter(tx, application, 'granted', { programme: application.programme }, now);
      }
      return pass();
    }),
  );
