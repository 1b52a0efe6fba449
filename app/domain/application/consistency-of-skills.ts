import { completedYears, type PlainDate, parsePlainDate, partsOf } from '../basics/plain-date';
import { largestTotal } from '../business/ownership';
import { rateOf, revenueOf } from '../business/revenue';
import { searchKey } from '../people/search-key';
import { indexOf, lastOverMonth, parseMonth } from '../skills/month';
import { EMPLOYER_WITHIN_YEARS } from '../skills/referees';
import type { Looked, Remark } from './consistency';
import { holdingsIn, planRateOf, yearsIn } from './derive-business';
import { entriesOf } from './entries';
import type { Entry, EntryList } from './lists';
import type { QuestionName } from './questions';

/** Entries of skills and business held against each other and against the answers. */
export const clashesOfEntries = (looked: Looked): Remark[] => rules.flatMap((rule) => rule(looked));

type Rule = (looked: Looked) => Remark[];

const dayIn = (value: unknown): PlainDate | null => (typeof value === 'string' ? parsePlainDate(value) : null);
const yearIn = (value: unknown): number | null => (typeof value === 'number' ? value : null);

const at = (entry: Entry, ...names: QuestionName[]) => ({ entry: entry.id, names });
const warn = (code: string, where: Remark['at'], params: Remark['params'] = {}): Remark[] => [
  { code, level: 'warning', at: where, params },
];
const block = (code: string, where: Remark['at'], params: Remark['params'] = {}): Remark[] => [
  { code, level: 'blocker', at: where, params },
];

/** A rule about every entry of a list. */
const each =
  (list: EntryList, rule: (entry: Entry, looked: Looked) => Remark[]): Rule =>
  (looked) =>
    entriesOf(looked.form, list).flatMap((entry) => rule(entry, looked));

const birthYear = ({ form }: Looked): number | null => {
  const born = dayIn(form.answers.birthDate);
  return born && partsOf(born).year;
};

/** The age below which nobody has usually finished it. */
const youngest: Record<string, number> = {
  doctorate: 23,
  residency: 23,
  master: 20,
  specialist: 19,
  bachelor: 18,
  vocational: 15,
};

const degrees = each('qualifications', (entry, looked) => {
  const born = birthYear(looked);
  const year = yearIn(entry.answers.degreeYear);
  const least = youngest[String(entry.answers.degreeLevel)];
  if (born === null || year === null || least === undefined) return [];
  const age = year - born;
  if (age < 10) return block('graduated-as-child', at(entry, 'degreeYear'), { year: String(year) });
  return age < least ? warn('graduated-young', at(entry, 'degreeYear'), { age }) : [];
});

/** Work counts from the age a person may be employed at. Source: Labour Code, article 31. */
const WORKING_AGE = 16;

const jobs = each('employments', (entry, { form }) => {
  const from = parseMonth(entry.answers.jobFrom);
  const born = dayIn(form.answers.birthDate);
  if (!from) return [];
  const age = born && completedYears(born, `${from}-28` as PlainDate);
  return age !== null && age < WORKING_AGE - 1 ? warn('job-as-child', at(entry, 'jobFrom'), { age }) : [];
});

const achievements = each('achievements', (entry, looked) => {
  const born = birthYear(looked);
  const year = yearIn(entry.answers.achievementYear);
  return born !== null && year !== null && year - born < WORKING_AGE - 1
    ? warn('achievement-as-child', at(entry, 'achievementYear'), { year: String(year) })
    : [];
});

/** Who paid a person lately is named among the places of work, whatever is said of the referee. */
const referees = each('referees', (entry, { form, today }) => {
  const { refereeOrganisation, refereeEmployer } = entry.answers;
  const organisation = searchKey(String(refereeOrganisation ?? ''));
  if (refereeEmployer !== false || !organisation) return [];
  const since = indexOf(lastOverMonth(today)) - EMPLOYER_WITHIN_YEARS * 12;
  const employer = entriesOf(form, 'employments').find(({ answers }) => {
    const until = parseMonth(answers.jobUntil);
    return searchKey(String(answers.jobEmployer ?? '')) === organisation && (!until || indexOf(until) > since);
  });
  return employer
    ? warn('referee-was-employer', at(entry, 'refereeEmployer'), { organisation: String(refereeOrganisation) })
    : [];
});

const holdings: Rule = ({ form }) => {
  const founded = dayIn(form.answers.foundedOn);
  const own = entriesOf(form, 'holdings');
  const largest = largestTotal(holdingsIn(own));
  return [
    ...(largest && largest.percent > 100
      ? block('more-than-everything', ['ownershipPercent'], { percent: largest.percent, until: largest.on })
      : []),
    ...own.flatMap((entry) => {
      const { holdingKind, holdingPercent } = entry.answers;
      const from = dayIn(entry.answers.holdingFrom);
      return [
        ...(from && founded && from < founded ? block('held-before-founded', at(entry, 'holdingFrom')) : []),
        ...(holdingKind === 'share' && !holdingPercent ? warn('share-without-size', at(entry, 'holdingPercent')) : []),
      ];
    }),
  ];
};

const results: Rule = ({ form, today }) => {
  const founded = dayIn(form.answers.foundedOn);
  const own = entriesOf(form, 'businessYears');
  const years = yearsIn(own);
  const { counted } = revenueOf(years, today);
  const latest = counted[0];
  return own.flatMap((entry, index) => {
    const year = years.find(({ id }) => id === entry.id);
    if (!year) return [];
    const twice = own.slice(0, index).some(({ answers }) => answers.resultYear === year.year);
    const isCounted = counted.some(({ id }) => id === year.id);
    return [
      ...(founded && year.year < partsOf(founded).year
        ? block('result-before-founding', at(entry, 'resultYear'), { year: String(year.year) })
        : []),
      ...(twice ? warn('result-year-twice', at(entry, 'resultYear'), { year: String(year.year) }) : []),
      ...(isCounted && !rateOf(year)
        ? warn('rate-missing', at(entry, 'resultRate'), { year: String(year.year), currency: year.currency })
        : []),
      ...(latest?.id === year.id && latest.year < partsOf(today).year - 1
        ? warn('results-old', at(entry, 'resultYear'), { year: String(latest.year) })
        : []),
    ];
  });
};

const plan: Rule = ({ form: { answers } }) =>
  typeof answers.planAmount === 'number' && answers.planAmount > 0 && !planRateOf(answers)
    ? warn('plan-rate-missing', ['planRate'], { currency: String(answers.planCurrency) })
    : [];

const registration: Rule = ({ form: { answers } }) => {
  const [founded, ended] = [dayIn(answers.foundedOn), dayIn(answers.businessEndedOn)];
  return founded && ended && ended < founded ? block('ended-before-founded', ['businessEndedOn']) : [];
};

const rules: readonly Rule[] = [degrees, jobs, achievements, referees, registration, holdings, results, plan];
