import type { PlainDate } from '#app/domain/basics/plain-date';
import type { SharePurpose } from '#app/domain/permits/share-purposes';
import { columnOf, dayOf } from './days';
import { db, type Tx } from './db.server';
import type { Prisma } from './generated/client';
import { isId } from './id';

export interface ShareCode {
  id: string;
  permitId: string;
  purpose: SharePurpose;
  madeAt: Date;
  lastDay: PlainDate;
  revokedAt: Date | null;
  /** How often somebody looked with it. */
  looks: number;
}

const withLooks = { _count: { select: { checks: true } } } as const;
type Row = Prisma.ShareCodeGetPayload<{ include: typeof withLooks }>;

const toShareCode = ({ id, permitId, purpose, madeAt, lastDay, revokedAt, _count }: Row): ShareCode => ({
  id,
  permitId,
  purpose: purpose as SharePurpose,
  madeAt,
  lastDay: dayOf(lastDay),
  revokedAt,
  looks: _count.checks,
});

export interface NewShareCode {
  id: string;
  permitId: string;
  purpose: SharePurpose;
  codeHash: string;
  lastDay: PlainDate;
}

export const createShareCode = (tx: Tx, { lastDay, ...code }: NewShareCode, now: Date) =>
  tx.shareCode.create({ data: { ...code, lastDay: columnOf(lastDay), madeAt: now } });

/** Working or not: a code that was made once is not made again. */
export const isCodeMade = async (tx: Tx, id: string) => (await tx.shareCode.count({ where: { id } })) > 0;

const live = (day: PlainDate) => ({ revokedAt: null, lastDay: { gte: columnOf(day) } });

export const countLiveCodes = (tx: Tx, permitId: string, day: PlainDate) =>
  tx.shareCode.count({ where: { permitId, ...live(day) } });

export async function liveCodeByHash(codeHash: string, day: PlainDate): Promise<ShareCode | null> {
  const row = await db.shareCode.findFirst({ where: { codeHash, ...live(day) }, include: withLooks });
  return row && toShareCode(row);
}

/** The newest first. */
export async function codesOfPermit(permitId: string): Promise<ShareCode[]> {
  const rows = await db.shareCode.findMany({ where: { permitId }, orderBy: { madeAt: 'desc' }, include: withLooks });
  return rows.map(toShareCode);
}

/** A code of a permit of this person. */
export async function ownCode(accountId: string, permitId: string, id: string | undefined): Promise<ShareCode | null> {
  if (!isId(id) || !isId(permitId)) return null;
  const row = await db.shareCode.findFirst({ where: { id, permitId, permit: { accountId } }, include: withLooks });
  return row && toShareCode(row);
}

/** False when there was nothing to revoke: not theirs, or done already. */
export async function revokeOwnCode(
  tx: Tx,
  { accountId, permitId, id }: { accountId: string; permitId: string; id: string },
  now: Date,
): Promise<boolean> {
  if (!isId(id) || !isId(permitId)) return false;
  const { count } = await tx.shareCode.updateMany({
    where: { id, permitId, permit: { accountId }, revokedAt: null },
    data: { revokedAt: now },
  });
  return count > 0;
}
