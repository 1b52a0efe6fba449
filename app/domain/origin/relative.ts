import type { EntryPaper, LinkRecord, NameBridge } from './records';
import type { Place } from './tree';

/** One ancestor as stated; null: not said yet. `none`: said not to be at hand. */
export interface Relative {
  id: string;
  place: Place;
  /** In any script. */
  name: string;
  /** As the record of the link writes it, where that is another writing. */
  nameInRecord: string | null;
  birthYear: number | null;
  /** Where they were born, and the country whose offices keep the record. */
  birthPlace: string | null;
  country: string | null;
  /** Proves that they are the parent of the person below. */
  link: LinkRecord | 'none' | null;
  /** Shows their Kazakh nationality. */
  entry: EntryPaper | 'none' | null;
  /** Whether their name is the same in all papers, and what explains it when it is not. */
  naming: NameBridge | 'same' | 'none' | null;
}

/** Items of the checklist that stand once for each relative. */
export const relativeItems = ['origin-link', 'origin-entry', 'origin-name'] as const;
export type RelativeItem = (typeof relativeItems)[number];

/** A paper that has been sent. */
export interface SentPaper {
  item: RelativeItem;
  relative: string;
}

export const isSent = (papers: readonly SentPaper[], item: RelativeItem, { id }: Pick<Relative, 'id'>): boolean =>
  papers.some((paper) => paper.item === item && paper.relative === id);
