import { moveApplication } from '#app/data/application.server';
import { workCalendar } from '#app/data/calendar.server';
import { oweCaseLetter } from '#app/data/case-letter.server';
import { outcomeOf } from '#app/data/case-outcome.server';
import { caseForStep, movedOn, refusedStep, type Seen, type StepRefusal } from '#app/data/case-step.server';
import { transaction } from '#app/data/db.server';
import { signDecision } from '#app/data/decision.server';
import { objectionDueOn } from '#app/domain/application/deadlines';
import { today } from '#app/domain/basics/plain-date';
import { pass, type Verdict } from '#app/domain/basics/verdict';
import { undecided } from '#app/domain/decisions/persons';
import type { Officer } from '#app/domain/people/permissions';
import { judgeNotice, type NoticeRefusal } from './judge-notice.server';

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
): Promise<Verdict<undefined, StepRefusal | NoticeRefusal>> =>
  transaction(async (tx) => {
    const found = await caseForStep(tx, seen, officer, 'give-notice');
    if (!found.ok) return found;
    const application = found.value;
    const judged = await judgeNotice(tx, application, { reasons, departure }, now);
    if (!judged.ok) return refusedStep(officer, seen.id, 'give-notice', judged);
    const { grounds, sheet, departs } = judged.value;

    const until = objectionDueOn(today(now), workCalendar());
    const patch = { applicantDueOn: until, claimedById: null, claimedAt: null };
    const detail = {
      reasons: grounds.map(({ ground }) => ground),
      ...(departs && { departure: departs.reason }),
    };
    const step = { application, step: 'give-notice', patch, detail } as const;
    if (!(await moveApplication(tx, { id: officer.id, role: 'decision-maker' }, step, now)))
      return movedOn(tx, seen.id);
    const outcome = outcomeOf(application, now);
    const notice = { applicationId: application.id, kind: 'notice', officerId: officer.id } as const;
    const word = { reasons: grounds, note, explanation, outcome, sheet, departure: departs };
    const persons = (sheet.persons ?? []).map(({ person }) => undecided(person, 'holder-refused'));
    await signDecision(tx, { ...notice, ...word, persons }, now);
    await oweCaseLetter(tx, application, 'notice-of-refusal', { until }, now);
    return pass();
  });
