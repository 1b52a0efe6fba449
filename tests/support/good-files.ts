// What people really send: every format, as telephones, scanners and programs write it. Made on the spot.
import { randomFillSync } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { deflateSync } from 'node:zlib';
import { PDFDocument, PDFName, PDFString, StandardFonts } from 'pdf-lib';
import sharp, { type Sharp } from 'sharp';
import * as files from './files';
import { tiffOf } from './hostile/bombs';

export interface Good {
  name: string;
  bytes: Buffer;
  pages?: number;
}

const photo = (width = 320, height = 240): Sharp => {
  const pixels = randomFillSync(Buffer.alloc((width * height * 3) / 16));
  return sharp(pixels, { raw: { width: width / 4, height: height / 4, channels: 3 } }).resize(width, height);
};

async function jpegs(): Promise<Good[]> {
  const list: [string, Promise<Buffer>][] = [
    ...[10, 50, 80, 100].map((quality): [string, Promise<Buffer>] => [
      `quality ${quality}`,
      photo().jpeg({ quality }).toBuffer(),
    ]),
    ['4:4:4', photo().jpeg({ chromaSubsampling: '4:4:4' }).toBuffer()],
    ['progressive', photo().jpeg({ progressive: true }).toBuffer()],
    ['mozjpeg', photo().jpeg({ mozjpeg: true }).toBuffer()],
    ['grey', photo().greyscale().jpeg().toBuffer()],
    ['CMYK', photo().toColourspace('cmyk').jpeg().toBuffer()],
    ['with a profile', photo().withIccProfile('p3').jpeg().toBuffer()],
    [
      'with XMP',
      photo()
        .withXmp(
          '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"/></x:xmpmeta>',
        )
        .jpeg()
        .toBuffer(),
    ],
    [
      'of one pixel',
      sharp({ create: { width: 1, height: 1, channels: 3, background: 'red' } })
        .jpeg()
        .toBuffer(),
    ],
    ['of twelve megapixels', photo(4000, 3000).jpeg({ quality: 60 }).toBuffer()],
    ['of a telephone', files.phonePhoto()],
    ...[1, 2, 3, 4, 5, 6, 7, 8].map((orientation): [string, Promise<Buffer>] => [
      `turned by EXIF ${orientation}`,
      photo().withMetadata({ orientation }).jpeg().toBuffer(),
    ]),
  ];
  const made = await Promise.all(list.map(async ([name, bytes]) => ({ name: `JPEG, ${name}`, bytes: await bytes })));
  const plain = made[0]?.bytes ?? Buffer.alloc(0);
  return [
    ...made,
    {
      name: 'JPEG with a film behind it',
      bytes: Buffer.concat([plain, Buffer.from('\0\0\0\x18ftypmp42'), Buffer.alloc(3000, 5)]),
    },
  ];
}

async function otherImages(): Promise<Good[]> {
  const clear = () =>
    sharp({ create: { width: 90, height: 90, channels: 4, background: { r: 9, g: 99, b: 9, alpha: 0.4 } } });
  const deep = () =>
    sharp(randomFillSync(Buffer.alloc(64 * 64 * 6)), { raw: { width: 64, height: 64, channels: 3 } }).toColourspace(
      'rgb16',
    );
  const list: [string, Promise<Buffer>][] = [
    ['PNG', photo().png().toBuffer()],
    ['PNG, interlaced', photo().png({ progressive: true }).toBuffer()],
    ['PNG, palette', photo().png({ palette: true }).toBuffer()],
    ['PNG, two colours', photo().greyscale().threshold().png({ palette: true, colours: 2 }).toBuffer()],
    ['PNG, 16 bits', deep().png().toBuffer()],
    ['PNG, grey', photo().greyscale().png().toBuffer()],
    ['PNG, transparent', clear().png().toBuffer()],
    [
      'PNG, with place and camera',
      photo()
        .withExif({ IFD0: { Make: 'A' } })
        .png()
        .toBuffer(),
    ],
    ['PNG, unpacked', photo().png({ compressionLevel: 0 }).toBuffer()],
    ['WebP', photo().webp().toBuffer()],
    ['WebP, lossless', photo().webp({ lossless: true }).toBuffer()],
    ['WebP, transparent', clear().webp().toBuffer()],
    ['WebP, turned', photo().withMetadata({ orientation: 6 }).webp().toBuffer()],
    ...(['none', 'lzw', 'deflate', 'jpeg', 'packbits'] as const).map((compression): [string, Promise<Buffer>] => [
      `TIFF, ${compression}`,
      photo().tiff({ compression }).toBuffer(),
    ]),
    ['TIFF, fax', photo().threshold().toColourspace('b-w').tiff({ compression: 'ccittfax4', bitdepth: 1 }).toBuffer()],
    ['TIFF, tiles', photo().tiff({ tile: true, tileWidth: 128, tileHeight: 128 }).toBuffer()],
    ['TIFF, 16 bits', deep().tiff().toBuffer()],
    ['TIFF, CMYK', photo().toColourspace('cmyk').tiff().toBuffer()],
    ['TIFF, grey, turned', photo().greyscale().withMetadata({ orientation: 3 }).tiff().toBuffer()],
  ];
  const made = await Promise.all(list.map(async ([name, bytes]) => ({ name, bytes: await bytes })));
  const scan = { width: 64, height: 4 };
  return [
    ...made,
    { name: 'TIFF of five pages', bytes: tiffOf([scan, scan, { width: 32, height: 8 }, scan, scan]), pages: 5 },
  ];
}

