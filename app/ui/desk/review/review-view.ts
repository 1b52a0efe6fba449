import type { MarkState } from '../../mark';
import type { SignView } from '../case-view';

/** The review desk in words, made on the server. */

export interface RuleCardView {
  title: string;
  /** The conditions and criteria the row serves. */
  serves: string[];
  sources: string[];
  asked: string[];
  /** One of these is enough. */
  accepted: string[];
  tolerated: string;
  never: string;
}

/** What was found on a row, in words and as codes. */
export interface FoundView {
  /** Of the last finding; the next one is kept on this condition. */
  version: number;
  finding: string | null;
  text: string;
  mark: MarkState;
  reason: string;
  reasonText: string;
  note: string;
  /** When, by whom, and whether a machine check proposed it. */
  saved: string;
  /** What was found on an earlier claim. */
  before: string;
}

export interface RowView extends FoundView {
  kind: string;
  key: string;
  label: string;
  value: string;
  /** Stands under the paper that shows it. */
  inner: boolean;
  /** Of a paper: the claims under it. */
  covers: string[];
  /** The document that is opened with the row. */
  document: string | null;
  machine: { finding: string; text: string } | null;
  signs: SignView[];
  /** That the applicant has said something new about it, and when; empty when not. */
  said: string;
  /** Key into the cards of the case. */
  card: string;
}

/** What was asked outside for a check: of whom, until when, what came back and with which document. */
export interface OutsideView {
  id: string;
  href: string;
  who: string;
  state: string;
  answer: string;
  reasons: string;
  mark: MarkState;
  /** Its first document that can be looked at. */
  document: string | null;
}

export interface CheckRowsView {
  kind: string;
  title: string;
  /** Its findings are not shown to this officer: done, or not done. */
  hidden: boolean;
  done: boolean;
  text: string;
  mark: MarkState;
  mayWork: boolean;
  rows: RowView[];
  outside: OutsideView[];
}

export interface ReviewView {
  checks: CheckRowsView[];
  cards: Record<string, RuleCardView>;
  /** Where findings are posted. */
  action: string;
  /** The row that is selected without script, `<kind>:<key>`. */
  selected: string | null;
  findings: { finding: string; label: string; reasons: { value: string; label: string }[] }[];
}

/** What the browser gets for a saved finding: the checks as they are now. */
export interface SavedView {
  checks: { kind: string; done: boolean; text: string; mark: MarkState; rows: Record<string, FoundView> }[];
}

export type FindingAnswer =
  | ({ ok: true } & SavedView)
  /** Somebody was faster: what they saved stands in the checks. */
  | ({ ok: false; conflict: true } & SavedView)
  | { ok: false; conflict: false; text: string };
