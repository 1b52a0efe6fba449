import { type Color, degrees, type PDFFont, type PDFImage, type PDFPage } from 'pdf-lib';
import { fitText, printable, wrap } from './typesetting';

export const a4 = { width: 595.28, height: 841.89 };

export interface Fonts {
  regular: PDFFont;
  bold: PDFFont;
}

export interface TextStyle {
  size: number;
  colour: Color;
  bold?: boolean;
  /** Distance of baselines as a multiple of the size. */
  leading?: number;
}

export interface FitLimits {
  width: number;
  lines: number;
  smallest: number;
}

const perFont = <T>(make: (font: PDFFont) => T) => {
  const kept = new WeakMap<PDFFont, T>();
  return (font: PDFFont): T => {
    const found = kept.get(font) ?? make(font);
    kept.set(font, found);
    return found;
  };
};

const knownOf = perFont((font) => new Set(font.getCharacterSet()));

// Fonts are embedded without kerning and ligatures, so widths add up character by character.
const advancesOf = perFont((font) => {
  const kept = new Map<string, number>();
  return (character: string) => {
    const found = kept.get(character) ?? font.widthOfTextAtSize(character, 1000) / 1000;
    kept.set(character, found);
    return found;
  };
});

/**
 * A page drawn from the top: x and y in points from the upper left corner, y of a text is the top of its line. Text
 * functions answer the y below what they drew. A `dry` sheet draws nothing and serves to measure.
 */
export type Sheet = ReturnType<typeof createSheet>;

export function createSheet(page: PDFPage, fonts: Fonts, { dry = false } = {}) {
  const known = knownOf(fonts.regular);
  const fontOf = (style: TextStyle) => (style.bold ? fonts.bold : fonts.regular);
  const advance = (style: TextStyle) => style.size * (style.leading ?? 1.32);
  const baseline = (y: number, style: TextStyle) =>
    a4.height - y - (advance(style) - style.size) / 2 - style.size * 0.86;

  function measureWith(style: TextStyle) {
    const advances = advancesOf(fontOf(style));
    return (text: string) => {
      let width = 0;
      for (const character of printable(text, known)) width += advances(character);
      return width * style.size;
    };
  }

  function line(text: string, x: number, y: number, style: TextStyle): number {
    if (!dry && text) {
      page.drawText(printable(text, known), {
        x,
        y: baseline(y, style),
        size: style.size,
        font: fontOf(style),
        color: style.colour,
      });
    }
    return y + advance(style);
  }

  const lines = (texts: readonly string[], x: number, y: number, style: TextStyle) =>
    texts.reduce((top, text) => line(text, x, top, style), y);

  return {
    page,
    dry,
    line,
    widthOf: (text: string, style: TextStyle) => measureWith(style)(text),

    centred(text: string, x: number, y: number, style: TextStyle): number {
      return line(text, x - measureWith(style)(text) / 2, y, style);
    },

    paragraph(text: string, x: number, y: number, width: number, style: TextStyle): number {
      return lines(wrap(text, width, measureWith(style)), x, y, style);
    },

    /** Shrinks from the style's size until the text takes few enough lines. */
    fitted(text: string, x: number, y: number, style: TextStyle, limits: FitLimits): number {
      const found = fitText(text, { ...limits, largest: style.size }, (part, size) =>
        measureWith({ ...style, size })(part),
      );
      return lines(found.lines, x, y, { ...style, size: found.size });
    },

    fill(path: string, x: number, y: number, colour: Color, scale = 1, turn = 0) {
      if (!dry) page.drawSvgPath(path, { x, y: a4.height - y, scale, color: colour, rotate: degrees(turn) });
    },

    stroke(path: string, x: number, y: number, colour: Color, width: number, turn = 0, scale = 1) {
      if (dry) return;
      page.drawSvgPath(path, {
        x,
        y: a4.height - y,
        scale,
        borderColor: colour,
        borderWidth: width,
        rotate: degrees(turn),
      });
    },

    box(x: number, y: number, width: number, height: number, look: { fill?: Color; edge?: Color; edgeWidth?: number }) {
      if (dry) return;
      page.drawRectangle({
        x,
        y: a4.height - y - height,
        width,
        height,
        ...(look.fill && { color: look.fill }),
        ...(look.edge && { borderColor: look.edge, borderWidth: look.edgeWidth ?? 0.6 }),
      });
    },

    rule(x1: number, y1: number, x2: number, y2: number, colour: Color, thickness = 0.5) {
      if (dry) return;
      page.drawLine({
        start: { x: x1, y: a4.height - y1 },
        end: { x: x2, y: a4.height - y2 },
        color: colour,
        thickness,
      });
    },

    image(image: PDFImage, x: number, y: number, width: number, height: number) {
      if (!dry) page.drawImage(image, { x, y: a4.height - y - height, width, height });
    },
  };
}
