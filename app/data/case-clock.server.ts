import { legalDueOn, type StopEnd, serviceDueOn } from '#app/domain/application/clocks';
import { completenessDueOn, terms } from '#app/domain/application/deadlines';
import { isOpen, type Status, statuses } from '#app/domain/application/lifecycle';
import { later, type PlainDate, today } from '#app/domain/basics/plain-date';
import { addWorkingDays, type WorkCalendar } from '#app/domain/basics/working-days';
import { dayOf, maybeDayOf } from './days';
import type { Tx } from './db.server';
import { Prisma } from './generated/client';

const timed: Status[] = statuses.filter((status) => isOpen(status) && status !== 'draft');

/** Days the calendar counts, and where they are kept. */
const kept = ['dueOn', 'legalDueOn', 'applicantDueOn', 'completenessDueOn'] as const;
const columns = {
  dueOn: 'due_on',
  legalDueOn: 'legal_due_on',
  applicantDueOn: 'applicant_due_on',
  completenessDueOn: 'completeness_due_on',
} as const;

/** Which day of a case, as it is kept and as the calendar counts it. */
export interface MovedDay {
  applicationId: string;
  which: (typeof kept)[number];
  before: PlainDate | null;
  after: PlainDate;
}

/**
 * The days of open cases that this calendar counts otherwise than they are kept. Nobody's time to answer gets shorter by
 * it, and a day that was set by a decision stays.
 */
export async function daysThatMove(tx: Tx, calendar: WorkCalendar): Promise<MovedDay[]> {
  const rows = await tx.application.findMany({
    where: { status: { in: timed } },
    select: {
      id: true,
      status: true,
      dueOn: true,
      applicantDueOn: true,
      completenessDueOn: true,
      submittedAt: true,
      clockFrom: true,
      clockDays: true,
      legalFrom: true,
      legalDueOn: true,
      termExtendedAt: true,
      clockStops: { orderBy: [{ fromDay: 'asc' }, { id: 'asc' }] },
      requests: { where: { answeredAt: null, cancelledAt: null }, select: { askedAt: true, extendedAt: true } },
    },
  });
  return rows.flatMap((row): MovedDay[] => {
    const moved: MovedDay[] = [];
    const add = (which: MovedDay['which'], written: Date | null, after: PlainDate) => {
      const before = maybeDayOf(written);
      if (before !== after) moved.push({ applicationId: row.id, which, before, after });
    };
    if (row.dueOn && row.clockFrom && row.clockDays !== null) {
      const stops = row.clockStops.map(({ fromDay, toDay, endedBy }) => ({
        from: dayOf(fromDay),
        to: maybeDayOf(toDay),
        endedBy: endedBy as StopEnd | null,
      }));
      add('dueOn', row.dueOn, serviceDueOn({ from: dayOf(row.clockFrom), days: row.clockDays, stops }, calendar));
    }
    if (row.status === 'submitted' && row.submittedAt) {
      const sent = maybeDayOf(row.legalFrom) ?? today(row.submittedAt);
      add('completenessDueOn', row.completenessDueOn, completenessDueOn(sent, calendar));
    }
    if (row.legalFrom && !row.termExtendedAt)
      add('legalDueOn', row.legalDueOn, legalDueOn(dayOf(row.legalFrom), calendar));
    const [request] = row.requests;
    if (row.status === 'awaiting_information' && row.applicantDueOn && request) {
      const days = terms.information + (request.extendedAt ? terms.informationExtension : 0);
      const counted = addWorkingDays(today(request.askedAt), days, calendar);
      add('applicantDueOn', row.applicantDueOn, later(counted, dayOf(row.applicantDueOn)));
    }
    return moved;
  });
}

/**
 * Writes the days down, says of each case why, and how many cases moved. A day that has changed meanwhile is left to the
 * next counting.
 */
export async function moveDays(
  tx: Tx,
  days: readonly MovedDay[],
  by: { id: string | null; role: string },
  now: Date,
): Promise<number> {
  const moved = new Map<string, MovedDay[]>();
  for (const which of kept) {
    const own = days.filter((day) => day.which === which);
    if (own.length === 0) continue;
    const column = Prisma.raw(`"${columns[which]}"`);
    const rows = await tx.$queryRaw<{ id: string }[]>`
      UPDATE application a SET ${column} = v.after
      FROM unnest(${own.map((day) => day.applicationId)}::uuid[], ${own.map((day) => day.before)}::date[],
        ${own.map((day) => day.after)}::date[]) AS v(id, before, after)
      WHERE a.id = v.id AND a.${column} IS NOT DISTINCT FROM v.before
      RETURNING a.id`;
    const written = new Set(rows.map(({ id }) => id));
    for (const day of own) {
      if (written.has(day.applicationId)) moved.set(day.applicationId, [...(moved.get(day.applicationId) ?? []), day]);
    }
  }
  await tx.event.createMany({
    data: [...moved].flatMap(([applicationId, all]) => {
      // A day that is counted for the first time has not moved.
      const told = all.filter(({ before }) => before !== null);
      const detail = { days: told.map(({ which, before, after }) => ({ which, before, after })) };
      return told.length > 0
        ? [{ applicationId, at: now, actorId: by.id, actorRole: by.role, step: 'recount', detail }]
        : [];
    }),
  });
  return moved.size;
}
