import { describe, expect, test } from 'vitest';
import { addDays, plainDate, weekdayOf } from '#app/domain/basics/plain-date';
import { kazakhstanCalendar } from '#app/domain/basics/work-calendar';
import { addWorkingDays, isWorkingDay, workingDaysBetween } from '#app/domain/basics/working-days';

const d = plainDate;
const works = (day: string) => isWorkingDay(d(day), kazakhstanCalendar);
const plus = (day: string, n: number) => addWorkingDays(d(day), n, kazakhstanCalendar);
const between = (from: string, to: string) => workingDaysBetween(d(from), d(to), kazakhstanCalendar);

describe('Kazakhstan’s calendar', () => {
  test('holidays and the days that replace them are free', () => {
    for (const day of [
      '2026-01-02',
      '2026-03-09',
      '2026-03-24',
      '2026-03-25',
      '2026-05-11',
      '2026-05-27',
      '2026-10-26',
    ])
      expect(works(day), day).toBe(false);
    for (const day of ['2026-03-26', '2026-05-12', '2027-03-25', '2029-12-18']) expect(works(day), day).toBe(true);
  });

  test('a holiday that falls on a free day moves past the other holidays', () => {
    expect(plus('2027-03-19', 1)).toBe('2027-03-25');
    expect(plus('2027-12-31', 1)).toBe('2028-01-05');
    expect(works('2029-12-17')).toBe(false);
  });

  test('Christmas and Kurban Ait are not replaced', () => {
    expect(weekdayOf(d('2029-01-07'))).toBe(7);
    expect(works('2029-01-08')).toBe(true);
    expect(works('2027-05-17')).toBe(true);
  });

  test('Constitution Day: August until 2025, none in 2026, March from 2027', () => {
    expect(works('2025-09-01')).toBe(false);
    expect(works('2026-03-16')).toBe(true);
    expect(works('2026-08-31')).toBe(true);
    expect(works('2027-03-15')).toBe(false);
  });

  test('a day moved by decree: Friday free, Sunday worked', () => {
    expect(works('2025-01-03')).toBe(false);
    expect(works('2025-01-05')).toBe(true);
    expect(plus('2024-12-31', 1)).toBe('2025-01-05');
  });

  test('every year lists the state holidays once and in order', () => {
    expect([...kazakhstanCalendar.holidays].sort()).toEqual(kazakhstanCalendar.holidays);
    expect(new Set(kazakhstanCalendar.holidays).size).toBe(kazakhstanCalendar.holidays.length);
  });
});

describe('terms in working days', () => {
  test('the first day is not counted', () => {
    expect(plus('2026-11-23', 5)).toBe('2026-11-30');
    expect(plus('2026-11-20', 1)).toBe('2026-11-23');
    expect(plus('2026-12-14', 3)).toBe('2026-12-18');
  });

  test('zero moves a day off to the next working day', () => {
    expect(plus('2026-11-22', 0)).toBe('2026-11-23');
    expect(plus('2026-11-23', 0)).toBe('2026-11-23');
  });

  test('backwards for alarms', () => {
    expect(plus('2026-12-18', -3)).toBe('2026-12-14');
    expect(plus('2026-11-22', -1)).toBe('2026-11-20');
  });

  test('counting is the inverse of adding, also over holidays', () => {
    for (let day = d('2026-01-01'); day < d('2027-04-01'); day = addDays(day, 1))
      for (const n of [1, 2, 5, 15, 20]) expect(between(day, plus(day, n)), `${day} + ${n}`).toBe(n);
  });

  test('overdue counts below zero', () => {
    expect(between('2026-11-23', '2026-11-20')).toBe(-1);
    expect(between('2026-11-23', '2026-11-23')).toBe(0);
    expect(between('2026-11-22', '2026-11-21')).toBe(0);
  });
});
