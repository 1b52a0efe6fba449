import { moveApplication } from '#app/data/application.server';
import { workCalendar } from '#app/data/calendar.server';
import { oweCaseLetter } from '#app/data/case-letter.server';
import { outcomeOf } from '#app/data/case-outcome.server';
import { readSheet } from '#app/data/case-sheet.server';
import { caseForStep, movedOn, refusedStep, type Seen, type StepRefusal } from '#app/data/case-step.server';
import { transaction } from '#app/data/db.server';
import { decisionsOf, signDecision } from '#app/data/decision.server';
import { objectionDueOn } from '#app/domain/application/deadlines';
import { mayGiveNotice } from '#app/domain/application/legal-days';
import { today } from '#app/domain/basics/plain-date';
import { pass, refuse, type Verdict } from '#app/domain/basics/verdict';
import { departureOf, recommendedWord } from '#app/domain/decisions/departure';
import { undecided } from '#app/domain/decisions/persons';
import { codedReasons } from '#app/domain/decisions/refusal-reasons';
import type { Officer } from '#app/domain/people/permissions';

interface NoticeGiven extends Seen {
  reasons: readonly string[];
  note: string | null;
  departure?: string | null;
  explanation?: string | null;
}

/** Tells the applicant that the office intends to refuse and why, so that they are heard first (APPC art. 73). */
export const giveNotice = (
  { reasons, note, departure, explanation = null, ...seen }: NoticeGiven,
  officer: Officer,
  { now }: { now: Date },
): Promise<Verdict<undefined, StepRefusal | 'no-ground' | 'notice-too-late' | 'departure-unexplained'>> =>
  transaction(async (tx) => {
    const found = await caseForStep(tx, seen, officer, 'give-notice');
    if (!found.ok) return found;
    const application = found.value;
    const grounds = codedReasons(application.programme, reasons);
    if (grounds.length === 0) return refusedStep(officer, seen.id, 'give-notice', refuse('no-ground'));
    const { legalDueOn, termExtendedAt } = application;
    const inTime = mayGiveNotice({ legalDueOn, extended: termExtendedAt !== null }, today(now), workCalendar());
    if (!inTime.ok) return refusedStep(officer, seen.id, 'give-notice', inTime);
    const { sheet } = await readSheet(tx, application, now);
    const recommended = recommendedWord(await decisionsOf(tx, application.id));
    const departs = departureOf({ word: 'refusal', sheet, recommended }, departure);
    if (!departs.ok) return refusedStep(officer, seen.id, 'give-notice', departs);

    const until = objectionDueOn(today(now), workCalendar());
    const patch = { applicantDueOn: until, claimedById: null, claimedAt: null };
    const detail = {
      reasons: grounds.map(({ ground }) => ground),
      ...(departs.value && { departure: departs.value.reason }),
    };
    const step = { application, step: 'give-notice', patch, detail } as const;
    if (!(await moveApplication(tx, { id: officer.id, role: 'decision-maker' }, step, now)))
      return movedOn(tx, seen.id);
    const outcome = outcomeOf(application, now);
    const notice = { applicationId: application.id, kind: 'notice', officerId: officer.id } as const;
    const word = { reasons: grounds, note, explanation, outcome, sheet, departure: departs.value };
    const persons = (sheet.persons ?? []).map(({ person }) => undecided(person, 'holder-refused'));
    await signDecision(tx, { ...notice, ...word, persons }, now);
    await oweCaseLetter(tx, application, 'notice-of-refusal', { until }, now);
    return pass();
  });
