import type { EntryPaper, LinkRecord } from './records';

/** What goes wrong with papers of a country. Words under `lineage.trap`. */
export const traps = [
  'pinyin',
  'no-surname',
  'father-as-surname',
  'arabic-letters',
  'latin-letters',
  'other-cyrillic',
  'russian-endings',
  'year-by-age',
  'persian-calendar',
  'adopted-surname',
  'renamed-places',
  'recorded-otherwise',
] as const;
type Trap = (typeof traps)[number];

/** What helps where no paper names the nationality. Words under `lineage.instead`. */
export const substitutes = [
  'older-papers',
  'soviet-archive',
  'kinship-notary',
  'personal-file',
  'association',
  'consulate',
  'kazakhstan-archive',
  'commission',
] as const;
export type Substitute = (typeof substitutes)[number];

/** Languages and scripts that a request to an archive can be written in. */
export const letterLanguages = ['kk', 'kk-arab', 'kk-latn', 'ru', 'en', 'tr', 'de'] as const;
export type LetterLanguage = (typeof letterLanguages)[number];

/**
 * Proof of origin in one country: `names` says whether its papers name the nationality, `entryIn` which do, `linkIn`
 * which show whose child a person is, the most usual first. Sentences under `lineage.country.<code>`.
 *
 * Practice as reported by applicants and missions, not law: it orders what is offered and never limits what is accepted.
 */
interface OriginHint {
  names: 'yes' | 'older' | 'no';
  entryIn: readonly EntryPaper[];
  linkIn: readonly LinkRecord[];
  instead: readonly Substitute[];
  traps: readonly Trap[];
  /** In what a letter to its archives is offered, the language of the office first where we have it. */
  letterIn: readonly LetterLanguage[];
}

const afterSoviet = {
  names: 'older',
  entryIn: ['link-record', 'birth-record', 'identity-document', 'archive-extract'],
  linkIn: ['birth-certificate', 'birth-extract', 'archive-extract'],
  instead: ['soviet-archive', 'kazakhstan-archive', 'commission'],
} as const satisfies Partial<OriginHint>;

const originHints = {
  CHN: {
    names: 'yes',
    entryIn: ['identity-document', 'household-register'],
    linkIn: ['household-register', 'birth-certificate', 'archive-extract'],
    instead: ['kinship-notary', 'personal-file', 'commission'],
    traps: ['pinyin', 'no-surname', 'arabic-letters'],
    letterIn: ['kk-arab', 'en', 'ru'],
  },
  MNG: {
    names: 'yes',
    entryIn: ['birth-record', 'archive-extract', 'identity-document'],
    linkIn: ['birth-certificate', 'birth-extract', 'archive-extract'],
    instead: ['older-papers', 'consulate', 'commission'],
    traps: ['father-as-surname', 'other-cyrillic'],
    letterIn: ['kk', 'ru', 'en'],
  },
  UZB: {
    ...afterSoviet,
    traps: ['recorded-otherwise', 'latin-letters', 'russian-endings', 'renamed-places'],
    letterIn: ['ru', 'kk', 'en'],
  },
  RUS: { ...afterSoviet, traps: ['russian-endings', 'renamed-places'], letterIn: ['ru'] },
  KGZ: { ...afterSoviet, traps: ['other-cyrillic', 'russian-endings', 'recorded-otherwise'], letterIn: ['ru', 'kk'] },
  TKM: { ...afterSoviet, traps: ['latin-letters', 'russian-endings', 'renamed-places'], letterIn: ['ru', 'en'] },
  TUR: {
    names: 'no',
    entryIn: ['archive-extract', 'other-state-paper'],
    linkIn: ['family-register', 'birth-certificate'],
    instead: ['older-papers', 'association', 'consulate', 'commission'],
    traps: ['adopted-surname', 'latin-letters', 'renamed-places'],
    letterIn: ['tr', 'en', 'ru'],
  },
  IRN: {
    names: 'no',
    entryIn: ['archive-extract', 'other-state-paper'],
    linkIn: ['birth-certificate', 'family-register'],
    instead: ['association', 'consulate', 'soviet-archive', 'commission'],
    traps: ['persian-calendar', 'arabic-letters', 'adopted-surname'],
    letterIn: ['en', 'ru'],
  },
  AFG: {
    names: 'yes',
    entryIn: ['tazkira', 'identity-document'],
    linkIn: ['tazkira', 'birth-certificate'],
    instead: ['consulate', 'association', 'commission'],
    traps: ['year-by-age', 'no-surname', 'arabic-letters', 'persian-calendar'],
    letterIn: ['en', 'ru'],
  },
  DEU: {
    names: 'no',
    entryIn: ['archive-extract', 'other-state-paper'],
    linkIn: ['birth-certificate', 'birth-extract', 'family-register'],
    instead: ['older-papers', 'association', 'consulate', 'commission'],
    traps: ['latin-letters', 'adopted-surname'],
    letterIn: ['de', 'en', 'ru'],
  },
  KAZ: {
    ...afterSoviet,
    instead: ['kazakhstan-archive', 'commission'],
    traps: ['russian-endings', 'renamed-places'],
    letterIn: ['kk', 'ru'],
  },
  other: {
    names: 'no',
    entryIn: ['link-record', 'birth-record', 'archive-extract', 'other-state-paper'],
    linkIn: ['birth-certificate', 'birth-extract', 'family-register', 'religious-book'],
    instead: ['older-papers', 'association', 'consulate', 'commission'],
    traps: ['latin-letters', 'renamed-places'],
    letterIn: ['en', 'ru', 'kk'],
  },
} as const satisfies Record<string, OriginHint>;

type HintedCountry = keyof typeof originHints;
export const hintedCountries = Object.keys(originHints) as HintedCountry[];

/** The country's own hints, or the general ones. */
export const hintedAs = (country: unknown): HintedCountry =>
  hintedCountries.find((each) => each === country) ?? 'other';
export const originHintFor = (country: unknown): OriginHint => originHints[hintedAs(country)];
