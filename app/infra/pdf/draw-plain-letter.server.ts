import { PDFDocument, type PDFFont } from 'pdf-lib';
import { newDocument } from './draw-paper.server';
import { fontFiles } from './fonts.server';
import { palette } from './palette';
import { type ShapedLine, shapeRightToLeft } from './shaping.server';
import { a4, createSheet, type Fonts, type Sheet, type TextStyle } from './sheet';
import { createTextLayer, type TextLayer } from './text-layer';
import { printable, wrap } from './typesetting';

/** A line of a person's own letter; `write` is an empty one, for a pen. A row has a label and what it says. */
export type LetterLine =
  | { kind: 'title' | 'strong' | 'text' | 'point'; text: string }
  | { kind: 'row'; label: string; text: string }
  | { kind: 'write'; label?: string };

export interface PlainLetter {
  lang: string;
  rightToLeft: boolean;
  title: string;
  lines: readonly LetterLine[];
}

const area = { left: 62, right: a4.width - 56, top: 56, bottom: a4.height - 56 };
const width = area.right - area.left;
const labelWidth = 168;
const styles = {
  title: { size: 14, colour: palette.ink, bold: true, leading: 1.5 },
  strong: { size: 11, colour: palette.ink, bold: true, leading: 1.45 },
  text: { size: 11, colour: palette.ink, leading: 1.45 },
  label: { size: 11, colour: palette.soft, leading: 1.45 },
} satisfies Record<string, TextStyle>;

/** What is seen of one line: set by the font, or drawn from shapes; null: no letter of ours can show it. */
type SetLine = { text: string } | { shaped: ShapedLine } | null;
interface Part {
  lines: readonly SetLine[];
  style: TextStyle;
  /** From the side where reading begins. */
  indent: number;
  room: number;
}
type Block = { parts: readonly Part[]; before: number; write?: boolean };

const arabic = /\p{Script=Arabic}/u;
/** Marks that only say which way to read. */
const withoutMarks = (text: string) => text.replace(/[\u2066-\u2069\u200e\u200f]/gu, '');
/** The Arabic font has no long dashes. */
const withShortDashes = (text: string) => text.replace(/[–—]/gu, '-');

/** Draws somebody's own letter: no arms, no signature of the portal. A4, as many pages as it takes. */
export async function drawPlainLetter(letter: PlainLetter): Promise<Uint8Array> {
  const document = await newDocument();
  document.setTitle(letter.title, { showInWindowTitleBar: true });
  document.setLanguage(letter.lang);
  const files = await fontFiles();
  const options = { subset: false, features: { liga: false, kern: false } };
  const fonts: Fonts = {
    regular: await document.embedFont(files.regular, options),
    bold: await document.embedFont(files.bold, options),
  };
  const scratch = createSheet((await PDFDocument.create()).addPage(), fonts, { dry: true });
  const blocks = await Promise.all(letter.lines.map((line) => blockOf(line, fonts.regular, scratch)));
  const shaped = blocks.flatMap(({ parts }) =>
    parts.flatMap(({ lines }) => lines.flatMap((line) => (line && 'shaped' in line ? line.shaped : []))),
  );
  drawBlocks(document, fonts, blocks, createTextLayer(document, shaped), letter.rightToLeft);
  return document.save({ useObjectStreams: false });
}

async function setLines(
  text: string,
  { font, sheet, style, room }: { font: PDFFont; sheet: Sheet } & Pick<Part, 'style' | 'room'>,
): Promise<SetLine[]> {
  const plain = withoutMarks(text);
  // A number or an address stays as it is in every script.
  if (!arabic.test(plain)) {
    const known = new Set(font.getCharacterSet());
    if (printable(plain, known).includes('\ufffd')) return [null];
    return wrap(plain, room, (part) => sheet.widthOf(part, style)).map((line) => ({ text: line }));
  }
  const lines: ShapedLine[] = [];
  let line = '';
  for (const word of withShortDashes(plain).split(/\s+/u).filter(Boolean)) {
    const longer = line ? `${line} ${word}` : word;
    const fits = ((await shapeRightToLeft(longer)).width * style.size) / 1000 <= room;
    if (!fits && line) lines.push(await shapeRightToLeft(line));
    line = fits || !line ? longer : word;
  }
  if (line) lines.push(await shapeRightToLeft(line));
  return lines.map((shaped) => (shaped.complete ? { shaped } : null));
}

async function blockOf(line: LetterLine, font: PDFFont, sheet: Sheet): Promise<Block> {
  const part = async (text: string, style: TextStyle, indent: number, room: number): Promise<Part> => ({
    lines: await setLines(text, { font, sheet, style, room }),
    style,
    indent,
    room,
  });
  if (line.kind === 'row') {
    const label = await part(line.label, styles.label, 0, labelWidth - 12);
    return { parts: [label, await part(line.text, styles.text, labelWidth, width - labelWidth)], before: 1 };
  }
  if (line.kind === 'write') {
    return { parts: line.label ? [await part(line.label, styles.text, 0, labelWidth)] : [], before: 12, write: true };
  }
  if (line.kind === 'point') {
    const dash = await part('–', styles.text, 6, 10);
    return { parts: [dash, await part(line.text, styles.text, 20, width - 20)], before: 0 };
  }
  return { parts: [await part(line.text, styles[line.kind], 0, width)], before: line.kind === 'title' ? 14 : 7 };
}

const heightOf = ({ lines, style }: Part) => lines.length * style.size * (style.leading ?? 1.32);

function drawBlocks(
  document: PDFDocument,
  fonts: Fonts,
  blocks: readonly Block[],
  layer: TextLayer,
  rightToLeft: boolean,
) {
  const newSheet = () => createSheet(document.addPage([a4.width, a4.height]), fonts);
  let sheet = newSheet();
  let y = area.top;
  for (const block of blocks) {
    const height = Math.max(16, ...block.parts.map(heightOf));
    if (y + block.before + height > area.bottom) {
      sheet = newSheet();
      y = area.top;
    }
    y += block.before;
    for (const part of block.parts) drawPart(sheet, part, y, layer, rightToLeft);
    y += height;
    if (block.write) {
      const from = block.parts.length > 0 ? labelWidth : 0;
      const [left, right] = rightToLeft ? [area.left, area.right - from] : [area.left + from, area.right];
      sheet.rule(left, y, right, y, palette.ink, 0.6);
    }
  }
}

function drawPart(
  sheet: Sheet,
  { lines, style, indent, room }: Part,
  top: number,
  layer: TextLayer,
  rightToLeft: boolean,
) {
  const leading = style.size * (style.leading ?? 1.32);
  for (const [index, line] of lines.entries()) {
    const y = top + index * leading;
    const left = rightToLeft ? area.right - indent - room : area.left + indent;
    if (line === null) sheet.rule(left, y + leading - 2, left + room, y + leading - 2, palette.ink, 0.6);
    else if ('text' in line) {
      const x = rightToLeft ? area.right - indent - sheet.widthOf(line.text, style) : left;
      sheet.line(line.text, x, y, style);
    } else {
      const seen = (line.shaped.width * style.size) / 1000;
      const right = rightToLeft ? area.right - indent : left + Math.min(room, seen);
      layer.draw(sheet, line.shaped, right, y, { ...style, width: room });
    }
  }
}
