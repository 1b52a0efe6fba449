import type { PlainDate } from '../basics/plain-date';
import { isCountryCode } from '../people/country-codes';
import { countryOfIssuingCode } from '../people/issuing-codes';
import { type Mrz, mrzLines, readMrz } from '../people/mrz';
import type { Answers } from './questions';

/** Questions that the lines of a passport answer. */
export const zoneQuestions = [
  'surnameLatin',
  'givenNamesLatin',
  'birthDate',
  'citizenship',
  'passportNumber',
  'passportExpiry',
] as const;
export type ZoneQuestion = (typeof zoneQuestions)[number];

/** The zone a person has typed; null while there is none. */
export const zoneOf = ({ passportLines }: Answers, today: PlainDate): Mrz | null =>
  typeof passportLines === 'string' ? readMrz(mrzLines(passportLines), today) : null;

/** What the zone says, as answers. Nothing stands for what it leaves open, such as a partly unknown date of birth. */
export function answersInZone(zone: Mrz): Partial<Record<ZoneQuestion, string>> {
  const country = zone.nationality && countryOfIssuingCode(zone.nationality);
  const read = {
    surnameLatin: zone.surname,
    givenNamesLatin: zone.givenNames,
    birthDate: zone.birthDate,
    // The codes for refugees say nothing about a citizenship: that remains theirs to state.
    citizenship: country && (isCountryCode(country) || country === 'XXA') ? country : null,
    passportNumber: zone.documentNumber?.replaceAll(' ', ''),
    passportExpiry: zone.expiryDate,
  };
  return Object.fromEntries(Object.entries(read).filter(([, value]) => value));
}
