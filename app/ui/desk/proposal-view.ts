import type { TextRow } from '../summary-list';
import type { Tone } from '../tag';

export interface ProposePageView {
  act: string;
  title: string;
  lead: string;
  unheard: string;
  back: string;
  /** Permits of the family that end with it, each by an act of its own. */
  family: string[];
  rows: TextRow[];
  grounds: { value: string; label: string; hint?: string }[];
  /** What can be corrected, with how it stands now; null for other acts. */
  fields: { value: string; label: string; hint: string }[] | null;
  /** The words of a letter to be corrected; null for other acts. */
  words: string | null;
  asksExplanation: boolean;
  /** An end rests on something that happened. */
  asksEvent: boolean;
  /** It is held against the holder. */
  grave: boolean;
  /** What the list of the family's permits says. */
  familyLead: string;
}

export interface ProposalPageView {
  title: string;
  caption: string;
  back: string;
  state: string;
  tone: Tone;
  rows: TextRow[];
  effects: string[];
  /** Nothing is taken from anybody, or nothing is held against them. */
  gentle: boolean;
  barred: string;
  mayDecide: boolean;
  mayApprove: boolean;
  mayWithdraw: boolean;
  asksAnswer: boolean;
  mayRecordHearing: boolean;
}
