import type { Readable } from 'node:stream';
import { PDFDocument } from 'pdf-lib';
import sharp from 'sharp';
import { createTurns } from './turns.server';

export async function bytesOf(stream: Readable): Promise<Buffer> {
  const pieces: Buffer[] = [];
  for await (const piece of stream) pieces.push(Buffer.from(piece as Uint8Array));
  return Buffer.concat(pieces);
}

/** Decoding takes memory by the picture: two at once are enough. */
const inTurn = createTurns(2);

/** A picture turned clockwise by 0, 90, 180 or 270 degrees. */
export const turnedImage = (image: Buffer, degrees: number): Promise<Buffer> =>
  degrees === 0
    ? Promise.resolve(image)
    : inTurn(() => sharp(image).rotate(degrees).webp({ quality: 82, effort: 2 }).toBuffer());

/** A4 in points. */
const [short, long] = [595, 842];
const margin = 18;

/**
 * A copy for reading and printing, made of the drawn pages alone: nothing of the original file is in it. Pages are read
 * one after the other; each lies on a sheet of A4 as its picture lies.
 */
export const readingCopy = (
  pages: readonly { read: () => Promise<Readable>; turn: number }[],
  { title }: { title: string },
): Promise<Uint8Array> =>
  inTurn(async () => {
    const paper = await PDFDocument.create();
    paper.setTitle(title, { showInWindowTitleBar: true });
    for (const { read, turn } of pages) {
      const image = await bytesOf(await read());
      const jpeg = await sharp(image).rotate(turn).flatten({ background: 'white' }).jpeg({ quality: 85 }).toBuffer();
      const picture = await paper.embedJpg(jpeg);
      const [width, height] = picture.width > picture.height ? [long, short] : [short, long];
      const scale = Math.min((width - 2 * margin) / picture.width, (height - 2 * margin) / picture.height);
      const size = { width: picture.width * scale, height: picture.height * scale };
      paper
        .addPage([width, height])
        .drawImage(picture, { x: (width - size.width) / 2, y: (height - size.height) / 2, ...size });
    }
    return paper.save();
  });
