import type { Tone } from '../tag';

/** What the pages of the proof of origin show: words only, made on the server. */

/** `done`: sent; `due`: named, still to be sent; `lacking`: there is none; `open`: not said yet. */
export type LineState = 'done' | 'due' | 'lacking' | 'open';

export interface KinLine {
  key: string;
  label: string;
  /** The paper and a comma, when one is named. */
  paper: string;
  state: LineState;
  stateText: string;
}

/** A place of the tree with everybody further back. */
export interface KinView {
  key: string;
  /** Who it is to the applicant. */
  place: string;
  /** Nobody stands here yet when null. */
  name: string | null;
  born: string;
  /** Said of whoever the nearest chain runs through; empty of others. */
  inChain: string;
  lines: readonly KinLine[];
  /** Where it is changed, or where somebody is entered; null for whoever only reads. */
  href: string | null;
  hrefText: string;
  parents: readonly KinView[];
}

export interface MissingView {
  key: string;
  text: string;
  send: string | null;
  mend: string | null;
  letter: string | null;
}

export interface WayView {
  way: string;
  title: string;
  state: string;
  tone: Tone;
  href: string | null;
  hrefText: string;
}

export interface HintView {
  country: string;
  title: string;
  where: string;
  papers: readonly string[];
  body: string;
  instead: readonly string[];
  traps: readonly string[];
}

export interface OriginTreeView {
  title: string;
  verdict: string;
  root: KinView;
  claimsTitle: string;
  claims: readonly string[];
  /** What is usual in the countries of the family, and what is accepted instead. */
  hints: readonly { title: string; lines: readonly string[] }[];
  mayTitle: string;
  mayNot: readonly string[];
}
