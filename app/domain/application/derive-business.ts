import { addMonths, completedYears, type PlainDate, parsePlainDate } from '../basics/plain-date';
import { latestRate } from '../business/official-rates';
import { controlOn, type Holding } from '../business/ownership';
import { type BusinessYear, revenueOf, type UsedRate } from '../business/revenue';
import { wrongRate } from '../business/stated-rate';
import type { Derive } from './derived';
import type { Entry } from './lists';
import type { Answers } from './questions';

type Entries = readonly Entry[];
const dayOf = (value: unknown): PlainDate | null => (typeof value === 'string' ? parsePlainDate(value) : null);

export const holdingsIn = (entries: Entries): Holding[] =>
  entries.flatMap(({ id, answers: { holdingKind, holdingPercent, holdingFrom, holdingUntil } }) => {
    const from = dayOf(holdingFrom);
    if (!from) return [];
    const percent = typeof holdingPercent === 'number' ? holdingPercent : 0;
    return [{ id, kind: holdingKind === 'control' ? 'control' : 'share', from, until: dayOf(holdingUntil), percent }];
  });

export const yearsIn = (entries: Entries): BusinessYear[] =>
  entries.flatMap(({ id, answers }) => {
    const { resultYear: year, resultRevenue: revenue, resultCurrency: currency, resultStaff: staff } = answers;
    if (typeof year !== 'number' || typeof revenue !== 'number' || typeof currency !== 'string') return [];
    return [
      {
        ...{ id, year, revenue, currency },
        staff: typeof staff === 'number' ? staff : 0,
        ...(typeof answers.resultRate === 'number' && { ownRate: answers.resultRate }),
        ...(typeof answers.resultRateSource === 'string' && { ownRateSource: answers.resultRateSource }),
      },
    ];
  });

/** Of a business that has ended its last day counts, of another today. */
export const lastDayOf = (answers: Answers, today: PlainDate): PlainDate => {
  const ended = dayOf(answers.businessEndedOn);
  return ended && ended < today ? ended : today;
};

export const deriveControl: Derive = (entries, { answers, today }) => {
  const { percent, shareMonths, controlMonths } = controlOn(holdingsIn(entries), lastDayOf(answers, today));
  return { ownershipPercent: percent, ownershipMonths: shareMonths, executiveControlMonths: controlMonths };
};

export const deriveRevenue: Derive = (entries, { today }) => {
  const { meanUsd, staff } = revenueOf(yearsIn(entries), today);
  return { ...(meanUsd !== null && { meanRevenueUsd: meanUsd }), ...(staff !== null && { staff }) };
};

/** A business that ended within so many months still counts (the model, 2.1 KG4). */
const ENDED_WITHIN_MONTHS = 24;

/** How long the business has worked, and whether it still does. */
export function registrationAnswers(answers: Answers, today: PlainDate): Answers {
  const founded = dayOf(answers.foundedOn);
  if (!founded) return {};
  const ended = dayOf(answers.businessEndedOn);
  const state =
    !ended || ended > today
      ? 'operating'
      : addMonths(ended, ENDED_WITHIN_MONTHS) >= today
        ? 'ended-within-24-months'
        : 'ended-earlier';
  return { yearsOperating: completedYears(founded, lastDayOf(answers, today)), businessState: state };
}

/** The rate a planned investment is converted by: the latest official one, else the person's own. */
export function planRateOf({ planCurrency, planRate, planRateSource }: Answers): UsedRate | null {
  if (planCurrency === 'USD') return { kind: 'dollar', perUsd: 1 };
  const official = latestRate(String(planCurrency));
  if (official) return { kind: 'official', ...official };
  return typeof planRate === 'number' && planRate > 0 && typeof planRateSource === 'string'
    ? { kind: 'stated', perUsd: planRate, source: planRateSource }
    : null;
}

/** What cannot be of the rate that is stated for the plan; where we have one it is not looked at. */
export function wrongInPlan({ planCurrency, planRate, planRateSource }: Answers) {
  if (planCurrency === 'USD' || latestRate(String(planCurrency))) return [];
  return wrongRate({ rate: planRate, source: planRateSource }).map(({ of, code }) => ({
    name: of === 'rate' ? ('planRate' as const) : ('planRateSource' as const),
    code,
  }));
}

export function planAnswers(answers: Answers): Answers {
  const { planAmount, planCurrency } = answers;
  if (typeof planAmount !== 'number' || planCurrency === undefined) return {};
  const rate = planRateOf(answers);
  if (planAmount === 0) return { plannedInvestmentUsd: 0 };
  return rate ? { plannedInvestmentUsd: Math.round(planAmount / rate.perUsd) } : {};
}
