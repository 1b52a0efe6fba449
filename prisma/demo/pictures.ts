import sharp from 'sharp';
import { outlineOf } from '#app/infra/pdf/outline.server';
import { lotOf, type PaperHolder, passportZone } from './person';

const backdrops = ['#dfe6ee', '#e8e6e0', '#e3ebe4', '#e9e4ea'];
const jackets = ['#2f3e55', '#4a3b4f', '#3d4f45', '#5a4636', '#384a63'];
const hairs = ['#1d1a19', '#2b211c', '#3a2c25', '#4d4a48'];

/** A silhouette, no face: 350 by 450 units, the proportions of a photo 35×45 mm. */
function silhouette(holder: PaperHolder): string {
  const pick = (colours: string[], purpose: string) => colours[lotOf(holder, purpose, colours.length)];
  const hair = pick(hairs, 'hair');
  const longHair =
    holder.sex === 'F'
      ? `<path d="M92 190 Q80 70 175 62 Q270 70 258 190 L266 330 Q175 370 84 330 Z" fill="${hair}"/>`
      : '';
  return `<rect width="350" height="450" fill="${pick(backdrops, 'backdrop')}"/>${longHair}
    <path d="M20 450 Q24 345 120 326 L148 310 L148 270 L202 270 L202 310 L230 326 Q326 345 330 450 Z" fill="${pick(jackets, 'jacket')}"/>
    <path d="M146 262 L204 262 L204 316 Q175 344 146 316 Z" fill="#b9a08d"/>
    <ellipse cx="175" cy="160" rx="77" ry="82" fill="${hair}"/><ellipse cx="175" cy="190" rx="73" ry="94" fill="#c9b09c"/>
    <path d="M100 186 Q96 84 175 80 Q254 84 250 186 Q244 128 206 122 Q150 130 120 124 Q104 140 100 186 Z" fill="${hair}"/>`;
}

const svg = (width: number, height: number, body: string) =>
  Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">${body}</svg>`);

/** A photo 35×45 mm at 600 dots per inch, JPEG; no two people send the same bytes, however alike they are drawn. */
export function photoOf(holder: PaperHolder): Promise<Buffer> {
  const body = `<g transform="scale(2.363)">${silhouette(holder)}</g>`;
  return sharp(svg(827, 1063, body))
    .jpeg({ quality: 88 })
    .withMetadata({ density: 600, exif: { IFD0: { ImageDescription: `${holder.passportNumber} ${holder.surname}` } } })
    .toBuffer();
}

/** Labels stand on every paper: their shapes are kept. */
const shapes = new Map<string, ReturnType<typeof outlineOf>>();
const shapeOf = (text: string) => {
  const shape = shapes.get(text) ?? outlineOf(text);
  shapes.set(text, shape);
  return shape;
};

/** Letters are drawn as shapes, because a machine may have no fonts at all. */
export async function words(text: string, x: number, y: number, size: number, colour = '#1c2733'): Promise<string> {
  const { path } = await shapeOf(text);
  return `<path transform="translate(${x} ${y}) scale(${size / 1000})" fill="${colour}" d="${path}"/>`;
}

async function zoneLine(text: string, x: number, y: number, pitch: number): Promise<string> {
  const signs = await Promise.all(
    [...text].map(async (sign, index) => {
      const { path, width } = await shapeOf(sign);
      const size = pitch * 1.22;
      const left = x + index * pitch + (pitch - (width * size) / 1000) / 2;
      return `<path transform="translate(${left} ${y}) scale(${size / 1000})" d="${path}"/>`;
    }),
  );
  return `<g fill="#15181c">${signs.join('')}</g>`;
}

function waves(width: number, height: number): string {
  const lines = Array.from({ length: 34 }, (_, index) => {
    const y = (index * height) / 33;
    const curves = Array.from(
      { length: 6 },
      () => `q ${width / 24} ${index % 2 ? 26 : -26} ${width / 12} 0 t ${width / 12} 0`,
    );
    return `<path d="M0 ${y} ${curves.join(' ')}"/>`;
  });
  return `<g fill="none" stroke="#a9c3cf" stroke-width="1.5" opacity="0.6">${lines.join('')}</g>`;
}

const dotted = (date: string) => date.split('-').reverse().join('.');

/** The data page of an invented passport as a scan at 300 dots per inch, JPEG; no state's design, marked as a specimen. */
export async function passportPageOf(holder: PaperHolder): Promise<Buffer> {
  const [width, height] = [1476, 1039];
  const fields: [string, string, number, number][] = [
    ['Type', 'P', 470, 210],
    ['Code of state', holder.citizenship, 620, 210],
    ['Passport No.', holder.passportNumber, 960, 210],
    ['Surname', holder.surname, 470, 305],
    ['Given names', holder.givenNames, 470, 400],
    ['Nationality', holder.citizenship, 470, 495],
    ['Date of birth', dotted(holder.birthDate), 960, 495],
    ['Sex', holder.sex, 470, 590],
    ['Place of birth', holder.birthPlace, 620, 590],
    ['Date of issue', dotted(holder.passportIssued), 470, 685],
    ['Date of expiry', dotted(holder.passportExpires), 960, 685],
  ];
  const [upper, lower] = passportZone(holder);
  const parts = [
    ...fields.flatMap(([label, value, x, y]) => [words(label, x, y, 22, '#5b6b78'), words(value, x, y + 42, 38)]),
    words('PASSPORT', 60, 110, 60, '#1f4e6b'),
    words('SPECIMEN · ҮЛГІ · ОБРАЗЕЦ', 860, 105, 36, '#b3261e'),
    zoneLine(upper, 60, 905, 30.8),
    zoneLine(lower, 60, 975, 30.8),
  ];
  const body = `<rect width="${width}" height="${height}" fill="#eef4f5"/>${waves(width, 830)}
    <rect y="835" width="${width}" height="204" fill="#f7f7f4"/>
    <g transform="translate(60 170) scale(1.02)">${silhouette(holder)}</g>${(await Promise.all(parts)).join('')}`;
  return sharp(svg(width, height, body))
    .rotate(lotOf(holder, 'tilt', 13) / 10 - 0.6, { background: '#d8d4cc' })
    .extend({ top: 40, bottom: 60, left: 50, right: 40, background: '#d8d4cc' })
    .jpeg({ quality: 82 })
    .withMetadata({ density: 300 })
    .toBuffer();
}
