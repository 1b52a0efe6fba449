import { randomUUID } from 'node:crypto';
import type { PageQuality } from '#app/domain/application/papers';
import type { KeptDocument } from '#app/infra/documents/keep-upload.server';
import { db, type Tx } from './db.server';
import type { Prisma } from './generated/client';

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
  held: true,
} as const;

const standing = {
  ...shown,
  sendKey: true,
  quality: true,
  uses: { select: { id: true, item: true, position: true, at: true, held: true } },
} as const;

type Standing = Prisma.DocumentGetPayload<{ select: typeof standing }>;

/** A file at one item of the checklist. `use` names the second and further places of a file; null is its own. */
export type DocumentRow = Omit<Standing, 'uses' | 'quality'> & { use: string | null; quality: PageQuality[] };

const placesOf = ({ uses, ...document }: Standing): DocumentRow[] => {
  const row = { ...document, quality: document.quality as unknown as PageQuality[] };
  const others = uses.map(({ id, item, position, at, held }) => ({
    ...row,
    held: document.held || held,
    use: id,
    item,
    position,
    uploadedAt: at,
    sendKey: null,
  }));
  return [{ ...row, use: null }, ...others];
};

/** As the person arranged them; files sent together as they were chosen, others as they came. */
const inOrder = (a: DocumentRow, b: DocumentRow) =>
  a.position - b.position ||
  ((a.sendKey ?? '') < (b.sendKey ?? '') ? -1 : Number((a.sendKey ?? '') > (b.sendKey ?? ''))) ||
  a.uploadedAt.getTime() - b.uploadedAt.getTime();

/**
 * The documents of an application that count now, in order; a file that serves two items stands at each. `readyOnly` for
 * officers, to whom nothing else belongs to the case; `withHeld` for their owner, who is changing something and has not
 * sent it yet.
 */
export async function documentsOf(
  tx: Tx,
  applicationId: string,
  { readyOnly = false, withHeld = false } = {},
): Promise<DocumentRow[]> {
  const rows = await tx.document.findMany({
    where: {
      ...{ applicationId, removedAt: null, opinionId: null },
      ...(readyOnly && { state: 'ready' }),
      ...(!withHeld && { held: false }),
    },
    orderBy: { uploadedAt: 'asc' },
    select: standing,
  });
  return rows
    .flatMap(placesOf)
    .filter(({ held }) => withHeld || !held)
    .sort(inOrder);
}

/** A document of the person's own application; removed ones are shown no more. */
export const findOwnDocument = (tx: Tx, accountId: string, id: string, { removed = false } = {}) =>
  tx.document.findFirst({
    where: { id, opinionId: null, ...(!removed && { removedAt: null }), application: { accountId } },
  });

/** Where the pictures of a document's pages are; for permits, whose right was asked before. */
export const picturesOf = (id: string) =>
  db.document.findUnique({
    where: { id },
    select: { id: true, applicationId: true, version: true, pages: true, thumbnail: true, rotation: true },
  });

export interface NewDocument {
  id: string;
  applicationId: string;
  item: string;
  fileName: string;
  version: number;
  sendKey: string | null;
  position: number;
  opinionId?: string;
  /** Not sent yet. */
  held?: boolean;
  kept: KeptDocument;
}

export async function createDocument(tx: Tx, { kept, ...named }: NewDocument, now: Date): Promise<void> {
  const { original, pages, thumbnail, quality, ...facts } = kept;
  await tx.document.create({
    data: { ...named, ...facts, original, pages, thumbnail, quality: quality as object[], uploadedAt: now },
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

/** What was held back comes in: from now on it is part of what was sent. */
export const releaseHeld = (tx: Tx, { id, use }: Pick<DocumentRow, 'id' | 'use'>, position: number) =>
  use
    ? tx.documentUse.update({ where: { id: use }, data: { held: false, position } })
    : tx.document.update({ where: { id }, data: { held: false, position } });

export async function removeHeld(tx: Tx, applicationId: string, now: Date): Promise<void> {
  await tx.documentUse.deleteMany({ where: { held: true, document: { applicationId } } });
  await tx.document.updateMany({ where: { applicationId, held: true, removedAt: null }, data: { removedAt: now } });
}
