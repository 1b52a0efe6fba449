import type { Status } from '#app/domain/application/lifecycle';
import type { PlainDate } from '#app/domain/basics/plain-date';
import { dayOf } from './days';
import { db } from './db.server';
import { Prisma } from './generated/client';
import {
  type Desk,
  dueDay,
  isFree,
  isOpenTo,
  noticeReady,
  notOwn,
  notOwnWord,
  onItsWay,
  within,
} from './queue-sql.server';

export interface Candidate {
  id: string;
  status: Status;
  due: PlainDate;
}

export interface Wanted {
  /** Statuses whose cases this officer may work on. */
  statuses: readonly Status[];
  /** Only cases in verification whose check nobody has finished: for who makes checks and recommends nothing. */
  openChecksOnly: boolean;
  /** Tried before and not to be had. */
  except: readonly string[];
}

/** A case of this officer's work that nobody else holds or was given. */
function takeable({ officerId, scope, now, today }: Desk, { openChecksOnly, except }: Wanted, status: Status) {
  const kinds = [...scope.checkKinds];
  return Prisma.join(
    [
      onItsWay,
      Prisma.sql`a.status = ${status}`,
      isFree(now),
      isOpenTo(officerId),
      notOwn(officerId),
      within(scope),
      // What the officer holds already is not next.
      Prisma.sql`a.claimed_by_id IS DISTINCT FROM ${officerId}::uuid`,
      ...(status === 'recommended' || status === 'refusal_notice' ? [notOwnWord(officerId)] : []),
      ...(status === 'refusal_notice' ? [noticeReady(today)] : []),
      ...(status === 'verification' && openChecksOnly
        ? [
            Prisma.sql`EXISTS (SELECT 1 FROM case_check k WHERE k.application_id = a.id AND k.closed_at IS NULL
              ${kinds.length > 0 ? Prisma.sql`AND k.kind = ANY(${kinds})` : Prisma.empty})`,
          ]
        : []),
      ...(except.length > 0 ? [Prisma.sql`NOT (a.id = ANY(${[...except]}::uuid[]))`] : []),
    ],
    ' AND ',
  );
}

interface Raw {
  id: string;
  status: string;
  due: Date;
}
const toCandidate = (row: Raw | undefined): Candidate | null =>
  row ? { id: row.id, status: row.status as Status, due: dayOf(row.due) } : null;

const first = (desk: Desk, wanted: Wanted, also: Prisma.Sql) =>
  Prisma.join(
    wanted.statuses.map(
      (status) => Prisma.sql`(SELECT a.id, a.status, ${dueDay} AS due, a.submitted_at FROM application a
        WHERE ${takeable(desk, wanted, status)} AND ${also}
        ORDER BY a.status, ${dueDay}, a.submitted_at, a.id LIMIT 1)`,
    ),
    ' UNION ALL ',
  );

async function bestOf(desk: Desk, wanted: Wanted, also: Prisma.Sql): Promise<Candidate | null> {
  if (wanted.statuses.length === 0) return null;
  const rows = await db.$queryRaw<Raw[]>`
    SELECT id, status, due FROM (${first(desk, wanted, also)}) AS firsts ORDER BY due, submitted_at, id LIMIT 1`;
  return toCandidate(rows[0]);
}

/** What a supervisor gave to this officer comes before all else. */
export const assignedNext = (desk: Desk, wanted: Wanted) =>
  bestOf(
    { ...desk, scope: { ...desk.scope, places: null, programmes: [], languages: [] } },
    wanted,
    Prisma.sql`a.assigned_to_id = ${desk.officerId}::uuid`,
  );

/** The case that is due first: late ones, then those due soonest, then the oldest. */
export const dueNext = (desk: Desk, wanted: Wanted) => bestOf(desk, wanted, Prisma.sql`true`);

/** A case of the same household or employer as the one this officer took last; null when there is none. */
export async function kinNext(desk: Desk, wanted: Wanted): Promise<Candidate | null> {
  const rows = await db.$queryRaw<{ family_key: string | null; employer_key: string | null }[]>`
    SELECT a.family_key, a.employer_key FROM application a WHERE a.id = (
      SELECT e.application_id FROM event e WHERE e.actor_id = ${desk.officerId}::uuid AND e.step = 'claim'
      ORDER BY e.id DESC LIMIT 1)`;
  const { family_key: family, employer_key: employer } = rows[0] ?? {};
  return (
    (family ? await bestOf(desk, wanted, Prisma.sql`a.family_key = ${family}`) : null) ??
    (employer ? await bestOf(desk, wanted, Prisma.sql`a.employer_key = ${employer}`) : null)
  );
}
