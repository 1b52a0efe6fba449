import { nameRecordOf, nameWritings } from '../application/name-record';
import type { Answers } from '../application/questions';
import { type Household, householdOf } from './household';
import { namesMatch, wholeName } from './names';
import { searchKey } from './search-key';

/** What a person is found by, told apart by, and brought together with their household by. */
export interface Identity extends Household {
  /** Words of all writings of the name, each writing once more without blanks, numbers of papers: all as search keys. */
  searchKey: string;
  passportNumber: string | null;
  /** A day, or the year alone. */
  birthDate: string | null;
}

const text = (answers: Answers, name: keyof Answers) => (answers[name] === undefined ? null : String(answers[name]));
const squeezed = (key: string) => key.replaceAll(' ', '');

/** Every name a person goes by, or has gone by: today's in its writings, earlier ones as they wrote them. */
export const wholeNamesOf = (answers: Answers): string[] => {
  const record = nameRecordOf(answers);
  const earlier = (text(answers, 'previousName') ?? '').split(/[,،;؛\n]/);
  return [...nameWritings.map((writing) => wholeName(record[writing])), ...earlier].filter((name) => name.trim());
};

export function identityOf(answers: Answers): Identity {
  const names = wholeNamesOf(answers).map(searchKey);
  const papers = [text(answers, 'passportNumber'), text(answers, 'iin')].map((number) => searchKey(number ?? ''));
  const words = [...names, ...papers].flatMap((key) => key.split(' '));
  return {
    searchKey: [...new Set([...words, ...names.map(squeezed)])].filter(Boolean).join(' '),
    passportNumber: text(answers, 'passportNumber'),
    birthDate: text(answers, 'birthDate'),
    ...householdOf(answers),
  };
}

/** What was typed into a search, as words that must each stand in a search key; or all of it without blanks. */
export function soughtKeys(typed: string): { words: string[]; whole: string } {
  const key = searchKey(typed);
  return { words: key.split(' ').filter(Boolean), whole: squeezed(key) };
}

const mayBeSameDay = (a: string, b: string) => a.startsWith(b) || b.startsWith(a);

/** Whether two applications may be of one person: the same passport, or a like name and a date of birth that fits. */
export function mayBeSamePerson(a: Answers, b: Answers): boolean {
  const [one, other] = [identityOf(a), identityOf(b)];
  if (one.passportNumber && one.passportNumber === other.passportNumber) return true;
  if (!one.birthDate || !other.birthDate || !mayBeSameDay(one.birthDate, other.birthDate)) return false;
  const names = wholeNamesOf(b);
  return wholeNamesOf(a).some((name) => names.some((each) => namesMatch(name, each)));
}
