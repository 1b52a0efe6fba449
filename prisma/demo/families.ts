import type { EntryList } from '#app/domain/application/lists';
import type { Answers } from '#app/domain/application/questions';
import { addDays, addYears, type PlainDate } from '#app/domain/basics/plain-date';
import type { PaperHolder } from './person';

/** One entry of a list, with the person its papers are made out to. */
export interface DemoEntry {
  list: EntryList;
  answers: Answers;
  /** Absent: papers are made out to the applicant. */
  holder?: PaperHolder;
}

/** An invented member of the family. Ages are counted back from the day of setting up: a child stays one. */
export interface Relative {
  relation: 'spouse' | 'child';
  latin: [string, string];
  kazakh: [string, string];
  sex: 'F' | 'M';
  age: number;
  passport: string;
  comes?: 'later';
  otherParent?: string;
}

export const membersOf = (family: readonly Relative[], applicant: Answers, today: PlainDate): DemoEntry[] =>
  family.map((relative) => {
    const [surname, givenNames] = relative.latin;
    const [surnameKazakh, givenNamesKazakh] = relative.kazakh;
    const issued = addDays(addYears(today, -1), 25);
    const birthDate = addDays(addYears(today, -relative.age), -100);
    const expires = addDays(addYears(issued, relative.relation === 'child' ? 5 : 10), -1);
    const citizenship = String(applicant.citizenship);
    return {
      list: 'family',
      answers: {
        memberRelation: relative.relation,
        memberComes: relative.comes ?? 'now',
        memberSurnameLatin: surname,
        memberGivenNamesLatin: givenNames,
        memberBirthDate: birthDate,
        memberSurnameKazakh: surnameKazakh,
        memberGivenNamesKazakh: givenNamesKazakh,
        memberCitizenship: citizenship,
        memberPassportNumber: relative.passport,
        memberPassportIssuedOn: issued,
        memberPassportExpiry: expires,
        ...(relative.relation === 'child' && { memberOtherParent: relative.otherParent ?? 'comes' }),
        memberSameAddress: true,
      },
      holder: {
        surname,
        givenNames,
        kazakhName: relative.kazakh.join(' '),
        birthDate,
        birthPlace: String(applicant.birthPlace),
        sex: relative.sex,
        citizenship,
        passportNumber: relative.passport,
        passportIssued: issued,
        passportExpires: expires,
      },
    };
  });
