import { later, type PlainDate } from '../basics/plain-date';
import { pass, refuse, type Verdict } from '../basics/verdict';
import { addWorkingDays, type WorkCalendar } from '../basics/working-days';
import { type Stop, serviceDueOn } from './clocks';
import { terms } from './deadlines';

interface Moved {
  from: PlainDate;
  days: number;
  stops: readonly Stop[];
}

/**
 * The due day in another lane, counted from the same day. A quicker lane whose days are over leaves the office its least
 * days.
 */
export const dueInLane = (clock: Moved, today: PlainDate, calendar: WorkCalendar): PlainDate =>
  later(serviceDueOn(clock, calendar), addWorkingDays(today, terms.afterAnswer, calendar));

/** Verified facts may change the lane once. */
export function mayChangeLane(
  lane: string | null,
  verified: string,
  changed: boolean,
): Verdict<undefined, 'lane-changed-before' | 'same-lane'> {
  if (changed) return refuse('lane-changed-before');
  return lane === verified ? refuse('same-lane') : pass();
}
