import { type CheckKind, checkKinds } from '../application/checks';
import { type Programme, programmes } from '../application/pages';
import { type Places, placesOf } from './offices';

/** Languages an applicant writes in and an officer reads. */
export const languageNames = ['kk', 'ru', 'en'] as const;
type OfficeLanguage = (typeof languageNames)[number];

/** Which cases are an officer's work. An empty list restricts nothing. */
export interface Jurisdiction extends Places {
  programmes: readonly Programme[];
  /** Kinds of check they make. */
  checkKinds: readonly CheckKind[];
  /** Languages they read, in which the applicant writes. */
  languages: readonly OfficeLanguage[];
}

/** What an officer sees and is given: null where nothing restricts it. */
export interface Scope {
  places: Places | null;
  programmes: readonly Programme[];
  checkKinds: readonly CheckKind[];
  languages: readonly OfficeLanguage[];
}

export const everywhere: Scope = { places: null, programmes: [], checkKinds: [], languages: [] };

/**
 * The scope of an officer: their own jurisdiction where one was made, within nothing else; a supervisor sees all of the
 * office. Without a jurisdiction of their own an officer works for the whole office.
 */
export function scopeOf(office: string, jurisdiction: Jurisdiction | null, isSupervisor: boolean): Scope {
  if (isSupervisor || !jurisdiction) return { ...everywhere, places: placesOf(office) };
  const { regions, countries, ...rest } = jurisdiction;
  const own = regions.length + countries.length > 0;
  return { ...rest, places: own ? { regions, countries } : placesOf(office) };
}

export interface Placed {
  programme: Programme;
  region: string | null;
  residenceCountry: string | null;
  /** The applicant's language. */
  language: string;
  /** While it is verified: the kinds of its checks. */
  kinds: readonly CheckKind[] | null;
}

/** Does a case fall into a scope? By its region of arrival or its country of residence, and by all the rest. */
export function isWithin(
  { places, programmes: ofProgrammes, checkKinds: ofKinds, languages }: Scope,
  { programme, region, residenceCountry, language, kinds }: Placed,
): boolean {
  const there =
    !places ||
    (region !== null && places.regions.includes(region)) ||
    (residenceCountry !== null && places.countries.includes(residenceCountry));
  return (
    there &&
    (ofProgrammes.length === 0 || ofProgrammes.includes(programme)) &&
    (languages.length === 0 || languages.some((each) => each === language)) &&
    (ofKinds.length === 0 || kinds === null || kinds.some((kind) => ofKinds.includes(kind)))
  );
}

const known = <T extends string>(list: readonly T[], values: readonly string[]): T[] =>
  list.filter((each) => values.includes(each));

/** What a row holds, without what is no longer known. */
export const toJurisdiction = (row: {
  regions: string[];
  countries: string[];
  programmes: string[];
  checkKinds: string[];
  languages: string[];
}): Jurisdiction => ({
  regions: row.regions,
  countries: row.countries,
  programmes: known(programmes, row.programmes),
  checkKinds: known(checkKinds, row.checkKinds),
  languages: known(languageNames, row.languages),
});
