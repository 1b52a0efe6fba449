import { db } from './db.server';

/** Drafts nobody has saved for so many days, since `before`, and whose owner has not been told from then on, the oldest first. */
export async function draftsToRemindOf(
  { before, kept }: { before: Date; kept: number },
  take: number,
): Promise<string[]> {
  const rows = await db.$queryRaw<{ id: string }[]>`
    SELECT a.id FROM application a JOIN account o ON o.id = a.account_id
    WHERE a.status = 'draft' AND a.saved_at < ${before} AND o.closed_at IS NULL
      AND NOT EXISTS (
        SELECT 1 FROM letter l
        WHERE l.application_id = a.id AND l.letter = 'draft-ending' AND l.owed_at >= a.saved_at + make_interval(days => ${kept}::int))
    ORDER BY a.saved_at LIMIT ${take}`;
  return rows.map(({ id }) => id);
}
