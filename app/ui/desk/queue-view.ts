import type { SelectOption } from '../form/select-field';
import type { Tone } from '../tag';
import type { DueView } from './due';

export interface QueueLineView {
  id: string;
  href: string;
  reference: string;
  name: string;
  programme: string;
  route: string;
  citizenship: string;
  due: DueView | null;
  /** When the applicant is heard. */
  hearing: string;
  status: string;
  statusTone: Tone;
  holder: string;
}

export interface QueueFilterView {
  action: string;
  search: string;
  programme: string;
  programmes: SelectOption[];
  /** The rest, folded until one is in use. */
  fields: { name: string; label: string; value: string; options: SelectOption[] }[];
  more: string;
  open: boolean;
  sort: string;
  sorts: SelectOption[];
  size: string;
  sizes: SelectOption[];
  clear: string | null;
}

export interface ViewLink {
  slug: string;
  name: string;
  href: string;
  shared: boolean;
  own: boolean;
  current: boolean;
}

export interface QueueView {
  title: string;
  lead: string;
  /** What this officer sees of the work at all. */
  scope: string;
  empty: string;
  queues: { key: string; href: string; text: string; count: string; current: boolean }[];
  views: ViewLink[];
  /** What would be kept under a name; null while nothing is chosen. */
  save: { action: string; queue: string; query: string } | null;
  rows: QueueLineView[];
  /** Where those are that have ended and fit the search. */
  ended: { href: string; text: string } | null;
  filter: QueueFilterView;
  pages: { from: number; to: number; total: number; beyond?: number; previous?: string; next?: string } | null;
  /** Where “Next case” posts; null for who takes no cases. */
  next: string | null;
}
