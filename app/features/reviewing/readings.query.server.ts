import { namesOf } from '#app/data/case.server';
import { type Browsing, browsingSince, statedReadings } from '#app/data/case-read.server';
import { db } from '#app/data/db.server';
import { BROWSING_ALARM } from '#app/domain/people/access';

const day = 86_400_000;
const most = 100;

/** Readings beyond one's own work: alarms of the last day, and the last readings for a stated purpose. */
export async function readReadings(now: Date) {
  const [alarms, readings] = await Promise.all([
    browsingSince(new Date(now.getTime() - day), BROWSING_ALARM),
    statedReadings(most),
  ]);
  const names = await namesOf(
    db,
    [...alarms, ...readings].map(({ officerId }) => officerId),
  );
  const named = <R extends Pick<Browsing, 'officerId'>>(row: R) => ({
    ...row,
    officer: names.get(row.officerId) ?? '',
  });
  return { alarms: alarms.map(named), readings: readings.map(named) };
}
