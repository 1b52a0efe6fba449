import type { PDFImage } from 'pdf-lib';
import { type CertificateFacts, endingOf, type ThirdScript } from './certificate';
import { area } from './certificate-frame';
import { columns, dayMonthYear, inAll, saidOnce, wordsOf } from './certificate-words';
import { palette } from './palette';
import { columnOf, joined, type Section, sayInAll } from './sections';
import type { ShapedLine } from './shaping.server';
import type { Sheet } from './sheet';
import type { TextLayer } from './text-layer';

const label = { size: 6.3, colour: palette.soft, leading: 1.3 };
const value = { size: 10.5, colour: palette.ink, bold: true, leading: 1.28 };

export type LabelKey =
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
  | 'ruleSet'
  | `script.${ThirdScript}`
  | 'reference'
  | 'applicant'
  | 'programme'
  | 'permit'
  | 'office';

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

/** The same for what may be long: nothing of it is cut. */
export function labelledInFull(sheet: Sheet, key: LabelKey, text: string, { x, y, width }: Place): number {
  const below = sheet.fitted(saidOnce(inAll(`label.${key}`)), x, y, label, { width, lines: 1, smallest: 5 });
  return sheet.paragraph(text, x, below, width, { ...value, size: 8.6 });
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

/** What cannot be drawn from the facts alone. */
export interface HolderParts {
  photo: PDFImage | undefined;
  /** The name in Arabic letters. */
  third: ShapedLine | undefined;
  layer: TextLayer;
}

function holder(sheet: Sheet, facts: CertificateFacts, { photo, third, layer }: HolderParts, y: number): number {
  const person = facts.holder;
  portrait(sheet, photo, y);
  const x = area.left + photoSize.width + 16;
  const width = area.right - x;
  let below = labelled(sheet, 'kazakhName', person.kazakhName, { x, y, width }, person.third ? 14 : 16) + 3;
  if (person.third) below = inThirdScript(sheet, person.third, { shaped: third, layer }, { x, y: below, width });
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

function inThirdScript(
  sheet: Sheet,
  { script, name }: NonNullable<CertificateFacts['holder']['third']>,
  { shaped, layer }: { shaped: ShapedLine | undefined; layer: TextLayer },
  { x, y, width }: Place,
): number {
  if (!shaped) return labelled(sheet, `script.${script}`, name, { x, y, width }, 12) + 3;
  const below = sheet.fitted(saidOnce(inAll(`label.script.${script}`)), x, y, label, { width, lines: 1, smallest: 5 });
  const right = x + Math.min(width, (shaped.width * 14) / 1000);
  return layer.draw(sheet, shaped, right, below, { size: 14, colour: palette.ink, width }) + 3;
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
      const { years } = validity.onArrival;
      if (years !== null)
        sheet.line(words('onArrivalYears', { years }), place.x + 6, below, { size: 7, colour: palette.soft });
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
  const label = (key: 'route' | 'field' | 'regions' | 'rights' | 'exclusions' | 'conditions') =>
    sayInAll((words) => words(`label.${key}`));
  const sections: Section[] = [
    { heading: label('route'), items: [sayInAll((words) => words(`route.${facts.route}`))] },
    { heading: label('field'), items: facts.field ? [facts.field] : [] },
    { heading: label('regions'), items: joined(facts.regions) },
    {
      heading: label('rights'),
      mark: 'may',
      items: facts.rights.map((code) => sayInAll((words) => words(`right.${code}`))),
    },
    {
      heading: label('exclusions'),
      mark: 'may-not',
      items: facts.exclusions.map((code) => sayInAll((words) => words(`exclusion.${code}`))),
    },
    { heading: label('conditions'), mark: 'point', items: conditions },
  ];
  return sections.filter((section) => section.items.length > 0);
}

/** Who holds which permit and how long; answers the y below. */
export function drawHolder(sheet: Sheet, facts: CertificateFacts, parts: HolderParts, y: number): number {
  return term(sheet, facts, holder(sheet, facts, parts, identification(sheet, facts, y)));
}
