import { type CalendarKind, calendarOf, type MarkedDay } from '#app/domain/basics/calendar-days';
import type { PlainDate } from '#app/domain/basics/plain-date';
import { kazakhstanCalendar } from '#app/domain/basics/work-calendar';
import type { WorkCalendar } from '#app/domain/basics/working-days';
import { columnOf, dayOf } from './days';
import { db, type Tx } from './db.server';

export interface CalendarDay extends MarkedDay {
  name: { kk: string; ru: string; en: string };
  source: string;
}

export async function calendarDays(tx: Tx, year?: number): Promise<CalendarDay[]> {
  const within =
    year === undefined
      ? undefined
      : { gte: new Date(`${year}-01-01T00:00:00Z`), lte: new Date(`${year}-12-31T00:00:00Z`) };
  const rows = await tx.calendarDay.findMany({ where: { day: within }, orderBy: { day: 'asc' } });
  return rows.map(({ day, kind, nameKk, nameRu, nameEn, source }) => ({
    day: dayOf(day),
    kind: kind as CalendarKind,
    name: { kk: nameKk, ru: nameRu, en: nameEn },
    source,
  }));
}

/** Whoever changes the calendar waits for the other: what is counted from it must be counted from all of it. */
export const lockCalendar = (tx: Tx) => tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtext('calendar'))`;

export async function markDay(tx: Tx, { day, kind, name, source }: CalendarDay, now: Date): Promise<void> {
  const values = { kind, nameKk: name.kk, nameRu: name.ru, nameEn: name.en, source, changedAt: now };
  await tx.calendarDay.upsert({
    where: { day: columnOf(day) },
    create: { day: columnOf(day), ...values },
    update: values,
  });
}

export const unmarkDay = async (tx: Tx, day: PlainDate): Promise<boolean> =>
  (await tx.calendarDay.deleteMany({ where: { day: columnOf(day) } })).count > 0;

/** The calendar as it stands in the database. */
export const readCalendar = async (tx: Tx): Promise<WorkCalendar> => calendarOf(await calendarDays(tx));

/** One per process; the development server reloads modules. Before the first reading: what is known while building. */
const keep = globalThis as { workCalendar?: { value: WorkCalendar; readAt: number } };
const freshFor = 5_000;

/** The calendar as this process last read it. Every request and every job reads it anew when it is older than some seconds. */
export const workCalendar = (): WorkCalendar => keep.workCalendar?.value ?? kazakhstanCalendar;

/** Reads it anew; `force` right after a change. A database that is away leaves the one known. */
export async function refreshCalendar({ force = false } = {}): Promise<void> {
  const known = keep.workCalendar;
  if (!force && known && performance.now() - known.readAt < freshFor) return;
  // Noted first, so that of many requests at once one reads.
  keep.workCalendar = { value: workCalendar(), readAt: performance.now() };
  try {
    const value = await readCalendar(db);
    keep.workCalendar = { value, readAt: performance.now() };
  } catch {
    keep.workCalendar = known;
  }
}
