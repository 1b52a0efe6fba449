import { pass, refuse, type Verdict } from '../basics/verdict';
import type { DecisionSheet } from './decision-sheet';

/** What an officer's word departs from: the computed result, or the recommendation of another. */
const againsts = ['sheet', 'recommendation'] as const;
export type Against = (typeof againsts)[number];

/** Why an officer departs; a grant and a refusal have reasons of their own. */
export const departureReasons = {
  grant: ['proved-when-heard', 'proved-by-other-document', 'difference-immaterial', 'known-to-the-state'],
  refusal: ['document-doubted', 'finding-not-supported', 'new-facts', 'information-of-security'],
} as const;
type DepartureReason = (typeof departureReasons)[keyof typeof departureReasons][number];

/** Kept with the decision and shown on its sheet. */
export interface Departure {
  against: Against[];
  reason: DepartureReason;
}

export type Word = 'grant' | 'refusal';

interface Judged {
  word: Word;
  sheet: Pick<DecisionSheet, 'result'>;
  /** What was recommended; null for the recommendation itself, and once it has been answered for. */
  recommended: Word | null;
}

/** What a word departs from. A refusal departs only from a computed yes; a grant from anything but that. */
export function departsFrom({ word, sheet, recommended }: Judged): Against[] {
  const bySheet = word === 'grant' ? sheet.result !== 'grant' : sheet.result === 'grant';
  const byRecommendation = recommended !== null && recommended !== word;
  return againsts.filter((each) => (each === 'sheet' ? bySheet : byRecommendation));
}

const words: Partial<Record<string, Word>> = { 'recommend-grant': 'grant', 'recommend-refusal': 'refusal' };

/** The latest recommendation among what was signed; null while there is none. */
export const recommendedWord = (signed: readonly { kind: string }[]): Word | null =>
  words[signed.findLast(({ kind }) => words[kind])?.kind ?? ''] ?? null;

const isDepartureReason = (word: Word, reason: string | null | undefined): reason is DepartureReason =>
  departureReasons[word].some((each) => each === reason);

/** The departure of a word, or null where it follows; without its reason it is refused. */
export function departureOf(
  judged: Judged,
  reason: string | null | undefined,
): Verdict<Departure | null, 'departure-unexplained'> {
  const against = departsFrom(judged);
  if (against.length === 0) return pass(null);
  if (!isDepartureReason(judged.word, reason)) return refuse('departure-unexplained', { against: against.join(' ') });
  return pass({ against, reason });
}
