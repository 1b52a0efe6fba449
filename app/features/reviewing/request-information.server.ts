import { type Application, moveApplication } from '#app/data/application.server';
import { workCalendar } from '#app/data/calendar.server';
import { oweCaseLetter } from '#app/data/case-letter.server';
import { outcomeOf } from '#app/data/case-outcome.server';
import { caseForStep, movedOn, refusedStep, type Seen, type StepRefusal } from '#app/data/case-step.server';
import { type Tx, transaction } from '#app/data/db.server';
import { documentsOf } from '#app/data/document.server';
import { cancelOpenRequest, endClockStop, openRequest } from '#app/data/request.server';
import { dueAfterPause, informationDueOn } from '#app/domain/application/deadlines';
import { today } from '#app/domain/basics/plain-date';
import { pass, refuse, type Verdict } from '#app/domain/basics/verdict';
import type { RequestedItem } from '#app/domain/decisions/officer-forms';
import type { Officer } from '#app/domain/people/permissions';

/** Asks the applicant for papers or explanations. The service clock stands still until they answer. */
export const requestInformation = (
  { items, ...seen }: Seen & { items: readonly RequestedItem[] },
  officer: Officer,
  { now }: { now: Date },
): Promise<Verdict<undefined, StepRefusal>> =>
  transaction(async (tx) => {
    const found = await caseForStep(tx, seen, officer, 'request-information');
    if (!found.ok) return found;
    const application = found.value;
    const askable = await askableItems(tx, application, now);
    const known = ({ item, entry }: RequestedItem) =>
      (item === undefined || askable.has(item)) &&
      (entry === undefined || application.entries.some(({ id }) => id === entry));
    if (!items.every(known)) {
      return refusedStep(officer, seen.id, 'request-information', refuse('not-found'));
    }
    const on = today(now);
    const dueOn = informationDueOn(on, workCalendar());
    const role = officer.roles.includes('assessor') ? 'assessor' : 'verifier';
    const detail = { items: items.map(({ reason, item, question, entry }) => ({ reason, item, question, entry })) };
    const step = { application, step: 'request-information', patch: { applicantDueOn: dueOn }, detail } as const;
    if (!(await moveApplication(tx, { id: officer.id, role }, step, now))) return movedOn(tx, seen.id);
    await openRequest(tx, { applicationId: application.id, askedById: officer.id, items, dueOn, on }, now);
    await oweCaseLetter(tx, application, 'information-requested', { until: dueOn }, now);
    return pass();
  });

/** What the checklist of the case names, and what was sent with it: no other item exists for its applicant. */
async function askableItems(tx: Tx, application: Application, now: Date): Promise<ReadonlySet<string>> {
  const needed = outcomeOf(application, now).documents;
  const sent = await documentsOf(tx, application.id);
  return new Set([...needed, ...sent].map(({ item }) => item));
}

/** Takes a request back; the clock runs on from today. Nobody answered, so the office gains no days by it. */
export const cancelRequest = (
  seen: Seen,
  officer: Officer,
  { now }: { now: Date },
): Promise<Verdict<undefined, StepRefusal>> =>
  transaction(async (tx) => {
    const found = await caseForStep(tx, seen, officer, 'cancel-request');
    if (!found.ok) return found;
    const application = found.value;
    const on = today(now);
    const stopped = await endClockStop(tx, application.id, on, 'cancel');
    const dueOn =
      stopped && application.dueOn ? dueAfterPause(application.dueOn, stopped, on, workCalendar()) : application.dueOn;
    const step = { application, step: 'cancel-request', patch: { applicantDueOn: null, dueOn } } as const;
    if (!(await moveApplication(tx, { id: officer.id, role: 'assessor' }, step, now))) return movedOn(tx, seen.id);
    await cancelOpenRequest(tx, application.id, now);
    return pass();
  });
