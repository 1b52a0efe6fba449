import type { WordedSheet } from '#app/i18n/sheet-words.server';
import type { LetterView } from '../deciding/letter-body';
import type { TextRow } from '../summary-list';
import type { AgainstView } from './against';
import type { CaseHeadView, CheckSummary, DecisionView } from './case-view';
import type { OpenPair } from './compare-view';

export interface AskableView {
  name: string;
  label: string;
  /** What is there now: the answer, or that the document was sent. */
  detail: string;
  options: { value: string; label: string }[];
  suggested: string;
}

/** Asked because rows failed: which, and what the officer found on each. */
export interface FailedAskView extends AskableView {
  /** Name of the field for words of the officer's own. */
  words: string;
  rows: { key: string; href: string; label: string; finding: string; note: string }[];
}

export interface RequestPageView {
  title: string;
  head: CaseHeadView;
  lead: string;
  failed: FailedAskView[];
  documents: AskableView[];
  answers: AskableView[];
  entries: AskableView[];
  /** As it would be sent with what is proposed, and where it is asked for as the form changes. */
  letter: LetterView;
  letterLead: string;
  preview: string;
}

export interface GroundView {
  value: string;
  label: string;
  /** Place in the law, and whether the review points here. */
  hint: string;
  suggested: boolean;
}

/** One of the family in a form: what can be said of them, and what was said before. */
export interface MemberView {
  person: string;
  title: string;
  /** What was recommended, and what they were told. */
  said: string[];
  options: { value: string; label: string; hint: string }[];
  /** Why a grant is missing. */
  remark: string;
  /** Empty where the grounds are fixed by the notice. */
  grounds: GroundView[];
  groundsLabel: string;
  departureLabel: string;
}

export interface FamilyView {
  title: string;
  lead: string;
  leadRefusal: string;
  members: MemberView[];
  /** Of whom nothing is left to decide. */
  settled: string[];
}

export interface RecommendPageView {
  family: FamilyView | null;
  title: string;
  head: CaseHeadView;
  sheet: WordedSheet;
  like: OpenPair[];
  grounds: GroundView[];
  /** Why a recommendation, or a grant, is not possible yet. */
  open: string;
  notGrantable: string;
  against: AgainstView;
}

/** What a grant sets, to be chosen and confirmed. */
export interface TermsView {
  regions: { value: string; label: string }[];
  conditions: { value: string; label: string }[];
  conditionsLabel: string;
  conditionsHint: string;
  regionLabel: string;
  regionHint: string;
  /** Set by the programme; empty where nothing is. */
  fixed: string;
}

export interface DecidePageView {
  terms: TermsView;
  family: FamilyView | null;
  title: string;
  head: CaseHeadView;
  sheet: WordedSheet;
  like: OpenPair[];
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
