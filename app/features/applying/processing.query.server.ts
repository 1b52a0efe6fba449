import { decidedSince } from '#app/data/aftermath.server';
import { workCalendar } from '#app/data/calendar.server';
import { db } from '#app/data/db.server';
import { type Programme, programmes } from '#app/domain/application/pages';
import {
  FIGURE_DAYS,
  figuresSince,
  type MonthFigures,
  monthlyFigures,
  type ProcessingFigures,
  processingFigures,
} from '#app/domain/application/processing';
import { addDays, type PlainDate } from '#app/domain/basics/plain-date';

/** How long decisions take now, programme by programme: the same figures for everyone. */
export async function processingNow(
  today: PlainDate,
): Promise<{ programme: Programme; figures: ProcessingFigures; months: MonthFigures[] }[]> {
  const rows = await decidedSince(db, figuresSince(today));
  return programmes.map((programme) => {
    const own = rows.filter((row) => row.programme === programme);
    const recent = own.filter(({ decidedOn }) => decidedOn >= addDays(today, -FIGURE_DAYS));
    return {
      programme,
      figures: processingFigures(recent, today, workCalendar()),
      months: monthlyFigures(own, today, workCalendar()),
    };
  });
}
