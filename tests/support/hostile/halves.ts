// Good files that are cut off, or are something else, too.
import * as files from '../files';
import { type Hostile, latin1 } from './hostile';

export const goodOnes = async (): Promise<Record<string, Buffer>> => ({
  JPEG: await files.jpeg(300, 400),
  'progressive JPEG': await files.progressiveJpeg(),
  PNG: await files.png(300, 400),
  WebP: await files.webp(),
  TIFF: await files.tiff(),
  PDF: await files.pdf(2),
  'old PDF': await files.pdf(2, { objectStreams: false }),
});

export function cutOffs(good: Record<string, Buffer>): Hostile[] {
  const shares = [0.01, 0.02, 0.05, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9];
  return Object.entries(good).flatMap(([name, bytes]) =>
    [...shares.map((share) => Math.floor(bytes.length * share)), 4, 8, 12, 16, bytes.length - 40].map((length) => ({
      name: `${name}, cut off at ${length} of ${bytes.length}`,
      bytes: bytes.subarray(0, length),
    })),
  );
}

const webPages = [
  '<html><body>hello</body></html>',
  '<script>alert(1)</script>',
  '<!DOCTYPE html><title>a</title>',
  '<iframe src=//example.com></iframe>',
  '<?php system($_GET[0]); ?>',
  '<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>',
];
const archives = {
  'archive behind': Buffer.concat([latin1('PK\x03\x04hello PK\x01\x02'), Buffer.alloc(50), files.zipEnd]),
  'archive behind, with more after it': Buffer.concat([
    latin1('PK\x01\x02'),
    Buffer.alloc(50),
    files.zipEnd,
    Buffer.alloc(99, 1),
  ]),
  'end of an archive': files.zipEnd,
  'RAR behind': latin1('Rar!\x1a\x07\x01\x00 and so on'),
  '7z behind': latin1('7z\xbc\xaf\x27\x1c and so on'),
};

export function polyglots(good: Record<string, Buffer>): Hostile[] {
  const behind = { ...Object.fromEntries(webPages.map((text) => [text, latin1(text)])), ...archives };
  const appended = Object.entries(good).flatMap(([name, bytes]) =>
    Object.entries(behind).map(([what, more]) => ({
      name: `${name} and ${what}`,
      bytes: Buffer.concat([bytes, more]),
    })),
  );
  const pictures = Object.entries(good).filter(([name]) => !name.includes('PDF'));
  const papers = pictures.map(([name, bytes]) => ({
    name: `${name} and a PDF behind`,
    bytes: Buffer.concat([bytes, good.PDF ?? bytes]),
  }));
  const jpeg = good.JPEG ?? Buffer.alloc(0);
  const comments = [...webPages, '%PDF-1.7 '].map((text) => {
    const segment = Buffer.from([0xff, 0xfe, 0, text.length + 2]);
    return {
      name: `JPEG with the comment ${text}`,
      bytes: Buffer.concat([jpeg.subarray(0, 2), segment, latin1(text), jpeg.subarray(2)]),
    };
  });
  const heads = webPages.map((text) => {
    const pdf = good.PDF ?? Buffer.alloc(0);
    return {
      name: `PDF beginning as ${text}`,
      bytes: Buffer.concat([pdf.subarray(0, 9), latin1(`%${text}\n`), pdf.subarray(9)]),
    };
  });
  return [...appended, ...papers, ...comments, ...heads];
}
