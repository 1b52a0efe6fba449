import { createDraft, findOwnApplication } from '#app/data/application.server';
import { type Tx, transaction, violatedUnique } from '#app/data/db.server';
import { openApplicationOf } from '#app/data/own-application.server';
import { mayStartAgain } from '#app/domain/application/amendable';
import { pass, refuse, type Verdict } from '#app/domain/basics/verdict';
import { idFrom } from '#app/infra/random.server';
import { carryAnswers } from './carry-answers.server';

type Again = Verdict<{ id: string }, 'not-found' | 'step-not-open' | 'already-open'>;

/**
 * Begins a draft with the answers of a closed application, as far as they are still asked. Files do not come along:
 * each is sealed for the application it was sent to, and most would be out of date. Pressed twice it finds what it began.
 */
export async function startAgain(
  from: string,
  actor: { id: string; locale: string },
  { now }: { now: Date },
): Promise<Again> {
  try {
    return await transaction((tx) => begin(tx, from, actor, now));
  } catch (error) {
    // Two presses at once: the second finds the draft of the first.
    if (!violatedUnique(error)) throw error;
    return transaction((tx) => begin(tx, from, actor, now));
  }
}

async function begin(tx: Tx, from: string, actor: { id: string; locale: string }, now: Date): Promise<Again> {
  const old = await findOwnApplication(tx, actor.id, from);
  if (!old) return refuse('not-found');
  if (!mayStartAgain(old.status)) return refuse('step-not-open');
  const { programme, route } = old;
  const drawn = idFrom('application', `${actor.id}:again:${from}`);
  const open = await openApplicationOf(actor.id, programme);
  if (open) return open === drawn ? pass({ id: open }) : refuse('already-open', { id: open });
  // One that was begun and has ended since stays as it is: another is begun.
  const before = await findOwnApplication(tx, actor.id, drawn);
  const id = await createDraft(
    tx,
    { id: before ? undefined : drawn, accountId: actor.id, programme, route, locale: actor.locale },
    now,
  );
  await carryAnswers(tx, old, { id, accountId: actor.id, programme, route }, {}, now);
  return pass({ id });
}
