import { type Entry, type EntryList, isEntryList } from '#app/domain/application/lists';
import type { Answers } from '#app/domain/application/questions';
import type { Stored } from './answer-page.server';
import type { Tx } from './db.server';
import type { Prisma } from './generated/client';
import { touchDraft } from './own-application.server';

export const inOrder = { orderBy: [{ list: 'asc' }, { position: 'asc' }] } satisfies Prisma.Application$entriesArgs;

type Row = Prisma.EntryGetPayload<object>;

/** Entries as the domain knows them; those of a list there is no more are left out. */
export const toEntries = (rows: readonly Row[]): Entry[] =>
  rows.flatMap(({ id, list, answers }) => (isEntryList(list) ? [{ id, list, answers: answers as Answers }] : []));

export interface SavedEntry {
  id: string;
  accountId: string;
  applicationId: string;
  list: EntryList;
  answers: Answers;
  /** More are not kept. */
  max: number;
  /** The page of it that was sent, and the key of its form. */
  by?: { part: string; form: string | null };
}

/**
 * Keeps one entry, new or known; only while its owner may still write. The row of the application is held, so of two
 * new ones at once the second counts the first.
 */
export async function saveEntry(
  tx: Tx,
  { id, accountId, applicationId, list, answers: value, max, by }: SavedEntry,
  now: Date,
): Promise<'saved' | 'not-open' | 'too-many'> {
  if (!(await touchDraft(tx, accountId, applicationId, now))) return 'not-open';
  const answers = value as Prisma.InputJsonObject;
  const known = await tx.entry.findFirst({ where: { id, applicationId, list }, select: { forms: true } });
  const forms = { ...(known?.forms as Prisma.InputJsonObject), ...(by && { [by.part]: by.form }) };
  const { count } = await tx.entry.updateMany({
    where: { id, applicationId, list },
    data: { answers, savedAt: now, forms },
  });
  if (count > 0) return 'saved';
  const { _count, _max } = await tx.entry.aggregate({
    where: { applicationId, list },
    _count: true,
    _max: { position: true },
  });
  if (_count >= max) return 'too-many';
  const position = (_max.position ?? 0) + 1;
  await tx.entry.create({ data: { id, applicationId, list, position, answers, savedAt: now, forms } });
  return 'saved';
}

/** An entry as it was saved last, for the form of one of its pages; null while there is none. */
export async function storedEntry(tx: Tx, applicationId: string, id: string, part: string): Promise<Stored | null> {
  const row = await tx.entry.findFirst({ where: { id, applicationId } });
  if (!row) return null;
  const form = (row.forms as Record<string, string | null>)[part] ?? null;
  return { answers: row.answers as Answers, savedAt: row.savedAt, form };
}

/** Takes an entry out; false when the application has moved on. One that is gone already stays gone. */
export async function removeEntry(
  tx: Tx,
  { id, accountId, applicationId }: { id: string; accountId: string; applicationId: string },
  now: Date,
): Promise<boolean> {
  if (!(await touchDraft(tx, accountId, applicationId, now))) return false;
  await tx.entry.deleteMany({ where: { id, applicationId } });
  return true;
}
