import { z } from 'zod';
import { documentAad, type SealedFor } from '#app/data/document.server';
import type { Translate } from '#app/i18n/translate';
import { documentStore, storedFileSchema } from '#app/infra/documents/document-store.server';
import { fileResponse } from '#app/infra/documents/file-response.server';
import { partAad } from '#app/infra/documents/keep-upload.server';
import { readingCopy } from '#app/infra/documents/reading-copy.server';

interface Kept extends SealedFor {
  fileName: string;
  type: string;
  original: unknown;
  pages: unknown;
  rotation: readonly number[];
}

const withoutEnding = (name: string) => name.replace(/\.[^.]{1,5}$/, '');

/** The drawn pages as one PDF, as an attachment; null when they are not there. */
export async function documentCopy(t: Translate, document: Kept): Promise<Response | null> {
  const pages = z.array(storedFileSchema).parse(document.pages);
  if (pages.length === 0) return null;
  const aad = documentAad(document);
  const title = t('desk.viewer.copyName', { name: withoutEnding(document.fileName) });
  const pdf = await readingCopy(
    pages.map((file, index) => ({
      read: () => documentStore().read(file, partAad(aad, `page-${index + 1}`)),
      turn: document.rotation[index] ?? 0,
    })),
    { title },
  );
  return fileResponse(pdf, { type: 'application/pdf', fileName: `${title}.pdf`, disposition: 'attachment' });
}

/** The bytes as they came, as an attachment that no browser opens by itself; null when they are not there. */
export async function documentOriginal(document: Kept): Promise<Response | null> {
  const original = storedFileSchema.safeParse(document.original);
  if (!original.success) return null;
  const { type, fileName } = document;
  const stream = await documentStore()
    .read(original.data, partAad(documentAad(document), 'original'))
    .catch(() => null);
  return stream && fileResponse(stream, { type, fileName, disposition: 'attachment', size: original.data.size });
}