const catalog = (entries = '') => `<< /Type /Catalog /Pages 2 0 R ${entries} >>`;
const tree = '<< /Type /Pages /Kids [3 0 R] /Count 1 >>';
const page = (entries = '') => `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 300 300] ${entries} >>`;
const content = (text: string) => `<< /Length ${text.length} >>\nstream\n${text}\nendstream`;

/** The table of places as a packed stream, as newer programs write it. */
function xrefStreamPdf(): Buffer {
  let text = '%PDF-1.5\n%\xe2\xe3\xcf\xd3\n';
  const places: number[] = [];
  for (const [index, object] of [catalog(), tree, page()].entries()) {
    places.push(text.length);
    text += `${index + 1} 0 obj\n${object}\nendobj\n`;
  }
  const start = text.length;
  const rows = [[0, 0, 255], ...places.map((place) => [1, place, 0]), [1, start, 0]];
  const table = Buffer.concat(
    rows.map(([kind = 0, place = 0, generation = 0]) => Buffer.from([2, kind, place >> 8, place & 255, generation])),
  );
  // Predictor 12: each row is the difference to the one above.
  for (let row = rows.length - 1; row > 0; row--)
    for (let n = 1; n < 5; n++)
      table[row * 5 + n] = ((table[row * 5 + n] ?? 0) - (table[(row - 1) * 5 + n] ?? 0)) & 255;
  const packed = deflateSync(table).toString('latin1');
  const dictionary = `<< /Type /XRef /Size 5 /W [1 2 1] /Root 1 0 R /Filter /FlateDecode /DecodeParms << /Predictor 12 /Columns 4 >> /Length ${packed.length} >>`;
  text += `4 0 obj\n${dictionary}\nstream\n${packed}\nendstream\nendobj\nstartxref\n${start}\n%%EOF\n`;
  return Buffer.from(text, 'latin1');
}

function rawPdfs(): Good[] {
  const link = '<< /Type /Annot /Subtype /Link /Rect [0 0 9 9] /A << /S /URI /URI (https://example.kz) >> >>';
  const plain = files.rawPdf([catalog(), tree, page('/Contents 4 0 R'), content('0 0 100 100 re f')]);
  const text = plain.toString('latin1');
  const changed = `${text}5 0 obj\n<< /Title (later) >>\nendobj\nxref\n5 1\n${String(text.length).padStart(10, '0')} 00000 n \ntrailer\n<< /Size 6 /Root 1 0 R /Prev ${text.lastIndexOf('xref\n0')} >>\nstartxref\n${text.length + 36}\n%%EOF\n`;
  const made: Record<string, Buffer> = {
    'opens at a place': files.rawPdf([catalog('/OpenAction [3 0 R /XYZ null null 1]'), tree, page()]),
    'opens at a place, by reference': files.rawPdf([
      catalog('/OpenAction 4 0 R'),
      tree,
      page(),
      '<< /S /GoTo /D [3 0 R /Fit] >>',
    ]),
    'with a link to press': files.rawPdf([catalog('/OpenAction [3 0 R /Fit]'), tree, page('/Annots [4 0 R]'), link]),
    'with a named action': files.rawPdf([
      catalog(),
      tree,
      page('/Annots [4 0 R]'),
      '<< /Subtype /Link /Rect [0 0 9 9] /A << /S /Named /N /NextPage >> >>',
    ]),
    'changed afterwards': Buffer.from(changed, 'latin1'),
    'table of places as a stream': xrefStreamPdf(),
    'version 1.0': Buffer.from(text.replace('%PDF-1.7', '%PDF-1.0'), 'latin1'),
    'version 2.0': Buffer.from(text.replace('%PDF-1.7', '%PDF-2.0'), 'latin1'),
    'with a byte order mark': Buffer.concat([Buffer.from('\ufeff'), plain]),
    'with zeros behind': Buffer.concat([plain, Buffer.alloc(2000)]),
    'turned page': files.rawPdf([catalog(), tree, page('/Rotate 90')]),
    'long page': files.rawPdf([catalog(), tree, '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 30 9000] >>']),
  };
  return Object.entries(made).map(([name, bytes]) => ({ name: `PDF, ${name}`, bytes }));
}

