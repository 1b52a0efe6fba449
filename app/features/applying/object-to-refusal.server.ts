import { type Application, findOwnApplication, moveApplication } from '#app/data/application.server';
import { workCalendar } from '#app/data/calendar.server';
import { objectionsOf } from '#app/data/case.server';
import { type Tx, transaction } from '#app/data/db.server';
import { decisionsOf } from '#app/data/decision.server';
import { documentsOf } from '#app/data/document.server';
import { createObjection, lockOwnApplication } from '#app/data/own-application.server';
import { today } from '#app/domain/basics/plain-date';
import { pass, refuse, type Verdict } from '#app/domain/basics/verdict';
import { currentNotice } from '#app/domain/decisions/current-notice';

export interface Objection {
  id: string;
  text: string;
  /** The notice the form was drawn for: an old form never objects to a later one. */
  notice?: string;
}

type Refusal = 'not-found' | 'notice-closed' | 'objection-required' | 'too-long';

export const objectionLength = 4000;

/** Says why the intended refusal is wrong: until the last day of the notice, and once. The same words sent again find that they are there. */
export const objectToRefusal = (
  { id, text, notice: meant }: Objection,
  actor: { id: string },
  { now }: { now: Date },
): Promise<Verdict<undefined, Refusal>> =>
  transaction(async (tx) => {
    await lockOwnApplication(tx, actor.id, id);
    const application = await findOwnApplication(tx, actor.id, id);
    if (!application) return refuse('not-found');
    const objection = text.trim();
    const { current, notice, made } = await latestNotice(tx, application);
    if (made && (!meant || meant === notice?.id)) return made.text === objection ? pass() : refuse('notice-closed');
    if (meant && meant !== notice?.id) return refuse('notice-closed');
    if (!current || (current.until && current.until < today(now))) return refuse('notice-closed');
    if (!objection && !(await hasFiles(tx, id, current.decision.at))) return refuse('objection-required');
    if (objection.length > objectionLength) return refuse('too-long', { max: String(objectionLength) });

    // On the waiting list the applicant's day is the one to confirm their place.
    const patch = current.family ? undefined : { applicantDueOn: null };
    const step = { application, step: 'object', patch } as const;
    if (!(await moveApplication(tx, { id: actor.id, role: 'applicant' }, step, now))) return refuse('notice-closed');
    await createObjection(tx, id, objection, now);
    return pass();
  });

/** Files sent since the notice speak for themselves: no words need stand beside them. */
async function hasFiles(tx: Tx, applicationId: string, since: Date): Promise<boolean> {
  const documents = await documentsOf(tx, applicationId);
  return documents.some(({ item, uploadedAt }) => item === 'objection' && uploadedAt >= since);
}

/** The notice that waits, else the latest, and the objection made after it. */
async function latestNotice(tx: Tx, application: Application) {
  const decisions = await decisionsOf(tx, application.id);
  const current = currentNotice(application, decisions, workCalendar());
  const notice = current?.decision ?? decisions.findLast(({ kind }) => kind === 'notice') ?? null;
  const objections = await objectionsOf(tx, application.id);
  return { current, notice, made: objections.find(({ at }) => !notice || at >= notice.at) ?? null };
}
