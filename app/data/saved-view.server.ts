import type { Queue } from '#app/domain/application/queues';
import { isQueue } from '#app/domain/application/queues';
import { db, type Tx } from './db.server';

export interface SavedView {
  slug: string;
  name: string;
  queue: Queue;
  /** The filters, as they stand in an address. */
  query: string;
  ownerId: string;
  /** Everybody in the office sees it. */
  shared: boolean;
}

const seenBy = (officerId: string, office: string) => ({ OR: [{ ownerId: officerId }, { office }] });

const toView = (row: {
  slug: string;
  name: string;
  queue: string;
  query: string;
  ownerId: string;
  office: string | null;
}) => (isQueue(row.queue) ? [{ ...row, queue: row.queue, shared: row.office !== null }] : []);

/** An officer's own views and those shared with the office, by name. */
export async function viewsOf(officerId: string, office: string): Promise<SavedView[]> {
  const rows = await db.savedView.findMany({
    where: seenBy(officerId, office),
    orderBy: [{ name: 'asc' }, { slug: 'asc' }],
    take: 100,
  });
  return rows.flatMap(toView);
}

export async function findView(slug: string, officerId: string, office: string): Promise<SavedView | null> {
  const row = await db.savedView.findFirst({ where: { slug, ...seenBy(officerId, office) } });
  return row ? (toView(row)[0] ?? null) : null;
}

export const countViews = (tx: Tx, ownerId: string) => tx.savedView.count({ where: { ownerId } });

export const keepView = (tx: Tx, { shared, ...view }: SavedView & { office: string }, now: Date) =>
  tx.savedView.create({ data: { ...view, office: shared ? view.office : null, savedAt: now } });

export async function removeView(slug: string, ownerId: string): Promise<boolean> {
  const { count } = await db.savedView.deleteMany({ where: { slug, ownerId } });
  return count > 0;
}
