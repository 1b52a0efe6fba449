import { z } from 'zod';
import { documentAad, type SealedFor } from '#app/data/document.server';
import { documentStore, storedFileSchema } from '#app/infra/documents/document-store.server';
import { fileResponse } from '#app/infra/documents/file-response.server';
import { type DocumentPart, partAad } from '#app/infra/documents/keep-upload.server';
import { bytesOf, turnedImage } from '#app/infra/documents/reading-copy.server';

interface Kept extends SealedFor {
  pages: unknown;
  thumbnail: unknown;
  rotation: readonly number[];
}

/**
 * A picture of a document, drawn when it was received: `thumbnail`, or a page from 1, turned as its owner turned it.
 * Whether the reader may see it was asked before. Null when there is no such picture.
 */
export async function documentPicture(document: Kept, picture: string | undefined): Promise<Response | null> {
  const found = pictureOf(document, picture);
  if (!found) return null;
  const { file, part, turn } = found;
  const stream = await documentStore()
    .read(file, partAad(documentAad(document), part))
    .catch(() => null);
  if (!stream) return null;
  const answer = { type: 'image/webp', fileName: `${part}.webp`, disposition: 'inline' as const };
  if (turn === 0) return fileResponse(stream, { ...answer, size: file.size });
  return fileResponse(await turnedImage(await bytesOf(stream), turn), answer);
}

function pictureOf({ pages, thumbnail, rotation }: Kept, picture: string | undefined) {
  if (picture === 'thumbnail') {
    const file = thumbnail ? storedFileSchema.parse(thumbnail) : null;
    return file && { part: 'thumbnail' as DocumentPart, file, turn: rotation[0] ?? 0 };
  }
  if (!picture || !/^[1-9]\d{0,3}$/.test(picture)) return null;
  const number = Number(picture);
  const file = z.array(storedFileSchema).parse(pages)[number - 1];
  return file ? { part: `page-${number}` as DocumentPart, file, turn: rotation[number - 1] ?? 0 } : null;
}
