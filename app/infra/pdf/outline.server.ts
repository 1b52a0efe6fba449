import fontkit from '@pdf-lib/fontkit';
import { fontFiles } from './fonts.server';

export interface Outline {
  /** SVG path, y downwards, origin at the start of the baseline, letters 1000 units high. */
  path: string;
  width: number;
}

/** What fontkit's paths can do beyond their published types. */
interface Movable {
  scale(x: number, y: number): Movable;
  translate(x: number, y: number): Movable;
  toSVG(): string;
}

let opened: Promise<ReturnType<typeof fontkit.create>> | undefined;
const openFont = () => {
  opened ??= fontFiles().then(({ bold }) => fontkit.create(bold));
  return opened;
};

/** Words as shapes: seen on the page, absent from the text that people copy and search. */
export async function outlineOf(text: string): Promise<Outline> {
  const font = await openFont();
  const scale = 1000 / font.unitsPerEm;
  let x = 0;
  const paths = font.layout(text).glyphs.map((glyph) => {
    const path = glyph.path as unknown as Movable;
    const moved = path.scale(scale, -scale).translate(x, 0).toSVG();
    x += glyph.advanceWidth * scale;
    return moved;
  });
  return { path: paths.join(''), width: x };
}
