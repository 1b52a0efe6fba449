import { calendarDays } from '#app/data/calendar.server';
import { db } from '#app/data/db.server';

export type { CalendarDay } from '#app/data/calendar.server';

/** The marked days of a year. */
export const calendarYear = (year: number) => calendarDays(db, year);
