import { nameRecordOf } from '../application/name-record';
import type { Programme, Route } from '../application/pages';
import type { Answers, QuestionName } from '../application/questions';
import { type DayOrYear, isYearOnly, type PlainDate, parsePlainDate } from '../basics/plain-date';
import type { HolderRecord } from './holder-record';

interface Decided {
  programme: Programme;
  route: Route;
  answers: Answers;
  decisionNumber: string;
  photo: string | null;
}

const regionQuestions = ['firstRegion', 'secondRegion', 'thirdRegion'] as const;

/** What the permit keeps about its holder, taken from the answers as they stand on the day of the decision. */
export function holderOf({ programme, route, answers, decisionNumber, photo }: Decided): HolderRecord {
  const text = (name: QuestionName) => String(answers[name] ?? '');
  const code = (name: QuestionName) => text(name) || null;
  const day = (name: QuestionName): PlainDate => {
    const read = parsePlainDate(text(name));
    if (!read) throw new Error(`a submitted application has no ${name}`);
    return read;
  };
  return {
    latin: { surname: text('surnameLatin'), givenNames: text('givenNamesLatin') },
    kazakh: nameRecordOf(answers).kazakh,
    printed: nameRecordOf(answers).printed,
    original: nameRecordOf(answers).original,
    birthDate: isYearOnly(text('birthDate')) ? (text('birthDate') as DayOrYear) : day('birthDate'),
    citizenship: text('citizenship'),
    passportNumber: text('passportNumber'),
    passportExpiry: day('passportExpiry'),
    photo,
    programme,
    route,
    field: code('field'),
    occupation: answers.occupation === 'unlisted' ? null : code('occupation'),
    regions: regionQuestions.map(text).filter(Boolean),
    decisionNumber,
    conditions: [],
  };
}
