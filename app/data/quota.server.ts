import { db, type Tx } from './db.server';

/** Takes a place of the field's quota for the year; false when none is left. The row itself counts, so two never share the last. */
export async function takePlace(tx: Tx, { year, field }: { year: number; field: string }): Promise<boolean> {
  const taken = await tx.$executeRaw`
    UPDATE quota SET used = used + 1 WHERE year = ${year} AND field = ${field} AND used < places`;
  return taken === 1;
}

export interface Places {
  places: number;
  used: number;
}

export const placesOf = (tx: Tx, { year, field }: { year: number; field: string }): Promise<Places | null> =>
  tx.quota.findUnique({ where: { year_field: { year, field } }, select: { places: true, used: true } });

/** Fields with a free place this year. */
export async function fieldsWithPlaces(year: number): Promise<string[]> {
  const rows = await db.quota.findMany({
    where: { year, used: { lt: db.quota.fields.places } },
    select: { field: true },
  });
  return rows.map(({ field }) => field);
}

/** Who waits for a place of this field: the higher score first, then the earlier file. */
export async function waitingFor(field: string): Promise<string[]> {
  const rows = await db.application.findMany({
    where: { status: 'waiting_for_quota', field },
    orderBy: [{ total: { sort: 'desc', nulls: 'last' } }, { submittedAt: 'asc' }, { id: 'asc' }],
    select: { id: true },
  });
  return rows.map(({ id }) => id);
}

/** The person's place in the line of a field, from 1. */
export async function placeInLine(tx: Tx, { id, field }: { id: string; field: string }): Promise<number> {
  const rows = await tx.$queryRaw<{ before: bigint }[]>`
    SELECT count(*) AS before FROM application other, application own
    WHERE own.id = ${id}::uuid AND other.id <> own.id AND other.status = 'waiting_for_quota' AND other.field = ${field}
      AND (-coalesce(other.total, -1), other.submitted_at, other.id) < (-coalesce(own.total, -1), own.submitted_at, own.id)`;
  return Number(rows[0]?.before ?? 0) + 1;
}
