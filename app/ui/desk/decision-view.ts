import type { WordedSheet } from '#app/i18n/sheet-words.server';
import type { TextRow } from '../summary-list';
import type { AgainstView } from './against';
import type { CaseHeadView, CheckSummary, DecisionView } from './case-view';

export interface AskableView {
  name: string;
  label: string;
  /** What is there now: the answer, or that the document was sent. */
  detail: string;
  options: { value: string; label: string }[];
  suggested: string;
}

export interface RequestPageView {
  title: string;
  head: CaseHeadView;
  lead: string;
  documents: AskableView[];
  answers: AskableView[];
}

export interface GroundView {
  value: string;
  label: string;
  /** Place in the law, and whether the review points here. */
  hint: string;
  suggested: boolean;
}

export interface RecommendPageView {
  title: string;
  head: CaseHeadView;
  sheet: WordedSheet;
  grounds: GroundView[];
  /** Why a recommendation, or a grant, is not possible yet. */
  open: string;
  notGrantable: string;
  against: AgainstView;
}

export interface DecidePageView {
  title: string;
  head: CaseHeadView;
  sheet: WordedSheet;
  recommendation: DecisionView | null;
  notice: DecisionView | null;
  checks: CheckSummary[];
  objections: { id: string; when: string; text: string }[];
  afterNotice: boolean;
  /** The hearing the applicant asked for, and where its record is written; null without one. */
  hearing: { rows: TextRow[]; record: string | null } | null;
  choices: { value: string; label: string; effects: string[] }[];
  /** Why a choice is missing. */
  remarks: string[];
  /** Where the legal term is extended, when that has to come first. */
  extend: string | null;
  grounds: GroundView[];
  sendBackReasons: { value: string; label: string }[];
}
