import { randomBytes, randomInt } from 'node:crypto';
import type { PlainDate } from '#app/domain/basics/plain-date';
import type { HolderRecord } from '#app/domain/permits/holder-record';
import { newPermitNumber } from '#app/domain/permits/number';
import type { GrantedPermit, PermitDates, PermitKind, PermitStatus } from '#app/domain/permits/permit';
import { statusPlaces } from '#app/domain/permits/seal';
import type { StandingFacts } from '#app/domain/permits/standing';
import { columnOf, dayOf, maybeDayOf } from './days';
import { db, type Tx } from './db.server';
import type { Prisma } from './generated/client';
import { isId } from './id';
import { matching } from './identity.server';

export interface Permit {
  id: string;
  number: string;
  kind: PermitKind;
  /** `holder`, or the member of the family. */
  person: string;
  status: PermitStatus;
  applicationId: string;
  accountId: string;
  decisionId: string;
  ruleSet: string;
  holder: HolderRecord;
  grantedOn: PlainDate;
  validFrom: PlainDate | null;
  validUntil: PlainDate | null;
  entitledUntil: PlainDate | null;
  revokedAt: Date | null;
  revocationReason: string | null;
  /** Its place in the signed list of standings. */
  statusIndex: number;
  suspendedAt: Date | null;
  suspendedUntil: PlainDate | null;
  suspensionReason: string | null;
  /** The last day, and what in the holder's life makes it so. */
  endsOn: PlainDate | null;
  endReason: string | null;
}

type Row = Prisma.PermitGetPayload<object>;

const toPermit = (row: Row): Permit => ({
  ...row,
  kind: row.kind as PermitKind,
  status: row.status as PermitStatus,
  holder: row.holder as unknown as HolderRecord,
  grantedOn: dayOf(row.grantedOn),
  validFrom: maybeDayOf(row.validFrom),
  validUntil: maybeDayOf(row.validUntil),
  entitledUntil: maybeDayOf(row.entitledUntil),
  suspendedUntil: maybeDayOf(row.suspendedUntil),
  endsOn: maybeDayOf(row.endsOn),
});

const columns = ({ validFrom, validUntil, entitledUntil }: PermitDates) => ({
  validFrom: columnOf(validFrom),
  validUntil: columnOf(validUntil),
  entitledUntil: columnOf(entitledUntil),
});

/** A permit to come, and whose it is. */
export type NewPermit = GrantedPermit & { person: string; holder: HolderRecord };

export interface NewPermits {
  permits: readonly NewPermit[];
  applicationId: string;
  accountId: string;
  decisionId: string;
  ruleSet: string;
  grantedOn: PlainDate;
}

/** Brings into being what a decision grants. A number that exists already ends the transaction; the caller tries once more. */
export async function createPermits(tx: Tx, { permits, grantedOn, ...of }: NewPermits): Promise<string[]> {
  const places = await freePlaces(tx, permits.length);
  const rows = permits.map(({ kind, status, dates, person, holder }, at) => ({
    ...of,
    statusIndex: places[at]!,
    number: newPermitNumber(kind, randomBytes(16)),
    kind,
    person,
    status,
    holder: holder as unknown as Prisma.InputJsonObject,
    grantedOn: columnOf(grantedOn),
    ...(dates && columns(dates)),
  }));
  await tx.permit.createMany({ data: rows });
  return rows.map(({ number }) => number);
}

/** Places drawn at random among those that no permit has; the index keeps two grants of one moment apart. */
async function freePlaces(tx: Tx, count: number): Promise<number[]> {
  const drawn = new Set(Array.from({ length: count + 30 }, () => randomInt(statusPlaces)));
  const taken = await tx.permit.findMany({ where: { statusIndex: { in: [...drawn] } }, select: { statusIndex: true } });
  for (const { statusIndex } of taken) drawn.delete(statusIndex);
  return [...drawn].slice(0, count);
}

/** Holds the row until the transaction ends. */
export const lockPermit = (tx: Tx, id: string) =>
  tx.$executeRaw`SELECT 1 FROM permit WHERE id = ${id}::uuid FOR UPDATE`;

export async function permitById(tx: Tx, id: string | undefined): Promise<Permit | null> {
  const row = isId(id) ? await tx.permit.findUnique({ where: { id } }) : null;
  return row && toPermit(row);
}

export async function permitByNumber(tx: Tx, number: string): Promise<Permit | null> {
  const row = await tx.permit.findUnique({ where: { number } });
  return row && toPermit(row);
}

export async function permitsOfApplication(tx: Tx, applicationId: string): Promise<Permit[]> {
  const rows = await tx.permit.findMany({
    where: { applicationId },
    orderBy: [{ grantedOn: 'asc' }, { kind: 'desc' }],
  });
  return holdersFirst(rows.map(toPermit));
}

/** The holder's own before those of the family, each in their order. */
const holdersFirst = (permits: Permit[]): Permit[] => [
  ...permits.filter(({ kind }) => kind !== 'dependant'),
  ...permits.filter(({ kind }) => kind === 'dependant'),
];

export async function permitsOfAccount(accountId: string): Promise<Permit[]> {
  const rows = await db.permit.findMany({ where: { accountId }, orderBy: [{ grantedOn: 'desc' }, { kind: 'desc' }] });
  return holdersFirst(rows.map(toPermit));
}

/** Suspensions whose last day is before this one. */
export async function endedSuspensions(today: PlainDate): Promise<string[]> {
  const rows = await db.permit.findMany({
    where: { status: 'suspended', suspendedUntil: { lt: columnOf(today) } },
    select: { id: true },
  });
  return rows.map(({ id }) => id);
}

