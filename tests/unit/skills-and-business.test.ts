import { describe, expect, test } from 'vitest';
import { plainDate } from '#app/domain/basics/plain-date';
import { currencies, officialRates, rateSources } from '#app/domain/business/official-rates';
import { controlOn, type Holding, largestTotal } from '#app/domain/business/ownership';
import { type BusinessYear, revenueOf } from '#app/domain/business/revenue';
import { type DegreeLevel, degreeLevels, highestDegree, qualificationOf } from '#app/domain/skills/degrees';
import { isMentoringPlan, type Mentees } from '#app/domain/skills/mentoring';
import { recognitionCodes, recognitionOf } from '#app/domain/skills/recognition';
import { countIndependent } from '#app/domain/skills/referees';
import { seeded } from '#tests/support/random';

const today = plainDate('2026-11-30');

describe('the highest qualification counts', () => {
  test.each([
    [['bachelor', 'master'], 'master'],
    [['residency', 'bachelor'], 'master'],
    [['specialist', 'vocational'], 'bachelor'],
    [['vocational', 'portfolio'], 'portfolio'],
    [['portfolio', 'bachelor'], 'bachelor'],
    [['vocational'], 'vocational'],
    [['doctorate', 'doctorate'], 'doctorate'],
  ] as [DegreeLevel[], string][])('%s', (levels, expected) => {
    const highest = highestDegree(levels.map((level) => ({ level })))!;
    expect(qualificationOf(highest.level)).toBe(expected);
  });
  test('none of none', () => expect(highestDegree([])).toBeNull());
});

describe('recognition', () => {
  test.each([
    [{ level: 'master', country: 'CHN', field: 'it' }, ['treaty', 'not-for-points', 'apostille', 'translation']],
    [{ level: 'master', country: 'CHN', field: 'health' }, ['treaty', 'licence-health', 'apostille', 'translation']],
    [{ level: 'bachelor', country: 'UZB', field: 'education' }, ['treaty', 'licence-education', 'translation']],
    [{ level: 'bachelor', country: 'IRN' }, ['general', 'not-for-points', 'legalisation', 'translation']],
    [{ level: 'bachelor', country: 'DEU' }, ['general', 'not-for-points', 'apostille', 'translation']],
    [{ level: 'bachelor', country: 'KAZ', field: 'health' }, ['own', 'licence-health']],
    [{ level: 'portfolio', country: 'DEU', field: 'it' }, ['portfolio']],
    [{ level: 'bachelor' }, []],
  ] as [Parameters<typeof recognitionOf>[0], string[]][])('%o', (of, expected) => {
    expect(recognitionOf(of)).toEqual(expected);
  });
  test('only codes there are words for', () => {
    for (const level of degreeLevels)
      for (const code of recognitionOf({ level, country: 'MNG' })) expect(recognitionCodes).toContain(code);
  });
});

describe('mentoring', () => {
  const row = (count: number, months: number, local = true): Mentees => ({ count, months, local });
  test.each([
    [[], false, false],
    [[row(1, 1)], true, false],
    [[row(2, 12)], true, true],
    [[row(1, 12), row(1, 18)], true, true],
    [[row(2, 11)], true, false],
    [[row(1, 12), row(1, 11)], true, false],
    [[row(5, 24, false)], false, false],
  ] as [Mentees[], boolean, boolean][])('%o', (rows, card, visa) => {
    expect(isMentoringPlan(rows, 'kandas-card')).toBe(card);
    expect(isMentoringPlan(rows, 'valuable-skills-visa')).toBe(visa);
  });
});

test('referees who are relatives or recent employers do not count', () => {
  const none = { relative: false, employer: false };
  expect(countIndependent([none, { ...none, relative: true }, { ...none, employer: true }, none])).toBe(2);
});

