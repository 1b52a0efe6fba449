import { z } from 'zod';
import { type FileClass, retentionDays } from '#app/domain/application/document-retention';
import { type StoredFile, storedFileSchema } from '#app/infra/documents/document-store.server';
import { type DocumentPart, partAad } from '#app/infra/documents/keep-upload.server';
import { db, type Tx, transaction } from './db.server';
import { documentAad, type SealedFor } from './document.server';
import { Prisma } from './generated/client';

/** What is behind a row in the store; for those who look after it, whoever owns it. */

interface Kept extends SealedFor {
  original: unknown;
  pages: unknown;
  thumbnail: unknown;
}

export interface KeptPart {
  part: DocumentPart;
  file: StoredFile;
  aad: string;
}

const kept = {
  id: true,
  applicationId: true,
  version: true,
  contentMac: true,
  original: true,
  pages: true,
  thumbnail: true,
} as const;

export function partsOf(row: Kept): KeptPart[] {
  const aad = documentAad(row);
  const part = (name: DocumentPart, value: unknown): KeptPart[] =>
    value ? [{ part: name, file: storedFileSchema.parse(value), aad: partAad(aad, name) }] : [];
  const pages = z.array(z.unknown()).parse(row.pages);
  return [
    ...part('original', row.original),
    ...pages.flatMap((page, index) => part(`page-${index + 1}`, page)),
    ...part('thumbnail', row.thumbnail),
  ];
}

/** Rows with bytes behind them, in the order of their numbers, from the one after `after`. */
export const keptRows = (after: string | null, take: number) =>
  db.document.findMany({
    where: { erasedAt: null, ...(after && { id: { gt: after } }) },
    orderBy: { id: 'asc' },
    take,
    select: kept,
  });
export type KeptRow = Awaited<ReturnType<typeof keptRows>>[number];

/** Which of these names do rows know? */
export async function knownFiles(keys: string[]): Promise<Set<string>> {
  const rows = await db.$queryRaw<{ key: string }[]>`
    SELECT key FROM (
      SELECT original->>'key' AS key FROM document
      UNION ALL SELECT thumbnail->>'key' FROM document
      UNION ALL SELECT page->>'key' FROM document, jsonb_array_elements(pages) AS page) AS known
    WHERE key = ANY(${keys})`;
  return new Set(rows.map(({ key }) => key));
}

/** Has the keys of a row wrapped anew. False when another was faster, or the row was erased meanwhile. */
export const rewrapRow = (id: string, rewrapped: (file: StoredFile, aad: string) => StoredFile): Promise<boolean> =>
  transaction(async (tx) => {
    await tx.$executeRaw`SELECT 1 FROM document WHERE id = ${id}::uuid FOR UPDATE`;
    const row = await tx.document.findFirst({ where: { id, erasedAt: null }, select: kept });
    if (!row) return false;
    const parts = partsOf(row).map(({ part, file, aad }) => ({ part, file: rewrapped(file, aad) }));
    const one = (name: DocumentPart) => parts.find(({ part }) => part === name)?.file ?? Prisma.DbNull;
    const pages = parts.flatMap(({ part, file }) => (part.startsWith('page-') ? [file] : []));
    await tx.document.update({
      where: { id },
      data: { original: one('original'), pages, thumbnail: one('thumbnail') },
    });
    return true;
  });

const erased = { original: Prisma.DbNull, pages: [], thumbnail: Prisma.DbNull, contentMac: null };

/** The keys go with this, so the bytes are unreadable at once; gives the names of the files to remove: none where it was not so any more. */
async function eraseRow(
  tx: Tx,
  id: string,
  { still, patch }: { still: Prisma.DocumentWhereInput; patch: Prisma.DocumentUpdateInput },
  now: Date,
): Promise<string[]> {
  await tx.$executeRaw`SELECT 1 FROM document WHERE id = ${id}::uuid FOR UPDATE`;
  const row = await tx.document.findFirst({ where: { id, erasedAt: null, ...still }, select: kept });
  if (!row) return [];
  await tx.document.update({ where: { id }, data: { ...erased, ...patch, erasedAt: now } });
  return partsOf(row).map(({ file }) => file.key);
}

/** A virus was found after all. */
export const eraseInfected = (id: string, now: Date): Promise<string[]> =>
  transaction((tx) => {
    const patch = { state: 'refused', refusedBecause: 'infected', scan: 'infected' };
    return eraseRow(tx, id, { still: {}, patch }, now);
  });

/** Its term is over, and nobody has brought it back meanwhile. */
export const erasePastTerm = (id: string, now: Date): Promise<string[]> =>
  transaction((tx) => eraseRow(tx, id, { still: pastTerm(now), patch: {} }, now));

function pastTerm(now: Date): Prisma.DocumentWhereInput {
  const before = (kind: FileClass) => new Date(now.getTime() - retentionDays[kind] * 86_400_000);
  return {
    OR: [
      { removedAt: { lt: before('removed') }, application: { status: 'draft' } },
      { application: { status: 'discarded', endedAt: { lt: before('discarded') } } },
      { application: { status: 'withdrawn', endedAt: { lt: before('withdrawn') } } },
      { application: { status: { in: ['refused', 'lapsed', 'terminated'] }, endedAt: { lt: before('refused') } } },
      { removedAt: { not: null }, application: { status: 'granted', endedAt: { lt: before('granted-removed') } } },
    ],
  };
}

/** Files whose term is over, some at a time. */
export async function filesPastTerm(now: Date, take: number): Promise<string[]> {
  const rows = await db.document.findMany({
    where: { erasedAt: null, ...pastTerm(now) },
    take,
    select: { id: true },
  });
  return rows.map(({ id }) => id);
}

/** Files the antivirus still has to look at, those waiting longest first. */
export const filesToScan = (now: Date, take: number) =>
  db.document.findMany({
    where: {
      scan: { in: ['pending', 'not-scanned'] },
      erasedAt: null,
      OR: [{ scanAt: null }, { scanAt: { lte: now } }],
    },
    orderBy: [{ scanAt: { sort: 'asc', nulls: 'first' } }, { uploadedAt: 'asc' }],
    take,
    select: { ...kept, scan: true, scanAttempts: true },
  });

/** What the antivirus said, or did not say; a row that was decided meanwhile stays as it is. */
export const recordScan = (
  id: string,
  patch: { state: 'ready'; scan: 'clean' | 'not-scanned' } | { state?: 'checking'; scanAttempts: number; scanAt: Date },
) =>
  db.document.updateMany({
    where: { id, scan: { in: ['pending', 'not-scanned'] }, state: { not: 'refused' }, erasedAt: null },
    data: patch,
  });
