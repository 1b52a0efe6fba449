import { type Amending, amendingOf } from '#app/data/amending.server';
import { type Application, findOwnApplication } from '#app/data/application.server';
import { type Tx, transaction } from '#app/data/db.server';
import { isId } from '#app/data/id';
import { lockOwnApplication } from '#app/data/own-application.server';
import { type Refused, refuse } from '#app/domain/basics/verdict';

export type Closed = Refused<'not-found' | 'step-not-open'>;

interface Held {
  tx: Tx;
  application: Application;
  amending: Amending;
}

/** Holds a person's own application while a change of it is prepared or sent: one thing happens to it at a time. */
export const holdAmending = <T>(
  id: string,
  actor: { id: string },
  now: Date,
  then: (held: Held) => Promise<T | Closed>,
): Promise<T | Closed> =>
  transaction(async (tx) => {
    if (!isId(id)) return refuse('not-found');
    await lockOwnApplication(tx, actor.id, id);
    const application = await findOwnApplication(tx, actor.id, id);
    if (!application) return refuse('not-found');
    const amending = await amendingOf(tx, application, now);
    return amending ? then({ tx, application, amending }) : refuse('step-not-open');
  });
