import { occupationRows } from './occupation-data';
import { skeleton, wordDistance } from './tolerant-text';

export type OccupationField = keyof typeof occupationRows;
export type OccupationTier = 'A' | 'B' | 'C' | 'unlisted';

export interface Occupation {
  /** ISCO-08 unit group and a name, such as `2212-neurosurgeon`. */
  code: string;
  field: OccupationField;
  /** Section of ISIC Rev. 4, one letter. */
  sector: string;
  /** Tier at the start of the rating. */
  tier: 'A' | 'B' | 'C';
  kk: string;
  ru: string;
  en: string;
}

interface Entry extends Occupation {
  also: string;
}

function readRow(field: OccupationField, row: string): Entry {
  const [code = '', sector = '', tier = '', en = '', ru = '', kk = '', also = ''] = row.split('|').map((c) => c.trim());
  if (tier !== 'A' && tier !== 'B' && tier !== 'C') throw new Error(`occupation ${code}: tier ${tier}`);
  return { code, field, sector, tier, en, ru, kk, also };
}

const entries: readonly Entry[] = Object.entries(occupationRows).flatMap(([field, rows]) =>
  rows
    .trim()
    .split('\n')
    .map((row) => readRow(field as OccupationField, row)),
);

export const occupations: readonly Occupation[] = entries.map(({ also: _also, ...occupation }) => occupation);

const byCode = new Map(occupations.map((occupation) => [occupation.code, occupation]));

export const occupationNamed = (code: string): Occupation | undefined => byCode.get(code);
export const isOccupation = (code: string) => byCode.has(code);

/** The tier at the start of the rating; an unknown code is unlisted. */
export const tierOf = (code: string): OccupationTier => byCode.get(code)?.tier ?? 'unlisted';

interface Indexed {
  occupation: Occupation;
  titles: string[][];
  also: string[];
}

const wordsOf = (text: string) => skeleton(text).split(' ').filter(Boolean);

let index: Indexed[] | undefined;
const indexed = () => {
  index ??= entries.map((entry, at) => ({
    occupation: occupations[at] ?? entry,
    titles: [wordsOf(entry.kk), wordsOf(entry.ru), wordsOf(entry.en)],
    also: [...wordsOf(entry.also), ...wordsOf(entry.code)],
  }));
  return index;
};

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

function closenessOf(typed: readonly string[], entry: Indexed): number {
  let sum = 0;
  for (const word of typed) {
    const best = Math.max(
      2 * Math.max(...entry.titles.map((title) => closest(word, title))),
      closest(word, entry.also),
    );
    if (best === 0) return 0;
    sum += best;
  }
  const whole = entry.titles.some((title) => title.join(' ') === typed.join(' '));
  return whole ? sum + 100 : sum;
}

/**
 * Occupations whose title in any of the three languages fits what was typed, best first: case, ё and е, Kazakh letters
 * or plain ones, Cyrillic, Latin or Arabic script and small slips do not matter. Every typed word must fit somewhere.
 */
export function findOccupations(query: string, limit = 20): Occupation[] {
  const typed = wordsOf(query.slice(0, 200));
  if (typed.length === 0) return [];
  return indexed()
    .map((entry) => ({ entry, score: closenessOf(typed, entry) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || a.entry.occupation.tier.localeCompare(b.entry.occupation.tier))
    .slice(0, limit)
    .map(({ entry }) => entry.occupation);
}
