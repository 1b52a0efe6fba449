import { z } from 'zod';
import { documentAad, type SealedFor } from '#app/data/document.server';
import { documentStore, storedFileSchema } from '#app/infra/documents/document-store.server';
import { fileResponse } from '#app/infra/documents/file-response.server';
import { type DocumentPart, partAad } from '#app/infra/documents/keep-upload.server';

interface Kept extends SealedFor {
  pages: unknown;
  thumbnail: unknown;
}

/**
 * A picture of a document, drawn when it was received: `thumbnail`, or a page from 1. Whether the reader may see it was
 * asked before. Null when there is no such picture.
 */
export async function documentPicture(document: Kept, picture: string | undefined): Promise<Response | null> {
  const found = pictureOf(document, picture);
  if (!found) return null;
  const store = documentStore();
  const file = await store.read(found.file, partAad(documentAad(document), found.part)).catch(() => null);
  return (
    file &&
    fileResponse(file, {
      type: 'image/webp',
      fileName: `${found.part}.webp`,
      disposition: 'inline',
      size: found.file.size,
    })
  );
}

function pictureOf({ pages, thumbnail }: Kept, picture: string | undefined) {
  if (picture === 'thumbnail' && thumbnail)
    return { part: 'thumbnail' as DocumentPart, file: storedFileSchema.parse(thumbnail) };
  if (!picture || !/^[1-9]\d{0,3}$/.test(picture)) return null;
  const file = z.array(storedFileSchema).parse(pages)[Number(picture) - 1];
  return file ? { part: `page-${Number(picture)}` as DocumentPart, file } : null;
}
