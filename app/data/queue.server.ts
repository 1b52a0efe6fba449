import { isOpen, type Status, statuses } from '#app/domain/application/lifecycle';
import { isProgramme, type Programme, type Route } from '#app/domain/application/pages';
import type { PlainDate } from '#app/domain/basics/plain-date';
import { maybeDayOf } from './days';
import { db } from './db.server';
import { Prisma } from './generated/client';
import { matching } from './identity.server';

/** Queues of the desk, each a condition on the row of the application. */
export const queues = ['new', 'free', 'mine', 'answered', 'second-officer', 'open'] as const;
export type Queue = (typeof queues)[number];
export const isQueue = (text: string | undefined): text is Queue => queues.some((each) => each === text);

export interface QueueFilter {
  queue: Queue;
  officerId: string;
  today: PlainDate;
  programme: Programme | null;
  /** A name or part of one in any script, the number of an application or of a passport. */
  search: string;
}

export interface QueueRow {
  id: string;
  reference: string | null;
  holderName: string | null;
  programme: Programme;
  route: Route;
  citizenship: string | null;
  status: Status;
  submittedAt: Date | null;
  dueOn: PlainDate | null;
  applicantDueOn: PlainDate | null;
  claimedById: string | null;
  claimedByName: string | null;
}

/** Everything sent that is still on its way. */
const atTheOffice = statuses.filter((status) => isOpen(status) && status !== 'draft');

const answered = Prisma.sql`a.status = 'verification' AND EXISTS (
  SELECT 1 FROM information_request r WHERE r.application_id = a.id AND r.answered_at IS NOT NULL
    AND NOT EXISTS (SELECT 1 FROM decision d WHERE d.application_id = a.id AND d.at > r.answered_at))`;

/** Who recommended does not decide: such a case is not their work. */
const notOwnWord = (officerId: string) => Prisma.sql`NOT EXISTS (
  SELECT 1 FROM decision d WHERE d.application_id = a.id AND d.officer_id = ${officerId}::uuid
    AND d.kind IN ('recommend-grant', 'recommend-refusal'))`;

/** A notice waits for the applicant first: it is ready when they have objected or their last day is over. */
const noticeReady = (today: PlainDate) => Prisma.sql`(a.status = 'refusal_notice' AND (
  a.applicant_due_on IS NULL OR a.applicant_due_on < ${today}::date
  OR EXISTS (SELECT 1 FROM objection o WHERE o.application_id = a.id)))`;

function inQueue(queue: Queue, { officerId, today }: Pick<QueueFilter, 'officerId' | 'today'>): Prisma.Sql {
  switch (queue) {
    case 'new':
      return Prisma.sql`a.status = 'submitted'`;
    case 'free':
      return Prisma.sql`a.status = 'verification' AND a.claimed_by_id IS NULL`;
    case 'mine':
      return Prisma.sql`a.claimed_by_id = ${officerId}::uuid`;
    case 'answered':
      return answered;
    case 'second-officer':
      return Prisma.sql`(a.status = 'recommended' OR ${noticeReady(today)}) AND ${notOwnWord(officerId)}`;
    case 'open':
      return Prisma.sql`a.status = ANY(${atTheOffice})`;
  }
}

const conditions = ({ queue, officerId, today, programme, search }: QueueFilter) => Prisma.sql`
  ${inQueue(queue, { officerId, today })} AND a.account_id <> ${officerId}::uuid
  AND ${programme ? Prisma.sql`a.programme = ${programme}` : Prisma.sql`true`} AND ${matching(search)}`;

/** Where no clock of the office runs comes last; then the day by which it acts, then the day of sending: the oldest first. */
const order = Prisma.sql`a.status IN ('returned', 'awaiting_information', 'waiting_for_quota'), coalesce(a.due_on, (a.submitted_at AT TIME ZONE 'Asia/Almaty')::date + 2), a.submitted_at, a.id`;

interface Raw {
  id: string;
  reference: string | null;
  holder_name: string | null;
  programme: string;
  route: string;
  citizenship: string | null;
  status: string;
  submitted_at: Date | null;
  due_on: Date | null;
  applicant_due_on: Date | null;
  claimed_by_id: string | null;
  claimed_by_name: string | null;
}

const toRow = (row: Raw): QueueRow => ({
  id: row.id,
  reference: row.reference,
  holderName: row.holder_name,
  programme: isProgramme(row.programme) ? row.programme : 'kandas-card',
  route: row.route as Route,
  citizenship: row.citizenship,
  status: row.status as Status,
  submittedAt: row.submitted_at,
  dueOn: maybeDayOf(row.due_on),
  applicantDueOn: maybeDayOf(row.applicant_due_on),
  claimedById: row.claimed_by_id,
  claimedByName: row.claimed_by_name,
});

export async function listQueue(
  filter: QueueFilter,
  { offset, limit }: { offset: number; limit: number },
): Promise<QueueRow[]> {
  const rows = await db.$queryRaw<Raw[]>`
    SELECT a.id, a.reference, a.holder_name, a.programme, a.route, a.citizenship, a.status, a.submitted_at, a.due_on,
      a.applicant_due_on, a.claimed_by_id, coalesce(c.display_name, c.email) AS claimed_by_name
    FROM application a LEFT JOIN account c ON c.id = a.claimed_by_id
    WHERE ${conditions(filter)} ORDER BY ${order} LIMIT ${limit} OFFSET ${offset}`;
  return rows.map(toRow);
}

export async function countQueue(filter: QueueFilter): Promise<number> {
  const rows = await db.$queryRaw<{ count: bigint }[]>`
    SELECT count(*) AS count FROM application a WHERE ${conditions(filter)}`;
  return Number(rows[0]?.count ?? 0);
}

/** How many are in each queue, in one reading. */
export async function countQueues(officer: Pick<QueueFilter, 'officerId' | 'today'>): Promise<Record<Queue, number>> {
  const counts = queues.map(
    (queue) => Prisma.sql`count(*) FILTER (WHERE ${inQueue(queue, officer)}) AS ${Prisma.raw(`"${queue}"`)}`,
  );
  const rows = await db.$queryRaw<Record<string, bigint>[]>`
    SELECT ${Prisma.join(counts)} FROM application a
    WHERE a.status = ANY(${atTheOffice}) AND a.account_id <> ${officer.officerId}::uuid`;
  const row = rows[0] ?? {};
  return Object.fromEntries(queues.map((queue) => [queue, Number(row[queue] ?? 0)])) as Record<Queue, number>;
}

/** The next case nobody holds among the statuses an officer may work on: due first, then the oldest. */
export async function nextFree(
  { officerId, today }: Pick<QueueFilter, 'officerId' | 'today'>,
  statuses: readonly Status[],
): Promise<QueueRow | null> {
  if (statuses.length === 0) return null;
  const rows = await db.$queryRaw<Raw[]>`
    SELECT a.id, a.reference, a.holder_name, a.programme, a.route, a.citizenship, a.status, a.submitted_at, a.due_on,
      a.applicant_due_on, a.claimed_by_id, NULL AS claimed_by_name
    FROM application a
    WHERE a.status = ANY(${[...statuses]}) AND a.claimed_by_id IS NULL AND a.account_id <> ${officerId}::uuid
      AND (a.status NOT IN ('recommended', 'refusal_notice') OR ${notOwnWord(officerId)})
      AND (a.status <> 'refusal_notice' OR ${noticeReady(today)})
    ORDER BY ${order} LIMIT 1`;
  return rows[0] ? toRow(rows[0]) : null;
}
