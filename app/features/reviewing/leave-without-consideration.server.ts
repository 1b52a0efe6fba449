import { randomBytes } from 'node:crypto';
import { moveApplication } from '#app/data/application.server';
import { oweCaseLetter } from '#app/data/case-letter.server';
import { caseForStep, movedOn, refusedStep, type Seen, type StepRefusal } from '#app/data/case-step.server';
import { transaction } from '#app/data/db.server';
import { signDecision } from '#app/data/decision.server';
import { closing, withFreshNumbers } from '#app/data/granted-permits.server';
import { requestsOf } from '#app/data/request.server';
import { isUnanswered } from '#app/domain/application/deadlines';
import { partsOf, today } from '#app/domain/basics/plain-date';
import { pass, refuse, type Verdict } from '#app/domain/basics/verdict';
import { newDecisionNumber } from '#app/domain/decisions/decision-number';
import { endingTerms } from '#app/domain/decisions/ending-terms';
import type { Officer } from '#app/domain/people/permissions';

/** Leaves an application without consideration: only where the latest request was left unanswered. It can be opened again once. */
export const leaveWithoutConsideration = (
  { reason, ...seen }: Seen & { reason: string },
  officer: Officer,
  { now }: { now: Date },
): Promise<Verdict<undefined, StepRefusal | 'nothing-unanswered'>> =>
  withFreshNumbers(() =>
    transaction(async (tx) => {
      const found = await caseForStep(tx, seen, officer, 'leave-without-consideration');
      if (!found.ok) return found;
      const application = found.value;
      const [latest] = await requestsOf(tx, application.id);
      if (!latest || !isUnanswered(latest, today(now))) {
        return refusedStep(officer, seen.id, 'leave-without-consideration', refuse('nothing-unanswered'));
      }
      const on = today(now);
      const { reopenUntil: until } = endingTerms('leave-without-consideration', application.reopenedAt !== null, on);
      const number = newDecisionNumber(partsOf(on).year, randomBytes(8));
      const patch = { ...closing(now), applicantDueOn: until };
      const step = { application, step: 'leave-without-consideration', patch, detail: { decision: number } } as const;
      if (!(await moveApplication(tx, { id: officer.id, role: 'decision-maker' }, step, now)))
        return movedOn(tx, seen.id);
      const decision = { applicationId: application.id, kind: 'leave-without-consideration', number } as const;
      await signDecision(tx, { ...decision, officerId: officer.id, note: reason }, now);
      await oweCaseLetter(tx, application, 'left-without-consideration', until ? { until } : {}, now);
      return pass();
    }),
  );
