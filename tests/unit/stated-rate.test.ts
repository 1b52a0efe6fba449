import { describe, expect, it, test } from 'vitest';
import { businessYears } from '#app/domain/application/business-lists';
import { wrongInPlan } from '#app/domain/application/derive-business';
import type { Entry } from '#app/domain/application/lists';
import type { Answers } from '#app/domain/application/questions';
import { plainDate } from '#app/domain/basics/plain-date';
import { isUnlikeOthers, wrongRate } from '#app/domain/business/stated-rate';

describe('a rate that a person states', () => {
  it.each([
    [{}, []],
    [{ source: 'Bank of Mongolia' }, []],
    [{ rate: 3400, source: 'Монголбанк, 31.12.2025' }, []],
    [{ rate: 0.0003, source: '中国人民银行' }, []],
    [{ rate: 0, source: 'Монголбанк' }, ['rate-not-positive']],
    [{ rate: -5, source: 'Монголбанк' }, ['rate-not-positive']],
    [{ rate: 3400 }, ['rate-source-missing']],
    [{ rate: 3400, source: '31.12.2025' }, ['rate-source-missing']],
    [{ rate: 0 }, ['rate-not-positive', 'rate-source-missing']],
  ])('%j: %j', (stated, codes) => {
    expect(wrongRate(stated).map(({ code }) => code)).toEqual(codes);
  });

  it.each([
    [3400, [], false],
    [3400, [3300], false],
    [3400, [3.4], true],
    [0.00029, [3400], true],
    [3400, [3.4, 3500], false],
    [3400, [170], true],
    [3399, [170], false],
  ])('%d beside %j is unlike them: %s', (rate, others, unlike) => {
    expect(isUnlikeOthers(rate, others)).toBe(unlike);
  });
});

const today = plainDate('2026-11-23');
const year = (answers: Answers, id = 'a'): Entry => ({
  id,
  list: 'businessYears',
  answers: { resultYear: 2025, resultRevenue: 1, resultStaff: 1, ...answers },
});

test('is told at its own question, and only where the portal has no rate', () => {
  const around = { answers: {}, entries: [], today };
  const wrong = (answers: Answers) =>
    businessYears.wrong?.(year(answers), around).map(({ name, code }) => [name, code]);
  expect(wrong({ resultCurrency: 'MNT', resultRate: 0, resultRateSource: 'Монголбанк' })).toEqual([
    ['resultRate', 'rate-not-positive'],
  ]);
  expect(wrong({ resultCurrency: 'MNT', resultRate: 3400 })).toEqual([['resultRateSource', 'rate-source-missing']]);
  expect(wrong({ resultCurrency: 'KZT', resultRate: 0 })).toEqual([]);
  expect(wrong({ resultCurrency: 'USD', resultRate: 0 })).toEqual([]);
  expect(wrongInPlan({ planCurrency: 'MNT', planRate: 0 })).toMatchObject([
    { name: 'planRate' },
    { name: 'planRateSource' },
  ]);
  expect(wrongInPlan({ planCurrency: 'KZT', planRate: 0 })).toEqual([]);
});

test('is compared with nothing but what the person states elsewhere for the same currency', () => {
  const doubts = (own: Answers, other: Answers, answers: Answers = {}) => {
    const entry = year({ resultRateSource: 'Монголбанк', ...own });
    const entries = [entry, year({ resultYear: 2024, resultRateSource: 'Монголбанк', ...other }, 'b')];
    const around = { answers, entries, today, decisionBy: today };
    return businessYears.doubts?.(entry, around).map(({ code }) => code);
  };
  const own = { resultCurrency: 'MNT', resultRate: 3.4 };
  expect(doubts(own, { resultCurrency: 'MNT', resultRate: 3400 })).toEqual(['rate-unlike-others']);
  expect(doubts(own, { resultCurrency: 'CNY', resultRate: 7 })).toEqual([]);
  expect(doubts(own, { resultCurrency: 'MNT', resultRate: 3.5 })).toEqual([]);
  expect(doubts(own, {}, { planCurrency: 'MNT', planRate: 3400 })).toEqual(['rate-unlike-others']);
});
