import { findOwnApplication, moveApplication } from '#app/data/application.server';
import { oweCaseLetter } from '#app/data/case-letter.server';
import { transaction } from '#app/data/db.server';
import { lockOwnApplication } from '#app/data/own-application.server';
import { cancelOpenRequest, endClockStop } from '#app/data/request.server';
import { takeStep } from '#app/domain/application/lifecycle';
import { today } from '#app/domain/basics/plain-date';
import { pass, refuse, type Verdict } from '#app/domain/basics/verdict';

/** Takes a sent application back. Allowed until a decision; a second press finds it done. */
export const withdrawApplication = (
  id: string,
  actor: { id: string },
  { now }: { now: Date },
): Promise<Verdict<undefined, 'not-found' | 'step-not-open' | 'stale'>> =>
  transaction(async (tx) => {
    await lockOwnApplication(tx, actor.id, id);
    const application = await findOwnApplication(tx, actor.id, id);
    if (!application) return refuse('not-found');
    if (application.status === 'withdrawn') return pass();
    const next = takeStep(application.status, 'withdraw');
    if (!next.ok) return refuse('step-not-open');
    const patch = { endedAt: now, dueOn: null, applicantDueOn: null, claimedById: null, claimedAt: null };
    const moved = await moveApplication(
      tx,
      { id: actor.id, role: 'applicant' },
      { application, step: 'withdraw', patch },
      now,
    );
    if (!moved) return refuse('stale');
    await cancelOpenRequest(tx, id, now);
    await endClockStop(tx, id, today(now), 'cancel');
    await oweCaseLetter(tx, application, 'application-withdrawn', {}, now);
    return pass();
  });