async function pdfLibPdfs(): Promise<Good[]> {
  const linked = await PDFDocument.create();
  const at = linked.addPage();
  at.drawText('CV', { font: await linked.embedFont(StandardFonts.TimesRoman) });
  const action = linked.context.obj({
    Type: 'Annot',
    Subtype: 'Link',
    Rect: [0, 0, 9, 9],
    A: { S: 'URI', URI: PDFString.of('https://example.kz') },
  });
  at.node.set(PDFName.of('Annots'), linked.context.obj([linked.context.register(action)]));
  const pictures = await PDFDocument.create();
  for (const image of [
    await pictures.embedPng(await files.png(200, 200)),
    await pictures.embedJpg(await files.jpeg(200, 200)),
  ])
    pictures.addPage().drawImage(image);
  return [
    { name: 'pdf-lib', bytes: await files.pdf(3), pages: 3 },
    { name: 'pdf-lib, old kind', bytes: await files.pdf(2, { objectStreams: false }), pages: 2 },
    { name: 'pdf-lib, thirty pages', bytes: await files.pdf(30), pages: 30 },
    { name: 'pdf-lib, scan', bytes: await files.scannedPdf() },
    { name: 'pdf-lib, form', bytes: await files.formPdf() },
    { name: 'pdf-lib, link', bytes: Buffer.from(await linked.save()) },
    { name: 'pdf-lib, pictures', bytes: Buffer.from(await pictures.save()), pages: 2 },
  ];
}

interface Kit extends NodeJS.ReadableStream {
  font(name: string | Buffer): Kit;
  text(text: string, options?: object): Kit;
  image(bytes: Buffer, x: number, y: number, options: object): Kit;
  addPage(): Kit;
  end(): void;
}

async function pdfKitPdfs(): Promise<Good[]> {
  const { default: PDFKit } = (await import('pdfkit' as string)) as { default: new (options: object) => Kit };
  const picture = await files.jpeg(200, 200);
  const font = readFileSync(new URL('../../app/infra/pdf/fonts/noto-sans-regular.ttf', import.meta.url));
  const printed = async (options: object, draw: (kit: Kit) => unknown) => {
    const kit = new PDFKit(options);
    const pieces: Buffer[] = [];
    kit.on('data', (piece: Buffer) => pieces.push(piece));
    const ended = new Promise((resolve) => kit.on('end', resolve));
    draw(kit);
    kit.end();
    await ended;
    return Buffer.concat(pieces);
  };
  const plain = (kit: Kit) => kit.text('Diploma', { link: 'https://example.kz' });
  return [
    { name: 'pdfkit', bytes: await printed({}, plain) },
    { name: 'pdfkit, version 1.3, unpacked', bytes: await printed({ pdfVersion: '1.3', compress: false }, plain) },
    {
      name: 'pdfkit, version 1.7, tagged',
      bytes: await printed({ pdfVersion: '1.7', tagged: true, lang: 'kk' }, plain),
    },
    { name: 'pdfkit, Kazakh', bytes: await printed({}, (kit) => kit.font(font).text('Ұлттық бірыңғай тест')) },
    {
      name: 'pdfkit, pictures',
      bytes: await printed({}, (kit) =>
        kit.image(picture, 0, 0, { width: 300 }).addPage().image(picture, 9, 9, { width: 99 }),
      ),
      pages: 2,
    },
  ];
}

export const goodFiles = async (): Promise<Good[]> =>
  (await Promise.all([jpegs(), otherImages(), rawPdfs(), pdfLibPdfs(), pdfKitPdfs()])).flat();
