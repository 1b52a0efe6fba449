import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { inspectFile } from '#app/infra/documents/inspect-file.server';
import * as files from '#tests/support/files';

// A decoder thread starts in a fraction of a second, but other tests may hold both cores.
vi.setConfig({ testTimeout: 30_000 });

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'inspect-'));
});
afterAll(() => rm(folder, { recursive: true }));

let count = 0;
async function onDisk(bytes: Uint8Array): Promise<string> {
  const place = path.join(folder, `file-${count++}.bin`);
  await writeFile(place, bytes);
  return place;
}

const inspect = async (bytes: Uint8Array) => inspectFile(await onDisk(bytes));

describe('good files are what they are, whatever they are called', () => {
  const good: [string, () => Buffer | Promise<Buffer>, object][] = [
    ['JPEG', files.jpeg, { type: 'image/jpeg', pages: 1, width: 600, height: 800 }],
    ['progressive JPEG', files.progressiveJpeg, { type: 'image/jpeg', pages: 1, width: 600, height: 800 }],
    ['CMYK JPEG', files.cmykJpeg, { type: 'image/jpeg', pages: 1, width: 300, height: 300 }],
    ['phone photo lying on its side', files.phonePhoto, { type: 'image/jpeg', pages: 1, width: 600, height: 800 }],
    ['PNG', files.png, { type: 'image/png', pages: 1, width: 600, height: 800 }],
    ['transparent PNG', files.transparentPng, { type: 'image/png', pages: 1, width: 200, height: 200 }],
    ['WebP', files.webp, { type: 'image/webp', pages: 1, width: 200, height: 200 }],
    ['TIFF', files.tiff, { type: 'image/tiff', pages: 1, width: 200, height: 200 }],
    ['PDF', () => files.pdf(3), { type: 'application/pdf', pages: 3 }],
    ['PDF of the old kind', () => files.pdf(2, { objectStreams: false }), { type: 'application/pdf', pages: 2 }],
    ['scan in a PDF', files.scannedPdf, { type: 'application/pdf', pages: 1 }],
    ['PDF with a filled form', files.formPdf, { type: 'application/pdf', pages: 1 }],
    ['very long PDF page', () => files.pdfOfSize(20, 14_000), { type: 'application/pdf', pages: 1 }],
    [
      'PDF padded by a printer',
      async () => Buffer.concat([Buffer.from('\n'), await files.pdf(), Buffer.alloc(5000)]),
      { type: 'application/pdf', pages: 1 },
    ],
    [
      'JPEG with bytes of the camera behind it',
      async () => Buffer.concat([await files.jpeg(), Buffer.alloc(3000, 5)]),
      { type: 'image/jpeg', pages: 1, width: 600, height: 800 },
    ],
  ];
  test.each(good)('%s', async (_name, make, expected) => {
    expect(await inspect(await make())).toEqual({ ok: true, value: expected });
  });
});

describe('bad files are refused, each for its own reason', () => {
  const bad: [string, string, () => Buffer | Promise<Buffer>][] = [
    ['empty', 'nothing in it', () => Buffer.alloc(0)],
    ['too-big', 'more than 10 MB', async () => Buffer.concat([await files.jpeg(), Buffer.alloc(10 * 1024 * 1024)])],
    ['wrong-type', 'web page', () => files.html],
    ['wrong-type', 'SVG with a script', () => files.svg],
    ['wrong-type', 'program', () => files.program],
    ['wrong-type', 'GIF', files.gif],
    ['wrong-type', 'archive', () => files.zipEnd],
    ['wrong-type', 'picture that is also a PDF', files.jpegThatIsAlsoPdf],
    ['wrong-type', 'picture that is also an archive', async () => Buffer.concat([await files.png(), files.zipEnd])],
    ['wrong-type', 'PDF that is also an archive', async () => Buffer.concat([await files.pdf(), files.zipEnd])],
    ['broken', 'cut-off JPEG', async () => files.cutOff(await files.jpeg())],
    ['broken', 'cut-off PNG', async () => files.cutOff(await files.png())],
    ['broken', 'cut-off PDF', async () => files.cutOff(await files.pdf(5))],
    ['broken', 'signature of a JPEG alone', () => Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 16])],
    [
      'broken',
      'PNG signature before noise',
      async () => Buffer.concat([(await files.png()).subarray(0, 8), Buffer.alloc(500, 9)]),
    ],
    [
      'broken',
      'PDF header before noise',
      () => Buffer.concat([Buffer.from('%PDF-1.7\n'), Buffer.alloc(500, 9), Buffer.from('%%EOF')]),
    ],
    ['broken', 'PDF without a page', files.pdfWithoutPages],
    ['broken', 'PDF that would be drawn for years', files.pdfDrawnForYears],
    ['encrypted', 'PDF with a password', () => files.encryptedPdf('secret')],
    ['encrypted', 'PDF that opens but is encrypted', () => files.encryptedPdf('')],
    ['too-many-pages', 'PDF of 101 pages', () => files.pdf(101)],
    ['too-many-pixels', 'picture bomb', () => files.pngBomb()],
  ];
  test.each(bad)('%s: %s', async (code, _name, make) => {
    expect(await inspect(await make())).toEqual({ ok: false, code });
  });
  test.each(Object.entries(files.activePdfs))('active-content: %s', async (_name, make) => {
    expect(await inspect(await make())).toEqual({ ok: false, code: 'active-content' });
  });
});

describe('pages as officers see them', () => {
  async function drawn(bytes: Buffer) {
    const pages: { page: number; image: Buffer; thumbnail?: Buffer }[] = [];
    const seen = await inspectFile(await onDisk(bytes), async (drawn, page) => void pages.push({ page, ...drawn }));
    if (!seen.ok) throw new Error(seen.code);
    return pages;
  }

  test('a PDF: every page at 120 dpi, the first with a thumbnail', async () => {
    const pages = await drawn(await files.pdf(2));
    expect(pages.map(({ page, thumbnail }) => [page, Boolean(thumbnail)])).toEqual([
      [1, true],
      [2, false],
    ]);
    expect(await sharp(pages[0]!.image).metadata()).toMatchObject({ format: 'webp', width: 992, height: 1403 });
    expect((await sharp(pages[0]!.thumbnail).metadata()).height).toBe(320);
    const { dominant } = await sharp(pages[0]!.image).stats();
    expect(dominant.r).toBeGreaterThan(200);
  });

  test('a photo: upright, at most 2000 pixels, nothing left of camera and place', async () => {
    const [page] = await drawn(await files.phonePhoto());
    const seen = await sharp(page!.image).metadata();
    expect(seen).toMatchObject({ format: 'webp', width: 600, height: 800 });
    expect([seen.exif, seen.xmp, seen.iptc, seen.orientation]).toEqual([undefined, undefined, undefined, undefined]);
    const [large] = await drawn(await files.jpeg(3000, 1500));
    expect(await sharp(large!.image).metadata()).toMatchObject({ width: 2000, height: 1000 });
  });

  test('colours of a PDF stay as they are', async () => {
    const [page] = await drawn(await files.scannedPdf());
    const { channels } = await sharp(page!.image).extract({ left: 0, top: 0, width: 60, height: 60 }).stats();
    const [image] = await drawn(await files.jpeg(1240, 1754));
    const turned = sharp(await sharp(image!.image).rotate(90).toBuffer());
    const expected = await turned.extract({ left: 0, top: 0, width: 60, height: 60 }).stats();
    channels.forEach((channel, index) => {
      expect(Math.abs(channel.mean - expected.channels[index]!.mean)).toBeLessThan(12);
    });
  });
});
