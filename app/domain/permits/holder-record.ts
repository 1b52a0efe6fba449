import type { Programme, Route } from '../application/pages';
import type { DayOrYear, PlainDate } from '../basics/plain-date';
import type { WrittenName } from '../people/names';

/** What a permit's row keeps about its holder, fixed on the day of the decision: the certificate is drawn from it alone. */
export interface HolderRecord {
  /** As in the passport's machine-readable zone; the surname is empty where the passport shows one name only. */
  latin: { surname: string; givenNames: string };
  kazakh: WrittenName;
  /** As printed in the passport and in the holder's original script; absent in rows older than these questions. */
  printed?: WrittenName;
  original?: WrittenName;
  /** The year alone where the holder's papers say no more. */
  birthDate: DayOrYear;
  /** ISO 3166-1, three letters; `XXA` for a stateless person. */
  citizenship: string;
  passportNumber: string;
  passportExpiry: PlainDate;
  /** The document whose first page is the portrait; null when none was sent. */
  photo: string | null;
  programme: Programme;
  route: Route;
  /** One of the seven fields; null on routes that ask for none. */
  field: string | null;
  /** Code of the rating; null for a business or an occupation that is not listed. */
  occupation: string | null;
  /** ISO 3166-2, the first choice first. */
  regions: string[];
  /** Number of the decision as printed. */
  decisionNumber: string;
  /** Codes of conditions set by the decision. */
  conditions: string[];
  /** Whom the holder has undertaken to teach, where that is a condition. */
  mentoring?: { people: number; months: number };
  /** Of a member of the family: whose permit theirs goes along with. */
  dependant?: {
    relation: 'spouse' | 'child';
    holder: { latin: HolderRecord['latin']; kazakh: WrittenName };
  };
}

const joined = (...parts: string[]) => parts.filter(Boolean).join(' ');

/** Surname first, as the passport prints it. */
export const latinNameOf = ({ latin }: Pick<HolderRecord, 'latin'>) => joined(latin.surname, latin.givenNames);
export const kazakhNameOf = ({ kazakh }: Pick<HolderRecord, 'kazakh'>) =>
  joined(kazakh.surname, kazakh.givenNames, kazakh.patronymic);
/** The name in Arabic letters of the holder's own papers; empty where it was not told, or told in another script. */
export function originalNameOf({ original }: Pick<HolderRecord, 'original'>): string {
  const name = original ? joined(original.surname, original.givenNames, original.patronymic) : '';
  return /^[\p{Script=Arabic}\p{M}\s.'-]+$/u.test(name.replaceAll('\u200c', '')) ? name : '';
}
