import { randomBytes } from 'node:crypto';
import { moveApplication } from '#app/data/application.server';
import { oweCaseLetter } from '#app/data/case-letter.server';
import { closeReturn } from '#app/data/case-return.server';
import { caseForStep, movedOn, type Seen, type StepRefusal } from '#app/data/case-step.server';
import { transaction } from '#app/data/db.server';
import { signDecision } from '#app/data/decision.server';
import { closing, withFreshNumbers } from '#app/data/granted-permits.server';
import { cancelOpenRequest, endClockStop } from '#app/data/request.server';
import { partsOf, today } from '#app/domain/basics/plain-date';
import { pass, type Verdict } from '#app/domain/basics/verdict';
import type { TerminationReason } from '#app/domain/decisions/course-forms';
import { newDecisionNumber } from '#app/domain/decisions/decision-number';
import { endingTerms } from '#app/domain/decisions/ending-terms';
import type { Officer } from '#app/domain/people/permissions';

/** Ends proceedings that have lost their object: joined to another, the person has become a citizen or has died. */
export const terminateCase = (
  { ground, reason, ...seen }: Seen & { ground: TerminationReason; reason: string },
  officer: Officer,
  { now }: { now: Date },
): Promise<Verdict<undefined, StepRefusal>> =>
  withFreshNumbers(() =>
    transaction(async (tx) => {
      const found = await caseForStep(tx, seen, officer, 'terminate');
      if (!found.ok) return found;
      const application = found.value;
      const on = today(now);
      const { appealUntil } = endingTerms('terminate', application.reopenedAt !== null, on);
      const number = newDecisionNumber(partsOf(on).year, randomBytes(8));
      const step = {
        application,
        step: 'terminate',
        patch: closing(now),
        detail: { decision: number, ground },
      } as const;
      if (!(await moveApplication(tx, { id: officer.id, role: 'decision-maker' }, step, now)))
        return movedOn(tx, seen.id);
      await cancelOpenRequest(tx, application.id, now);
      await endClockStop(tx, application.id, on, 'cancel');
      await closeReturn(tx, application.id, now);
      const decision = { applicationId: application.id, kind: 'terminate', number, officerId: officer.id } as const;
      await signDecision(tx, { ...decision, reasons: [{ ground }], note: reason }, now);
      // Nobody writes to the dead.
      if (ground !== 'death')
        await oweCaseLetter(tx, application, 'application-terminated', { until: appealUntil }, now);
      return pass();
    }),
  );
