import { addDays, completedYears, isYearOnly, type PlainDate, parsePlainDate } from '../basics/plain-date';
import { contradictionsIn } from '../eligibility/contradictions';
import type { Form } from './completeness';
import { countedEntries, entriesOf } from './entries';
import type { DoubtsAboutEntry, EntryAround, WrongInEntry } from './lists';
import type { Answers, QuestionName } from './questions';

/** One person of the family in the applicant's file: what decides about them needs to know. */
export interface Dependant {
  /** Of the entry; papers of this person are items `<item>@<id>`. */
  id: string;
  relation: 'spouse' | 'child';
  comes: 'now' | 'later';
  /** As in the passport's machine-readable zone. */
  name: string;
  kazakhName: string;
  /** A day; of a person whose papers show the year alone, its last day. */
  birthDate: PlainDate | null;
  citizenship: string | null;
  passportNumber: string | null;
  passportExpiry: PlainDate | null;
}

/** The spouse and children of an application, in the order they were named. */
export const dependantsOf = (form: Form): Dependant[] =>
  entriesOf({ entries: countedEntries(form) }, 'family').map(({ id, answers }) => ({
    id,
    relation: isChild(answers) ? 'child' : 'spouse',
    comes: answers.memberComes === 'later' ? 'later' : 'now',
    name: joined(answers.memberSurnameLatin, answers.memberGivenNamesLatin),
    kazakhName: joined(answers.memberSurnameKazakh, answers.memberGivenNamesKazakh, answers.memberPatronymicKazakh),
    birthDate: bornOn(answers.memberBirthDate),
    citizenship: text(answers.memberCitizenship) || null,
    passportNumber: text(answers.memberPassportNumber) || null,
    passportExpiry: parsePlainDate(text(answers.memberPassportExpiry)),
  }));

const text = (value: unknown) => (typeof value === 'string' ? value : '');
const joined = (...parts: unknown[]) => parts.map(text).filter(Boolean).join(' ');

export const isChild = ({ memberRelation }: Answers) => memberRelation === 'child';

/** Nobody is taken to be older than their papers prove. */
export const bornOn = (value: unknown): PlainDate | null =>
  parsePlainDate(isYearOnly(text(value)) ? `${text(value)}-12-31` : text(value));

/** Completed years of a member of the family; null while the day of birth is not known. */
export function ageOn({ memberBirthDate }: Answers, today: PlainDate): number | null {
  const born = bornOn(memberBirthDate);
  return born && completedYears(born, today);
}

/** From this age a child agrees in writing. Source: the model, section 5 "Family". */
export const isFromFourteen = (age: number | null) => age !== null && age >= 14;

/** Of age; before it one is a child of the file. Source: the model, 2.1 KG1. */
export const OF_AGE = 18;

/** Days for which a passport counts beyond the day of submission: the applicant's and each member's (KG5, VG2). */
export const PASSPORT_DAYS = 180;
/** Nobody becomes a parent before. */
const YOUNGEST_PARENT = 14;

/** What cannot be true of a member of the family, beside the rest of the form. */
export const wrongInMember: WrongInEntry = (entry, around) => [
  ...wrongAge(entry.answers, around),
  ...secondSpouse(entry, around),
  ...samePerson(entry, around),
  ...samePassport(entry, around),
  ...wrongDays(entry.answers, around.today),
];

type Around = EntryAround & { today: PlainDate };

function wrongAge(answers: Answers, { answers: applicant, today }: Around) {
  const age = ageOn(answers, today);
  if (age === null) return [];
  const at = (code: string) => [{ name: 'memberBirthDate' as const, code }];
  if (!isChild(answers)) return age < OF_AGE ? at('spouse-not-of-age') : [];
  if (age >= OF_AGE) return at('child-of-age');
  const parent = parsePlainDate(
    isYearOnly(text(applicant.birthDate)) ? `${applicant.birthDate}-01-01` : text(applicant.birthDate),
  );
  const born = bornOn(answers.memberBirthDate);
  return parent && born && completedYears(parent, born) < YOUNGEST_PARENT ? at('parent-too-young') : [];
}

