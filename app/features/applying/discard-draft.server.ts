import { findOwnApplication, moveApplication } from '#app/data/application.server';
import { transaction } from '#app/data/db.server';
import { forgetDraft, lockOwnApplication } from '#app/data/own-application.server';
import { pass, refuse, type Verdict } from '#app/domain/basics/verdict';

/** Throws a draft away: its answers go at once, its files are shown no more. */
export const discardDraft = (
  id: string,
  actor: { id: string },
  { now }: { now: Date },
): Promise<Verdict<undefined, 'not-found' | 'already-sent'>> =>
  transaction(async (tx) => {
    await lockOwnApplication(tx, actor.id, id);
    const application = await findOwnApplication(tx, actor.id, id);
    if (!application) return refuse('not-found');
    if (application.status !== 'draft') return application.status === 'discarded' ? pass() : refuse('already-sent');
    const step = { application, step: 'discard', patch: { endedAt: now } } as const;
    if (!(await moveApplication(tx, { id: actor.id, role: 'applicant' }, step, now))) return refuse('already-sent');
    await forgetDraft(tx, id, now);
    return pass();
  });
