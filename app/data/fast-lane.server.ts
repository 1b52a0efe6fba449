import type { PlainDate } from '#app/domain/basics/plain-date';
import { columnOf } from './days';
import { db } from './db.server';

/** Cases in verification in the fast lane whose clock began by a day, in the order of their ids from one on. */
export async function fastCasesFrom(
  { acceptedBy, after }: { acceptedBy: PlainDate; after: string | null },
  take: number,
): Promise<string[]> {
  const rows = await db.application.findMany({
    where: {
      status: 'verification',
      lane: 'fast',
      laneChangedAt: null,
      clockFrom: { lt: columnOf(acceptedBy) },
      ...(after && { id: { gt: after } }),
    },
    select: { id: true },
    orderBy: { id: 'asc' },
    take,
  });
  return rows.map(({ id }) => id);
}
