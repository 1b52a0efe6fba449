import type { Section } from './pages';
import type { QuestionName } from './questions';

export interface WordedAnswer {
  name: QuestionName;
  question: string;
  /** Empty when it was not answered. */
  answer: string;
}

export interface WordedPage {
  page: string;
  section: Section;
  answers: WordedAnswer[];
}

/** An entry of a list, with the name it goes by. */
export interface WordedEntry {
  id: string;
  list: string;
  section: Section;
  title: string;
  answers: WordedAnswer[];
}

/** What a person sent, as worded on that day in their language: later changes of words change nothing in it. */
export interface Submission {
  locale: string;
  pages: WordedPage[];
  /** Absent in what was sent before there were lists. */
  entries?: WordedEntry[];
  /** What they agreed to. */
  /** `agreedAt`: of a later version, when it was agreed to, in ISO 8601; else the moment of sending. */
  declaration: { version: string; title: string; points: string[]; agreed: string; agreedAt?: string };
  /** `contentMac`: keyed hash of the bytes, by which the office can prove which file it was and nobody else can guess it. */
  documents: { id: string; item: string; fileName: string; contentMac?: string }[];
}
