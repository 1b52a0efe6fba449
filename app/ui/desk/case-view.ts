import type { OriginTreeView } from '../lineage/lineage-view';
import type { MarkState } from '../mark';
import type { Tone } from '../tag';
import type { AgainstRow } from './against';
import type { CaseSkillsView } from './case-skills';
import type { OpenPair } from './compare-view';
import type { DueView } from './due';
import type { ReviewView } from './review/review-view';

/** What a case's pages show: words only, made on the server. */

/** A question and its answer. */
export interface AnswerView {
  key: string;
  label: string;
  value: string;
  dir: 'auto';
}

export interface EventView {
  key: string;
  title: string;
  when: string;
  dateTime: string;
  by: string;
  text?: string;
}

export interface CaseHeadView {
  id: string;
  version: number;
  href: string;
  reference: string;
  /** As in the passport, and in Kazakh. */
  name: string;
  kazakhName: string;
  programme: string;
  route: string;
  status: string;
  statusTone: Tone;
  lane: string;
  due: DueView | null;
  submitted: string;
  /** The last day of the legal term, as a sentence. */
  legal: string;
  /** Who holds it: nobody, this officer, or a name. */
  holder: { state: 'nobody' | 'you' | 'other'; text: string };
}

interface GateView {
  key: string;
  state: MarkState;
  title: string;
  /** Why, what helps, where it is written. */
  because: string;
  cure: string;
  source: string;
  /** The rows that leave it unproven. */
  against: AgainstRow[];
}

interface CriterionView {
  key: string;
  title: string;
  points: number;
  max: number;
  text: string;
  because: string;
}

export interface OutcomeView {
  grantable: string;
  grantableTone: 'success' | 'warning' | 'danger';
  total: number;
  lane: string;
  ruleSet: string;
  /** What the points come to when only verified facts count, and when the rest counts as claimed. */
  verified: string[];
  /** A newer version of the rules beside the frozen one; null while there is none. */
  versions: { applies: string; because: string; lines: string[] } | null;
  gates: GateView[];
  criteria: CriterionView[];
}

/** What to look at twice: it proves nothing. */
export interface SignView {
  key: string;
  text: string;
  /** Name of the file it is about. */
  about: string;
}

/** A document as the viewer needs it; its pages are pictures under `pictures/<page>`. */
export interface DocumentView {
  id: string;
  item: string;
  name: string;
  detail: string;
  pages: number;
  pictures: string;
  thumbnail: string;
  signs: SignView[];
  /** Where a copy for reading is, and where the original is asked for; null where it is withheld. */
  copy: string;
  original: string | null;
}

export interface ViewerView {
  documents: DocumentView[];
  /** What the address asks to be open. */
  open: { id: string | null; page: number; zoom: number };
  purposes: { value: string; label: string }[];
  purposeMissing: boolean;
  /** Width of the documents in percent, as this officer left it. */
  split: number;
}

export interface CheckSummary {
  kind: string;
  title: string;
  mark: MarkState;
  findingText: string;
  reasonText: string;
  note: string;
}

interface NoteView {
  id: string;
  by: string;
  text: string;
}

export interface GlanceView {
  family: AnswerView[];
  last: EventView[];
}

export interface DecisionView {
  id: string;
  title: string;
  number: string;
  by: string;
  when: string;
  reasons: { title: string; source: string; cure: string }[];
  note: string;
  /** Where it departs from the sheet or the recommendation. */
  departure: string;
  /** The officer's own words in the letter. */
  explanation: string;
  /** What it says of each of the family. */
  persons: string[];
}

export interface RequestView {
  id: string;
  asked: string;
  until: string;
  items: string[];
  answer: string;
  state: string;
  open: boolean;
}

export interface CaseView {
  title: string;
  head: CaseHeadView;
  viewer: ViewerView;
  review: ReviewView;
  glance: GlanceView;
  /** Null for who may neither read nor write them. */
  notes: { list: NoteView[]; action: string; key: string } | null;
  /** Not for who sees no more than identity. */
  whole: boolean;
  /** Other applications that may be of the same person. */
  like: OpenPair[];
  /** A card for each entry of a list. */
  /** The applicant’s family tree, where origin is proved by one. */
  tree: OriginTreeView | null;
  entries: { key: string; title: string; rows: AnswerView[] }[];
  /** Other applications of the same person. */
  dossier: { href: string; text: string }[];
  /** Null for who sees no more than identity. */
  skills: CaseSkillsView | null;
  /** Where a supervisor lifts its lock or gives it on. */
  manage: string | null;
  /** Answers that no check judges. */
  otherAnswers: AnswerView[];
  outcome: OutcomeView;
  decisions: DecisionView[];
  requests: RequestView[];
  objections: { id: string; when: string; text: string }[];
  permits: { id: string; href: string; title: string; standing: string; number: string }[];
  timeline: EventView[];
  /** What this officer may do now. */
  may: {
    accept: boolean;
    claim: boolean;
    release: boolean;
    request: string | null;
    cancelRequest: boolean;
    recommend: string | null;
    decide: string | null;
    appeal: string | null;
  };
  /** Steps with a page of their own. */
  more: readonly { key: string; href: string; text: string }[];
  /** What is said to and fro, and where. */
  talk: { href: string; text: string; waits: boolean }[];
  /** Why they may not decide, when that is what they would do next. */
  notice: string;
  /** That somebody else holds the case, and which checks go on beside; empty when not so. */
  parallel: string;
}
