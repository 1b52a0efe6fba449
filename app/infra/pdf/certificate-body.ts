import type { PDFImage } from 'pdf-lib';
import type { Language } from '#app/i18n/locales';
import { type CertificateFacts, endingOf, type InEveryLanguage } from './certificate';
import { area } from './certificate-frame';
import { columns, dayMonthYear, inAll, saidOnce, wordsOf } from './certificate-words';
import { palette } from './palette';
import type { Sheet } from './sheet';

const label = { size: 6.3, colour: palette.soft, leading: 1.3 };
const value = { size: 10.5, colour: palette.ink, bold: true, leading: 1.28 };

type LabelKey =
  | 'number'
  | 'decision'
  | 'issuedOn'
  | 'kazakhName'
  | 'latinName'
  | 'birthDate'
  | 'citizenship'
  | 'passport'
  | 'validFrom'
  | 'validUntil'
  | 'entitledUntil'
  | 'ruleSet';

interface Place {
  x: number;
  y: number;
  width: number;
}

/** The label in every language above what it names; answers the y below. */
export function labelled(sheet: Sheet, key: LabelKey, text: string, { x, y, width }: Place, size = value.size): number {
  const below = sheet.fitted(saidOnce(inAll(`label.${key}`)), x, y, label, { width, lines: 1, smallest: 5 });
  return sheet.fitted(text, x, below, { ...value, size }, { width, lines: size > 12 ? 2 : 1, smallest: 8 });
}

function identification(sheet: Sheet, facts: CertificateFacts, y: number): number {
  const bottoms = [
    labelled(sheet, 'number', facts.number, { x: area.left, y, width: 210 }, 14),
    labelled(sheet, 'decision', facts.decisionNumber, { x: area.left + 224, y, width: 130 }, 11),
    labelled(sheet, 'issuedOn', dayMonthYear(facts.issuedOn), { x: area.left + 366, y, width: area.width - 366 }, 11),
  ];
  const bottom = Math.max(...bottoms) + 4;
  sheet.rule(area.left, bottom, area.right, bottom, palette.line);
  return bottom + 8;
}

const photoSize = { width: 99.2, height: 127.6 };

function portrait(sheet: Sheet, photo: PDFImage | undefined, y: number) {
  const { width, height } = photoSize;
  if (photo) sheet.image(photo, area.left, y, width, height);
  else {
    sheet.box(area.left, y, width, height, { fill: palette.tint });
    inAll('photo').forEach((word, line) => {
      sheet.centred(word, area.left + width / 2, y + height / 2 - 15 + line * 10, { size: 7, colour: palette.soft });
    });
  }
  sheet.box(area.left, y, width, height, { edge: palette.deep, edgeWidth: 0.7 });
}

function holder(sheet: Sheet, facts: CertificateFacts, photo: PDFImage | undefined, y: number): number {
  const person = facts.holder;
  portrait(sheet, photo, y);
  const x = area.left + photoSize.width + 16;
  const width = area.right - x;
  let below = labelled(sheet, 'kazakhName', person.kazakhName, { x, y, width }, 16) + 3;
  below = labelled(sheet, 'latinName', person.latinName, { x, y: below, width }, 13) + 3;
  const half = (width - 14) / 2;
  const right = { x: x + half + 14, width: half };
  const passport = `•••• ${endingOf(person.passportNumber)}`;
  const row = Math.max(
    labelled(sheet, 'birthDate', dayMonthYear(person.birthDate), { x, y: below, width: half }),
    labelled(sheet, 'passport', passport, { ...right, y: below }),
  );
  const countries = saidOnce(columns.map((locale) => person.citizenship[locale]));
  const bottom = labelled(sheet, 'citizenship', countries, { x, y: row + 3, width });
  return Math.max(bottom, y + photoSize.height) + 8;
}

/** The day the right itself ends, where the passport ends before it. */
function outliving({ validity }: CertificateFacts) {
  if ('onArrival' in validity || !validity.entitledUntil) return undefined;
  return validity.entitledUntil > validity.until ? validity.entitledUntil : undefined;
}

