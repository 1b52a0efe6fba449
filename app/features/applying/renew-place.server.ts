import { findOwnApplication, moveApplication } from '#app/data/application.server';
import { transaction } from '#app/data/db.server';
import { lockOwnApplication } from '#app/data/own-application.server';
import { renewPlaceBy, renewPlaceFrom } from '#app/domain/application/waiting-list';
import { type PlainDate, today } from '#app/domain/basics/plain-date';
import { pass, refuse, type Verdict } from '#app/domain/basics/verdict';

type Refusal = 'not-found' | 'not-waiting' | 'too-early-to-renew';

/** Confirms a place on the waiting list for another twelve months from the day it would have ended. */
export const renewPlace = (
  id: string,
  actor: { id: string },
  { now }: { now: Date },
): Promise<Verdict<{ until: PlainDate }, Refusal>> =>
  transaction(async (tx) => {
    await lockOwnApplication(tx, actor.id, id);
    const application = await findOwnApplication(tx, actor.id, id);
    if (!application) return refuse('not-found');
    const due = application.applicantDueOn;
    if (application.status !== 'waiting_for_quota' || !due || due < today(now)) return refuse('not-waiting');
    const from = renewPlaceFrom(due);
    if (today(now) < from) return refuse('too-early-to-renew', { from, until: due });
    const until = renewPlaceBy(due);
    const step = { application, step: 'renew-place', patch: { applicantDueOn: until }, detail: { until } } as const;
    const moved = await moveApplication(tx, { id: actor.id, role: 'applicant' }, step, now);
    return moved ? pass({ until }) : refuse('not-waiting');
  });
