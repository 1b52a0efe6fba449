import { randomUUID } from 'node:crypto';
import type { KeptDocument } from '#app/infra/documents/keep-upload.server';
import { db, type Tx } from './db.server';

export interface SealedFor {
  id: string;
  applicationId: string;
  version: number;
}

/** The context a document's files are sealed for: put under another document, application or version they do not open. */
export const documentAad = ({ id, applicationId, version }: SealedFor) =>
  version === 0 ? `document:${id}` : `document:${id}|application:${applicationId}|version:${version}`;
export const newDocumentId = () => randomUUID();

const shown = {
  id: true,
  applicationId: true,
  item: true,
  fileName: true,
  type: true,
  size: true,
  contentMac: true,
  version: true,
  state: true,
  refusedBecause: true,
  scan: true,
  position: true,
  rotation: true,
  pageCount: true,
  uploadedAt: true,
} as const;

/** The documents of an application that count now, in the order they came; `readyOnly` for officers, to whom nothing else belongs to the case. */
export const documentsOf = (tx: Tx, applicationId: string, { readyOnly = false } = {}) =>
  tx.document.findMany({
    where: { applicationId, removedAt: null, ...(readyOnly && { state: 'ready' }) },
    orderBy: [{ position: 'asc' }, { uploadedAt: 'asc' }],
    select: shown,
  });
export type DocumentRow = Awaited<ReturnType<typeof documentsOf>>[number];

/** A document of the person's own application; removed ones are shown no more. */
export const findOwnDocument = (tx: Tx, accountId: string, id: string, { removed = false } = {}) =>
  tx.document.findFirst({ where: { id, ...(!removed && { removedAt: null }), application: { accountId } } });

/** Where the pictures of a document's pages are; for permits, whose right was asked before. */
export const picturesOf = (id: string) =>
  db.document.findUnique({
    where: { id },
    select: { id: true, applicationId: true, version: true, pages: true, thumbnail: true },
  });

export interface NewDocument {
  id: string;
  applicationId: string;
  item: string;
  fileName: string;
  version: number;
  kept: KeptDocument;
}

export async function createDocument(
  tx: Tx,
  { id, applicationId, item, fileName, version, kept }: NewDocument,
  now: Date,
): Promise<void> {
  const { original, pages, thumbnail, ...facts } = kept;
  await tx.document.create({
    data: { id, applicationId, item, fileName, version, ...facts, original, pages, thumbnail, uploadedAt: now },
  });
}

/** The number of the next file of an item, removed ones counted. */
export async function nextVersion(tx: Tx, applicationId: string, item: string): Promise<number> {
  const { _max } = await tx.document.aggregate({ where: { applicationId, item }, _max: { version: true } });
  return (_max.version ?? 0) + 1;
}

/** Shown no more, kept as a version. */
export const removeDocuments = (tx: Tx, ids: readonly string[], now: Date) =>
  tx.document.updateMany({ where: { id: { in: [...ids] }, removedAt: null }, data: { removedAt: now } });
