import { addDays, today } from '#app/domain/basics/plain-date';
import { kazakhstanCalendar } from '#app/domain/basics/work-calendar';
import { isWorkingDay } from '#app/domain/basics/working-days';

/** A moment some working days before `now`, in office hours of Kazakhstan; `turn` counts what one case did that day. */
export function momentBefore(now: Date, workingDays: number, turn: number): Date {
  let day = today(now);
  for (let left = workingDays; left > 0; ) {
    day = addDays(day, -1);
    if (isWorkingDay(day, kazakhstanCalendar)) left -= 1;
  }
  const moment = new Date(
    `${day}T${String(9 + turn).padStart(2, '0')}:${String(7 + turn * 6).padStart(2, '0')}:00+05:00`,
  );
  return moment < now ? moment : now;
}
