import {
  beginText,
  endText,
  type PDFDocument,
  PDFHexString,
  PDFName,
  type PDFPage,
  popGraphicsState,
  pushGraphicsState,
  setCharacterSqueeze,
  setFontAndSize,
  setTextMatrix,
  setTextRenderingMode,
  showText,
  TextRenderingMode,
} from 'pdf-lib';
import type { ShapedLine } from './shaping.server';
import { a4, type Sheet, type TextStyle } from './sheet';

const fontName = 'Unseen';
/** Width of every letter of the unseen font; each is stretched to the letter that is seen. */
const unit = 500;

const hex = (value: number, digits: number) => value.toString(16).padStart(digits, '0');
const utf16 = (letter: string) => [...Array(letter.length).keys()].map((at) => hex(letter.charCodeAt(at), 4)).join('');

export type TextLayer = ReturnType<typeof createTextLayer>;

/**
 * Lines drawn as outlines with their letters laid over them unseen, so that they can be selected, copied and read
 * aloud. The font of these letters has no shapes, only what each stands for.
 */
export function createTextLayer(document: PDFDocument, lines: readonly ShapedLine[]) {
  const alphabet = [...new Set(lines.flatMap(({ letters }) => letters.map(({ letter }) => letter)))].slice(0, 255);
  const codeOf = new Map(alphabet.map((letter, index) => [letter, index + 1]));
  const font = alphabet.length > 0 ? unseenFont(document, alphabet) : null;

  function unseen(page: PDFPage, { letters }: ShapedLine, x: number, y: number, size: number) {
    if (!font) return;
    page.node.setFontDictionary(PDFName.of(fontName), font);
    // The manner of drawing outlives a text: it must not reach what is drawn next.
    page.pushOperators(
      pushGraphicsState(),
      beginText(),
      setFontAndSize(fontName, size),
      setTextRenderingMode(TextRenderingMode.Invisible),
      ...letters.flatMap(({ letter, x: at, width }) => [
        setCharacterSqueeze((100 * width) / unit),
        setTextMatrix(1, 0, 0, 1, x + (at * size) / 1000, y),
        showText(PDFHexString.of(hex(codeOf.get(letter) ?? 0, 2))),
      ]),
      endText(),
      popGraphicsState(),
    );
  }

  return {
    /** Draws the line so that it ends at `right`, smaller where it is wider than `width`; answers the y below. */
    draw(sheet: Sheet, line: ShapedLine, right: number, y: number, style: TextStyle & { width: number }): number {
      const size = Math.min(style.size, (style.width * 1000) / Math.max(1, line.width));
      const leading = style.size * (style.leading ?? 1.5);
      const baseline = y + leading - style.size * 0.42;
      const left = right - (line.width * size) / 1000;
      sheet.fill(line.path, left, baseline, style.colour, size / 1000);
      if (!sheet.dry) unseen(sheet.page, line, left, a4.height - baseline, size);
      return y + leading;
    },
  };
}

function unseenFont(document: PDFDocument, alphabet: readonly string[]) {
  const { context } = document;
  // With a box: readers leave out letters that take no room.
  const nothing = context.register(context.stream(`${unit} 0 0 -300 ${unit} 900 d1`));
  const names = alphabet.map((_, index) => `u${index + 1}`);
  const toUnicode = [
    '/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /Unseen def /CMapType 2 def',
    '1 begincodespacerange <00> <ff> endcodespacerange',
    ...batches(alphabet.map((letter, index) => `<${hex(index + 1, 2)}> <${utf16(letter)}>`)),
    'endcmap CMapName currentdict /CMap defineresource pop end end',
  ].join('\n');
  return context.register(
    context.obj({
      Type: 'Font',
      Subtype: 'Type3',
      FontBBox: [0, -300, unit, 900],
      FontMatrix: [0.001, 0, 0, 0.001, 0, 0],
      FirstChar: 1,
      LastChar: alphabet.length,
      Widths: alphabet.map(() => unit),
      Encoding: { Type: 'Encoding', Differences: [1, ...names] },
      CharProcs: Object.fromEntries(names.map((name) => [name, nothing])),
      Resources: {},
      ToUnicode: context.register(context.flateStream(toUnicode)),
    }),
  );
}

/** A map may state a hundred letters at a time. */
function batches(lines: readonly string[]): string[] {
  const all: string[] = [];
  for (let from = 0; from < lines.length; from += 100) {
    const some = lines.slice(from, from + 100);
    all.push(`${some.length} beginbfchar`, ...some, 'endbfchar');
  }
  return all;
}
