import { occupationRows } from './occupation-data';
import { closenessOf, type Searchable, searchWords } from './tolerant-search';

type OccupationField = keyof typeof occupationRows;
type OccupationTier = 'A' | 'B' | 'C' | 'unlisted';

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

interface Indexed extends Searchable {
  occupation: Occupation;
}

let index: Indexed[] | undefined;
const indexed = () => {
  index ??= entries.map((entry, at) => ({
    occupation: occupations[at] ?? entry,
    titles: [entry.kk, entry.ru, entry.en].map(searchWords),
    also: [...searchWords(entry.also), ...searchWords(entry.code)],
  }));
  return index;
};

/**
 * Occupations whose title in any of the three languages fits what was typed, best first: case, ё and е, Kazakh letters
 * or plain ones, Cyrillic, Latin or Arabic script and small slips do not matter. Every typed word must fit somewhere.
 */
export function findOccupations(query: string, limit = 20): Occupation[] {
  const typed = searchWords(query);
  if (typed.length === 0) return [];
  return indexed()
    .map((entry) => ({ entry, score: closenessOf(typed, entry) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || a.entry.occupation.tier.localeCompare(b.entry.occupation.tier))
    .slice(0, limit)
    .map(({ entry }) => entry.occupation);
}
