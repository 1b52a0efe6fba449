import { type PlainDate, plainDate, weekdayOf } from './plain-date';
import { pass, refuse, type Verdict } from './verdict';
import type { WorkCalendar } from './working-days';

export const calendarKinds = ['holiday', 'working'] as const;
export type CalendarKind = (typeof calendarKinds)[number];

/** A day that departs from the five-day week. */
export interface MarkedDay {
  day: PlainDate;
  kind: CalendarKind;
}

export const calendarOf = (days: readonly MarkedDay[]): WorkCalendar => ({
  holidays: days.filter(({ kind }) => kind === 'holiday').map(({ day }) => day),
  workingWeekends: days.filter(({ kind }) => kind === 'working').map(({ day }) => day),
});

/** The calendar with this day marked so, or not marked at all. */
export function calendarWith({ holidays, workingWeekends }: WorkCalendar, day: PlainDate, kind: CalendarKind | null) {
  const without = (days: readonly PlainDate[]) => days.filter((each) => each !== day);
  return {
    holidays: kind === 'holiday' ? [...without(holidays), day] : without(holidays),
    workingWeekends: kind === 'working' ? [...without(workingWeekends), day] : without(workingWeekends),
  } satisfies WorkCalendar;
}

/** The years the calendar is kept for. */
export const firstYear = 2025;
export const lastYear = 2040;

/** Only a Saturday or Sunday is worked in exchange; every other day is worked anyway. */
export function mayMark({ day, kind }: MarkedDay): Verdict<undefined, 'year-not-kept' | 'works-anyway'> {
  if (day < plainDate(`${firstYear}-01-01`) || day > plainDate(`${lastYear}-12-31`)) return refuse('year-not-kept');
  return kind === 'working' && weekdayOf(day) <= 5 ? refuse('works-anyway') : pass();
}
