declare const plainDateBrand: unique symbol;

/** A calendar day without time or zone, ISO `YYYY-MM-DD`; plain string comparison sorts it. */
export type PlainDate = string & { readonly [plainDateBrand]: true };

declare const yearOnlyBrand: unique symbol;

/** A year alone, `1965`: all that some papers say. Never stands for a day of its own. */
type YearOnly = string & { readonly [yearOnlyBrand]: true };
export type DayOrYear = PlainDate | YearOnly;
export const isYearOnly = (text: string): text is YearOnly => /^\d{4}$/.test(text);

const DAY_MS = 86_400_000;
const ISO_DAY = /^(\d{4})-(\d{2})-(\d{2})$/;

const almatyDay = new Intl.DateTimeFormat('en-CA', {
  timeZone: 'Asia/Almaty',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
});

/** Reads a day written by a programmer; throws on anything that is not a real day. For input use `parsePlainDate`. */
export function plainDate(text: string): PlainDate {
  const date = parsePlainDate(text);
  if (!date) throw new RangeError(`Not a calendar day: ${text}`);
  return date;
}

/** Reads `YYYY-MM-DD` from outside; null unless that day exists in the calendar (30 February does not). */
export function parsePlainDate(text: string): PlainDate | null {
  const parts = ISO_DAY.exec(text);
  if (!parts) return null;
  return dateFromParts(Number(parts[1]), Number(parts[2]), Number(parts[3]));
}

/** The day with this year (1–9999), month (1–12) and day of month, or null when there is no such day. */
export function dateFromParts(year: number, month: number, day: number): PlainDate | null {
  if (![year, month, day].every(Number.isInteger)) return null;
  if (year < 1 || year > 9999 || month < 1 || month > 12) return null;
  if (day < 1 || day > daysInMonth(year, month)) return null;
  return format(year, month, day);
}

/** The parts of a day: full year, month 1–12, day of month. */
export function partsOf(date: PlainDate): { year: number; month: number; day: number } {
  return { year: Number(date.slice(0, 4)), month: Number(date.slice(5, 7)), day: Number(date.slice(8, 10)) };
}

/** The day it is in Kazakhstan (one zone, Asia/Almaty) at this instant. */
export function today(now: Date): PlainDate {
  return plainDate(almatyDay.format(now));
}

/** The day `days` later, or earlier when negative. */
export function addDays(date: PlainDate, days: number): PlainDate {
  return fromDayNumber(dayNumber(date) + days);
}

/**
 * The same day of month `months` later; where that month is shorter, its last day.
 * Civil Code of Kazakhstan, art. 174: a term counted in months ends on the last day of a month without that date.
 */
export function addMonths(date: PlainDate, months: number): PlainDate {
  const { year, month, day } = partsOf(date);
  const total = year * 12 + (month - 1) + months;
  const newYear = Math.floor(total / 12);
  const newMonth = (total % 12) + 1;
  return format(newYear, newMonth, Math.min(day, daysInMonth(newYear, newMonth)));
}

/** The anniversary `years` later; of 29 February it is 1 March in common years, so that a term loses no day. */
export function addYears(date: PlainDate, years: number): PlainDate {
  const { year, month, day } = partsOf(date);
  const newYear = year + years;
  if (day > daysInMonth(newYear, month)) return format(newYear, 3, 1);
  return format(newYear, month, day);
}

/** Days from `from` to `to`: 1 from today to tomorrow, negative backwards. */
export function daysBetween(from: PlainDate, to: PlainDate): number {
  return dayNumber(to) - dayNumber(from);
}

/** Anniversaries of `from` reached on `to` (a person's age, years of work); 0 before the first one. */
export function completedYears(from: PlainDate, to: PlainDate): number {
  const years = Number(to.slice(0, 4)) - Number(from.slice(0, 4));
  const reached = addYears(from, Math.max(years, 0)) <= to ? years : years - 1;
  return Math.max(reached, 0);
}

export function earlier(a: PlainDate, b: PlainDate): PlainDate {
  return a <= b ? a : b;
}

export function later(a: PlainDate, b: PlainDate): PlainDate {
  return a >= b ? a : b;
}

/** 1 Monday … 7 Sunday, as ISO 8601 counts. */
export function weekdayOf(date: PlainDate): number {
  return ((((dayNumber(date) + 3) % 7) + 7) % 7) + 1;
}

function dayNumber(date: PlainDate): number {
  return Date.parse(`${date}T00:00:00Z`) / DAY_MS;
}

function fromDayNumber(number: number): PlainDate {
  return plainDate(new Date(number * DAY_MS).toISOString().slice(0, 10));
}

function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

function format(year: number, month: number, day: number): PlainDate {
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}` as PlainDate;
}

function pad(value: number, width: number): string {
  return String(value).padStart(width, '0');
}
