import { addDays, type PlainDate, weekdayOf } from './plain-date';

/**
 * Departures from the five-day week: days off on weekdays (holidays, their substitutes, days moved by decree) and
 * Saturdays or Sundays worked in exchange. Days outside the published years follow the plain week.
 */
export type WorkCalendar = {
  holidays: readonly PlainDate[];
  workingWeekends: readonly PlainDate[];
};

export function isWorkingDay(date: PlainDate, calendar: WorkCalendar): boolean {
  const { holidays, workingWeekends } = lookupOf(calendar);
  if (holidays.has(date)) return false;
  return weekdayOf(date) <= 5 || workingWeekends.has(date);
}

/**
 * The n-th working day after `date` (the day itself is not counted), before it when n is negative.
 * With 0 the day itself if it is worked, else the next working day: where a term ends on a day off, it moves there
 * (Administrative Procedural Code, art. 76).
 */
export function addWorkingDays(date: PlainDate, n: number, calendar: WorkCalendar): PlainDate {
  const step = n < 0 ? -1 : 1;
  let day = date;
  if (n === 0) {
    while (!isWorkingDay(day, calendar)) day = addDays(day, 1);
    return day;
  }
  for (let left = Math.abs(n); left > 0; ) {
    day = addDays(day, step);
    if (isWorkingDay(day, calendar)) left -= 1;
  }
  return day;
}

/** Working days after `from` up to and including `to`: the inverse of `addWorkingDays`; negative backwards. */
export function workingDaysBetween(from: PlainDate, to: PlainDate, calendar: WorkCalendar): number {
  if (to < from) return 0 - workingDaysBetween(to, from, calendar);
  let count = 0;
  for (let day = from; day < to; ) {
    day = addDays(day, 1);
    if (isWorkingDay(day, calendar)) count += 1;
  }
  return count;
}

type Lookup = { holidays: ReadonlySet<PlainDate>; workingWeekends: ReadonlySet<PlainDate> };
const lookups = new WeakMap<WorkCalendar, Lookup>();

function lookupOf(calendar: WorkCalendar): Lookup {
  const known = lookups.get(calendar);
  if (known) return known;
  const lookup = { holidays: new Set(calendar.holidays), workingWeekends: new Set(calendar.workingWeekends) };
  lookups.set(calendar, lookup);
  return lookup;
}
