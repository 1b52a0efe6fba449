import { parsePlainDate } from '#app/domain/basics/plain-date';
import type { DecisionSheet, SheetCheck, SheetDocument, SheetGate } from '#app/domain/decisions/decision-sheet';
import type { Departure } from '#app/domain/decisions/departure';
import type { PersonSheet } from '#app/domain/decisions/person-sheet';
import { messageKey, translateFor } from './catalogues';
import { formatDate, formatNumber, listOf } from './format';
import type { Locale } from './locales';
import { criterionTitle, gateTitle, itemTitle, reasonWords } from './outcome-words.server';

export interface WordedLine {
  code: string;
  title: string;
  /** How it stands: `Met`, or `15 of 20`. */
  standing: string;
  state: 'yes' | 'no' | 'warning' | 'unknown' | null;
  because: string;
  cure: string;
  finding: string;
  documents: string;
  rule: string;
}

/** A sheet as sentences, the same for page, letter and appeal. */
export interface WordedSheet {
  result: string;
  tone: 'success' | 'danger' | 'warning';
  basis: string;
  rules: string;
  total: string;
  departure: string;
  gates: WordedLine[];
  criteria: WordedLine[];
  /** The family, each by themselves. */
  persons: WordedPerson[];
}

export interface WordedPerson {
  person: string;
  title: string;
  result: string;
  tone: WordedSheet['tone'];
  lines: WordedLine[];
}

const states = { met: 'yes', 'not-met': 'no', unproven: 'warning', unknown: 'unknown' } as const;
const tones = { grant: 'success', refusal: 'danger', open: 'warning' } as const;

export function wordedSheet(locale: Locale, sheet: DecisionSheet, departure: Departure | null = null): WordedSheet {
  const t = translateFor(locale);
  return {
    result: t(`sheet.result.${sheet.result}`),
    tone: tones[sheet.result],
    basis: t(`sheet.basis.${sheet.basis}`),
    rules: t('sheet.rules', { version: sheet.ruleSet }),
    total: t('sheet.total', { points: formatNumber(locale, sheet.total) }),
    departure: departure ? departureWords(locale, departure) : '',
    gates: sheet.gates.map((gate) => ({
      ...line(locale, sheet, gate),
      title: gateTitle(locale, gate.code),
      standing: t(`sheet.standing.${gate.standing}`),
      state: states[gate.standing],
      cure: gate.cure ? t('sheet.cure', { cure: reasonWords(locale, 'cure', gate.cure) }) : '',
    })),
    criteria: sheet.criteria.map((criterion) => ({
      ...line(locale, sheet, criterion),
      title: criterionTitle(locale, criterion.code),
      standing: t('eligibility.points', { points: formatNumber(locale, criterion.points), max: criterion.max }),
      state: null,
      cure: '',
    })),
    persons: (sheet.persons ?? []).map((person) => wordedPerson(locale, sheet, person)),
  };
}

/** A member of the family as pages and letters name them: by the Kazakh name in Kazakh and Russian. */
export function memberTitle(
  locale: Locale,
  { name, kazakhName, relation }: Pick<PersonSheet, 'name' | 'kazakhName' | 'relation'>,
): string {
  const t = translateFor(locale);
  return t('persons.each', {
    name: memberName(locale, { name, kazakhName }),
    relation: t(`persons.relation.${relation}`),
  });
}

export const memberName = (locale: Locale, { name, kazakhName }: Pick<PersonSheet, 'name' | 'kazakhName'>): string =>
  locale === 'en' ? name : kazakhName || name;

function wordedPerson(locale: Locale, sheet: DecisionSheet, person: PersonSheet): WordedPerson {
  const t = translateFor(locale);
  return {
    person: person.person,
    title: memberTitle(locale, person),
    result: t(`sheet.result.${person.result}`),
    tone: tones[person.result],
    lines: person.gates.map((gate) => ({
      ...line(locale, sheet, gate),
      title: t(`persons.line.${gate.code}`),
      standing: t(`sheet.standing.${gate.standing}`),
      state: states[gate.standing],
      because: t(`persons.because.${gate.code}`, { until: dayIn(locale, gate.because.params?.until) }),
      cure: gate.cure ? t('sheet.cure', { cure: t(`persons.cure.${gate.code}`) }) : '',
    })),
  };
}

function dayIn(locale: Locale, day: unknown): string {
  const read = parsePlainDate(String(day ?? ''));
  return read ? formatDate(locale, read) : 'none';
}

export function departureWords(locale: Locale, { against, reason }: Departure): string {
  const t = translateFor(locale);
  const from = against.length > 1 ? 'both' : (against[0] ?? 'sheet');
  return t(`sheet.departure.${from}`, { reason: t(`sheet.departure.reason.${reason}`) });
}

type Line = Pick<SheetGate, 'code' | 'rule' | 'because' | 'documents' | 'findings'>;

function line(locale: Locale, { ruleSet, basis }: DecisionSheet, { code, rule, because, documents, findings }: Line) {
  const t = translateFor(locale);
  const source = messageKey(`eligibility.source.${rule.of}`);
  const listed = documents.map((each) => documentWords(locale, each));
  const found = findings.map((each) => findingWords(locale, each));
  return {
    code,
    because: reasonWords(locale, 'because', because),
    documents: listed.length > 0 ? t('sheet.documents', { documents: listOf(locale, listed) }) : '',
    finding: found.length > 0 && basis !== 'claimed' ? t('sheet.findings', { findings: listOf(locale, found) }) : '',
    rule: t('sheet.rule', { source: source ? t(source, { at: rule.at }) : rule.at, version: ruleSet }),
  };
}

function documentWords(locale: Locale, { item, fileName: file, page }: SheetDocument): string {
  const t = translateFor(locale);
  const named = { item: itemTitle(locale, item), file };
  return page ? t('sheet.document.page', { ...named, page }) : t('sheet.document.whole', named);
}

function findingWords(locale: Locale, { kind, finding }: SheetCheck): string {
  const t = translateFor(locale);
  return t('sheet.finding', {
    check: t(`status.check.${kind}`),
    finding:
      finding === 'done' ? t('review.rows.done') : finding ? t(`status.finding.${finding}`) : t('sheet.notChecked'),
  });
}
