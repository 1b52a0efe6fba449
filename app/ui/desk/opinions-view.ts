import type { CaseHeadView } from './case-view';

export interface OpinionView {
  id: string;
  href: string;
  kind: string;
  body: string;
  check: string;
  state: string;
  asked: string;
  words: string;
  answer: string | null;
  tone: 'success' | 'danger' | 'warning' | 'neutral';
  reasons: string;
  signedBy: string;
  documents: { id: string; text: string; href: string | null }[];
  /** What may be done with it now. */
  may: { resend: boolean; withdraw: boolean; scan: boolean };
}

interface Option {
  value: string;
  label: string;
}

export interface OpinionsView {
  title: string;
  head: CaseHeadView;
  /** All opinions, and where one on paper is written down. */
  back: string;
  paper: string;
  opinions: OpinionView[];
  /** Why this officer may not ask; null when they may. */
  barred: string | null;
  open: boolean;
  key: string;
  kinds: Option[];
  checks: Option[];
  answers: Option[];
  languages: Option[];
  days: number;
}
