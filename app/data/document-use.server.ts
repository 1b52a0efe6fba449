import { documentLimits } from '#app/domain/application/document-limits';
import type { Tx } from './db.server';
import { type DocumentRow, removeDocuments } from './document.server';

/** Gives a file one more place; at the item where it stands already nothing changes. */
export const createUse = (
  tx: Tx,
  { documentId, item, position, held }: { documentId: string; item: string; position: number; held: boolean },
  now: Date,
) =>
  tx.documentUse.upsert({
    where: { documentId_item: { documentId, item } },
    create: { documentId, item, position, at: now, held },
    update: {},
  });

/** Takes a file from one of its places; a file that also serves another item stays there. */
export async function takeAway(
  tx: Tx,
  place: DocumentRow,
  documents: readonly DocumentRow[],
  now: Date,
): Promise<void> {
  if (place.use) {
    await tx.documentUse.deleteMany({ where: { id: place.use } });
    return;
  }
  const other = documents.find(({ id, use, held }) => id === place.id && use !== null && !held);
  if (!other?.use) {
    await removeDocuments(tx, [place.id], now);
    return;
  }
  await tx.documentUse.deleteMany({ where: { id: other.use } });
  await tx.document.update({ where: { id: place.id }, data: { item: other.item, position: other.position } });
}

/** What is not asked for is not sent: such places go, a file with no other place with them. */
export async function keepAside(
  tx: Tx,
  documents: readonly DocumentRow[],
  asked: ReadonlySet<string>,
  now: Date,
): Promise<void> {
  const stay = documents.filter(({ item }) => asked.has(item));
  const go = documents.filter(({ item }) => !asked.has(item));
  for (const place of [...go.filter(({ use }) => use), ...go.filter(({ use }) => !use)])
    await takeAway(tx, place, stay, now);
}

/** Writes down the order of an item's files. */
export async function arrange(tx: Tx, places: readonly Pick<DocumentRow, 'id' | 'use'>[]): Promise<void> {
  for (const [position, { id, use }] of places.entries()) {
    if (use) await tx.documentUse.update({ where: { id: use }, data: { position: position + 1 } });
    else await tx.document.update({ where: { id }, data: { position: position + 1 } });
  }
}

export const turnPages = (tx: Tx, id: string, rotation: number[]) =>
  tx.document.update({ where: { id }, data: { rotation } });

export const restoreDocument = (tx: Tx, id: string) =>
  tx.document.updateMany({ where: { id, erasedAt: null }, data: { removedAt: null } });

/** Was this sending of this file taken already? Also when the file was taken away since. */
export async function takenBefore(tx: Tx, applicationId: string, sendKey: string): Promise<string | null> {
  const row = await tx.document.findUnique({
    where: { applicationId_sendKey: { applicationId, sendKey } },
    select: { id: true },
  });
  return row?.id ?? null;
}

/** Holds the account until the transaction ends: of files sent at once to two applications, each counts the other. */
export const lockStorageOf = (tx: Tx, accountId: string) =>
  tx.$executeRaw`SELECT 1 FROM account WHERE id = ${accountId}::uuid FOR NO KEY UPDATE`;

/** Has this account still room for one more file? Replaced and removed ones count until their bytes are gone. */
export async function hasStorageFor(tx: Tx, accountId: string, size: number): Promise<boolean> {
  const { _count, _sum } = await tx.document.aggregate({
    where: { application: { accountId }, erasedAt: null },
    _count: true,
    _sum: { size: true },
  });
  return _count < documentLimits.accountFiles && (_sum.size ?? 0) + size <= documentLimits.accountBytes;
}