function term(sheet: Sheet, facts: CertificateFacts, y: number): number {
  const { validity } = facts;
  const height = 36;
  const inside = y + 5;
  sheet.box(area.left, y, area.width, height, { fill: palette.sand, edge: palette.gold, edgeWidth: 0.7 });
  if ('onArrival' in validity) {
    columns.forEach((locale, index) => {
      const place = columnOf(index);
      const words = wordsOf(locale);
      const style = { size: 8, colour: palette.ink, bold: true };
      const limits = { width: place.width - 8, lines: 2, smallest: 6 };
      const below = sheet.fitted(words('onArrival'), place.x + 6, y + 2.5, style, limits);
      const years = words('onArrivalYears', validity.onArrival);
      sheet.line(years, place.x + 6, below, { size: 7, colour: palette.soft });
    });
    return y + height + 10;
  }
  const dates = [
    ['validFrom', validity.from],
    ['validUntil', validity.until],
    ['entitledUntil', outliving(facts)],
  ] as const;
  const shown = dates.filter(([, date]) => date !== undefined);
  const width = area.width / shown.length;
  shown.forEach(([key, date], index) => {
    const x = area.left + index * width + 8;
    if (date) labelled(sheet, key, dayMonthYear(date), { x, y: inside, width: width - 14 }, 15);
    if (index > 0) sheet.rule(x - 8, y + 5, x - 8, y + height - 5, palette.gold);
  });
  return y + height + 6;
}

const gap = 12;
const columnWidth = (area.width - gap * (columns.length - 1)) / columns.length;
const columnOf = (index: number): Place => ({ x: area.left + index * (columnWidth + gap), y: 0, width: columnWidth });

type Mark = 'may' | 'may-not' | 'point';

/** A part of the table of languages: the same said in each column. */
export interface Section {
  heading: 'route' | 'field' | 'regions' | 'rights' | 'exclusions' | 'conditions';
  mark?: Mark;
  items: readonly InEveryLanguage[];
}

const sayInAll = (say: (words: ReturnType<typeof wordsOf>) => string) =>
  Object.fromEntries(columns.map((locale) => [locale, say(wordsOf(locale))])) as Record<Language, string>;

const joined = (names: readonly InEveryLanguage[]) =>
  names.length > 0
    ? [
        Object.fromEntries(
          columns.map((locale) => [locale, names.map((name) => name[locale]).join('; ')]),
        ) as InEveryLanguage,
      ]
    : [];

/** Everything that is said in words, in the order of the page. */
export function sectionsOf(facts: CertificateFacts): Section[] {
  const until = outliving(facts);
  const date = until && dayMonthYear(until);
  const conditions = [
    sayInAll((words) => words('condition.passport')),
    ...('onArrival' in facts.validity ? [sayInAll((words) => words('condition.arrival'))] : []),
    ...(date ? [sayInAll((words) => words('condition.renewal', { date }))] : []),
    sayInAll((words) => words('condition.changes')),
    ...(facts.conditions ?? []),
  ];
  const sections: Section[] = [
    { heading: 'route', items: [sayInAll((words) => words(`route.${facts.route}`))] },
    { heading: 'field', items: facts.field ? [facts.field] : [] },
    { heading: 'regions', items: joined(facts.regions) },
    { heading: 'rights', mark: 'may', items: facts.rights.map((code) => sayInAll((words) => words(`right.${code}`))) },
    {
      heading: 'exclusions',
      mark: 'may-not',
      items: facts.exclusions.map((code) => sayInAll((words) => words(`exclusion.${code}`))),
    },
    { heading: 'conditions', mark: 'point', items: conditions },
  ];
  return sections.filter((section) => section.items.length > 0);
}

const marks: Record<Mark, { path: string; colour: typeof palette.ink }> = {
  may: { path: 'M0 3L2 5L5.4 0.6', colour: palette.deep },
  'may-not': { path: 'M0.6 0.8L4.8 5M4.8 0.8L0.6 5', colour: palette.alarm },
  point: { path: 'M0.8 3L4.4 3', colour: palette.gold },
};

function drawSection(sheet: Sheet, { heading, mark, items }: Section, y: number, scale: number): number {
  const title = { ...label, size: (mark ? 7 : 6.3) * scale, colour: palette.deep, bold: mark !== undefined };
  const style = { size: (mark ? 7.5 : 8.6) * scale, colour: palette.ink, bold: !mark, leading: 1.28 };
  const bottoms = columns.map((locale, index) => {
    const { x, width } = columnOf(index);
    let top = sheet.line(wordsOf(locale)(`label.${heading}`), x, y + 3.5 * scale, title);
    for (const item of items) {
      if (mark) sheet.stroke(marks[mark].path, x + 0.5, top + 2.4 * scale, marks[mark].colour, 1);
      const indent = mark ? 10 : 0;
      top = sheet.paragraph(item[locale], x + indent, top, width - indent, style) + 0.6;
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

/** Who holds which permit and how long; answers the y below. */
export function drawHolder(sheet: Sheet, facts: CertificateFacts, photo: PDFImage | undefined, y: number): number {
  return term(sheet, facts, holder(sheet, facts, photo, identification(sheet, facts, y)));
}
