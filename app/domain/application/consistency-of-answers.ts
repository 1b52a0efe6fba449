import { completedYears, parsePlainDate } from '../basics/plain-date';
import { mixedScripts } from '../people/look-alikes';
import { namesMatch } from '../people/names';
import { occupationNamed } from '../rating/occupations';
import { labourDeficientRegions } from '../rating/regions';
import type { Looked, Remark } from './consistency';
import { entriesOf } from './entries';
import type { Answers, QuestionName } from './questions';

/** Answers held against each other. */
export const clashes = (looked: Looked): Remark[] => rules.flatMap((rule) => rule(looked));

type Rule = (looked: Looked) => Remark[];

const text = (answers: Answers, name: QuestionName) => {
  const value = answers[name];
  return typeof value === 'string' ? value : '';
};
const amount = (answers: Answers, name: QuestionName) => {
  const value = answers[name];
  return typeof value === 'number' ? value : null;
};
const day = (answers: Answers, name: QuestionName) => parsePlainDate(text(answers, name));
const join = (...parts: string[]) => parts.filter(Boolean).join(' ');

const warn = (code: string, at: readonly QuestionName[], params: Remark['params'] = {}): Remark[] => [
  { code, level: 'warning', at, params },
];
const block = (code: string, at: readonly QuestionName[], params: Remark['params'] = {}): Remark[] => [
  { code, level: 'blocker', at, params },
];

const names: Rule = ({ form: { answers } }) => {
  const latin = join(text(answers, 'surnameLatin'), text(answers, 'givenNamesLatin'));
  const kazakh = join(text(answers, 'surnameKazakh'), text(answers, 'givenNamesKazakh'));
  if (!latin || !kazakh || namesMatch(latin, kazakh)) return [];
  const withPatronymic = join(kazakh, text(answers, 'patronymicKazakh'));
  return namesMatch(latin, withPatronymic) ? [] : warn('names-differ', ['givenNamesKazakh'], { latin, kazakh });
};

const patronymic: Rule = ({ form: { answers } }) => {
  const own = text(answers, 'patronymicKazakh');
  const given = text(answers, 'givenNamesKazakh');
  return own && (own === given || given.split(' ').includes(own))
    ? warn('patronymic-twice', ['patronymicKazakh'], { name: own })
    : [];
};

const alphabets: Rule = ({ form: { answers } }) =>
  (['surnameKazakh', 'givenNamesKazakh', 'patronymicKazakh'] as const).flatMap((name) =>
    mixedScripts(text(answers, name)).flatMap(({ word }) => warn('two-alphabets', [name], { word })),
  );

const citizenship: Rule = ({ form: { answers } }) =>
  answers.otherCitizenship !== undefined && answers.otherCitizenship === answers.citizenship
    ? warn('citizenship-twice', ['otherCitizenship', 'citizenship'])
    : [];

const passport: Rule = ({ form: { answers }, today, decisionBy }) => {
  const expiry = day(answers, 'passportExpiry');
  return expiry && expiry >= today && expiry < decisionBy
    ? warn('passport-ends-before-decision', ['passportExpiry'], { until: expiry, decision: decisionBy })
    : [];
};

/** Work counts from the age a person may be employed at. Source: Labour Code, article 31. */
const WORKING_AGE = 16;
/** Years that are stated without the work they come from. */
const experience: Rule = ({ form, today }) => {
  const years = amount(form.answers, 'experienceYears');
  const born = day(form.answers, 'birthDate');
  if (!years || !born || entriesOf(form, 'employments').length > 0) return [];
  const began = completedYears(born, today) - years;
  // Longer than life is a contradiction and said as one.
  return began >= 0 && began < WORKING_AGE - 1
    ? warn('worked-as-child', ['experienceYears'], { years, age: Math.floor(began) })
    : [];
};

const occupation: Rule = ({ form: { answers } }) => {
  const known = occupationNamed(text(answers, 'occupation'));
  const field = text(answers, 'field');
  if (!known) return [];
  if (field && known.field !== field) {
    return block('occupation-of-other-field', ['occupation'], {
      occupation: known.code,
      field,
      otherField: known.field,
    });
  }
  const learned = ['health', 'education', 'science'].includes(known.field);
  const without = ['none', 'portfolio'].includes(text(answers, 'qualification'));
  return learned && without ? warn('occupation-without-diploma', ['qualification'], { occupation: known.code }) : [];
};

const regions: Rule = ({ form: { answers }, family }) => {
  const [first, ...others] = (['firstRegion', 'secondRegion', 'thirdRegion'] as const).map((each) =>
    text(answers, each),
  );
  const chosen = [first, ...others].filter(Boolean);
  if (new Set(chosen).size < chosen.length) return block('region-twice', ['secondRegion', 'firstRegion']);
  const deficient = labourDeficientRegions(family);
  const better = first && !deficient.includes(first) && others.find((region) => deficient.includes(region));
  return better ? warn('deficient-region-not-first', ['firstRegion'], { region: better }) : [];
};

const offer: Rule = ({ form: { answers } }) => {
  const [region, first] = [text(answers, 'offerRegion'), text(answers, 'firstRegion')];
  return region && first && region !== first
    ? warn('offer-in-other-region', ['offerRegion', 'firstRegion'], { region, firstRegion: first })
    : [];
};

const police: Rule = ({ form: { answers } }) =>
  answers.policeCertificateDate === undefined ? warn('police-date-unknown', ['policeCertificateDate']) : [];

/** Times that are stated without the days they come from. */
const business: Rule = ({ form }) => {
  const { answers } = form;
  if (entriesOf(form, 'holdings').length > 0) return [];
  const years = amount(answers, 'yearsOperating');
  const share = amount(answers, 'ownershipPercent');
  const owned = amount(answers, 'ownershipMonths');
  const led = amount(answers, 'executiveControlMonths');
  // A year that is stated as whole may have begun anew: up to twelve months more are the same statement.
  const most = years === null ? null : years * 12 + 12;
  return [
    ...(most !== null && owned !== null && owned > most
      ? block('owned-before-founded', ['ownershipMonths'], { months: owned, years: years ?? 0 })
      : []),
    ...(most !== null && led !== null && led > most
      ? block('led-before-founded', ['executiveControlMonths'], { months: led, years: years ?? 0 })
      : []),
    ...(share === 0 && owned ? warn('owned-nothing', ['ownershipPercent'], { months: owned }) : []),
    ...(share && owned === 0 ? warn('owned-no-time', ['ownershipMonths'], { share }) : []),
  ];
};

const rules: readonly Rule[] = [
  names,
  patronymic,
  alphabets,
  citizenship,
  passport,
  police,
  occupation,
  experience,
  offer,
  business,
  regions,
];
