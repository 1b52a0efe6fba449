import type { PlainDate } from '../basics/plain-date';
import { businessYears, holdings } from './business-lists';
import { family } from './family-list';
import type { Asked, PageId, Programme, Route, Section } from './pages';
import type { Answers, QuestionName } from './questions';
import { relatives } from './relatives-list';
import { achievements, employments, mentees, qualifications, referees } from './skills-lists';

/**
 * What a form asks more than once: each list holds entries, each entry answers to the same questions. A list is a step
 * of its section like a page. Its words are in the catalogues under `lists.of.<list>`, its questions in `questions.ts`
 * under names unique over the whole form.
 */
export const entryLists = {
  family,
  relatives,
  qualifications,
  employments,
  achievements,
  mentees,
  referees,
  holdings,
  businessYears,
} as const satisfies Record<string, ListOfEntries>;

export type EntryList = keyof typeof entryLists;
export const isEntryList = (name: string | undefined): name is EntryList => Object.hasOwn(entryLists, name ?? '');
export const listNames = Object.keys(entryLists) as EntryList[];
export const listNamed = (name: EntryList): ListOfEntries => entryLists[name];

/** The question of the applicant that a question of an entry is like; itself where there is none. */
export const questionLike = (name: QuestionName): QuestionName =>
  listNames.map((list) => listNamed(list).like?.[name]).find((like) => like !== undefined) ?? name;
/** Answers that follow from the entries of some list. */
export const givenByLists: readonly QuestionName[] = listNames.flatMap((name) => listNamed(name).gives ?? []);

export interface Entry {
  id: string;
  list: EntryList;
  answers: Answers;
}

export interface ListOfEntries {
  section: Section;
  /** Stands after this page, of several after the last that is asked; absent: at the end of its section. */
  after?: PageId | readonly PageId[];
  /** Asked only of these; absent: of everyone. */
  programme?: Programme;
  routes?: readonly Route[];
  /** Asked only when the answers so far say so. */
  when?: (answers: Answers) => boolean;
  /** The first page of an entry. */
  asks: readonly Asked[];
  /** Further pages of an entry. */
  more?: readonly EntryPart[];
  /** The questions that name an entry, in titles of cards and of papers; those of one group without a comma between. */
  named: readonly (QuestionName | readonly QuestionName[])[];
  /** Fewer keep the application from being sent; absent: none is needed. */
  min?: number;
  max: number;
  /** Papers asked for each entry. */
  papers?: readonly EntryPaper[];
  /** Answers that follow from the entries (`derived.ts`) and are asked nowhere else. */
  gives?: readonly QuestionName[];
  /** What these answers are when the person says that there is nothing; such a list must be filled in or said to be empty. */
  none?: Answers;
  /** Questions that ask of an entry what a page asks of the applicant: they are warned about and suggested alike. */
  like?: Readonly<Partial<Record<QuestionName, QuestionName>>>;
  /** What cannot be true of an entry, each with the question to mend; words: the question's own errors. */
  wrong?: WrongInEntry;
  /** What is unusual about an entry and may be right; words: `consistency.code.<code>`. */
  doubts?: DoubtsAboutEntry;
  /** What else an empty question may be answered with. */
  suggests?: (entry: Answers, around: EntryAround) => Answers;
}

export type WrongInEntry = (
  entry: Pick<Entry, 'id' | 'answers'>,
  around: EntryAround & { today: PlainDate },
) => { name: QuestionName; code: string }[];

export type DoubtsAboutEntry = (
  entry: Pick<Entry, 'id' | 'answers'>,
  around: EntryAround & { today: PlainDate; decisionBy: PlainDate },
) => { name: QuestionName; code: string; params?: Record<string, string | number> }[];

export interface EntryPart {
  id: string;
  asks: readonly Asked[];
  /** Asked only of such entries. */
  when?: (entry: Answers, around: EntryAround) => boolean;
}

export interface EntryPaper {
  item: string;
  /** Asked only of such entries. */
  when?: (entry: Answers, around: PaperAround) => boolean;
  /** Code of the reason: `eligibility.because.<code>`. */
  because: string;
  /** Absent: it is. */
  required?: boolean;
  maxFiles?: number;
  maxAgeDays?: number;
  /** It takes the place of the item of that name which is asked of the applicant. */
  instead?: true;
}

/** `id`: the entry's own; `sent`: the items under which files were sent. */
interface PaperAround extends EntryAround {
  today: PlainDate;
  id: string;
  sent: readonly string[];
}

/** The rest of the form, as far as it counts. */
export interface EntryAround {
  answers: Answers;
  entries: readonly Entry[];
}
