import type { Status } from '#app/domain/application/lifecycle';
import { isProgramme, type Programme, type Route } from '#app/domain/application/pages';
import { type Asked, countedTo, isFiltered, type Queue } from '#app/domain/application/queues';
import type { PlainDate } from '#app/domain/basics/plain-date';
import { isLockAlive } from '#app/domain/people/lock';
import { maybeDayOf } from './days';
import { db, type Tx } from './db.server';
import { Prisma } from './generated/client';
import {
  askedFor,
  type Desk,
  inQueue,
  isFree,
  madeOf,
  noticeReady,
  notOwn,
  notOwnWord,
  onItsWay,
  orderOf,
  within,
} from './queue-sql.server';

export interface QueueRow {
  id: string;
  reference: string | null;
  holderName: string | null;
  programme: Programme;
  route: Route;
  citizenship: string | null;
  status: Status;
  submittedAt: Date | null;
  endedAt: Date | null;
  dueOn: PlainDate | null;
  legalDueOn: PlainDate | null;
  applicantDueOn: PlainDate | null;
  completenessDueOn: PlainDate | null;
  claimedById: string | null;
  claimedByName: string | null;
  claimedAt: Date | null;
  /** The lock of who holds it is still alive. */
  locked: boolean;
  assignedToId: string | null;
  assignedToName: string | null;
  /** The applicant is heard then; null when no hearing is ahead or waits for its record. */
  hearingAt: Date | null;
}

interface Raw {
  id: string;
  reference: string | null;
  holder_name: string | null;
  programme: string;
  route: string;
  citizenship: string | null;
  status: string;
  submitted_at: Date | null;
  ended_at: Date | null;
  due_on: Date | null;
  legal_due_on: Date | null;
  applicant_due_on: Date | null;
  completeness_due_on: Date | null;
  claimed_by_id: string | null;
  claimed_by_name: string | null;
  claimed_at: Date | null;
  active_at: Date | null;
  assigned_to_id: string | null;
  assigned_to_name: string | null;
  hearing_at: Date | null;
}

export const columns = Prisma.sql`a.id, a.reference, a.holder_name, a.programme, a.route, a.citizenship, a.status,
  a.submitted_at, a.ended_at, a.due_on, a.legal_due_on, a.applicant_due_on, a.completeness_due_on, a.claimed_by_id, a.claimed_at, a.active_at, a.assigned_to_id,
  coalesce(c.display_name, c.email) AS claimed_by_name, coalesce(g.display_name, g.email) AS assigned_to_name,
  CASE WHEN a.status = 'refusal_notice' THEN (
    SELECT min(s.starts_at) FROM hearing h JOIN hearing_slot s ON s.id = h.slot_id
    WHERE h.application_id = a.id AND h.result IS NULL) END AS hearing_at`;

const toRow = (row: Raw, now: Date): QueueRow => ({
  id: row.id,
  reference: row.reference,
  holderName: row.holder_name,
  programme: isProgramme(row.programme) ? row.programme : 'kandas-card',
  route: row.route as Route,
  citizenship: row.citizenship,
  status: row.status as Status,
  submittedAt: row.submitted_at,
  endedAt: row.ended_at,
  dueOn: maybeDayOf(row.due_on),
  legalDueOn: maybeDayOf(row.legal_due_on),
  applicantDueOn: maybeDayOf(row.applicant_due_on),
  completenessDueOn: maybeDayOf(row.completeness_due_on),
  claimedById: row.claimed_by_id,
  claimedByName: row.claimed_by_name,
  claimedAt: row.claimed_at,
  locked: row.claimed_by_id !== null && isLockAlive({ claimedAt: row.claimed_at, activeAt: row.active_at }, now),
  assignedToId: row.assigned_to_id,
  assignedToName: row.assigned_to_name,
  hearingAt: row.hearing_at,
});

const conditions = (desk: Desk, queue: Queue, asked: Asked) =>
  Prisma.sql`${madeOf(queue)} AND ${inQueue(queue, desk)} AND ${askedFor(asked, desk.today)} AND ${notOwn(desk.officerId)}`;

