import { skeleton, wordDistance } from './tolerant-text';

/** Words to look for and to look in: case, accents, alphabet and transliteration do not matter. */
export const searchWords = (text: string): string[] => skeleton(text.slice(0, 200)).split(' ').filter(Boolean);

const mistakesAllowed = (word: string) => (word.length >= 8 ? 2 : word.length >= 5 ? 1 : 0);

/** How well one typed word fits one word of a title: 0 not at all, 5 the same. A beginning is enough. */
function closeness(typed: string, word: string): number {
  if (word === typed) return 5;
  if (word.startsWith(typed)) return 4;
  if (typed.length >= 4 && word.includes(typed)) return 3;
  const allowed = mistakesAllowed(typed);
  if (allowed === 0) return 0;
  const near =
    wordDistance(typed, word, allowed) <= allowed ||
    (word.length > typed.length && wordDistance(typed, word.slice(0, typed.length), allowed) <= allowed);
  return near ? 2 : 0;
}

const closest = (typed: string, words: readonly string[]) =>
  Math.max(0, ...words.map((word) => closeness(typed, word)));

export interface Searchable {
  /** The words of a title, in each of its languages. */
  titles: readonly (readonly string[])[];
  /** Other words it goes by. */
  also: readonly string[];
}

/** How well what was typed fits; 0 unless every typed word fits somewhere. */
export function closenessOf(typed: readonly string[], { titles, also }: Searchable): number {
  let sum = 0;
  for (const word of typed) {
    const best = Math.max(2 * Math.max(...titles.map((title) => closest(word, title))), closest(word, also));
    if (best === 0) return 0;
    sum += best;
  }
  const whole = titles.some((title) => title.join(' ') === typed.join(' '));
  return whole ? sum + 100 : sum;
}

/** The entries that fit a query, best first. */
export function bestOf<E extends Searchable>(entries: readonly E[], query: string, limit: number): E[] {
  const typed = searchWords(query);
  if (typed.length === 0) return [];
  return entries
    .map((entry) => ({ entry, score: closenessOf(typed, entry) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score)
    .slice(0, limit)
    .map(({ entry }) => entry);
}
