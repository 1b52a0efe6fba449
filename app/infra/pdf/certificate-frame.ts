import type { InEveryLanguage } from './certificate';
import { columns, inAll, wordsOf } from './certificate-words';
import { circle, horns, ribbon, rosette, shanyrak } from './ornament';
import type { Outline } from './outline.server';
import { palette } from './palette';
import { a4, type Sheet } from './sheet';

/** What lies between the border and the text, in points. */
export const area = { left: 46, right: a4.width - 46, top: 46, bottom: a4.height - 46, width: a4.width - 92 };

const edge = 24;
const band = 12;

function frame(sheet: Sheet) {
  const [width, height] = [a4.width - edge * 2, a4.height - edge * 2];
  sheet.box(edge, edge, width, height, { edge: palette.deep, edgeWidth: 0.9 });
  sheet.box(edge + band, edge + band, width - band * 2, height - band * 2, { edge: palette.deep, edgeWidth: 0.5 });
}

function border(sheet: Sheet) {
  const [width, height] = [a4.width - edge * 2, a4.height - edge * 2];
  frame(sheet);
  const middle = band / 2;
  const across = ribbon({ length: width - band * 2, height: band - 3, waves: 21, strands: 4 });
  const down = ribbon({ length: height - band * 2, height: band - 3, waves: 31, strands: 4 });
  const colours = [palette.sky, palette.gold, palette.sky, palette.line];
  for (const [strand, path] of across.entries()) {
    for (const y of [edge + middle, edge + height - middle]) {
      sheet.stroke(path, edge + band, y, colours[strand] ?? palette.sky, 0.4);
    }
  }
  for (const [strand, path] of down.entries()) {
    for (const x of [edge + middle, edge + width - middle]) {
      sheet.stroke(path, x, edge + band, colours[strand] ?? palette.sky, 0.4, -90);
    }
  }
  for (const x of [edge, edge + width - band]) {
    for (const y of [edge, edge + height - band]) {
      sheet.box(x, y, band, band, { fill: palette.white, edge: palette.deep, edgeWidth: 0.5 });
      sheet.stroke(circle(3.6), x + middle, y + middle, palette.gold, 0.7);
      sheet.stroke(circle(1.6), x + middle, y + middle, palette.deep, 0.6);
    }
  }
}

function watermark(sheet: Sheet) {
  const [x, y] = [a4.width / 2, a4.height * 0.585];
  for (const path of rosette(205, 0.13, 18, 5)) sheet.stroke(path, x, y, palette.faint, 0.45);
  for (const path of rosette(140, 0.2, 12, 5)) sheet.stroke(path, x, y, palette.faint, 0.45);
  sheet.stroke(shanyrak(74), x, y, palette.faint, 1.1);
}

function demonstration(sheet: Sheet, outline: Outline) {
  sheet.fill(outline.path, 112, 672, palette.ghost, 660 / outline.width, 52);
}

/** Border and ground of one page; `sample` is written across it. */
export function drawGround(sheet: Sheet, sample: Outline | undefined, further = false) {
  // Ornament twice would double the weight of the file.
  if (further) {
    if (sample) demonstration(sheet, sample);
    return frame(sheet);
  }
  watermark(sheet);
  if (sample) demonstration(sheet, sample);
  border(sheet);
}

/** What the head of a paper says under the name of the state. */
export interface Heading {
  title: InEveryLanguage;
  document: InEveryLanguage;
  /** Further names of it, such as in another script. */
  also?: readonly string[];
}

/** Emblem, state and name of the paper; answers the y below. */
export function drawHeader(sheet: Sheet, { title, document, also = [] }: Heading): number {
  const top = area.top - 4;
  const height = 82;
  sheet.box(area.left - 4, top, area.width + 8, height, { fill: palette.tint });
  for (const path of ribbon({ length: area.width + 8, height: 26, waves: 8, strands: 7 })) {
    sheet.stroke(path, area.left - 4, top + height - 15, palette.faint, 0.5);
  }
  const centre = { x: area.left + 37, y: top + height / 2 };
  for (const path of rosette(37, 0.09, 24, 3)) sheet.stroke(path, centre.x, centre.y, palette.gold, 0.35);
  sheet.fill(circle(29), centre.x, centre.y, palette.deep);
  sheet.stroke(shanyrak(25.5), centre.x, centre.y, palette.white, 0.9);
  for (const turn of [0, 90, 180, 270]) {
    sheet.stroke(horns(19), area.right - 30, centre.y, palette.gold, 1.3, turn);
  }

  const x = area.left + 86;
  const room = area.width - 86 - 56;
  const [kk = '', ...others] = columns.map((locale) => title[locale]);
  let y = sheet.fitted(
    inAll('state').join('  ·  ').toUpperCase(),
    x,
    top + 8,
    {
      size: 7.5,
      colour: palette.soft,
      bold: true,
    },
    { width: room, lines: 1, smallest: 6 },
  );
  y = sheet.fitted(
    kk.toUpperCase(),
    x,
    y + 1,
    { size: 21, colour: palette.deep, bold: true, leading: 1.25 },
    {
      width: room,
      lines: 1,
      smallest: 14,
    },
  );
  y = sheet.fitted(
    [...also, ...others].join('  ·  '),
    x,
    y - 1,
    { size: 11.5, colour: palette.ink },
    {
      width: room,
      lines: 1,
      smallest: 9,
    },
  );
  sheet.fitted(
    columns.map((locale) => document[locale]).join('  ·  '),
    x,
    y + 1.5,
    { size: 7, colour: palette.soft },
    {
      width: room,
      lines: 1,
      smallest: 6,
    },
  );
  sheet.rule(area.left - 4, top + height, area.right + 4, top + height, palette.gold, 1.2);
  sheet.rule(area.left - 4, top + height + 2.4, area.right + 4, top + height + 2.4, palette.deep, 0.5);
  return top + height + 10;
}

/** Under the last line of a page that is not the last. */
export function drawContinues(sheet: Sheet) {
  const style = { size: 6.3, colour: palette.deep, bold: true };
  const words = inAll('continues').join(' / ');
  sheet.line(words, area.right - sheet.widthOf(words, style), area.bottom + 2, style);
}

/** Which page of how many, where there is more than one. */
export function drawPageNumber(sheet: Sheet, page: number, of: number) {
  sheet.line(`${page} / ${of}`, area.left, area.bottom + 2, { size: 6.3, colour: palette.deep, bold: true });
}

/** A sample says so in words too, in every language; answers the y below. */
export function drawDemonstrationNote(sheet: Sheet, y: number): number {
  sheet.box(area.left, y, area.width, 14, { edge: palette.alarm, edgeWidth: 0.7 });
  const text = ['kk', 'ru', 'en'] as const;
  const words = text.map((locale) => wordsOf(locale)('demonstrationNote')).join('  ·  ');
  sheet.centred(words, a4.width / 2, y + 2.2, { size: 7.2, colour: palette.alarm, bold: true });
  return y + 20;
}