const others = ({ id }: { id: string }, { entries }: EntryAround) =>
  entries.filter((each) => each.list === 'family' && each.id !== id);

const secondSpouse: WrongInEntry = (entry, around) =>
  entry.answers.memberRelation === 'spouse' &&
  others(entry, around).some(({ answers }) => answers.memberRelation === 'spouse')
    ? [{ name: 'memberRelation', code: 'second-spouse' }]
    : [];

const plain = (...parts: unknown[]) => joined(...parts).toUpperCase();

/** The applicant, or somebody named already. */
const samePerson: WrongInEntry = (entry, around) => {
  const { memberSurnameLatin, memberGivenNamesLatin, memberBirthDate } = entry.answers;
  const { surnameLatin, givenNamesLatin, birthDate } = around.answers;
  const own = [plain(memberSurnameLatin, memberGivenNamesLatin), memberBirthDate];
  const same = (name: string, born: unknown) =>
    own[0] !== '' && born !== undefined && own[0] === name && own[1] === born;
  const named = others(entry, around).some(({ answers }) =>
    same(plain(answers.memberSurnameLatin, answers.memberGivenNamesLatin), answers.memberBirthDate),
  );
  return named || same(plain(surnameLatin, givenNamesLatin), birthDate)
    ? [{ name: 'memberGivenNamesLatin', code: 'person-twice' }]
    : [];
};

const samePassport: WrongInEntry = (entry, around) => {
  const number = entry.answers.memberPassportNumber;
  if (number === undefined) return [];
  const name = 'memberPassportNumber' as const;
  if (number === around.answers.passportNumber) return [{ name, code: 'passport-of-applicant' }];
  const twice = others(entry, around).some(({ answers }) => answers.memberPassportNumber === number);
  return twice ? [{ name, code: 'passport-twice' }] : [];
};

const ofMember: Readonly<Record<string, QuestionName>> = {
  passportIssuedOn: 'memberPassportIssuedOn',
  passportExpiry: 'memberPassportExpiry',
  birthDate: 'memberBirthDate',
};

/** The same contradictions as between the applicant's own days. */
function wrongDays(answers: Answers, today: PlainDate) {
  const birthDate = bornOn(answers.memberBirthDate);
  const passportIssuedOn = parsePlainDate(text(answers.memberPassportIssuedOn));
  const passportExpiry = parsePlainDate(text(answers.memberPassportExpiry));
  const facts = {
    ...(birthDate && birthDate <= today && { birthDate }),
    ...(passportIssuedOn && { passportIssuedOn }),
    ...(passportExpiry && { passportExpiry }),
  };
  return contradictionsIn(facts, today).flatMap(({ code, facts: names }) => {
    const name = names.map((each) => ofMember[each]).find((each) => each !== undefined);
    return name ? [{ name, code: `contradiction-${code}` }] : [];
  });
}

/** What is unusual about a member of the family and may be right. */
export const doubtsAboutMember: DoubtsAboutEntry = ({ answers }, { entries, today }) => {
  const expiry = parsePlainDate(text(answers.memberPassportExpiry));
  const spouse = entries.some((each) => each.list === 'family' && each.answers.memberRelation === 'spouse');
  const doubts: ReturnType<DoubtsAboutEntry> = [];
  const ends = { until: expiry ?? '' };
  if (expiry && expiry < today)
    doubts.push({ name: 'memberPassportExpiry', code: 'member-passport-over', params: ends });
  else if (expiry && expiry <= addDays(today, PASSPORT_DAYS))
    doubts.push({ name: 'memberPassportExpiry', code: 'member-passport-ends', params: ends });
  if (isChild(answers) && answers.memberOtherParent === 'comes' && !spouse)
    doubts.push({ name: 'memberOtherParent', code: 'other-parent-not-listed' });
  return doubts;
};
