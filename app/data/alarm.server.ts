import { type AlarmKind, alarmsOn } from '#app/domain/application/clocks';
import { isOpen, type Status, statuses } from '#app/domain/application/lifecycle';
import { isProgramme, type Programme } from '#app/domain/application/pages';
import type { PlainDate } from '#app/domain/basics/plain-date';
import type { WorkCalendar } from '#app/domain/basics/working-days';
import { columnOf, maybeDayOf } from './days';
import { db, type Tx } from './db.server';

export interface TimedCase {
  id: string;
  reference: string | null;
  holderName: string | null;
  programme: Programme;
  locale: string;
  region: string | null;
  residenceCountry: string | null;
  recommendedBy: string[];
  status: Status;
  lane: string | null;
  dueOn: PlainDate | null;
  legalDueOn: PlainDate | null;
  claimedById: string | null;
  claimedByName: string | null;
  alarms: { kind: AlarmKind; dueOn: PlainDate }[];
  /** A complaint of delay waits for its answer until this day. */
  complaintUntil: PlainDate | null;
}

const watched: Status[] = statuses.filter((status) => isOpen(status) && status !== 'draft');

/** Open cases with an alarm or an unanswered complaint today, what ends first on top. */
export async function casesWithAlarms(today: PlainDate, calendar: WorkCalendar): Promise<TimedCase[]> {
  // Ten working days are at most some weeks: what ends later rings nothing yet.
  const horizon = new Date(columnOf(today).getTime() + 45 * 86_400_000);
  const rows = await db.application.findMany({
    where: {
      status: { in: watched },
      OR: [
        { dueOn: { lte: horizon } },
        { legalDueOn: { lte: horizon } },
        { complaints: { some: { answeredAt: null } } },
      ],
    },
    select: {
      id: true,
      reference: true,
      holderName: true,
      programme: true,
      locale: true,
      region: true,
      residenceCountry: true,
      recommendedBy: true,
      status: true,
      lane: true,
      dueOn: true,
      clockDays: true,
      legalDueOn: true,
      termExtendedAt: true,
      claimedById: true,
      claimedBy: { select: { displayName: true, email: true } },
      complaints: { where: { answeredAt: null }, select: { answerBy: true } },
    },
  });
  return rows
    .map(({ termExtendedAt, clockDays, complaints, claimedBy, ...row }) => {
      const status = row.status as Status;
      const programme: Programme = isProgramme(row.programme) ? row.programme : 'kandas-card';
      const dueOn = maybeDayOf(row.dueOn);
      const legalDueOn = maybeDayOf(row.legalDueOn);
      const timed = { status, dueOn, clockDays, legalDueOn, extended: termExtendedAt !== null };
      return {
        ...row,
        programme,
        status,
        dueOn,
        legalDueOn,
        claimedByName: claimedBy ? (claimedBy.displayName ?? claimedBy.email) : null,
        alarms: alarmsOn(timed, today, calendar),
        complaintUntil: maybeDayOf(complaints[0]?.answerBy ?? null),
      };
    })
    .filter(({ alarms, complaintUntil }) => alarms.length > 0 || complaintUntil !== null)
    .sort((a, b) => endOf(a).localeCompare(endOf(b)));
}

const endOf = ({ alarms, complaintUntil }: TimedCase) =>
  [...alarms.map(({ dueOn }) => dueOn), ...(complaintUntil ? [complaintUntil] : [])].sort()[0] ?? '';

/** Keeps an alarm, once for the day it is about; false when it was kept before. */
export async function keepAlarm(
  tx: Tx,
  { applicationId, kind, dueOn }: { applicationId: string; kind: AlarmKind; dueOn: PlainDate },
  now: Date,
): Promise<boolean> {
  const { count } = await tx.alarm.createMany({
    data: [{ applicationId, kind, dueOn: columnOf(dueOn), at: now }],
    skipDuplicates: true,
  });
  return count > 0;
}

/** Until the transaction ends nobody else keeps alarms: each is told of by one letter, and all of one turn by the same. */
export const oneAtATime = (tx: Tx) => tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtext('portal alarms'))`;
