import type { DegreeLevel } from './degrees';

/**
 * How a qualification from abroad comes to count. Each code has its words under `skills.recognition.<code>`. General
 * hints only: who decides on a diploma is the national centre named there, not this list.
 */
export const recognitionCodes = [
  'own',
  'treaty',
  'general',
  'not-for-points',
  'licence-health',
  'licence-education',
  'apostille',
  'legalisation',
  'translation',
  'portfolio',
] as const;
type RecognitionCode = (typeof recognitionCodes)[number];

/**
 * States with which Kazakhstan recognises diplomas by treaty. Source: agreements on mutual recognition of documents on
 * education within the CIS and the EAEU, and with the People's Republic of China (2006).
 */
const byTreaty = new Set(['ARM', 'AZE', 'BLR', 'CHN', 'KGZ', 'MDA', 'RUS', 'TJK', 'TKM', 'UKR', 'UZB']);

/** Documents of these need no further mark. Source: Minsk convention of 1993, Chişinău convention of 2002. */
const withoutMark = new Set(['ARM', 'AZE', 'BLR', 'KGZ', 'MDA', 'RUS', 'TJK', 'TKM', 'UKR', 'UZB']);

/** Neither such a treaty nor the Hague convention of 1961 (apostille). */
const byConsul = new Set(['AFG', 'ARE', 'EGY', 'IRN', 'IRQ', 'LBY', 'MYS', 'SYR', 'THA']);

/** What is known about a qualification of this level, country (ISO 3166-1 alpha-3) and field of work, in reading order. */
export function recognitionOf(of: { level: DegreeLevel; country?: string; field?: string }): RecognitionCode[] {
  const { level, country, field } = of;
  if (level === 'portfolio') return ['portfolio'];
  const licence: RecognitionCode[] =
    field === 'health' ? ['licence-health'] : field === 'education' ? ['licence-education'] : [];
  if (country === undefined) return licence;
  if (country === 'KAZ') return ['own', ...licence];
  const mark: RecognitionCode[] = withoutMark.has(country)
    ? []
    : [byConsul.has(country) ? 'legalisation' : 'apostille'];
  return [
    byTreaty.has(country) ? 'treaty' : 'general',
    ...licence,
    ...(licence.length === 0 ? (['not-for-points'] as const) : []),
    ...mark,
    'translation',
  ];
}
