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
const wholeNamesOf = (answers: Answers): string[] => {
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

/** The writings of two names that fit each other, one from each application. */
export function sameNames(a: Answers, b: Answers): [string, string][] {
  const names = wholeNamesOf(b);
  return wholeNamesOf(a).flatMap((name) => {
    const like = names.find((each) => namesMatch(name, each));
    return like === undefined ? [] : [[name, like] as [string, string]];
  });
}
