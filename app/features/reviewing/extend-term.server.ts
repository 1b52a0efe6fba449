import { moveApplication } from '#app/data/application.server';
import { workCalendar } from '#app/data/calendar.server';
import { oweCaseLetter } from '#app/data/case-letter.server';
import { caseForStep, movedOn, refusedStep, type Seen, type StepRefusal } from '#app/data/case-step.server';
import { transaction } from '#app/data/db.server';
import { signDecision } from '#app/data/decision.server';
import { mayExtendTo } from '#app/domain/application/clocks';
import { type PlainDate, today } from '#app/domain/basics/plain-date';
import { pass, type Verdict } from '#app/domain/basics/verdict';
import type { Officer } from '#app/domain/people/permissions';

type Refusal = StepRefusal | 'extended-before' | 'not-later' | 'beyond-law' | 'day-off';

/** Moves the end of the legal term, once, by a reasoned decision; the letter is owed with it (APPC art. 76). */
export const extendTerm = (
  { until, reason, ...seen }: Seen & { until: PlainDate; reason: string },
  officer: Officer,
  { now }: { now: Date },
): Promise<Verdict<undefined, Refusal>> =>
  transaction(async (tx) => {
    const found = await caseForStep(tx, seen, officer, 'extend-term');
    if (!found.ok) return found;
    const application = found.value;
    const may = mayExtendTo(
      until,
      { legalDueOn: application.legalDueOn, extended: application.termExtendedAt !== null },
      today(now),
      workCalendar(),
    );
    if (!may.ok) return refusedStep(officer, seen.id, 'extend-term', may);
    const patch = { legalDueOn: until, termExtendedAt: now };
    const detail = { before: application.legalDueOn, until };
    const step = { application, step: 'extend-term', patch, detail } as const;
    if (!(await moveApplication(tx, { id: officer.id, role: 'decision-maker' }, step, now)))
      return movedOn(tx, seen.id);
    const decision = { applicationId: application.id, kind: 'extend-term', officerId: officer.id } as const;
    await signDecision(tx, { ...decision, note: reason }, now);
    await oweCaseLetter(tx, application, 'term-extended', { until }, now);
    return pass();
  });
