import { createDraft, findOwnApplication, saveAnswerPage } from '#app/data/application.server';
import { type Tx, transaction, violatedUnique } from '#app/data/db.server';
import { openApplicationOf } from '#app/data/own-application.server';
import { mayStartAgain } from '#app/domain/application/amendable';
import { countedAnswers, ownPages } from '#app/domain/application/completeness';
import { asked } from '#app/domain/application/pages';
import { pass, refuse, type Verdict } from '#app/domain/basics/verdict';

type Again = Verdict<{ id: string }, 'not-found' | 'step-not-open' | 'already-open'>;

/**
 * Begins a draft with the answers of a closed application, as far as they are still asked. Files do not come along:
 * each is sealed for the application it was sent to, and most would be out of date.
 */
export async function startAgain(
  from: string,
  actor: { id: string; locale: string },
  { now }: { now: Date },
): Promise<Again> {
  try {
    return await transaction((tx) => begin(tx, from, actor, now));
  } catch (error) {
    if (!violatedUnique(error)) throw error;
    return refuse('already-open');
  }
}

async function begin(tx: Tx, from: string, actor: { id: string; locale: string }, now: Date): Promise<Again> {
  const old = await findOwnApplication(tx, actor.id, from);
  if (!old) return refuse('not-found');
  if (!mayStartAgain(old.status)) return refuse('step-not-open');
  const { programme, route } = old;
  const open = await openApplicationOf(actor.id, programme);
  if (open) return refuse('already-open', { id: open });
  const id = await createDraft(tx, { accountId: actor.id, programme, route, locale: actor.locale }, now);
  const answers = countedAnswers(old);
  for (const page of ownPages({ programme, route, answers })) {
    const names = page.asks.map((each) => asked(each).name).filter((name) => answers[name] !== undefined);
    if (names.length === 0) continue;
    const kept = Object.fromEntries(names.map((name) => [name, answers[name]]));
    await saveAnswerPage(tx, { id, accountId: actor.id, page: page.id, answers: kept }, now);
  }
  return pass({ id });
}
