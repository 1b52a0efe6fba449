import { checkPage, saveAnswerPage } from '#app/data/answer-page.server';
import { createDraft, findOwnApplication } from '#app/data/application.server';
import { type Tx, transaction, violatedUnique } from '#app/data/db.server';
import { saveEntry } from '#app/data/entry.server';
import { openApplicationOf } from '#app/data/own-application.server';
import { mayStartAgain } from '#app/domain/application/amendable';
import { askedAnswers, ownPages } from '#app/domain/application/completeness';
import { isGiven } from '#app/domain/application/derived';
import { isEntryList, listNamed } from '#app/domain/application/lists';
import { asked } from '#app/domain/application/pages';
import type { QuestionName } from '#app/domain/application/questions';
import { pass, refuse, type Verdict } from '#app/domain/basics/verdict';
import { idFrom } from '#app/infra/random.server';

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
  const answers = askedAnswers(old);
  // What was stated before there were lists: of lists with entries it is counted anew.
  const filled = old.entries.flatMap(({ list }) => listNamed(list).gives ?? []);
  const stated = Object.entries(old.answers).filter(
    ([name]) => isGiven(name as QuestionName) && !filled.includes(name as QuestionName),
  );
  if (stated.length > 0) {
    const kept = Object.fromEntries(stated);
    await saveAnswerPage(tx, { id, accountId: actor.id, page: checkPage, answers: kept }, now);
  }
  for (const page of ownPages({ programme, route, answers })) {
    const names = page.asks.map((each) => asked(each).name).filter((name) => answers[name] !== undefined);
    if (names.length === 0) continue;
    const kept = Object.fromEntries(names.map((name) => [name, answers[name]]));
    await saveAnswerPage(tx, { id, accountId: actor.id, page: page.id, answers: kept }, now);
  }
  // What counted when it was sent; the drawn ids keep a second press from adding anything.
  for (const { id: from, list, answers: kept } of old.entries) {
    const copy = { id: idFrom('entry', `${id}:again:${from}`), accountId: actor.id, applicationId: id };
    await saveEntry(tx, { ...copy, list, answers: kept, max: listNamed(list).max }, now);
  }
  // That a list holds all there is, or nothing, has been said.
  for (const list of old.finished.filter(isEntryList)) {
    await saveAnswerPage(tx, { id, accountId: actor.id, page: list, answers: old.pages[list] ?? {} }, now);
  }
  return pass({ id });
}
