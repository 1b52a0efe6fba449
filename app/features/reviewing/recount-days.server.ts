import { readCalendar } from '#app/data/calendar.server';
import { daysThatMove, moveDays } from '#app/data/case-clock.server';
import { db, transaction } from '#app/data/db.server';

/**
 * Counts the days of open cases by the calendar as it is: of cases from before the clocks were kept, and of any that was
 * touched while the calendar changed. What is counted rightly stays as it is, so it may run as often as it likes.
 */
export async function recountDays(now: Date): Promise<number> {
  if ((await daysThatMove(db, await readCalendar(db))).length === 0) return 0;
  return transaction(async (tx) =>
    moveDays(tx, await daysThatMove(tx, await readCalendar(tx)), { id: null, role: 'clock' }, now),
  );
}
