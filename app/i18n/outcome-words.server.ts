import { entryOf, itemOf } from '#app/domain/application/entries';
import type { Entry } from '#app/domain/application/lists';
import type { DocumentNeed, GateState, Improvement, Lane, Outcome, Reason } from '#app/domain/eligibility/outcome';
import { messageKey, translateFor } from './catalogues';
import { entryTitle } from './entry-words.server';
import { formatNumber, listOf } from './format';
import type { Locale } from './locales';

export interface WordedGate {
  code: string;
  title: string;
  state: GateState;
  stateWords: string;
  because: string;
  /** What the person can do; null when there is nothing to do. */
  cure: string | null;
}

export interface WordedCriterion {
  code: string;
  title: string;
  points: number;
  max: number;
  /** `15 of 25`. */
  score: string;
  because: string;
}

export interface WordedImprovement {
  key: string;
  words: string;
  gain: number;
  totalAfter: number;
  /** The lane it would lead to, when that is another one. */
  lane: string | null;
}

export interface WordedDocument {
  item: string;
  title: string;
  why: string;
  because: string;
  required: boolean;
  stage: DocumentNeed['stage'];
  maxAgeDays: number | null;
}

export interface WordedLane {
  lane: Lane;
  title: string;
  meaning: string;
  days: string;
}

/** An outcome as sentences: what applicant, officer and letter read. */
export interface WordedOutcome {
  gates: WordedGate[];
  criteria: WordedCriterion[];
  improvements: WordedImprovement[];
  documents: WordedDocument[];
  lane: WordedLane;
}

type Group = 'because' | 'cure' | 'improve';

/** The sentence behind a code. A code newer than the catalogue says only how the rule stands. */
export function reasonWords(locale: Locale, group: Group, { code, params }: Reason): string {
  const t = translateFor(locale);
  // Fewer than no days are over, not “-20 days”.
  const over =
    typeof params?.value === 'number' && params.value < 0 ? messageKey(`eligibility.${group}.${code}-over`) : null;
  const key = over ?? messageKey(`eligibility.${group}.${code}`);
  if (key) return t(key, params);
  const ending = /-(met|not-met|unknown)$/.exec(code)?.[0] ?? '-unknown';
  return group === 'because' ? t(messageKey(`eligibility.because.rule${ending}`) ?? 'common.notKnown') : code;
}

export function laneWords(locale: Locale, lane: Lane, laneDays: number): WordedLane {
  const t = translateFor(locale);
  return {
    lane,
    title: t(`eligibility.lane.${lane}`),
    meaning: t(`eligibility.laneMeaning.${lane}`),
    days: t('eligibility.laneDays', { days: laneDays }),
  };
}

const titled = (locale: Locale, group: 'gate' | 'criterion' | 'item', code: string, part = 'title') => {
  const key = messageKey(`eligibility.${group}.${code}.${part}`);
  return key ? translateFor(locale)(key) : code;
};

export const gateTitle = (locale: Locale, code: string) => titled(locale, 'gate', code);
export const criterionTitle = (locale: Locale, code: string) => titled(locale, 'criterion', code);
/** What a paper is called; one of an entry, with the entry's name. */
export function itemTitle(locale: Locale, code: string, entries: readonly Entry[] = []): string {
  const title = titled(locale, 'item', itemOf(code));
  const entry = entries.find(({ id }) => id === entryOf(code));
  return entry ? `${title}: ${entryTitle(locale, entry)}` : title;
}
export const itemWhy = (locale: Locale, code: string) => titled(locale, 'item', itemOf(code), 'why');

function improvementWords(locale: Locale, { phrases, gain, totalAfter, laneAfter }: Improvement, lane: Lane) {
  return {
    key: phrases.map(({ code }) => code).join('+'),
    words: listOf(
      locale,
      phrases.map((phrase) => reasonWords(locale, 'improve', phrase)),
    ),
    gain,
    totalAfter,
    lane: laneAfter === lane ? null : translateFor(locale)(`eligibility.lane.${laneAfter}`),
  };
}

export function wordedOutcome(locale: Locale, outcome: Outcome): WordedOutcome {
  const t = translateFor(locale);
  return {
    gates: outcome.gates.map(({ code, state, because, cure }) => ({
      code,
      title: gateTitle(locale, code),
      state,
      stateWords: t(`eligibility.state.${state}`),
      because: reasonWords(locale, 'because', because),
      cure: cure && reasonWords(locale, 'cure', cure),
    })),
    criteria: outcome.criteria.map(({ code, points, max, because }) => ({
      code,
      title: criterionTitle(locale, code),
      points,
      max,
      score: t('eligibility.points', { points: formatNumber(locale, points), max }),
      because: reasonWords(locale, 'because', because),
    })),
    improvements: outcome.improvements.map((improvement) => improvementWords(locale, improvement, outcome.lane)),
    documents: outcome.documents.map(({ item, required, because, stage, maxAgeDays }) => ({
      item,
      title: itemTitle(locale, item),
      why: itemWhy(locale, item),
      because: reasonWords(locale, 'because', because),
      required,
      stage,
      maxAgeDays: maxAgeDays ?? null,
    })),
    lane: laneWords(locale, outcome.lane, outcome.laneDays),
  };
}