/** Permits that something in their holder's life ends, and whose last day is over. */
export async function permitsToEnd(today: PlainDate, take: number): Promise<string[]> {
  const rows = await db.permit.findMany({
    where: { endsOn: { lt: columnOf(today) }, status: { in: ['pending', 'active', 'suspended'] } },
    orderBy: [{ endsOn: 'asc' }, { id: 'asc' }],
    take,
    select: { id: true },
  });
  return rows.map(({ id }) => id);
}

/** Residence that waits for an arrival beside a visa which ended on this day or before; none under appeal, which suspends. */
export async function unarrived(visaUntil: PlainDate, take: number): Promise<{ id: string; applicationId: string }[]> {
  const visa = { some: { kind: 'visa', validUntil: { lte: columnOf(visaUntil) } } };
  return db.permit.findMany({
    where: {
      kind: 'residence',
      status: 'pending',
      application: { status: { not: 'appealed' } },
      decision: { permits: visa },
    },
    orderBy: [{ grantedOn: 'asc' }, { id: 'asc' }],
    take,
    select: { id: true, applicationId: true },
  });
}

/** Permits whose standing does not follow from their days alone; those whose days are over need no mention. */
export async function listedPermits(today: PlainDate): Promise<(StandingFacts & { statusIndex: number })[]> {
  const rows = await db.permit.findMany({
    where: {
      AND: [
        { OR: [{ status: { notIn: ['pending', 'active', 'expired'] } }, { endsOn: { lt: columnOf(today) } }] },
        { OR: [{ validUntil: null }, { validUntil: { gte: columnOf(today) } }] },
      ],
    },
    select: { statusIndex: true, status: true, validFrom: true, validUntil: true, suspendedUntil: true, endsOn: true },
  });
  return rows.map((row) => ({
    ...row,
    status: row.status as PermitStatus,
    validFrom: maybeDayOf(row.validFrom),
    validUntil: maybeDayOf(row.validUntil),
    suspendedUntil: maybeDayOf(row.suspendedUntil),
    endsOn: maybeDayOf(row.endsOn),
  }));
}

/** The permits of the family that go along with an application's, as they are now. */
export async function dependantsOfApplication(tx: Tx, applicationId: string): Promise<Permit[]> {
  const rows = await tx.permit.findMany({
    where: { applicationId, kind: 'dependant' },
    orderBy: [{ grantedOn: 'asc' }, { id: 'asc' }],
  });
  return rows.map(toPermit);
}

/** The permit of another kind out of the same decision: the visa beside its residence permit. */
export async function siblingOf(tx: Tx, permit: Permit, kind: PermitKind): Promise<Permit | null> {
  const row = await tx.permit.findFirst({ where: { decisionId: permit.decisionId, kind } });
  return row && toPermit(row);
}

const suspensionColumns = (suspended: PermitChange['suspended']) => ({
  suspendedAt: suspended?.at ?? null,
  suspendedUntil: suspended ? columnOf(suspended.until) : null,
  suspensionReason: suspended?.reason ?? null,
});

export interface PermitChange {
  from: PermitStatus;
  to: PermitStatus;
  dates?: PermitDates;
  /** Null when an appeal gives it back. */
  revoked?: { at: Date; reason: string } | null;
  /** Terms an appeal has varied. */
  holder?: HolderRecord;
  /** Null when a suspension ends. */
  suspended?: { at: Date; until: PlainDate; reason: string } | null;
  /** Null when an end is taken back. */
  ended?: { on: PlainDate; reason: string } | null;
}

/** Changes the status only while it is the one that was seen. False when somebody was faster. */
export async function changePermit(
  tx: Tx,
  id: string,
  { from, to, dates, revoked, suspended, ended, holder }: PermitChange,
): Promise<boolean> {
  const { count } = await tx.permit.updateMany({
    where: { id, status: from },
    data: {
      status: to,
      ...(dates && columns(dates)),
      ...(suspended !== undefined && suspensionColumns(suspended)),
      ...(revoked !== undefined && { revokedAt: revoked?.at ?? null, revocationReason: revoked?.reason ?? null }),
      ...(ended !== undefined && { endsOn: ended ? columnOf(ended.on) : null, endReason: ended?.reason ?? null }),
      ...(holder && { holder: holder as unknown as Prisma.InputJsonObject }),
    },
  });
  return count > 0;
}

/** The latest permits of applications that a name in any script, or a number of theirs, leads to. */
export async function searchPermits(text: string): Promise<Permit[]> {
  const rows = await db.$queryRaw<{ id: string }[]>`
    SELECT p.id FROM permit p JOIN application a ON a.id = p.application_id
    WHERE ${matching(text)} ORDER BY p.granted_on DESC, p.number LIMIT 25`;
  const ids = rows.map(({ id }) => id);
  const found = await db.permit.findMany({
    where: { id: { in: ids } },
    orderBy: [{ grantedOn: 'desc' }, { number: 'asc' }],
  });
  return found.map(toPermit);
}

/** The newest permit of each kind and status: something to verify in demonstration mode. */
export async function oneOfEachPermit(): Promise<Permit[]> {
  const rows = await db.permit.findMany({ orderBy: [{ grantedOn: 'desc' }, { number: 'asc' }], take: 200 });
  const known = new Set<string>();
  const some = rows.filter(({ kind, status }) => {
    const first = !known.has(`${kind} ${status}`);
    known.add(`${kind} ${status}`);
    return first;
  });
  return some.map(toPermit);
}