describe('revenue', () => {
  const of = (year: number, revenue: number, more: Partial<BusinessYear> = {}): BusinessYear => ({
    id: String(year),
    ...{ year, revenue, currency: 'USD', staff: 5, ...more },
  });
  test.each([
    ['the last two completed years', [of(2023, 900), of(2024, 100), of(2025, 300)], 200],
    ['the running year is not over', [of(2026, 900), of(2025, 300)], 300],
    ['one year alone', [of(2025, 300)], 300],
    ['two that follow one another', [of(2025, 300), of(2022, 900)], 300],
    ['none', [], null],
    ['at the official rate of its year', [of(2025, 505_730, { currency: 'KZT' })], 1000],
    ['each at its own', [of(2025, 505_730, { currency: 'KZT' }), of(2024, 2 * 525_110, { currency: 'KZT' })], 1500],
    ['in euro', [of(2024, 1000, { currency: 'EUR' })], 1039],
    ['a stated rate with its source', [of(2025, 7000, { currency: 'CNY', ownRate: 7, ownRateSource: 'PBoC' })], 1000],
    ['a stated rate without a source is none', [of(2025, 7000, { currency: 'CNY', ownRate: 7 })], null],
    ['ours goes before a stated one', [of(2025, 505_730, { currency: 'KZT', ownRate: 1, ownRateSource: 'x' })], 1000],
    ['one year without a rate leaves the mean unknown', [of(2025, 100), of(2024, 7000, { currency: 'CNY' })], null],
  ] as [string, BusinessYear[], number | null][])('%s', (_, years, expected) => {
    expect(revenueOf(years, today).meanUsd).toBe(expected);
  });
  test('staff of the latest year, and the years that do not count', () => {
    const revenue = revenueOf([of(2026, 1), of(2023, 1), of(2025, 1, { staff: 9 }), of(2024, 1)], today);
    expect(revenue.staff).toBe(9);
    expect(revenue.left).toEqual([2026, 2023]);
  });
  test('rates are dated, positive, one for a currency and year, and with a source', () => {
    const keys = officialRates.map(({ currency, forYear }) => `${currency} ${forYear}`);
    expect(new Set(keys).size).toBe(keys.length);
    for (const { perUsd, currency, source, day, forYear } of officialRates) {
      expect(perUsd).toBeGreaterThan(0);
      expect(currencies).toContain(currency);
      expect(rateSources).toContain(source);
      expect(Math.abs(Date.parse(day) - Date.parse(`${forYear}-12-31`))).toBeLessThanOrEqual(86_400_000);
    }
  });
});

describe('ownership and control', () => {
  const own = (from: string, until: string | null, percent: number): Holding => ({
    id: `${from} ${percent}`,
    kind: 'share',
    from: plainDate(from),
    until: until ? plainDate(until) : null,
    percent,
  });
  const lead = (from: string, until: string | null): Holding => ({ ...own(from, until, 0), kind: 'control' });
  test.each([
    ['a year to the day', [own('2025-12-01', null, 25)], 25, 12],
    ['a day less', [own('2025-12-02', null, 25)], 25, 11],
    ['one below a quarter is no time at all', [own('2020-01-01', null, 24)], 24, 0],
    ['parts together', [own('2020-01-01', null, 15), own('2024-12-01', null, 15)], 30, 24],
    [
      'sold and bought again: from the new beginning',
      [own('2020-01-01', '2025-05-30', 60), own('2025-06-01', null, 60)],
      60,
      18,
    ],
    [
      'one follows the other without a day between',
      [own('2020-12-01', '2025-05-31', 60), own('2025-06-01', null, 30)],
      30,
      72,
    ],
    [
      'a fall below a quarter breaks it',
      [own('2020-01-01', '2024-12-31', 60), own('2025-01-01', '2025-05-31', 10), own('2025-06-01', null, 60)],
      60,
      18,
    ],
    ['sold', [own('2020-01-01', '2026-11-29', 60)], 0, 0],
    ['to come', [own('2027-01-01', null, 60)], 0, 0],
    ['none', [], 0, 0],
  ] as [string, Holding[], number, number][])('%s', (_, holdings, percent, months) => {
    expect(controlOn(holdings, today)).toEqual({ percent, shareMonths: months, controlMonths: 0 });
  });
  test('control is counted apart from shares', () => {
    expect(controlOn([lead('2024-12-01', null), own('2026-11-01', null, 50)], today)).toEqual({
      ...{ percent: 50, shareMonths: 1, controlMonths: 24 },
    });
  });
  test('more than everything', () => {
    expect(largestTotal([own('2020-01-01', null, 60), own('2022-01-01', null, 50)])).toEqual({
      ...{ percent: 110, on: '2022-01-01' },
    });
    expect(largestTotal([lead('2020-01-01', null)])).toBeNull();
  });
  test('one more share never shortens the time', () => {
    const random = seeded(4130);
    const day = () => `20${String(18 + random.below(9)).padStart(2, '0')}-0${1 + random.below(9)}-1${random.below(10)}`;
    for (let run = 0; run < 300; run++) {
      const any = () => {
        const [from, until] = [day(), day()].sort() as [string, string];
        return own(from, random.below(2) ? null : until, random.below(60));
      };
      const some = Array.from({ length: random.below(5) }, any);
      const more = any();
      expect(controlOn([...some, more], today).shareMonths).toBeGreaterThanOrEqual(controlOn(some, today).shareMonths);
    }
  });
});
