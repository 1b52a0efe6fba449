import type { PlainDate } from '#app/domain/basics/plain-date';
import type { PersonSheet } from '#app/domain/decisions/person-sheet';
import { holder, type PersonOutcome } from '#app/domain/decisions/persons';
import { translateFor } from '#app/i18n/catalogues';
import type { Language } from '#app/i18n/locales';
import { memberName } from '#app/i18n/sheet-words.server';
import { dayMonthYear } from '#app/infra/pdf/certificate-words';
import { inEvery } from '#app/infra/pdf/paper-words';
import type { Section } from '#app/infra/pdf/sections';
import { groundWords } from './ground-words';

type Member = Pick<PersonSheet, 'name' | 'kazakhName' | 'relation'>;

/** What a letter says of one member of the family. */
export interface FamilySaid extends Pick<PersonOutcome, 'outcome' | 'because' | 'reasons'> {
  member: Member;
  /** Last day to object, or to appeal. */
  until: PlainDate;
  /** Number of their permit; null before there is one. */
  number: string | null;
  /** Approved, and the permit comes with the applicant's place. */
  waiting: boolean;
}

interface Around {
  objectUntil: PlainDate;
  appealUntil: PlainDate;
  waiting: boolean;
  numberOf(person: string): string | null;
}

export const familySaid = (
  outcomes: readonly PersonOutcome[],
  sheets: readonly PersonSheet[],
  { objectUntil, appealUntil, waiting, numberOf }: Around,
): FamilySaid[] =>
  outcomes.flatMap(({ person, outcome, because, reasons }) => {
    const member = sheets.find((sheet) => sheet.person === person);
    // What was recommended between officers is said to nobody.
    if (!member || person === holder || outcome === 'recommend-grant' || outcome === 'recommend-refusal') return [];
    const until = outcome === 'notice' ? objectUntil : appealUntil;
    return [{ member, outcome, because, reasons, until, number: numberOf(person), waiting }];
  });

/** The family in a letter, a line for each. */
export const familySections = (family: readonly FamilySaid[]): Section[] =>
  family.length === 0
    ? []
    : [
        {
          heading: inEvery((locale) => translateFor(locale)('persons.title')),
          mark: 'point',
          items: family.map((said) => inEvery((locale) => lineOf(locale, said))),
        },
      ];

function lineOf(locale: Language, { member, outcome, because, reasons, until, number, waiting }: FamilySaid): string {
  const t = translateFor(locale);
  const who = { name: memberName(locale, member), relation: t(`persons.relation.${member.relation}`) };
  const grounds = reasons.map((reason) => groundWords(locale, reason)).join('; ');
  switch (outcome) {
    case 'notice':
    case 'refuse':
      return t(`persons.letter.${outcome}`, { ...who, date: dayMonthYear(until), grounds });
    case 'undecided':
      return t(`persons.letter.${because ?? 'comes-later'}`, who);
    default:
      if (number) return t('persons.letter.permit', { ...who, number });
      return t(waiting ? 'persons.letter.waiting' : 'persons.letter.granted', who);
  }
}
