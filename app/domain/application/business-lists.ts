import { officialRate } from '../business/official-rates';
import { isUnlikeOthers, wrongRate } from '../business/stated-rate';
import type { DoubtsAboutEntry, ListOfEntries, WrongInEntry } from './lists';
import { wrongSpan } from './spans';

const business = ['business'] as const;

/** Shares and management over time. Source: the model, 2.1 KG4. */
export const holdings: ListOfEntries = {
  section: 'business',
  after: 'business',
  routes: business,
  asks: ['holdingKind', 'holdingPercent?', 'holdingFrom', 'holdingUntil?'],
  named: ['holdingKind'],
  max: 20,
  wrong: wrongSpan('holdingFrom', 'holdingUntil'),
  gives: ['ownershipPercent', 'ownershipMonths', 'executiveControlMonths'],
  none: { ownershipPercent: 0, ownershipMonths: 0, executiveControlMonths: 0 },
};

/** A stated rate counts only where we have none; else it is not looked at. */
const wrongInYear: WrongInEntry = ({ answers }) => {
  if (hasRate(answers.resultCurrency, answers.resultYear)) return [];
  return wrongRate({ rate: answers.resultRate, source: answers.resultRateSource }).map(({ of, code }) => ({
    name: of === 'rate' ? 'resultRate' : 'resultRateSource',
    code,
  }));
};

const doubtsAboutYear: DoubtsAboutEntry = ({ id, answers }, { entries, answers: form }) => {
  const { resultCurrency: currency, resultRate: rate } = answers;
  if (typeof rate !== 'number' || rate <= 0 || hasRate(currency, answers.resultYear)) return [];
  const years = entries.filter((each) => each.list === 'businessYears' && each.id !== id);
  const others = [
    ...years.filter((each) => each.answers.resultCurrency === currency).map((each) => each.answers.resultRate),
    ...(form.planCurrency === currency ? [form.planRate] : []),
  ].filter((each) => typeof each === 'number');
  return isUnlikeOthers(rate, others) ? [{ name: 'resultRate', code: 'rate-unlike-others' }] : [];
};

const hasRate = (currency: unknown, year: unknown): boolean =>
  currency === 'USD' || officialRate(String(currency), Number(year)) !== null;

/** Accounts year by year. Source: the model, 2.1 B2 and B3. */
export const businessYears: ListOfEntries = {
  section: 'business',
  after: 'business',
  routes: business,
  asks: ['resultYear', 'resultRevenue', 'resultCurrency', 'resultStaff', 'resultRate?', 'resultRateSource?'],
  named: ['resultYear'],
  max: 10,
  gives: ['meanRevenueUsd', 'staff'],
  none: { meanRevenueUsd: 0, staff: 0 },
  wrong: wrongInYear,
  doubts: doubtsAboutYear,
};
