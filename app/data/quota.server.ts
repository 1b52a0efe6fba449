import { db, type Tx } from './db.server';
import { Prisma } from './generated/client';

interface OfField {
  year: number;
  field: string;
}

/** Takes a place of the field's quota for the year; false when none is left. The row itself counts, so two never share the last. */
export async function takePlace(tx: Tx, { year, field }: OfField): Promise<boolean> {
  const taken = await tx.$executeRaw`
    UPDATE quota SET used = used + 1 WHERE year = ${year} AND field = ${field} AND used < places`;
  return taken === 1;
}

/** Gives a place back to the year it was taken of; false when none was taken. */
export async function freePlace(tx: Tx, { year, field }: OfField): Promise<boolean> {
  const freed = await tx.$executeRaw`
    UPDATE quota SET used = used - 1 WHERE year = ${year} AND field = ${field} AND used > 0`;
  return freed === 1;
}

/**
 * The order in which places are given: the higher score, then the file that was complete earlier, then the one sent
 * earlier. Source: the model, 2.2.
 */
const rank = (row: Prisma.Sql, total: Prisma.Sql) => Prisma.sql`(-coalesce(${total}, -1),
  coalesce(${row}.legal_from, (${row}.submitted_at AT TIME ZONE 'Asia/Almaty')::date), ${row}.submitted_at, ${row}.id)`;
const own = Prisma.sql`own`;
const other = Prisma.sql`other`;

interface InLine {
  id: string;
  field: string;
  /** The score as verified, where the row has not got it yet. */
  total?: number;
}

/** How many wait for the field before this one. */
const before = ({ id, field, total }: InLine) => Prisma.sql`
  SELECT count(*) FROM application other, application own
  WHERE own.id = ${id}::uuid AND other.id <> own.id AND other.status = 'waiting_for_quota' AND other.field = ${field}
    AND ${rank(other, Prisma.sql`other.total`)} < ${rank(own, total === undefined ? Prisma.sql`own.total` : Prisma.sql`${total}::int`)}`;

/**
 * Takes a place only when one is free that nobody waits for before this one: who is decided later does not pass by the
 * line. The quota's row is held first, so that the line is counted as it is then.
 */
export async function takePlaceInTurn(tx: Tx, { year, ...of }: InLine & OfField): Promise<boolean> {
  await tx.$executeRaw`SELECT 1 FROM quota WHERE year = ${year} AND field = ${of.field} FOR UPDATE`;
  const taken = await tx.$executeRaw`
    UPDATE quota SET used = used + 1
    WHERE year = ${year} AND field = ${of.field} AND places - used > (${before(of)})`;
  return taken === 1;
}

/** Would a place be taken in turn now? Nothing is held: the signature asks again. */
export async function isPlaceInTurn(tx: Tx, { year, ...of }: InLine & OfField): Promise<boolean> {
  const rows = await tx.$queryRaw<{ free: boolean }[]>`
    SELECT places - used > (${before(of)}) AS free FROM quota WHERE year = ${year} AND field = ${of.field}`;
  return rows[0]?.free ?? false;
}

export interface Places {
  places: number;
  used: number;
}

export const placesOf = (tx: Tx, { year, field }: OfField): Promise<Places | null> =>
  tx.quota.findUnique({ where: { year_field: { year, field } }, select: { places: true, used: true } });

/** Fields with a free place this year. */
export async function fieldsWithPlaces(year: number): Promise<string[]> {
  const rows = await db.quota.findMany({
    where: { year, used: { lt: db.quota.fields.places } },
    select: { field: true },
  });
  return rows.map(({ field }) => field);
}

/** Who waits for a place of this field, in their order. */
export async function waitingFor(field: string): Promise<string[]> {
  const rows = await db.$queryRaw<{ id: string }[]>`
    SELECT own.id FROM application own WHERE own.status = 'waiting_for_quota' AND own.field = ${field}
    ORDER BY ${rank(own, Prisma.sql`own.total`)}`;
  return rows.map(({ id }) => id);
}

/** The person's place in the line of a field, from 1. */
export async function placeInLine(tx: Tx, of: InLine): Promise<number> {
  const rows = await tx.$queryRaw<{ count: bigint }[]>`${before(of)}`;
  return Number(rows[0]?.count ?? 0) + 1;
}
