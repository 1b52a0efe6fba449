import { db, type Tx } from './db.server';

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

/**
 * Drafts that nobody has saved since `before` and whose owner was told so after the last saving, not later than `told`: the
 * oldest first. Who has closed their account is told nothing.
 */
export async function draftsToDiscard({ before, told }: { before: Date; told: Date }, take: number): Promise<string[]> {
  const rows = await db.$queryRaw<{ id: string }[]>`
    SELECT a.id FROM application a JOIN account o ON o.id = a.account_id
    WHERE a.status = 'draft' AND a.saved_at < ${before} AND (o.closed_at IS NOT NULL OR EXISTS (
      SELECT 1 FROM letter l WHERE l.application_id = a.id AND l.letter = 'draft-ending'
        AND l.owed_at >= a.saved_at AND l.owed_at <= ${told}))
    ORDER BY a.saved_at LIMIT ${take}`;
  return rows.map(({ id }) => id);
}

/** The version of a draft that is still unsaved since `before`; null when it was saved or is none any more. */
export const unsavedDraft = (tx: Tx, id: string, before: Date) =>
  tx.application.findFirst({ where: { id, status: 'draft', savedAt: { lt: before } }, select: { version: true } });
