import { findOwnApplication, moveApplication } from '#app/data/application.server';
import { objectionsOf } from '#app/data/case.server';
import { type Tx, transaction } from '#app/data/db.server';
import { decisionsOf } from '#app/data/decision.server';
import { documentsOf } from '#app/data/document.server';
import { createObjection, lockOwnApplication } from '#app/data/own-application.server';
import { today } from '#app/domain/basics/plain-date';
import { pass, refuse, type Verdict } from '#app/domain/basics/verdict';

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
    const { status, applicantDueOn } = application;
    const objection = text.trim();
    const { notice, made } = await latestNotice(tx, id);
    if (made && (!meant || meant === notice)) return made.text === objection ? pass() : refuse('notice-closed');
    if (meant && meant !== notice) return refuse('notice-closed');
    if (status !== 'refusal_notice' || (applicantDueOn && applicantDueOn < today(now))) return refuse('notice-closed');
    if (!objection && !(await hasFiles(tx, id))) return refuse('objection-required');
    if (objection.length > objectionLength) return refuse('too-long', { max: String(objectionLength) });

    const step = { application, step: 'object', patch: { applicantDueOn: null } } as const;
    if (!(await moveApplication(tx, { id: actor.id, role: 'applicant' }, step, now))) return refuse('notice-closed');
    await createObjection(tx, id, objection, now);
    return pass();
  });

/** Files sent since the notice speak for themselves: no words need stand beside them. */
async function hasFiles(tx: Tx, applicationId: string): Promise<boolean> {
  const notice = (await decisionsOf(tx, applicationId)).findLast(({ kind }) => kind === 'notice');
  const documents = await documentsOf(tx, applicationId);
  return documents.some(({ item, uploadedAt }) => item === 'objection' && notice && uploadedAt >= notice.at);
}

/** The latest notice, and the objection made after it. */
async function latestNotice(tx: Tx, applicationId: string) {
  const notice = (await decisionsOf(tx, applicationId)).findLast(({ kind }) => kind === 'notice');
  const objections = await objectionsOf(tx, applicationId);
  return { notice: notice?.id ?? null, made: objections.find(({ at }) => !notice || at >= notice.at) ?? null };
}
