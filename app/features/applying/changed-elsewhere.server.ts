import { type Stored, versionOf } from '#app/data/answer-page.server';
import type { Answers, QuestionName } from '#app/domain/application/questions';
import { differences } from '#app/domain/application/request-rows';

/** What a form carries about the answers it was drawn with. */
export interface Drawn {
  /** Version of the answers that stood in it. */
  opened: string;
  /** Its own: sent twice, or again after Back, it is the same form and no other tab. */
  key: string;
}

/** What was saved meanwhile from another tab or device. */
export interface Elsewhere {
  at: Date;
  /** Whoever has seen it saves over this one. */
  version: string;
  answers: Answers;
  /** Where it differs from what is sent now. */
  names: QuestionName[];
}

const longestKey = 64;
export const keyOf = (drawn: Drawn | undefined): string | null => drawn?.key.slice(0, longestKey) || null;

/** Of one page of an entry: the others are changed by forms of their own. */
export const answersTo = (names: readonly QuestionName[], answers: Answers): Answers =>
  Object.fromEntries(names.flatMap((name) => (answers[name] === undefined ? [] : [[name, answers[name]]])));

/**
 * Whether others than this form have changed its answers since it was opened, to something else than it says. A form
 * that does not say what it was opened with asks nothing.
 */
export function changedElsewhere(
  drawn: Drawn | undefined,
  stored: Stored | null,
  typed: { names: readonly QuestionName[]; answers: Answers },
): Elsewhere | null {
  if (!drawn?.opened || !stored) return null;
  const version = versionOf(stored.answers);
  if (version === drawn.opened || (stored.form !== null && stored.form === keyOf(drawn))) return null;
  const names = differences(typed.names, stored.answers, typed.answers).map(({ name }) => name);
  return names.length > 0 ? { at: stored.savedAt, version, answers: stored.answers, names } : null;
}
