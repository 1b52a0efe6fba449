import type { KeptReason } from '#app/data/decision.server';
import type { PlainDate } from '#app/domain/basics/plain-date';
import type { DecisionSheet } from '#app/domain/decisions/decision-sheet';
import type { Departure } from '#app/domain/decisions/departure';
import type { GrantTerms } from '#app/domain/decisions/grant-terms';
import type { PermitKind } from '#app/domain/permits/permit';
import { translateFor } from '#app/i18n/catalogues';
import { type Language, languages } from '#app/i18n/locales';
import { type WordedLine, wordedSheet } from '#app/i18n/sheet-words.server';
import type { InEveryLanguage } from '#app/infra/pdf/certificate';
import { dayMonthYear, wordsOf } from '#app/infra/pdf/certificate-words';
import { inEvery, sayPapers } from '#app/infra/pdf/paper-words';
import type { Section } from '#app/infra/pdf/sections';
import { type FamilySaid, familySections } from './family-letter';
import { cureWords, groundWords } from './ground-words';
import { termsSections } from './terms-letter';

/** What a decision says to the applicant; the preview before the signature and the letter after it are made of the same. */
export interface Worded {
  kind: 'notice' | 'grant' | 'approve-without-place' | 'refuse' | 'decide-family' | 'notice-family';
  on: PlainDate;
  reasons: readonly KeptReason[];
  explanation: string | null;
  sheet: DecisionSheet | null;
  departure: Departure | null;
  /** Last day to object or to appeal. */
  until: PlainDate;
  permits: readonly { kind: PermitKind; number: string | null }[];
  /** What it says of the family; empty where it says nothing. */
  family: readonly FamilySaid[];
  /** What a grant sets. */
  terms?: GrantTerms | null;
}

export interface LetterWords {
  title: InEveryLanguage;
  issuedOn: PlainDate;
  sections: Section[];
}

type PaperKey = Parameters<typeof sayPapers>[0];

export const section = (heading: PaperKey, mark: Section['mark'], items: InEveryLanguage[]): Section => ({
  heading: sayPapers(heading),
  ...(mark && { mark }),
  items,
});

const groundSections = (reasons: readonly KeptReason[]): Section[] => [
  section(
    'heading.grounds',
    'point',
    reasons.map((reason) => inEvery((locale) => groundWords(locale, reason))),
  ),
  section(
    'heading.cures',
    'point',
    reasons.flatMap((reason) =>
      cureWords('kk', reason) ? [inEvery((locale) => cureWords(locale, reason) ?? '')] : [],
    ),
  ),
];

/** The officer's own words are said once, as they were written, in a part of their own. */
export const explanationSection = (explanation: string | null): Section[] =>
  explanation ? [{ ...section('heading.explanation', 'text', [inEvery(() => explanation)]), own: true }] : [];

const finished = (text: string) => (/[.!?]$/.test(text) ? text : `${text}.`);

function sentence(line: WordedLine | undefined): string {
  if (!line) return '';
  const { title, standing, because, cure, documents, finding, rule } = line;
  const said = [`${title}: ${standing}`, because, cure, documents, finding, rule];
  return said.filter(Boolean).map(finished).join(' ');
}

/** The sheet line by line: what is asked, how it stands, why, by which document, finding and rule. */
export function sheetSections(sheet: DecisionSheet | null, departure: Departure | null): Section[] {
  if (!sheet) return [];
  const worded = inWords(sheet, departure);
  const lines = (of: 'gates' | 'criteria') =>
    sheet[of].map((_, index) => inEvery((locale) => sentence(worded[locale][of][index])));
  const head = inEvery((locale) => {
    const { result, basis, rules, total } = worded[locale];
    return `${result}. ${basis}. ${rules}. ${total}.`;
  });
  return [
    section('heading.sheet', 'text', [head, ...(departure ? [inEvery((locale) => worded[locale].departure)] : [])]),
    section('heading.conditions', 'point', lines('gates')),
    section('heading.points', 'point', lines('criteria')),
    ...personSections(sheet),
  ];
}

/** The lines of each of the family. */
function personSections(sheet: DecisionSheet | null): Section[] {
  if (!sheet) return [];
  const worded = inWords(sheet, null);
  return (sheet.persons ?? []).map(
    (person, at): Section => ({
      heading: inEvery((locale) => worded[locale].persons[at]?.title ?? ''),
      mark: 'point',
      items: person.gates.map((_, index) => inEvery((locale) => sentence(worded[locale].persons[at]?.lines[index]))),
    }),
  );
}

const inWords = (sheet: DecisionSheet, departure: Departure | null) =>
  Object.fromEntries(languages.map((locale) => [locale, wordedSheet(locale, sheet, departure)])) as Record<
    Language,
    ReturnType<typeof wordedSheet>
  >;

/** Whose lines a letter shows: of those it decides about; of all where it names nobody. */
const decidedOf = ({ persons = [] }: DecisionSheet, family: readonly FamilySaid[]) =>
  family.length === 0
    ? persons
    : persons.filter(({ name, kazakhName, relation }) =>
        family.some(
          ({ member, outcome }) =>
            outcome !== 'undecided' &&
            member.name === name &&
            member.kazakhName === kazakhName &&
            member.relation === relation,
        ),
      );

const onDay = (date: PlainDate) => ({ date: dayMonthYear(date) });
const said = (key: PaperKey, values?: Parameters<typeof sayPapers>[1]) => [sayPapers(key, values)];

function body({ kind, reasons, explanation, sheet, departure, until, permits, family, terms }: Worded): Section[] {
  const decided = sheet && { ...sheet, persons: decidedOf(sheet, family) };
  const aboutFamily = kind === 'decide-family' || kind === 'notice-family';
  const why = [
    ...familySections(family),
    ...explanationSection(explanation),
    // What is decided of the family alone says nothing of the applicant's own lines.
    ...(aboutFamily ? personSections(decided) : sheetSections(decided, departure)),
  ];
  switch (kind) {
    case 'notice':
      return [
        section('heading.message', 'text', said('notice.intends')),
        ...groundSections(reasons),
        section('heading.remedy', 'text', said('notice.object', onDay(until))),
        ...why,
      ];
    case 'refuse':
      return [
        section('heading.message', 'text', said('decision.refused')),
        ...groundSections(reasons),
        section('heading.remedy', 'text', [...said('decision.appeal', onDay(until)), ...said('decision.again')]),
        ...why,
      ];
    case 'grant':
      return [
        section('heading.message', 'text', said('decision.granted')),
        section(
          'heading.permits',
          'point',
          permits.map(({ kind: permit, number }) =>
            inEvery((locale) => {
              const name = wordsOf(locale)(`kind.${permit}`);
              return number ? sayPapers('decision.permit', { kind: name, number })[locale] : name;
            }),
          ),
        ),
        ...termsSections(terms ?? null),
        section('heading.remedy', 'text', said('decision.appealTerms', onDay(until))),
        ...why,
      ];
    case 'approve-without-place':
      return [section('heading.message', 'text', said('decision.waiting')), ...termsSections(terms ?? null), ...why];
    case 'decide-family':
    case 'notice-family':
      return [
        section('heading.message', 'text', [
          inEvery((locale) => translateFor(locale)(`persons.letter.${kind === 'notice-family' ? 'told' : 'about'}`)),
        ]),
        ...why,
      ];
  }
}

export const decisionWords = (worded: Worded): LetterWords => ({
  title: sayPapers(worded.kind.startsWith('notice') ? 'title.notice' : 'title.decision'),
  issuedOn: worded.on,
  sections: body(worded).filter(({ items }) => items.length > 0),
});
