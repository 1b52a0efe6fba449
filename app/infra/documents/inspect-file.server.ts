import { open } from 'node:fs/promises';
import type { Verdict } from '#app/domain/basics/verdict';
import { inspectImage } from './inspect-image.server';
import { inspectionLimits, pageImage, uploadLimits } from './limits';
import { PdfRefused, withPdf } from './pdf-sandbox.server';
import { createTurns } from './turns.server';

export type DocumentType = 'application/pdf' | 'image/jpeg' | 'image/png';

export type Inspected = { type: DocumentType; pages: number; width?: number; height?: number };

export type InspectionRefusal =
  | 'empty'
  | 'too-big'
  | 'wrong-type'
  | 'broken'
  | 'encrypted'
  | 'too-many-pages'
  | 'too-many-pixels'
  | 'active-content';

/** Decoders take memory by the picture, not by the file: two at once are enough for two cores. */
export const inTurn = createTurns(2);

const edgeBytes = 66_000;

/**
 * Says what a file is by its content alone; its name and declared type are not asked.
 * Images are decoded whole, a PDF is opened and its first page drawn. Throws only when the disk fails.
 */
export async function inspectFile(file: string): Promise<Verdict<Inspected, InspectionRefusal>> {
  const { size, head, tail } = await edgesOf(file);
  if (size === 0) return { ok: false, code: 'empty' };
  if (size > uploadLimits.fileBytes) return { ok: false, code: 'too-big' };
  const type = typeOf(head);
  if (!type || isSomethingElseToo(type, head, tail)) return { ok: false, code: 'wrong-type' };
  if (type === 'application/pdf') {
    return endsLikePdf(tail) ? await inTurn(() => inspectPdf(file)) : { ok: false, code: 'broken' };
  }
  const image = await inTurn(() => inspectImage(file, type));
  return image.ok ? { ok: true, value: { type, pages: 1, ...image.value } } : image;
}

async function inspectPdf(file: string): Promise<Verdict<Inspected, InspectionRefusal>> {
  try {
    return await withPdf(file, async (pdf) => {
      if (pdf.pages > inspectionLimits.pages) return { ok: false, code: 'too-many-pages' };
      await pdf.draw(1, 1, pageImage.thumbnailSide);
      return { ok: true, value: { type: 'application/pdf', pages: pdf.pages } };
    });
  } catch (error) {
    if (error instanceof PdfRefused) return { ok: false, code: error.code };
    throw error;
  }
}

const pngSignature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

function typeOf(head: Buffer): DocumentType | null {
  if (head[0] === 0xff && head[1] === 0xd8 && head[2] === 0xff) return 'image/jpeg';
  if (head.subarray(0, 8).equals(pngSignature)) return 'image/png';
  // Some writers put a byte order mark or a line break before the header.
  if (/^(\xef\xbb\xbf)?[\s\0]{0,16}%PDF-\d/.test(head.subarray(0, 40).toString('latin1'))) return 'application/pdf';
  return null;
}

/** A file that a second program would open as another type: PDF readers look for a header in the first kilobyte, archives are read from their end. */
function isSomethingElseToo(type: DocumentType, head: Buffer, tail: Buffer): boolean {
  if (type !== 'application/pdf' && head.subarray(0, 1100).includes('%PDF-')) return true;
  const directory = tail.lastIndexOf(Buffer.from('PK\x05\x06', 'latin1'));
  if (directory < 0 || directory + 22 > tail.length) return false;
  return directory + 22 + tail.readUInt16LE(directory + 20) === tail.length;
}

/** PDFium mends a cut-off file by leaving pages out; a whole one ends with this mark, padding aside. */
function endsLikePdf(tail: Buffer): boolean {
  const text = tail.toString('latin1').replace(/[\s\0]+$/, '');
  return text.slice(-1100).includes('%%EOF');
}

async function edgesOf(file: string) {
  const handle = await open(file, 'r');
  try {
    const { size } = await handle.stat();
    const read = async (from: number) => {
      const bytes = Buffer.alloc(Math.min(edgeBytes, size - from));
      await handle.read(bytes, 0, bytes.length, from);
      return bytes;
    };
    return { size, head: await read(0), tail: await read(Math.max(0, size - edgeBytes)) };
  } finally {
    await handle.close();
  }
}
