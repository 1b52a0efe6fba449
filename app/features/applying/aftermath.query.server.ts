import { clockStopsOf, emailsAbout } from '#app/data/aftermath.server';
import type { Application } from '#app/data/application.server';
import { workCalendar } from '#app/data/calendar.server';
import { db } from '#app/data/db.server';
import { placeInLine } from '#app/data/quota.server';
import { type PlainDate, today } from '#app/domain/basics/plain-date';
import { workingDaysBetween } from '#app/domain/basics/working-days';
import { processingNow } from './processing.query.server';

/** What stands under a sent application: when the clock stood, what was written, where it is in the line. */
export async function aftermath({ id, programme, acceptedAt, status, answers }: Application, on: PlainDate) {
  const [stops, emails, processing] = await Promise.all([clockStopsOf(db, id), emailsAbout(db, id), processingNow(on)]);
  return {
    stops: stops.map((stop) => ({ ...stop, days: workingDaysBetween(stop.from, stop.to ?? on, workCalendar()) })),
    emails,
    /** Their place in the line for a place of the quota; null where they wait for none. */
    place: status === 'waiting_for_quota' ? await placeInLine(db, { id, field: String(answers.field ?? '') }) : null,
    acceptedOn: acceptedAt && today(acceptedAt),
    deciding: processing.find((each) => each.programme === programme)?.figures.completeOn ?? null,
  };
}
export type Aftermath = Awaited<ReturnType<typeof aftermath>>;
