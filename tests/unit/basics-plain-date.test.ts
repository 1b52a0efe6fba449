import { describe, expect, test } from 'vitest';
import {
  addDays,
  addMonths,
  addYears,
  completedYears,
  dateFromParts,
  daysBetween,
  earlier,
  later,
  parsePlainDate,
  plainDate,
  today,
  weekdayOf,
} from '#app/domain/basics/plain-date';

const d = plainDate;

describe('reading days', () => {
  test('only real calendar days in ISO form are days', () => {
    expect(parsePlainDate('2028-02-29')).toBe('2028-02-29');
    for (const text of [
      '2027-02-29',
      '2026-02-30',
      '2026-13-01',
      '2026-00-10',
      '2026-1-1',
      '2026-01-01T00:00',
      '',
      '0000-01-01',
      '٢٠٢٦-01-01',
    ])
      expect(parsePlainDate(text), text).toBeNull();
  });

  test('a wrong literal in code fails at once', () => {
    expect(() => plainDate('2026-02-30')).toThrow(RangeError);
  });

  test('parts that form no day give nothing', () => {
    expect(dateFromParts(2026, 11, 22)).toBe('2026-11-22');
    expect(dateFromParts(1900, 2, 29)).toBeNull();
    expect(dateFromParts(2026, 4, 31)).toBeNull();
    expect(dateFromParts(2026.5, 4, 3)).toBeNull();
    expect(dateFromParts(Number.NaN, 4, 3)).toBeNull();
  });
});

describe('today in Kazakhstan', () => {
  test('midnight in Almaty is 19:00 UTC of the day before', () => {
    expect(today(new Date('2026-11-22T18:59:59.999Z'))).toBe('2026-11-22');
    expect(today(new Date('2026-11-22T19:00:00.000Z'))).toBe('2026-11-23');
  });

  test('before 1 March 2024 Almaty was six hours ahead', () => {
    expect(today(new Date('2023-05-01T18:00:00Z'))).toBe('2023-05-02');
  });

  test('the year turns in Almaty, not in London', () => {
    expect(today(new Date('2026-12-31T20:00:00Z'))).toBe('2027-01-01');
    expect(today(new Date('2028-02-28T19:30:00Z'))).toBe('2028-02-29');
  });
});

describe('counting', () => {
  test('days cross months, years and leap days', () => {
    expect(addDays(d('2026-12-31'), 1)).toBe('2027-01-01');
    expect(addDays(d('2028-02-28'), 1)).toBe('2028-02-29');
    expect(addDays(d('2027-03-01'), -1)).toBe('2027-02-28');
    expect(daysBetween(d('2026-11-22'), d('2027-11-22'))).toBe(365);
    expect(daysBetween(d('2026-11-22'), d('2026-11-21'))).toBe(-1);
  });

  test('a term in months ends on the last day of a shorter month', () => {
    expect(addMonths(d('2026-11-30'), 3)).toBe('2027-02-28');
    expect(addMonths(d('2026-10-31'), 1)).toBe('2026-11-30');
    expect(addMonths(d('2026-11-23'), 6)).toBe('2027-05-23');
    expect(addMonths(d('2026-01-31'), -2)).toBe('2025-11-30');
    expect(addMonths(d('2026-12-15'), 12)).toBe('2027-12-15');
  });

  test('the anniversary of 29 February is 1 March in common years', () => {
    expect(addYears(d('2028-02-29'), 3)).toBe('2031-03-01');
    expect(addYears(d('2028-02-29'), 4)).toBe('2032-02-29');
    expect(addYears(d('2026-11-23'), 3)).toBe('2029-11-23');
  });

  test('years are completed on the anniversary', () => {
    expect(completedYears(d('2008-11-23'), d('2026-11-22'))).toBe(17);
    expect(completedYears(d('2008-11-23'), d('2026-11-23'))).toBe(18);
    expect(completedYears(d('2008-02-29'), d('2026-02-28'))).toBe(17);
    expect(completedYears(d('2008-02-29'), d('2026-03-01'))).toBe(18);
    expect(completedYears(d('2026-11-23'), d('2026-11-22'))).toBe(0);
    expect(completedYears(d('2030-01-01'), d('2026-11-22'))).toBe(0);
  });

  test('earlier, later, weekday', () => {
    expect(earlier(d('2026-11-22'), d('2026-09-30'))).toBe('2026-09-30');
    expect(later(d('2026-11-22'), d('2026-09-30'))).toBe('2026-11-22');
    expect(weekdayOf(d('2026-11-22'))).toBe(7);
    expect(weekdayOf(d('2026-11-23'))).toBe(1);
    expect(weekdayOf(d('1969-12-31'))).toBe(3);
  });
});
