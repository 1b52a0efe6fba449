import type { Status } from '#app/domain/application/lifecycle';
import { openStatuses } from '#app/domain/application/queues';
import type { PlainDate } from '#app/domain/basics/plain-date';
import { lapsedBefore } from '#app/domain/people/lock';
import { centre } from '#app/domain/people/offices';
import { caseRoles, isOfficerRole, type OfficerRole } from '#app/domain/people/roles';
import { columnOf, dayOf } from './days';
import { db, type Tx } from './db.server';
import { Prisma } from './generated/client';
import { type Desk, dueBy, onItsWay, within } from './queue-sql.server';

export interface TeamOfficer {
  id: string;
  name: string;
  office: string;
  roles: OfficerRole[];
}

const ofOffice = (office: string) => (office === centre ? {} : { office });

const toOfficer = (row: {
  id: string;
  displayName: string | null;
  email: string;
  office: string;
  roles: { role: string }[];
}): TeamOfficer => ({
  id: row.id,
  name: row.displayName ?? row.email,
  office: row.office,
  roles: row.roles.map(({ role }) => role).filter(isOfficerRole),
});

const shown = { id: true, displayName: true, email: true, office: true, roles: { select: { role: true } } } as const;

/** Who works on cases in an office; the centre looks after all. */
export async function teamOf(tx: Tx, office: string): Promise<TeamOfficer[]> {
  const rows = await tx.account.findMany({
    where: { kind: 'officer', closedAt: null, roles: { some: { role: { in: [...caseRoles] } } }, ...ofOffice(office) },
    select: shown,
    orderBy: [{ displayName: 'asc' }, { id: 'asc' }],
    take: 300,
  });
  return rows.map(toOfficer);
}

/** An officer of the office, or of any for the centre; null when there is none. */
export async function findTeamOfficer(tx: Tx, id: string, office: string): Promise<TeamOfficer | null> {
  const row = await tx.account.findFirst({
    where: { id, kind: 'officer', closedAt: null, ...ofOffice(office) },
    select: shown,
  });
  return row && toOfficer(row);
}

export const setOffice = (tx: Tx, id: string, office: string) =>
  tx.account.updateMany({ where: { id, kind: 'officer' }, data: { office } });

export interface Load {
  /** In hand, and worked on within the last quarter of an hour. */
  active: number;
  /** In hand without activity. */
  quiet: number;
  /** Given by a supervisor and not yet taken. */
  given: number;
  overdue: number;
  /** Sent on this day: the oldest of theirs. */
  oldest: PlainDate | null;
}

/** What lies on each officer's desk. */
export async function loadsOf(desk: Pick<Desk, 'now' | 'today'>, ids: readonly string[]): Promise<Map<string, Load>> {
  const rows = await db.$queryRaw<
    { officer: string; active: number; quiet: number; given: number; overdue: number; oldest: Date | null }[]
  >`
    SELECT coalesce(a.claimed_by_id, a.assigned_to_id) AS officer,
      count(*) FILTER (WHERE greatest(a.claimed_at, a.active_at) > ${lapsedBefore(desk.now)} AND a.claimed_by_id IS NOT NULL)::int AS active,
      count(*) FILTER (WHERE greatest(a.claimed_at, a.active_at) <= ${lapsedBefore(desk.now)} AND a.claimed_by_id IS NOT NULL)::int AS quiet,
      count(*) FILTER (WHERE a.claimed_by_id IS NULL)::int AS given,
      count(*) FILTER (WHERE ${dueBy(yesterday(desk.today))})::int AS overdue,
      min((a.submitted_at AT TIME ZONE 'Asia/Almaty')::date) AS oldest
    FROM application a
    WHERE (a.claimed_by_id = ANY(${[...ids]}::uuid[]) OR (a.claimed_by_id IS NULL AND a.assigned_to_id = ANY(${[...ids]}::uuid[])))
      AND ${onItsWay}
    GROUP BY 1`;
  return new Map(rows.map(({ officer, oldest, ...load }) => [officer, { ...load, oldest: oldest && dayOf(oldest) }]));
}

const yesterday = (day: PlainDate): PlainDate => dayOf(new Date(columnOf(day).getTime() - 86_400_000));

/** How each officer's cases came to them since a moment: by “Next case”, or chosen from a list. */
export async function claimsSince(ids: readonly string[], since: Date) {
  const rows = await db.$queryRaw<{ officer: string; next: number; picked: number }[]>`
    SELECT actor_id AS officer, count(*) FILTER (WHERE detail ->> 'how' = 'next')::int AS next,
      count(*) FILTER (WHERE detail ->> 'how' = 'picked')::int AS picked
    FROM event WHERE step = 'claim' AND actor_id = ANY(${[...ids]}::uuid[]) AND at >= ${since}
    GROUP BY actor_id`;
  return new Map(rows.map(({ officer, next, picked }) => [officer, { next, picked }]));
}

export interface Ageing {
  status: Status;
  total: number;
  /** By the day of sending: so many within each term, the last one beyond all. */
  byAge: number[];
  overdue: number;
}

/** How old the work of an office is, status by status. `since`: the first day of each term, the latest first. */
export async function ageingOf(desk: Desk, since: readonly PlainDate[]): Promise<Ageing[]> {
  const day = Prisma.sql`(a.submitted_at AT TIME ZONE 'Asia/Almaty')::date`;
  const terms = [...since.keys(), since.length].map((at) => {
    const newest = at === 0 ? Prisma.sql`true` : Prisma.sql`${day} < ${since[at - 1]}::date`;
    const oldest = at === since.length ? Prisma.sql`true` : Prisma.sql`${day} >= ${since[at]}::date`;
    return Prisma.sql`count(*) FILTER (WHERE ${newest} AND ${oldest})::int`;
  });
  const rows = await db.$queryRaw<{ status: string; total: number; by_age: number[]; overdue: number }[]>`
    SELECT a.status, count(*)::int AS total, ARRAY[${Prisma.join(terms)}] AS by_age,
      count(*) FILTER (WHERE ${dueBy(yesterday(desk.today))})::int AS overdue
    FROM application a WHERE ${onItsWay} AND ${within(desk.scope)} GROUP BY a.status`;
  const found = rows.map(({ by_age, status, ...row }) => ({ ...row, status: status as Status, byAge: by_age }));
  return openStatuses.flatMap((status) => found.filter((row) => row.status === status));
}
