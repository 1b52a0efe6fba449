import type { PlainDate } from '#app/domain/basics/plain-date';
import type { InEveryLanguage } from './certificate';
import { type LabelKey, labelled, labelledInFull } from './certificate-body';
import { area } from './certificate-frame';
import { columns, dayMonthYear, inAll, saidOnce } from './certificate-words';
import { type DrawnPaper, drawPaper, newDocument } from './draw-paper.server';
import { palette } from './palette';
import type { Section } from './sections';
import type { Sheet } from './sheet';

/** Everything a letter shows. Days are inclusive; words come in every language. */
export interface LetterFacts {
  readonly title: InEveryLanguage;
  readonly document: InEveryLanguage;
  /** What it is about, as printed: number of an application or a permit. */
  readonly number: { readonly label: 'number' | 'reference'; readonly text: string };
  readonly decisionNumber?: string;
  readonly issuedOn: PlainDate;
  readonly person: {
    readonly label: 'applicant' | 'kazakhName';
    readonly kazakhName: string;
    readonly latinName: string;
  };
  /** Further facts about the person or the permit, two in a row. */
  readonly rows: readonly { readonly label: LabelKey; readonly text: string }[];
  /** The body that gives it out. */
  readonly office: InEveryLanguage;
  readonly sections: readonly Section[];
  readonly foot: {
    readonly url: string;
    readonly sentences: readonly string[];
    readonly strip: readonly string[];
    readonly ruleSet?: string;
  };
  readonly demo: boolean;
}

/** A letter of the office: head, whom and what it is about, its text in the three languages, how to verify it. */
export async function letterPaper(facts: LetterFacts): Promise<DrawnPaper> {
  return drawPaper(await newDocument(), {
    heading: { title: facts.title, document: facts.document },
    number: facts.number.text,
    issuedOn: facts.issuedOn,
    drawTop: (sheet, y) => rows(sheet, facts, people(sheet, facts, identification(sheet, facts, y))),
    sections: facts.sections,
    foot: facts.foot,
    demo: facts.demo,
  });
}

function identification(sheet: Sheet, { number, decisionNumber, issuedOn }: LetterFacts, y: number): number {
  const bottoms = [labelled(sheet, number.label, number.text, { x: area.left, y, width: 210 }, 14)];
  if (decisionNumber) {
    bottoms.push(labelled(sheet, 'decision', decisionNumber, { x: area.left + 224, y, width: 130 }, 11));
  }
  const day = dayMonthYear(issuedOn);
  bottoms.push(labelled(sheet, 'issuedOn', day, { x: area.left + 366, y, width: area.width - 366 }, 11));
  return ruled(sheet, Math.max(...bottoms) + 4);
}

function ruled(sheet: Sheet, y: number): number {
  sheet.rule(area.left, y, area.right, y, palette.line);
  return y + 8;
}

const half = (area.width - 14) / 2;

function people(sheet: Sheet, { person }: LetterFacts, y: number): number {
  const below = person.kazakhName
    ? labelled(sheet, person.label, person.kazakhName, { x: area.left, y, width: area.width }, 14) + 3
    : y;
  return labelled(sheet, 'latinName', person.latinName, { x: area.left, y: below, width: area.width }, 12) + 3;
}

function rows(sheet: Sheet, { rows: all, office }: LetterFacts, y: number): number {
  const said = saidOnce(columns.map((locale) => office[locale]));
  let top = y;
  for (let index = 0; index < all.length; index += 2) {
    const bottoms = all
      .slice(index, index + 2)
      .map(({ label, text }, at) =>
        labelled(sheet, label, text, { x: area.left + at * (half + 14), y: top, width: half }),
      );
    top = Math.max(...bottoms) + 3;
  }
  return ruled(sheet, labelledInFull(sheet, 'office', said, { x: area.left, y: top, width: area.width }) + 3);
}

/** What stands under every letter that is about an application. */
export const portalName = () => inAll('author');