/** One page of a queue. Its rows are chosen by their ids first: only those shown are opened whole. */
export async function listQueue(desk: Desk, queue: Queue, asked: Asked, tx: Tx = db): Promise<QueueRow[]> {
  const offset = (asked.page - 1) * asked.size;
  const rows = await tx.$queryRaw<Raw[]>`
    WITH shown AS MATERIALIZED (
      SELECT a.id FROM application a WHERE ${conditions(desk, queue, asked)}
      ORDER BY ${orderOf(asked, queue)} LIMIT ${asked.size} OFFSET ${offset})
    SELECT ${columns} FROM shown JOIN application a USING (id)
      LEFT JOIN account c ON c.id = a.claimed_by_id LEFT JOIN account g ON g.id = a.assigned_to_id
    ORDER BY ${orderOf(asked, queue)}`;
  return rows.map((row) => toRow(row, desk.now));
}

/** How many a filtered queue holds; of very many only that they are more than `countedTo`. */
export async function countQueue(desk: Desk, queue: Queue, asked: Asked): Promise<number> {
  const rows = await db.$queryRaw<{ count: bigint }[]>`
    SELECT count(*) AS count FROM (
      SELECT 1 FROM application a WHERE ${conditions(desk, queue, asked)} LIMIT ${countedTo + 1}) AS found`;
  return Number(rows[0]?.count ?? 0);
}

/** What has ended is not counted as a whole: nobody works it off. */
export type Counts = Record<Exclude<Queue, 'ended'>, number>;

/**
 * How many are in each queue. Most follow from one reading of the index of the open work by status and holder, which
 * touches no row; what asks for more is counted from the few rows it is about.
 */
export async function countQueues(desk: Desk): Promise<Counts> {
  const [groups, few] = await Promise.all([countGroups(desk), countFew(desk)]);
  const sum = (fits: (group: Group) => boolean) =>
    groups.filter(fits).reduce((all, { count }) => all + Number(count), 0);
  const of = (status: Status) => sum((group) => group.status === status);
  return {
    mine: few.mine,
    due: few.due,
    new: of('submitted'),
    free: sum((group) => group.status === 'verification' && group.unheld) - few.given + few.quiet,
    answered: few.answered,
    hearings: of('refusal_notice'),
    'second-officer': of('recommended') - few.own_word + few.notices,
    extensions: few.extensions,
    appeals: of('appealed'),
    duplicates: few.duplicates,
    open: sum(() => true),
  };
}

interface Group {
  status: string;
  unheld: boolean;
  count: bigint;
}

const countGroups = ({ scope, officerId }: Desk) => db.$queryRaw<Group[]>`
  SELECT a.status, a.claimed_by_id IS NULL AS unheld, count(*) AS count FROM application a
  WHERE ${onItsWay} AND ${within(scope)} AND ${notOwn(officerId)} GROUP BY 1, 2`;

async function countFew(desk: Desk) {
  const { scope, officerId, now, today } = desk;
  const count = (conditions: Prisma.Sql) => Prisma.sql`(SELECT count(*)::int FROM application a
    WHERE ${onItsWay} AND ${notOwn(officerId)} AND ${conditions})`;
  const seen = within(scope);
  const rows = await db.$queryRaw<
    Record<
      'mine' | 'due' | 'answered' | 'extensions' | 'duplicates' | 'given' | 'quiet' | 'own_word' | 'notices',
      number
    >[]
  >`SELECT ${count(inQueue('mine', desk))} AS mine, ${count(inQueue('due', desk))} AS due,
    ${count(inQueue('answered', desk))} AS answered, ${count(inQueue('extensions', desk))} AS extensions, ${count(inQueue('duplicates', desk))} AS duplicates,
    ${count(Prisma.sql`a.status = 'verification' AND a.claimed_by_id IS NULL AND a.assigned_to_id IS NOT NULL AND ${seen}`)} AS given,
    ${count(Prisma.sql`a.status = 'verification' AND a.claimed_by_id IS NOT NULL AND a.assigned_to_id IS NULL AND ${isFree(now)} AND ${seen}`)} AS quiet,
    ${count(Prisma.sql`a.status = 'recommended' AND a.recommended_by @> ARRAY[${officerId}::uuid] AND ${seen}`)} AS own_word,
    ${count(Prisma.sql`a.status = 'refusal_notice' AND ${noticeReady(today)} AND ${notOwnWord(officerId)} AND ${seen}`)} AS notices`;
  const [row] = rows;
  if (!row) throw new Error('nothing was counted');
  return row;
}

/** How many the asked page belongs to: what the counts say already is not counted twice. */
export const totalOf = async (desk: Desk, queue: Queue, asked: Asked, counts: Counts): Promise<number> =>
  queue === 'ended' || isFiltered(asked) ? countQueue(desk, queue, asked) : counts[queue];
