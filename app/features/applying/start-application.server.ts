import { checkPage, saveAnswerPage } from '#app/data/answer-page.server';
import { createDraft, findOwnApplication } from '#app/data/application.server';
import { db, type Tx, transaction, violatedUnique } from '#app/data/db.server';
import { isId } from '#app/data/id';
import { openApplicationOf } from '#app/data/own-application.server';
import { hasAnswers } from '#app/domain/application/amendable';
import { ownPages } from '#app/domain/application/completeness';
import { isGiven } from '#app/domain/application/derived';
import { asked, isProgramme, isRouteOf, type Programme, type Route } from '#app/domain/application/pages';
import { type Answers, isQuestionName, type QuestionName } from '#app/domain/application/questions';
import { pass, refuse, type Verdict } from '#app/domain/basics/verdict';
import { idFrom } from '#app/infra/random.server';
import { carryAnswers } from './carry-answers.server';

export interface Start {
  programme: Programme;
  route: Route;
  /** What the session keeps of the eligibility check: `{ programme, route, answers }`, or nothing. */
  check: Record<string, unknown>;
  /** Drawn with the form: the same form sent twice begins one draft. */
  key?: string;
  /** An application of the same person whose answers it begins with, as far as they are asked. */
  from?: string | null;
}

/** What was answered in the check of the same programme, whichever route was tried last. */
export function answersOfCheck({ programme, check }: Pick<Start, 'programme' | 'check'>): Answers {
  if (check.programme !== programme || typeof check.answers !== 'object' || check.answers === null) return {};
  return Object.fromEntries(Object.entries(check.answers).filter(([name]) => isQuestionName(name)));
}

/** The programme and route somebody last checked, for the form that starts. */
export function chosenInCheck(check: Record<string, unknown>): { programme: Programme; route: Route } | null {
  const { programme, route } = check;
  if (typeof programme !== 'string' || !isProgramme(programme) || !isRouteOf(programme, route)) return null;
  return { programme, route };
}

/**
 * Begins a draft and copies what was answered in the check to the pages that ask it, so that nothing is asked twice.
 * One open application for each programme: `already-open` names it. A form that was sent before finds what it began.
 */
export async function startApplication(
  start: Start,
  actor: { id: string; locale: string },
  { now }: { now: Date },
): Promise<Verdict<{ id: string }, 'already-open'>> {
  const drawn = start.key ? idFrom('application', `${actor.id}:${start.key}`) : undefined;
  const before = await begunBy(drawn, actor);
  if (before && before.status !== 'discarded') return pass({ id: before.id });
  const known = await openApplicationOf(actor.id, start.programme);
  if (known) return known === drawn ? pass({ id: known }) : refuse('already-open', { id: known });
  try {
    // What was thrown away stays thrown away: the old form begins another one.
    const id = before ? undefined : drawn;
    return pass({ id: await transaction((tx) => begin(tx, { ...start, id }, actor, now)) });
  } catch (error) {
    // Two presses at once: the second finds the draft of the first.
    if (!violatedUnique(error)) throw error;
    const same = await begunBy(drawn, actor);
    if (same) return pass({ id: same.id });
    const other = await openApplicationOf(actor.id, start.programme);
    if (!other) throw error;
    return refuse('already-open', { id: other });
  }
}

const begunBy = (id: string | undefined, actor: { id: string }) =>
  id ? findOwnApplication(db, actor.id, id) : Promise.resolve(null);

async function begin(
  tx: Tx,
  { id: drawn, programme, route, check, from }: Start & { id?: string },
  { id: accountId, locale }: { id: string; locale: string },
  now: Date,
): Promise<string> {
  const id = await createDraft(tx, { id: drawn, accountId, programme, route, locale }, now);
  const answers = answersOfCheck({ programme, check });
  const old = from && isId(from) ? await findOwnApplication(tx, accountId, from) : null;
  if (old && hasAnswers(old)) {
    await carryAnswers(tx, old, { id, accountId, programme, route }, answers, now);
    return id;
  }
  const stated = Object.fromEntries(Object.entries(answers).filter(([name]) => isGiven(name as QuestionName)));
  if (Object.keys(stated).length > 0) {
    await saveAnswerPage(tx, { id, accountId, page: checkPage, answers: stated }, now);
  }
  for (const page of ownPages({ programme, route, answers })) {
    const carried = page.asks
      .map((each) => asked(each).name)
      .filter((name) => answers[name] !== undefined)
      .map((name) => [name, answers[name]] as const);
    if (carried.length === 0) continue;
    await saveAnswerPage(tx, { id, accountId, page: page.id, answers: Object.fromEntries(carried) }, now);
  }
  return id;
}
