import {
  type CalendarDay,
  lockCalendar,
  markDay,
  readCalendar,
  refreshCalendar,
  unmarkDay,
} from '#app/data/calendar.server';
import { daysThatMove, type MovedDay, moveDays } from '#app/data/case-clock.server';
import { db, transaction } from '#app/data/db.server';
import { recordEvent } from '#app/data/event.server';
import { calendarWith, mayMark } from '#app/domain/basics/calendar-days';
import type { PlainDate } from '#app/domain/basics/plain-date';
import { pass, refuse, type Verdict } from '#app/domain/basics/verdict';

type Refusal = 'year-not-kept' | 'works-anyway' | 'not-marked';

/** A day to mark, or a mark to take away. */
export type CalendarChange = CalendarDay | { day: PlainDate; kind: null };

/** How many cases a change moves, by the day before and after. Names nobody: administrators see no cases. */
export interface Effect {
  cases: number;
  days: { which: MovedDay['which']; before: PlainDate | null; after: PlainDate; count: number }[];
}

function effectOf(moved: readonly MovedDay[]): Effect {
  const alike = new Map<string, Effect['days'][number]>();
  for (const { which, before, after } of moved) {
    const key = `${which} ${before} ${after}`;
    const count = (alike.get(key)?.count ?? 0) + 1;
    alike.set(key, { which, before, after, count });
  }
  return {
    cases: new Set(moved.map(({ applicationId }) => applicationId)).size,
    days: [...alike.values()].sort((a, b) => (a.before ?? a.after).localeCompare(b.before ?? b.after)),
  };
}

/** What a change would do to the days of open cases; nothing is written. */
export async function previewCalendarChange(change: CalendarChange): Promise<Verdict<Effect, Refusal>> {
  if (change.kind) {
    const may = mayMark(change);
    if (!may.ok) return may;
  }
  const now = await readCalendar(db);
  const moved = await daysThatMove(db, calendarWith(now, change.day, change.kind));
  // Days not counted yet, of cases from before, follow by themselves: they are no effect of this change.
  return pass(effectOf(moved.filter(({ before }) => before !== null)));
}

/** Marks a day or takes its mark away, and counts the days of all open cases anew: one fact. Told twice it moves nothing more. */
export async function changeCalendar(
  change: CalendarChange,
  administrator: { id: string },
  { now }: { now: Date },
): Promise<Verdict<Effect, Refusal>> {
  if (change.kind) {
    const may = mayMark(change);
    if (!may.ok) return may;
  }
  const by = { id: administrator.id, role: 'administrator' };
  const done = await transaction(async (tx): Promise<Verdict<Effect, Refusal>> => {
    await lockCalendar(tx);
    if (change.kind) await markDay(tx, change, now);
    else if (!(await unmarkDay(tx, change.day))) return refuse('not-marked');
    const moved = await daysThatMove(tx, await readCalendar(tx));
    await moveDays(tx, moved, by, now);
    const detail = { day: change.day, kind: change.kind, cases: effectOf(moved).cases };
    await recordEvent(tx, by, { step: 'change-calendar', detail }, now);
    return pass(effectOf(moved.filter(({ before }) => before !== null)));
  });
  await refreshCalendar({ force: true });
  return done;
}
