import type { CertificateFacts } from './certificate';
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

function code(sheet: Sheet, facts: CertificateFacts, y: number) {
  const { path, modules } = qrDrawing(facts.verifyUrl);
  const unit = codeSide / (modules + quietZone * 2);
  sheet.box(area.left, y, codeSide, codeSide, { fill: palette.white, edge: palette.line });
  sheet.fill(path, area.left + quietZone * unit, y + quietZone * unit, palette.ink, unit);
}

/** How to check the certificate, the rules it rests on, and what it is not. */
export function drawFoot(sheet: Sheet, facts: CertificateFacts): { link: [number, number, number, number] } {
  sheet.rule(area.left, footTop, area.right, footTop, palette.deep, 0.7);
  const y = footTop + 6;
  code(sheet, facts, y);
  const x = area.left + codeSide + 14;
  const width = area.right - x;
  let top = y;
  for (const sentence of inAll('verify')) {
    top = sheet.paragraph(sentence, x, top, width, { size: 7.6, colour: palette.ink, leading: 1.28 }) + 1.5;
  }
  const linkTop = top + 2;
  const style = { size: 10.5, colour: palette.deep, bold: true };
  top = sheet.fitted(printedLink(facts.verifyUrl), x, linkTop, style, { width, lines: 1, smallest: 7 });
  const link: [number, number, number, number] = [x, a4.height - top, area.right, a4.height - linkTop];
  labelled(sheet, 'ruleSet', facts.ruleSet, { x, y: top + 3, width }, 8);

  const stripTop = area.bottom - strip + 2;
  sheet.box(area.left - 4, stripTop, area.width + 8, strip, { fill: palette.deep });
  const words = inAll('notTravelDocument').join('   ·   ').toUpperCase();
  sheet.centred(words, a4.width / 2, stripTop + 4.6, { size: 7.6, colour: palette.white, bold: true });
  return { link };
}
