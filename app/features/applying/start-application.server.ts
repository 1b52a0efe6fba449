import { createDraft, saveAnswerPage } from '#app/data/application.server';
import { type Tx, transaction, violatedUnique } from '#app/data/db.server';
import { openApplicationOf } from '#app/data/own-application.server';
import { ownPages } from '#app/domain/application/completeness';
import { asked, isProgramme, isRouteOf, type Programme, type Route } from '#app/domain/application/pages';
import { type Answers, isQuestionName } from '#app/domain/application/questions';
import { pass, refuse, type Verdict } from '#app/domain/basics/verdict';

export interface Start {
  programme: Programme;
  route: Route;
  /** What the session keeps of the eligibility check: `{ programme, route, answers }`, or nothing. */
  check: Record<string, unknown>;
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
 * One open application for each programme: `already-open` names it.
 */
export async function startApplication(
  { programme, route, check }: Start,
  actor: { id: string; locale: string },
  { now }: { now: Date },
): Promise<Verdict<{ id: string }, 'already-open'>> {
  const known = await openApplicationOf(actor.id, programme);
  if (known) return refuse('already-open', { id: known });
  try {
    return pass({ id: await transaction((tx) => begin(tx, { programme, route, check }, actor, now)) });
  } catch (error) {
    // Two presses at once: the second finds the draft of the first.
    const other = violatedUnique(error) ? await openApplicationOf(actor.id, programme) : null;
    if (!other) throw error;
    return refuse('already-open', { id: other });
  }
}

async function begin(
  tx: Tx,
  { programme, route, check }: Start,
  { id: accountId, locale }: { id: string; locale: string },
  now: Date,
): Promise<string> {
  const id = await createDraft(tx, { accountId, programme, route, locale }, now);
  const answers = answersOfCheck({ programme, check });
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
