import type { PlainDate } from '#app/domain/basics/plain-date';
import { checkDigit } from '#app/domain/people/mrz';

/** An invented holder of invented papers. Latin names as the machine-readable zone has them: capitals, spaces, hyphens. */
export type PaperHolder = {
  surname: string;
  givenNames: string;
  /** As written in Kazakh, family name first. */
  kazakhName: string;
  birthDate: PlainDate;
  birthPlace: string;
  sex: 'F' | 'M';
  /** ISO 3166-1 alpha-3. */
  citizenship: string;
  passportNumber: string;
  passportIssued: PlainDate;
  passportExpires: PlainDate;
  /** As papers in English name it. */
  profession?: string;
  employer?: string;
  company?: string;
};

const padded = (text: string, length: number) => text.padEnd(length, '<').slice(0, length);
const zoneName = (name: string) => name.toUpperCase().replace(/['’]/g, '').replace(/[ -]+/g, '<');
const zoneDate = (date: PlainDate) => date.slice(2).replaceAll('-', '');
const checked = (text: string) => text + checkDigit(text);

/** The two lines of a passport's machine-readable zone (TD3, ICAO Doc 9303-4). */
export function passportZone(
  holder: Pick<
    PaperHolder,
    'surname' | 'givenNames' | 'birthDate' | 'sex' | 'citizenship' | 'passportNumber' | 'passportExpires'
  >,
): [string, string] {
  const number = checked(padded(holder.passportNumber.toUpperCase(), 9));
  const birth = checked(zoneDate(holder.birthDate));
  const expiry = checked(zoneDate(holder.passportExpires));
  const optional = `${padded('', 14)}<`;
  const composite = checkDigit(number + birth + expiry + optional);
  return [
    padded(`P<${holder.citizenship}${zoneName(holder.surname)}<<${zoneName(holder.givenNames)}`, 44),
    `${number}${holder.citizenship}${birth}${holder.sex}${expiry}${optional}${composite}`,
  ];
}

/** A number that is the same for the same person every time, below `limit`. */
export function lotOf(holder: PaperHolder, purpose: string, limit: number): number {
  let hash = 2_166_136_261;
  for (const letter of `${purpose}|${holder.passportNumber}|${holder.surname}`) {
    hash = Math.imul(hash ^ letter.charCodeAt(0), 16_777_619) >>> 0;
  }
  return hash % limit;
}
