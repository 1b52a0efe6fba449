import sharp from 'sharp';
import type { PlainDate } from '#app/domain/basics/plain-date';
import { sheetOf } from './files';
import type { PaperHolder } from './person';
import { words } from './pictures';

const [width, height, margin] = [827, 1169, 86];
const dpi = 85;

/** The first page of a paper as somebody scans it: A4 at 85 dots per inch, JPEG. */
export async function scanOf(item: string, holder: PaperHolder, dated: PlainDate): Promise<Buffer> {
  const { titles, rows } = sheetOf(item, holder, dated);
  const parts = await Promise.all([
    words('ҮЛГІ · ОБРАЗЕЦ · SPECIMEN', margin, 110, 17, '#b3261e'),
    ...titles.map((title, index) => words(title, margin, 208 + index * 39, index === 0 ? 30 : 19)),
    ...rows.flatMap(([label, value], index) => {
      const y = 375 + index * 64;
      return [words(label, margin, y - 24, 13, '#5b6b78'), words(value, margin, y, value.length > 44 ? 13 : 18)];
    }),
  ]);
  const stamp = [72, 64, 33].map((radius) => `<circle cx="619" cy="961" r="${radius}"/>`).join('');
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${(width * dpi) / 100}" height="${(height * dpi) / 100}" viewBox="0 0 ${width} ${height}">
    <rect width="${width}" height="${height}" fill="#fbfaf6"/>
    <rect x="42" y="42" width="${width - 84}" height="${height - 84}" fill="none" stroke="#8a949c"/>
    ${parts.join('')}
    <g fill="none" stroke="#33449c" stroke-width="2" opacity="0.7">${stamp}
      <path d="M434 975 C476 905 490 1031 518 975 S560 933 602 986"/></g></svg>`;
  return sharp(Buffer.from(svg)).jpeg({ quality: 80 }).withMetadata({ density: dpi }).toBuffer();
}
