import type { Language } from '#app/i18n/locales';
import type { InEveryLanguage } from './certificate';
import { area } from './certificate-frame';
import { columns, wordsOf } from './certificate-words';
import { palette } from './palette';
import type { Sheet, TextStyle } from './sheet';

const gap = 12;
const columnWidth = (area.width - gap * (columns.length - 1)) / columns.length;
export const columnOf = (index: number) => ({ x: area.left + index * (columnWidth + gap), width: columnWidth });

/** How a part is set: bold as a fact, with a mark before each item, or as running text. */
type Mark = 'may' | 'may-not' | 'point' | 'text';

/** A part of the table of languages: the same said in each column. */
export interface Section {
  heading: InEveryLanguage;
  mark?: Mark;
  /** Somebody's own words, in the language they were written in: they stand once, over all columns. */
  own?: true;
  items: readonly InEveryLanguage[];
}

export const sayInAll = (say: (words: ReturnType<typeof wordsOf>) => string) =>
  Object.fromEntries(columns.map((locale) => [locale, say(wordsOf(locale))])) as Record<Language, string>;

export const joined = (names: readonly InEveryLanguage[]) =>
  names.length > 0
    ? [
        Object.fromEntries(
          columns.map((locale) => [locale, names.map((name) => name[locale]).join('; ')]),
        ) as InEveryLanguage,
      ]
    : [];

const marks: Record<Exclude<Mark, 'text'>, { path: string; colour: typeof palette.ink }> = {
  may: { path: 'M0 3L2 5L5.4 0.6', colour: palette.deep },
  'may-not': { path: 'M0.6 0.8L4.8 5M4.8 0.8L0.6 5', colour: palette.alarm },
  point: { path: 'M0.8 3L4.4 3', colour: palette.gold },
};

function drawOwnWords(sheet: Sheet, items: readonly InEveryLanguage[], y: number, style: TextStyle): number {
  const indent = 9;
  const top = y + 2;
  const bottom = items.reduce(
    (under, { kk: words }) => sheet.paragraph(words, area.left + indent, under, area.width - indent, style) + 3,
    top,
  );
  sheet.rule(area.left + 2, top, area.left + 2, bottom - 3, palette.gold, 1.6);
  return bottom;
}

function drawSection(sheet: Sheet, { heading, mark, own, items }: Section, y: number, scale: number): number {
  const title = { size: (mark ? 7 : 6.3) * scale, colour: palette.deep, bold: mark !== undefined, leading: 1.3 };
  const size = mark ? (mark === 'text' ? 8.2 : 7.5) : 8.6;
  const style = { size: size * scale, colour: palette.ink, bold: !mark, leading: 1.28 };
  const sign = mark && mark !== 'text' ? marks[mark] : null;
  const under = Math.max(
    ...columns.map((locale, index) => {
      const { x, width } = columnOf(index);
      return sheet.paragraph(heading[locale], x, y + 3.5 * scale, width, title);
    }),
  );
  if (own) return drawOwnWords(sheet, items, under, style) + 1;
  const bottoms = columns.map((locale, index) => {
    const { x, width } = columnOf(index);
    let top = under;
    for (const item of items) {
      if (sign) sheet.stroke(sign.path, x + 0.5, top + 2.4 * scale, sign.colour, 1);
      const indent = sign ? 10 : 0;
      top = sheet.paragraph(item[locale], x + indent, top, width - indent, style) + (mark === 'text' ? 3 : 0.6);
    }
    return top;
  });
  return Math.max(...bottoms) + 1;
}

/** Both lay out alike; the ruler leaves no trace. */
export interface Pens {
  sheet: Sheet;
  ruler: Sheet;
}

/** As many of the section's items as end above `limit`. */
function itemsAbove(limit: number, ruler: Sheet, section: Section, y: number, scale: number): number {
  const fits = (count: number) =>
    drawSection(ruler, { ...section, items: section.items.slice(0, count) }, y, scale) <= limit;
  let count = section.items.length;
  while (count > 0 && !fits(count)) count--;
  return count;
}

/** Draws sections until `limit`; answers what found no room. */
export function drawSections(
  pens: Pens,
  sections: readonly Section[],
  y: number,
  limit: number,
  scale: number,
): Section[] {
  let top = y;
  for (const [index, section] of sections.entries()) {
    const count = itemsAbove(limit, pens.ruler, section, top, scale);
    if (index > 0 && count > 0) pens.sheet.rule(area.left, top + 1.5, area.right, top + 1.5, palette.line, 0.4);
    const [here, later] = [section.items.slice(0, count), section.items.slice(count)];
    if (count > 0) top = drawSection(pens.sheet, { ...section, items: here }, top, scale);
    if (later.length > 0) return [{ ...section, items: later }, ...sections.slice(index + 1)];
  }
  return [];
}
