// Good and bad files as people and attackers send them, made on the spot so that no strange binary lies in the repository.
import { createHash, randomFillSync } from 'node:crypto';
import { deflateSync } from 'node:zlib';
import { degrees, PDFDocument, PDFName, PDFString } from 'pdf-lib';
import sharp from 'sharp';

const gradient = (width: number, height: number) =>
  Buffer.from(
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><defs><linearGradient id="g"><stop stop-color="#159"/>
     <stop offset="1" stop-color="#fe8"/></linearGradient></defs><rect width="100%" height="100%" fill="url(#g)"/>
     <circle cx="30%" cy="40%" r="20%" fill="#c33"/></svg>`,
  );

export const jpeg = (width = 600, height = 800) => sharp(gradient(width, height)).jpeg().toBuffer();
export const png = (width = 600, height = 800) => sharp(gradient(width, height)).png().toBuffer();
export const progressiveJpeg = () => sharp(gradient(600, 800)).jpeg({ progressive: true }).toBuffer();
export const cmykJpeg = () => sharp(gradient(300, 300)).toColourspace('cmyk').jpeg().toBuffer();
export const transparentPng = () =>
  sharp({ create: { width: 200, height: 200, channels: 4, background: { r: 0, g: 0, b: 0, alpha: 0 } } })
    .png()
    .toBuffer();
export const webp = () => sharp(gradient(200, 200)).webp().toBuffer();
export const gif = () => sharp(gradient(200, 200)).gif().toBuffer();
export const tiff = () => sharp(gradient(200, 200)).tiff().toBuffer();

/** Lies on its side, as phones save it, and says where it was taken. */
export const phonePhoto = () =>
  sharp(gradient(800, 600))
    .jpeg()
    .withExif({ IFD0: { Make: 'Telefon' }, IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '51/1 7/1 0/1' } })
    .withMetadata({ orientation: 6 })
    .toBuffer();

/** A JPEG that does not get smaller, of about the size asked for. */
export async function noisyJpeg(bytes: number): Promise<Buffer> {
  const side = Math.round(Math.sqrt(bytes / 1.6));
  const pixels = randomFillSync(Buffer.alloc(side * side * 3));
  return sharp(pixels, { raw: { width: side, height: side, channels: 3 } })
    .jpeg({ quality: 85 })
    .toBuffer();
}

export async function pdf(pages = 1, { objectStreams = true } = {}): Promise<Buffer> {
  const paper = await PDFDocument.create();
  for (let page = 1; page <= pages; page++)
    paper.addPage([595, 842]).drawText(`Page ${page}`, { x: 60, y: 700, size: 40 });
  return Buffer.from(await paper.save({ useObjectStreams: objectStreams }));
}

export async function scannedPdf(): Promise<Buffer> {
  const paper = await PDFDocument.create();
  const scan = await paper.embedJpg(await jpeg(1240, 1754));
  const page = paper.addPage([595, 842]);
  page.drawImage(scan, { x: 0, y: 0, width: 595, height: 842 });
  page.setRotation(degrees(90));
  return Buffer.from(await paper.save());
}

export async function formPdf(): Promise<Buffer> {
  const paper = await PDFDocument.create();
  const page = paper.addPage([595, 842]);
  const field = paper.getForm().createTextField('name');
  field.setText('Aigerim');
  field.addToPage(page, { x: 50, y: 700, width: 200, height: 30 });
  return Buffer.from(await paper.save());
}

export async function pdfOfSize(width: number, height: number): Promise<Buffer> {
  const paper = await PDFDocument.create();
  paper.addPage([width, height]);
  return Buffer.from(await paper.save());
}

/** A PDF written object by object; `objects[0]` is object 1, the catalog. */
export function rawPdf(objects: readonly string[], trailer = ''): Buffer {
  let text = '%PDF-1.7\n%\xe2\xe3\xcf\xd3\n';
  const places: number[] = [];
  objects.forEach((object, index) => {
    places.push(text.length);
    text += `${index + 1} 0 obj\n${object}\nendobj\n`;
  });
  const table = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('');
  const xref = `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}`;
  const end = `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R ${trailer} >>\nstartxref\n${text.length}\n%%EOF\n`;
  return Buffer.from(text + xref + end, 'latin1');
}

const onePage = [
  '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
  '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 300 300] >>',
];
const catalog = (entries = '') => `<< /Type /Catalog /Pages 2 0 R ${entries} >>`;

const stream = (entries: string, text: string) => `<< ${entries} /Length ${text.length} >>\nstream\n${text}\nendstream`;

/** Nine drawings, each of which draws the next one twenty times: a small file that would be drawn for years. */
export function pdfDrawnForYears(): Buffer {
  const form = '/Type /XObject /Subtype /Form /BBox [0 0 300 300]';
  const next = (number: number) => `/Resources << /XObject << /F ${number} 0 R >> >>`;
  const forms = Array.from({ length: 9 }, (_, n) => stream(`${form} ${next(n + 6)}`, '/F Do '.repeat(20)));
  const page = `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 300 300] /Contents 4 0 R ${next(5)} >>`;
  return rawPdf([catalog(), onePage[0]!, page, stream('', '/F Do'), ...forms, stream(form, '0 0 300 300 re f')]);
}

export const pdfWithoutPages = () => rawPdf([catalog(), '<< /Type /Pages /Kids [] /Count 0 >>']);

export const activePdfs: Record<string, () => Buffer | Promise<Buffer>> = {
  'script on opening': () => rawPdf([catalog('/OpenAction << /S /JavaScript /JS (app.alert(1)) >>'), ...onePage]),
  'script with a disguised name': () =>
    rawPdf([catalog('/OpenAction << /S /J#61va#53cript /JS (app.alert(1)) >>'), ...onePage]),
  'program started': () => rawPdf([catalog('/OpenAction << /S /Launch /F (calc.exe) >>'), ...onePage]),
  'form sent away': () => rawPdf([catalog('/OpenAction << /S /SubmitForm /F (http://example.com) >>'), ...onePage]),
  'script named in the document': async () => {
    const paper = await PDFDocument.create();
    paper.addPage();
    paper.addJavaScript('start', 'app.alert(1)');
    return Buffer.from(await paper.save());
  },
  'script packed in an object stream': async () => {
    const paper = await PDFDocument.create();
    const action = paper.context.register(
      paper.context.obj({ S: PDFName.of('JavaScript'), JS: PDFString.of('app.alert(1)') }),
    );
    paper.addPage().node.set(PDFName.of('AA'), paper.context.obj({ O: action }));
    return Buffer.from(await paper.save({ useObjectStreams: true }));
  },
  'file inside': async () => {
    const paper = await PDFDocument.create();
    paper.addPage();
    await paper.attach(Buffer.from('MZ'), 'setup.exe', { mimeType: 'application/octet-stream' });
    return Buffer.from(await paper.save());
  },
  'packed bomb among the objects': () => {
    const bomb = deflateSync(Buffer.alloc(80 * 1024 * 1024)).toString('latin1');
    const dictionary = `<< /Type /ObjStm /N 1 /First 4 /Filter /FlateDecode /Length ${bomb.length} >>`;
    return rawPdf([catalog(), ...onePage, `${dictionary}\nstream\n${bomb}\nendstream`]);
  },
};

function rc4(key: Uint8Array, text: Uint8Array): Buffer {
  const state = Array.from({ length: 256 }, (_, index) => index);
  const swap = (a: number, b: number) => {
    [state[a], state[b]] = [state[b]!, state[a]!];
  };
  for (let i = 0, j = 0; i < 256; i++) {
    j = (j + state[i]! + key[i % key.length]!) & 255;
    swap(i, j);
  }
  let [i, j] = [0, 0];
  return Buffer.from(
    Array.from(text, (byte) => {
      i = (i + 1) & 255;
      j = (j + state[i]!) & 255;
      swap(i, j);
      return byte ^ state[(state[i]! + state[j]!) & 255]!;
    }),
  );
}

/** Standard security handler, revision 2 (ISO 32000-1, 7.6.3). Without a user password it opens, but is encrypted all the same. */
export function encryptedPdf(userPassword: string): Buffer {
  const padding = Buffer.from('28bf4e5e4e758a4164004e56fffa01082e2e00b6d0683e802f0ca9fe6453697a', 'hex');
  const padded = (password: string) => Buffer.concat([Buffer.from(password), padding]).subarray(0, 32);
  const md5 = (...parts: Buffer[]) => createHash('md5').update(Buffer.concat(parts)).digest().subarray(0, 5);
  const id = Buffer.alloc(16, 7);
  const permissions = Buffer.alloc(4);
  permissions.writeInt32LE(-4);
  const owner = rc4(md5(padded('owner')), padded(userPassword));
  const user = rc4(md5(padded(userPassword), owner, permissions, id), padding);
  const hex = (bytes: Buffer) => `<${bytes.toString('hex')}>`;
  const handler = `<< /Filter /Standard /V 1 /R 2 /O ${hex(owner)} /U ${hex(user)} /P -4 >>`;
  return rawPdf([catalog(), ...onePage, handler], `/Encrypt 4 0 R /ID [${hex(id)} ${hex(id)}]`);
}

/** The header claims a huge picture; the data could never be unpacked whole. */
export function pngBomb(width = 30_000, height = 30_000): Buffer {
  const chunk = (type: string, data: Buffer) => {
    const body = Buffer.concat([Buffer.from(type), data]);
    const length = Buffer.alloc(4);
    length.writeUInt32BE(data.length);
    const check = Buffer.alloc(4);
    check.writeUInt32BE(crc32(body));
    return Buffer.concat([length, body, check]);
  };
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header[8] = 1;
  const rows = deflateSync(Buffer.alloc(Math.min((Math.ceil(width / 8) + 1) * 1000, 4_000_000)), { level: 9 });
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return Buffer.concat([signature, chunk('IHDR', header), chunk('IDAT', rows), chunk('IEND', Buffer.alloc(0))]);
}

function crc32(bytes: Buffer): number {
  let crc = -1;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return (crc ^ -1) >>> 0;
}

/** An empty ZIP archive: only the end record, which readers look for from the end of a file. */
export const zipEnd = Buffer.concat([Buffer.from('PK\x05\x06', 'latin1'), Buffer.alloc(18)]);

/** A picture with a PDF header where PDF readers look for it. */
export async function jpegThatIsAlsoPdf(): Promise<Buffer> {
  const [image, paper] = [await jpeg(), await pdf()];
  const comment = Buffer.concat([Buffer.from('%PDF-1.4\n'), Buffer.alloc(20)]);
  const segment = Buffer.from([0xff, 0xfe, 0, comment.length + 2]);
  return Buffer.concat([image.subarray(0, 2), segment, comment, image.subarray(2), paper]);
}

export const html = Buffer.from('<!doctype html><script>alert(1)</script>');
export const svg = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)" width="9" height="9"/>');
export const program = Buffer.concat([Buffer.from('MZ'), Buffer.alloc(2000, 1)]);

/** The first part of a file, as a broken connection or a full card leaves it. */
export const cutOff = (file: Buffer, share = 0.6) => file.subarray(0, Math.floor(file.length * share));

export type PostedFile = { field?: string; name: string; type?: string; bytes: Uint8Array };

const boundary = '----kandas7MA4YWxkTrZu0gW';
export const multipartType = `multipart/form-data; boundary=${boundary}`;

/** The body of a form post as browsers write it, in pieces of the given size. */
export function* multipart(
  fields: readonly (readonly [string, string])[],
  posted: readonly PostedFile[],
  pieceBytes = 65_536,
) {
  for (const [name, value] of fields) {
    yield Buffer.from(`--${boundary}\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`);
  }
  for (const { field = 'file', name, type = 'application/octet-stream', bytes } of posted) {
    const quoted = name.replace(/"/g, '%22').replace(/[\r\n]/g, ' ');
    const disposition = `Content-Disposition: form-data; name="${field}"; filename="${quoted}"`;
    yield Buffer.from(`--${boundary}\r\n${disposition}\r\nContent-Type: ${type}\r\n\r\n`);
    for (let from = 0; from < bytes.length; from += pieceBytes) yield bytes.subarray(from, from + pieceBytes);
    yield Buffer.from('\r\n');
  }
  yield Buffer.from(`--${boundary}--\r\n`);
}

/** A request whose body is pulled piece by piece, as a server gets it. */
export function post(pieces: Iterable<Uint8Array> | AsyncIterable<Uint8Array>, init: RequestInit = {}): Request {
  const source = (
    Symbol.asyncIterator in pieces ? pieces[Symbol.asyncIterator]() : pieces[Symbol.iterator]()
  ) as AsyncIterator<Uint8Array>;
  const body = new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        const { done, value } = await source.next();
        if (done) controller.close();
        else controller.enqueue(value);
      },
    },
    { highWaterMark: 0 },
  );
  const headers = { 'content-type': multipartType, ...(init.headers as Record<string, string>) };
  return new Request('http://localhost/upload', {
    method: 'POST',
    body,
    duplex: 'half',
    ...init,
    headers,
  } as RequestInit);
}
