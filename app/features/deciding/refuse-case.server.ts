import { randomBytes } from 'node:crypto';
import { moveApplication } from '#app/data/application.server';
import { workCalendar } from '#app/data/calendar.server';
import { oweCaseLetter } from '#app/data/case-letter.server';
import { outcomeOf } from '#app/data/case-outcome.server';
import { readSheet } from '#app/data/case-sheet.server';
import { caseForStep, movedOn, refusedStep, type Seen, type StepRefusal } from '#app/data/case-step.server';
import { transaction } from '#app/data/db.server';
import { decisionsOf, signDecision } from '#app/data/decision.server';
import { closing, withFreshNumbers } from '#app/data/granted-permits.server';
import { hearingOn, isUndelivered, receiptOf } from '#app/data/hearing.server';
import { objectionDueOn, terms } from '#app/domain/application/deadlines';
import { addMonths, later, partsOf, today } from '#app/domain/basics/plain-date';
import { pass, refuse, type Verdict } from '#app/domain/basics/verdict';
import { newDecisionNumber } from '#app/domain/decisions/decision-number';
import { departureOf } from '#app/domain/decisions/departure';
import { undecided } from '#app/domain/decisions/persons';
import type { Officer } from '#app/domain/people/permissions';

interface Refused extends Seen {
  note: string | null;
  departure?: string | null;
  explanation?: string | null;
}

/**
 * Refuses on the grounds of the notice and no others: only on those was the applicant heard. Not before the day on which
 * they could still object is over.
 */
export const refuseCase = (
  { note, departure, explanation = null, ...seen }: Refused,
  officer: Officer,
  { now }: { now: Date },
): Promise<
  Verdict<
    undefined,
    StepRefusal | 'too-early' | 'hearing-open' | 'not-received' | 'no-ground' | 'departure-unexplained'
  >
> =>
  withFreshNumbers(() =>
    transaction(async (tx) => {
      const found = await caseForStep(tx, seen, officer, 'refuse');
      if (!found.ok) return found;
      const application = found.value;
      const notice = (await decisionsOf(tx, application.id)).findLast(({ kind }) => kind === 'notice');
      if (!notice || notice.reasons.length === 0) return refusedStep(officer, seen.id, 'refuse', refuse('no-ground'));
      const on = today(now);
      const counted = objectionDueOn(today(notice.at), workCalendar());
      const heardUntil = later(counted, application.applicantDueOn ?? counted);
      if (on <= heardUntil) {
        return refusedStep(officer, seen.id, 'refuse', refuse('too-early', { until: heardUntil }));
      }
      const { sheet } = await readSheet(tx, application, now);
      const departs = departureOf({ word: 'refusal', sheet, recommended: null }, departure);
      if (!departs.ok) return refusedStep(officer, seen.id, 'refuse', departs);
      const hearing = await hearingOn(tx, notice.id);
      if (hearing && hearing.result === null) return refusedStep(officer, seen.id, 'refuse', refuse('hearing-open'));
      const received =
        (await receiptOf(tx, notice.id)) !== null || !(await isUndelivered(tx, seen.id, 'notice-of-refusal'));
      if (!received) return refusedStep(officer, seen.id, 'refuse', refuse('not-received'));
      const number = newDecisionNumber(partsOf(on).year, randomBytes(8));
      const detail = { decision: number, reasons: notice.reasons.map(({ ground }) => ground) };
      const step = { application, step: 'refuse', patch: closing(now), detail } as const;
      if (!(await moveApplication(tx, { id: officer.id, role: 'decision-maker' }, step, now)))
        return movedOn(tx, seen.id);
      const outcome = outcomeOf(application, now);
      const refusal = { applicationId: application.id, kind: 'refuse', officerId: officer.id, number } as const;
      const word = { reasons: notice.reasons, note, explanation, outcome, sheet, departure: departs.value };
      const persons = (sheet.persons ?? []).map(({ person }) => undecided(person, 'holder-refused'));
      await signDecision(tx, { ...refusal, ...word, persons }, now);
      await oweCaseLetter(tx, application, 'refused', { until: addMonths(on, terms.appealMonths) }, now);
      return pass();
    }),
  );
