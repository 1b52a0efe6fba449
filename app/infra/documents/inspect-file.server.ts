import { open, stat } from 'node:fs/promises';
import { pass, refuse, type Verdict } from '#app/domain/basics/verdict';
import { DecoderRefused, type PageImage, withPaper } from './decoder.server';
import { uploadLimits } from './limits';

export type DocumentType = 'application/pdf' | 'image/jpeg' | 'image/png' | 'image/webp' | 'image/tiff';

export type Inspected = { type: DocumentType; pages: number; width?: number; height?: number };

const refusals = [
  'empty',
  'too-big',
  'wrong-type',
  'heic',
  'broken',
  'encrypted',
  'too-many-pages',
  'too-many-pixels',
  'active-content',
] as const;
export type InspectionRefusal = (typeof refusals)[number];

/**
 * Says what a file is by its content alone; its name and declared type are not asked. Opens and draws it where it can do no
 * harm, and hands each page over before the next is drawn, so one is in memory at a time. Throws when the disk or `onPage` fails.
 */
export async function inspectFile(
  file: string,
  onPage: (page: PageImage, number: number) => Promise<void> = async () => {},
): Promise<Verdict<Inspected, InspectionRefusal>> {
  const { size } = await stat(file);
  if (size === 0) return refuse('empty');
  if (size > uploadLimits.fileBytes) return refuse('too-big');
  const type = typeOf(await headOf(file));
  if (!type || type === 'heic') return refuse(type ?? 'wrong-type');
  try {
    return await withPaper(file, type, async ({ draw, ...paper }) => {
      for (let page = 1; page <= paper.pages; page++) await onPage(await draw(page), page);
      return pass({ type, ...paper });
    });
  } catch (error) {
    if (error instanceof DecoderRefused) return refuse(refusals.find((code) => code === error.code) ?? 'broken');
    throw error;
  }
}

const pngSignature = '\x89PNG\r\n\x1a\n';

async function headOf(file: string): Promise<string> {
  const handle = await open(file, 'r');
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(40), 0, 40, 0);
    return buffer.subarray(0, bytesRead).toString('latin1');
  } finally {
    await handle.close();
  }
}

function typeOf(head: string): DocumentType | 'heic' | null {
  if (head.startsWith('\xff\xd8\xff')) return 'image/jpeg';
  if (head.startsWith(pngSignature)) return 'image/png';
  if (/^RIFF[\s\S]{4}WEBPVP8[ LX]/.test(head)) return 'image/webp';
  if (head.startsWith('II*\0') || head.startsWith('MM\0*')) return 'image/tiff';
  // Photos of iPhones and their kin: decoders of this family are the least trusted, and telephones can save JPEG instead.
  if (/^[\s\S]{4}ftyp(hei[cmsx]|hev[cmsx]|mif1|msf1|avi[fs])/.test(head)) return 'heic';
  // Some writers put a byte order mark or a line break before the header.
  if (/^(\xef\xbb\xbf)?[\s\0]{0,16}%PDF-\d/.test(head)) return 'application/pdf';
  return null;
}
