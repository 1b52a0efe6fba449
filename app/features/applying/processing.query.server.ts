import { decidedSince } from '#app/data/aftermath.server';
import { workCalendar } from '#app/data/calendar.server';
import { db } from '#app/data/db.server';
import { type Programme, programmes } from '#app/domain/application/pages';
import { FIGURE_DAYS, type ProcessingFigures, processingFigures } from '#app/domain/application/processing';
import { addDays, type PlainDate } from '#app/domain/basics/plain-date';

/** How long decisions take now, programme by programme: the same figures for everyone. */
export async function processingNow(today: PlainDate): Promise<{ programme: Programme; figures: ProcessingFigures }[]> {
  const rows = await decidedSince(db, addDays(today, -FIGURE_DAYS));
  return programmes.map((programme) => ({
    programme,
    figures: processingFigures(
      rows.filter((row) => row.programme === programme),
      today,
      workCalendar(),
    ),
  }));
}
