import { checkPage, saveAnswerPage } from '#app/data/answer-page.server';
import type { Application } from '#app/data/application.server';
import type { Tx } from '#app/data/db.server';
import { saveEntry } from '#app/data/entry.server';
import { askedAnswers, ownPages } from '#app/domain/application/completeness';
import { isGiven } from '#app/domain/application/derived';
import { ownLists } from '#app/domain/application/entries';
import { isEntryList, listNamed } from '#app/domain/application/lists';
import { asked, type Programme, type Route } from '#app/domain/application/pages';
import type { Answers, QuestionName } from '#app/domain/application/questions';
import { idFrom } from '#app/infra/random.server';

interface Draft {
  id: string;
  accountId: string;
  programme: Programme;
  route: Route;
}

/**
 * Fills a new draft with the answers and entries of an earlier application, as far as they are asked in it; `stated` is
 * what was said since, and goes before them. The drawn ids keep a second press from adding anything.
 */
export async function carryAnswers(
  tx: Tx,
  old: Application,
  { id, accountId, programme, route }: Draft,
  stated: Answers,
  now: Date,
): Promise<void> {
  const answers: Answers = { ...askedAnswers(old), ...stated };
  const lists = ownLists({ programme, route, answers }).map((list) => list.id);
  const entries = old.entries.filter(({ list }) => lists.includes(list));
  // What was stated before there were lists: of lists with entries it is counted anew.
  const filled = entries.flatMap(({ list }) => listNamed(list).gives ?? []);
  const given = Object.entries({ ...(old.programme === programme ? old.answers : {}), ...stated }).filter(
    ([name]) => isGiven(name as QuestionName) && !filled.includes(name as QuestionName),
  );
  if (given.length > 0) {
    await saveAnswerPage(tx, { id, accountId, page: checkPage, answers: Object.fromEntries(given) }, now);
  }
  for (const page of ownPages({ programme, route, answers })) {
    const names = page.asks.map((each) => asked(each).name).filter((name) => answers[name] !== undefined);
    if (names.length === 0) continue;
    const kept = Object.fromEntries(names.map((name) => [name, answers[name]]));
    await saveAnswerPage(tx, { id, accountId, page: page.id, answers: kept }, now);
  }
  for (const { id: from, list, answers: kept } of entries) {
    const copy = { id: idFrom('entry', `${id}:again:${from}`), accountId, applicationId: id };
    await saveEntry(tx, { ...copy, list, answers: kept, max: listNamed(list).max }, now);
  }
  // That a list holds all there is, or nothing, has been said.
  for (const list of old.finished.filter(isEntryList).filter((each) => lists.includes(each))) {
    await saveAnswerPage(tx, { id, accountId, page: list, answers: old.pages[list] ?? {} }, now);
  }
}
