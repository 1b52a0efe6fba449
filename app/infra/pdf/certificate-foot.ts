import { labelled } from './certificate-body';
import { area } from './certificate-frame';
import { inAll } from './certificate-words';
import { palette } from './palette';
import { qrDrawing, quietZone } from './qr';
import { a4, type Sheet } from './sheet';

const codeSide = 102;
const strip = 20;

/** Where the foot begins, so that the rows above know their limit. */
export const footTop = area.bottom - strip - codeSide - 10;

/** The link's printed form: what follows `#` is for machines. */
export const printedLink = (url: string) => url.split('#')[0] ?? url;

/** What stands beside the code. */
export interface Foot {
  /** What the code holds. */
  url: string;
  sentences: readonly string[];
  ruleSet?: string;
  /** Said in capitals at the very end, in every language. */
  strip: readonly string[];
}

function code(sheet: Sheet, url: string, y: number) {
  const { path, modules } = qrDrawing(url);
  const unit = codeSide / (modules + quietZone * 2);
  sheet.box(area.left, y, codeSide, codeSide, { fill: palette.white, edge: palette.line });
  // A hair wider than a module, else printers leave white lines between the rows.
  sheet.stroke(path, area.left + quietZone * unit, y + quietZone * unit, palette.ink, 1.02, 0, unit);
}

/** How to check the certificate, the rules it rests on, and what it is not. */
export function drawFoot(
  sheet: Sheet,
  { url, sentences, ruleSet, strip: words }: Foot,
): { link: [number, number, number, number] } {
  sheet.rule(area.left, footTop, area.right, footTop, palette.deep, 0.7);
  const y = footTop + 6;
  code(sheet, url, y);
  const x = area.left + codeSide + 14;
  const width = area.right - x;
  let top = y;
  for (const sentence of sentences) {
    top = sheet.paragraph(sentence, x, top, width, { size: 7.6, colour: palette.ink, leading: 1.28 }) + 1.5;
  }
  const linkTop = top + 2;
  const style = { size: 10.5, colour: palette.deep, bold: true };
  top = sheet.fitted(printedLink(url), x, linkTop, style, { width, lines: 1, smallest: 7 });
  const link: [number, number, number, number] = [x, a4.height - top, area.right, a4.height - linkTop];
  if (ruleSet) labelled(sheet, 'ruleSet', ruleSet, { x, y: top + 2, width }, 8);
  const signed = { size: 6.5, colour: palette.soft };
  sheet.fitted(inAll('signed').join('  ·  '), x, y + codeSide - 9, signed, { width, lines: 1, smallest: 5.5 });

  const stripTop = area.bottom - strip + 2;
  sheet.box(area.left - 4, stripTop, area.width + 8, strip, { fill: palette.deep });
  sheet.centred(words.join('   ·   ').toUpperCase(), a4.width / 2, stripTop + 4.6, {
    size: 7.6,
    colour: palette.white,
    bold: true,
  });
  return { link };
}
