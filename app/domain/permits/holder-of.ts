import type { Entry } from '../application/lists';
import { nameRecordOf } from '../application/name-record';
import type { Programme, Route } from '../application/pages';
import type { Answers, QuestionName } from '../application/questions';
import { type DayOrYear, isYearOnly, type PlainDate, parsePlainDate } from '../basics/plain-date';
import { type GrantTerms, rankedRegions } from '../decisions/grant-terms';
import type { HolderRecord } from './holder-record';

interface Decided {
  programme: Programme;
  route: Route;
  answers: Answers;
  decisionNumber: string;
  photo: string | null;
  /** What the grant sets; the regions as ranked where it sets nothing. */
  terms?: GrantTerms | null;
}

/** What the permit of a member of the family keeps: their own person, and the file of the applicant they came with. */
export function dependantRecord(
  own: HolderRecord,
  { answers }: Pick<Entry, 'answers'>,
  photo: string | null,
): HolderRecord {
  const text = (name: QuestionName) => String(answers[name] ?? '');
  const passportExpiry = parsePlainDate(text('memberPassportExpiry'));
  if (!passportExpiry) throw new Error('a member of the family without a passport was granted a permit');
  const { decisionNumber, programme, route, regions } = own;
  return {
    latin: { surname: text('memberSurnameLatin'), givenNames: text('memberGivenNamesLatin') },
    kazakh: {
      surname: text('memberSurnameKazakh'),
      givenNames: text('memberGivenNamesKazakh'),
      patronymic: text('memberPatronymicKazakh'),
    },
    birthDate: text('memberBirthDate') as DayOrYear,
    citizenship: text('memberCitizenship'),
    passportNumber: text('memberPassportNumber'),
    passportExpiry,
    photo,
    programme,
    route,
    field: null,
    occupation: null,
    regions,
    decisionNumber,
    conditions: [],
    dependant: {
      relation: answers.memberRelation === 'child' ? 'child' : 'spouse',
      holder: { latin: own.latin, kazakh: own.kazakh },
    },
  };
}

/** What the permit keeps about its holder, taken from the answers as they stand on the day of the decision. */
export function holderOf({ programme, route, answers, decisionNumber, photo, terms }: Decided): HolderRecord {
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
    regions: terms?.regions ?? rankedRegions(answers),
    decisionNumber,
    conditions: [...(terms?.conditions ?? [])],
    ...(terms?.mentoring && { mentoring: terms.mentoring }),
  };
}
