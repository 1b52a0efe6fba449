import type { SaidView } from '../talk/thread';
import type { CaseHeadView } from './case-view';

export interface MessagesView {
  title: string;
  head: CaseHeadView;
  lead: string;
  said: SaidView[];
  waits: boolean;
  /** Why this officer may not answer; null when they may. */
  barred: string | null;
  /** Drawn with the form. */
  key: string;
  /** Of the applicant, in which the answer is written. */
  lang: string;
  dir: 'ltr' | 'rtl';
  templates: { value: string; label: string; before: string; after: string }[];
  snippets: { code: string; text: string }[];
}
