import { findOwnApplication, moveApplication } from '#app/data/application.server';
import { objectionsOf } from '#app/data/case.server';
import { type Tx, transaction } from '#app/data/db.server';
import { decisionsOf } from '#app/data/decision.server';
import { createObjection, lockOwnApplication } from '#app/data/own-application.server';
import { today } from '#app/domain/basics/plain-date';
import { pass, refuse, type Verdict } from '#app/domain/basics/verdict';

export interface Objection {
  id: string;
  text: string;
}

type Refusal = 'not-found' | 'notice-closed' | 'objection-required' | 'too-long';

export const objectionLength = 4000;

/** Says why the intended refusal is wrong: until the last day of the notice, and once. */
export const objectToRefusal = (
  { id, text }: Objection,
  actor: { id: string },
  { now }: { now: Date },
): Promise<Verdict<undefined, Refusal>> =>
  transaction(async (tx) => {
    await lockOwnApplication(tx, actor.id, id);
    const application = await findOwnApplication(tx, actor.id, id);
    if (!application) return refuse('not-found');
    const { status, applicantDueOn } = application;
    if (status !== 'refusal_notice' || (applicantDueOn && applicantDueOn < today(now))) return refuse('notice-closed');
    if (await hasObjected(tx, id)) return refuse('notice-closed');
    const objection = text.trim();
    if (!objection) return refuse('objection-required');
    if (objection.length > objectionLength) return refuse('too-long', { max: String(objectionLength) });

    const step = { application, step: 'object', patch: { applicantDueOn: null } } as const;
    if (!(await moveApplication(tx, { id: actor.id, role: 'applicant' }, step, now))) return refuse('notice-closed');
    await createObjection(tx, id, objection, now);
    return pass();
  });

/** An objection against the latest notice: one made after it. */
async function hasObjected(tx: Tx, applicationId: string): Promise<boolean> {
  const notice = (await decisionsOf(tx, applicationId)).findLast(({ kind }) => kind === 'notice');
  const objections = await objectionsOf(tx, applicationId);
  return objections.some(({ at }) => !notice || at >= notice.at);
}
