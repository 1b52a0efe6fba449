// Small files that would be huge, and lengths that lie.
import sharp from 'sharp';
import * as files from '../files';
import { type Hostile, latin1, noise } from './hostile';

/** A TIFF of one-bit pages, by hand: sizes may be as declared or a lie. */
export function tiffOf(pages: { width: number; height: number }[], bytesEach = 32): Buffer {
  const parts: Buffer[] = [latin1('II*\0'), Buffer.alloc(4)];
  parts[1]?.writeUInt32LE(8);
  let at = 8;
  pages.forEach(({ width, height }, index) => {
    const entries = [
      [256, 4, 1, width],
      [257, 4, 1, height],
      [258, 3, 1, 1],
      [259, 3, 1, 1],
      [262, 3, 1, 1],
      [273, 4, 1, 0],
      [277, 3, 1, 1],
      [278, 4, 1, height],
      [279, 4, 1, bytesEach],
    ];
    const length = 2 + entries.length * 12 + 4;
    const directory = Buffer.alloc(length);
    directory.writeUInt16LE(entries.length);
    entries.forEach(([tag = 0, type = 0, count = 0, value = 0], n) => {
      const place = 2 + n * 12;
      directory.writeUInt16LE(tag, place);
      directory.writeUInt16LE(type, place + 2);
      directory.writeUInt32LE(count, place + 4);
      directory.writeUInt32LE(tag === 273 ? at + length : value, place + 8);
    });
    if (index < pages.length - 1) directory.writeUInt32LE(at + length + bytesEach, length - 4);
    parts.push(directory, Buffer.alloc(bytesEach, 0xaa));
    at += length + bytesEach;
  });
  return Buffer.concat(parts);
}

export async function bombs(): Promise<Hostile[]> {
  const jpeg = await files.jpeg(64, 64);
  const webp = await sharp({ create: { width: 64, height: 64, channels: 4, background: '#1234' } })
    .webp()
    .toBuffer();
  const sized = (width: number, height: number) => {
    const bytes = Buffer.from(jpeg);
    const frame = bytes.indexOf(Buffer.from([0xff, 0xc0]));
    bytes.writeUInt16BE(height, frame + 5);
    bytes.writeUInt16BE(width, frame + 7);
    return bytes;
  };
  const canvas = Buffer.from(webp);
  if (canvas.includes('VP8X')) canvas.writeUIntLE(16_382, canvas.indexOf('VP8X') + 12, 3);
  const moving = await sharp(noise(64 * 192 * 3), { raw: { width: 64, height: 192, channels: 3, pageHeight: 64 } })
    .webp({ loop: 0, delay: [100, 100, 100] })
    .toBuffer();
  const list: [string, Buffer][] = [
    ...[
      [30_000, 30_000],
      [65_535, 65_535],
      [2_147_483_647, 1],
      [1, 2_147_483_647],
      [2_147_483_647, 2_147_483_647],
      [0, 0],
      [0, 10],
      [8001, 8001],
    ].map(([width = 0, height = 0]): [string, Buffer] => [`PNG of ${width} × ${height}`, files.pngBomb(width, height)]),
    ...[
      [65_500, 65_500],
      [65_535, 65_535],
      [30_000, 30_000],
      [0, 64],
    ].map(([width = 0, height = 0]): [string, Buffer] => [`JPEG of ${width} × ${height}`, sized(width, height)]),
    ...[
      [100_000, 100_000],
      [4_294_967_295, 1],
      [4_294_967_295, 4_294_967_295],
      [0, 0],
      [9000, 9000],
    ].map(([width = 0, height = 0]): [string, Buffer] => [`TIFF of ${width} × ${height}`, tiffOf([{ width, height }])]),
    [
      'TIFF whose second page is a bomb',
      tiffOf([
        { width: 16, height: 16 },
        { width: 60_000, height: 60_000 },
      ]),
    ],
    ['TIFF of 101 pages', tiffOf(Array.from({ length: 101 }, () => ({ width: 16, height: 16 })))],
    ['TIFF of 5000 pages', tiffOf(Array.from({ length: 5000 }, () => ({ width: 16, height: 16 })))],
    ['WebP with another canvas', canvas.equals(webp) ? latin1('RIFF') : canvas],
    ['moving WebP', moving],
    ['PDF of 101 pages', await files.pdf(101)],
    ['PDF of 400 pages', await files.pdf(400)],
    ['more than 10 MB', Buffer.concat([jpeg, Buffer.alloc(10 * 1024 * 1024)])],
  ];
  return list.map(([name, bytes]) => ({ name, bytes }));
}

/** A PNG chunk of every kind that says it is longer than the file. */
export async function lyingLengths(): Promise<Hostile[]> {
  const png = await files.png(64, 64);
  const places = ['IHDR', 'IDAT'].map((type) => png.indexOf(type) - 4);
  return places.flatMap((place) =>
    [0x7fffffff, 0xffffffff, 0x00ffffff, png.length * 2].map((length) => {
      const bytes = Buffer.from(png);
      bytes.writeUInt32BE(length >>> 0, place);
      return { name: `PNG with a chunk of ${length} bytes at ${place}`, bytes };
    }),
  );
}
