import { type PlainDate, partsOf } from '../basics/plain-date';

declare const monthBrand: unique symbol;

/** A month, ISO `YYYY-MM`; plain string comparison sorts it. People know when they began to work no nearer than that. */
export type Month = string & { readonly [monthBrand]: true };

const ISO_MONTH = /^(\d{4})-(0[1-9]|1[0-2])$/;

/** Reads `YYYY-MM`; null unless there is such a month. */
export const parseMonth = (text: unknown): Month | null =>
  typeof text === 'string' && ISO_MONTH.test(text) ? (text as Month) : null;

/** The month of this year (1–9999) and number (1–12), or null when there is none. */
export function monthFromParts(year: number, month: number): Month | null {
  if (!Number.isInteger(year) || !Number.isInteger(month)) return null;
  if (year < 1 || year > 9999 || month < 1 || month > 12) return null;
  return monthAt(year * 12 + month - 1);
}

/** Months are counted from the year 0, so that a difference is a number of months. */
export const indexOf = (month: Month): number => Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1;
export const monthAt = (index: number): Month =>
  `${String(Math.floor(index / 12)).padStart(4, '0')}-${String((index % 12) + 1).padStart(2, '0')}` as Month;

export const monthOfDay = (day: PlainDate): Month => day.slice(0, 7) as Month;

/** The last month that is over on this day. */
export const lastOverMonth = (today: PlainDate): Month => {
  const { year, month } = partsOf(today);
  return monthAt(year * 12 + month - 2);
};

/** First and last month, both counted. */
export interface Months {
  from: Month;
  until: Month;
}
