import { regions } from '../rating/regions';

/**
 * Where an officer works: the ministry, a region's office, or a mission abroad in a country where many applicants live.
 * An office answers for the cases that choose its region, or whose applicants live in its country; the centre for all.
 */
export const missions = [
  'AFG',
  'CHN',
  'DEU',
  'IND',
  'IRN',
  'KGZ',
  'KOR',
  'MNG',
  'PAK',
  'POL',
  'RUS',
  'TJK',
  'TKM',
  'TUR',
  'USA',
  'UZB',
] as const;

export const centre = 'centre';
const missionPrefix = 'mission-';

/** Codes of all offices: `centre`, a region as `KZ-55`, a mission as `mission-MNG`. */
export const offices: readonly string[] = [
  centre,
  ...regions.map(({ code }) => code),
  ...missions.map((country) => `${missionPrefix}${country}`),
];

export const isOffice = (text: string): boolean => offices.includes(text);

/** The country of a mission; null of an office at home. */
export const missionCountry = (office: string): string | null =>
  office.startsWith(missionPrefix) ? office.slice(missionPrefix.length) : null;

export interface Places {
  /** Regions of arrival. */
  regions: readonly string[];
  /** Countries of residence. */
  countries: readonly string[];
}

/** The places an office answers for; null for the centre, which answers for all. */
export function placesOf(office: string): Places | null {
  if (office === centre) return null;
  const country = missionCountry(office);
  return country ? { regions: [], countries: [country] } : { regions: [office], countries: [] };
}
