import { moveApplication } from '#app/data/application.server';
import { oweCaseLetter } from '#app/data/case-letter.server';
import { createReturn } from '#app/data/case-return.server';
import { caseForStep, movedOn, refusedStep, type Seen, type StepRefusal } from '#app/data/case-step.server';
import { transaction } from '#app/data/db.server';
import { returnedUntil } from '#app/domain/application/deadlines';
import { today } from '#app/domain/basics/plain-date';
import { pass, refuse, type Verdict } from '#app/domain/basics/verdict';
import type { RequestedItem } from '#app/domain/decisions/officer-forms';
import type { Officer } from '#app/domain/people/permissions';

/** Gives an application back to be completed, with everything that is missing told at once. */
export const returnCase = (
  { items, ...seen }: Seen & { items: readonly RequestedItem[] },
  officer: Officer,
  { now }: { now: Date },
): Promise<Verdict<undefined, StepRefusal | 'nothing-missing'>> =>
  transaction(async (tx) => {
    const found = await caseForStep(tx, seen, officer, 'return');
    if (!found.ok) return found;
    const application = found.value;
    if (items.length === 0) return refusedStep(officer, seen.id, 'return', refuse('nothing-missing'));
    const dueOn = returnedUntil(today(now));
    const detail = { items: items.map(({ reason, item, question }) => ({ reason, item, question })) };
    // The legal term begins anew when it is sent again.
    const patch = { applicantDueOn: dueOn, legalFrom: null, legalDueOn: null, claimedById: null, claimedAt: null };
    const step = { application, step: 'return', patch, detail } as const;
    if (!(await moveApplication(tx, { id: officer.id, role: 'intake' }, step, now))) return movedOn(tx, seen.id);
    await createReturn(tx, { applicationId: application.id, returnedById: officer.id, items, dueOn }, now);
    await oweCaseLetter(tx, application, 'application-returned', { until: dueOn }, now);
    return pass();
  });
