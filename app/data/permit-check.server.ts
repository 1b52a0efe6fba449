import type { SharePurpose } from '#app/domain/permits/share-purposes';
import { db } from './db.server';

/** Repeated looks of one visitor within this time are one check. */
const oneLookMs = 10 * 60_000;

export interface Look {
  permitId: string;
  shareCodeId: string | null;
  /** The name was shown. */
  named: boolean;
  visitor: string;
}

export async function recordCheck({ permitId, shareCodeId, named, visitor }: Look, now: Date): Promise<void> {
  const since = new Date(now.getTime() - oneLookMs);
  const { count } = await db.permitCheck.updateMany({
    where: { permitId, shareCodeId, visitor, at: { gt: since } },
    data: named ? { named } : { visitor },
  });
  if (count === 0) await db.permitCheck.create({ data: { permitId, shareCodeId, named, visitor, at: now } });
}

export interface PermitCheck {
  at: Date;
  named: boolean;
  purpose: SharePurpose | null;
}

/** The latest checks of a permit, for its holder. */
export async function checksOfPermit(permitId: string, take: number): Promise<PermitCheck[]> {
  const rows = await db.permitCheck.findMany({
    where: { permitId },
    orderBy: [{ at: 'desc' }, { id: 'desc' }],
    take,
    select: { at: true, named: true, shareCode: { select: { purpose: true } } },
  });
  return rows.map(({ at, named, shareCode }) => ({
    at,
    named,
    purpose: (shareCode?.purpose as SharePurpose | undefined) ?? null,
  }));
}

export const countChecks = (permitId: string) => db.permitCheck.count({ where: { permitId } });

export async function forgetChecksBefore(time: Date): Promise<number> {
  const { count } = await db.permitCheck.deleteMany({ where: { at: { lt: time } } });
  return count;
}
