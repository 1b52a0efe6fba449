import { randomBytes } from 'node:crypto';
import { type Application, moveApplication } from '#app/data/application.server';
import { workCalendar } from '#app/data/calendar.server';
import { oweCaseLetter } from '#app/data/case-letter.server';
import { outcomeOf } from '#app/data/case-outcome.server';
import { readSheet } from '#app/data/case-sheet.server';
import { caseForStep, movedOn, refusedStep, type Seen, type StepRefusal } from '#app/data/case-step.server';
import { type Tx, transaction } from '#app/data/db.server';
import { signDecision } from '#app/data/decision.server';
import { closing, permitsFor, withFreshNumbers, writePermits } from '#app/data/granted-permits.server';
import { isAsShown } from '#app/data/prepared-decision.server';
import { dependantsOf } from '#app/domain/application/family';
import { partsOf, today } from '#app/domain/basics/plain-date';
import { pass, refuse, type Verdict } from '#app/domain/basics/verdict';
import { appealTerms } from '#app/domain/decisions/appeal';
import { type CourtEffects, type CourtOrdered, courtStep, effectsOfOrder } from '#app/domain/decisions/court-order';
import { newDecisionNumber } from '#app/domain/decisions/decision-number';
import type { Officer } from '#app/domain/people/permissions';

export interface CourtOrder extends Seen {
  orders: CourtOrdered;
  court: string;
  number: string;
  /** What was shown before the signature: nothing else is done. */
  shown?: CourtEffects;
}

export type CourtRefusal = StepRefusal | 'passport-ended' | 'effects-changed';

interface Judged {
  application: Application;
  effects: CourtEffects;
}

/** May this officer carry the order out, and what would that do? It is asked before the signature and by it. */
export async function judgeCourtOrder(
  tx: Tx,
  { orders, ...seen }: Pick<CourtOrder, keyof Seen | 'orders'>,
  officer: Officer,
  now: Date,
): Promise<Verdict<Judged, CourtRefusal>> {
  const step = courtStep[orders];
  const found = await caseForStep(tx, seen, officer, step);
  if (!found.ok) return found;
  const application = found.value;
  const ordered = {
    status: application.status,
    permits: permitsFor(application, now),
    quotaBound: application.programme === 'valuable-skills-visa',
    hasFamily: dependantsOf(application).length > 0,
  };
  const effects = effectsOfOrder(orders, ordered, today(now), workCalendar());
  return effects.ok ? pass({ application, effects: effects.value }) : refusedStep(officer, seen.id, step, effects);
}

/** Carries out what a court has ordered after a refusal: a new review by others, or the grant. The ruling stands in the file. */
export const carryOutCourtOrder = (
  { court, number: ruling, shown, ...ordered }: CourtOrder,
  officer: Officer,
  { now }: { now: Date },
): Promise<Verdict<undefined, CourtRefusal>> =>
  withFreshNumbers(() =>
    transaction(async (tx) => {
      const judged = await judgeCourtOrder(tx, ordered, officer, now);
      if (!judged.ok) return judged;
      const { application, effects } = judged.value;
      if (shown && !isAsShown(shown, effects)) return refuse('effects-changed');
      const { step, dueOn, permits } = effects;
      const on = today(now);
      const again = { dueOn, clockFrom: on, clockDays: appealTerms.courtReview };
      const patch = dueOn ? { endedAt: null, ...again, claimedById: null, claimedAt: null } : closing(now);
      const by = { id: officer.id, role: 'decision-maker' };
      const detail = { court, ruling };
      if (!(await moveApplication(tx, by, { application, step, patch, detail }, now))) return movedOn(tx, ordered.id);
      const number = newDecisionNumber(partsOf(on).year, randomBytes(8));
      const { sheet } = await readSheet(tx, application, now);
      const word = { number, note: `${court}, ${ruling}`, outcome: outcomeOf(application, now), sheet };
      const decided = { applicationId: application.id, kind: step, officerId: officer.id, ...word } as const;
      const decisionId = await signDecision(tx, decided, now);
      if (permits.length > 0) {
        await writePermits(tx, application, { permits, decisionId, decisionNumber: number }, now);
        await oweCaseLetter(tx, application, 'granted', { programme: application.programme }, now);
      }
      return pass();
    }),
  );
