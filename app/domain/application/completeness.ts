import type { PlainDate } from '../basics/plain-date';
import type { DocumentNeed } from '../eligibility/outcome';
import { derivedAnswers } from './derived';
import { countedEntries, entriesOf, gapsIn, type OwnList, ownLists } from './entries';
import type { Entry, EntryList } from './lists';
import {
  asked,
  type FormPage,
  type PageId,
  type Programme,
  pages,
  pagesFor,
  type Route,
  type Section,
  sections,
} from './pages';
import { type Answers, optionsOf, type QuestionName, questionNamed } from './questions';

/** What makes an application complete enough to be sent: every question that is not optional, every required document. */
export interface Form {
  programme: Programme;
  route: Route;
  answers: Answers;
  /** What is asked more than once, in its order. */
  entries: readonly Entry[];
  /** Items under which files were sent, as far as known: which papers are asked may depend on it. */
  sent?: readonly string[];
  /** The lists of which the person has said that they hold all there is; absent where nobody was asked. */
  finished?: readonly string[];
}

/** The form without its lists: enough to know which pages and lists are asked. */
export type Answered = Omit<Form, 'entries' | 'finished'>;

export const ownPages = ({ programme, route, answers }: Answered): (FormPage & { id: PageId })[] =>
  pagesFor(pages, programme, route, answers) as (FormPage & { id: PageId })[];

/** A page or a list; their names are never the same. */
export type StepId = PageId | EntryList;
export type OwnStep = { id: StepId; section: Section } & ({ page: FormPage & { id: PageId } } | { list: OwnList });

/** Pages and lists of this person in the order they are asked. */
export function ownSteps(form: Answered): OwnStep[] {
  const own = ownPages(form);
  const lists = ownLists(form);
  const step = (list: OwnList): OwnStep => ({ id: list.id, section: list.section, list });
  return sections.flatMap((section) => {
    const ofSection = own.filter((page) => page.section === section);
    const here = lists.filter((list) => list.section === section);
    const pageBefore = ({ after }: OwnList) => ofSection.findLast(({ id }) => [after].flat().includes(id))?.id;
    return [
      ...ofSection.flatMap((page): OwnStep[] => [
        { id: page.id, section, page },
        ...here.filter((list) => pageBefore(list) === page.id).map(step),
      ]),
      ...here.filter((list) => !pageBefore(list)).map(step),
    ];
  });
}

/** A choice made before another answer changed what is offered counts as not made. */
export function stillOffered(name: QuestionName, { programme, answers }: Pick<Form, 'programme' | 'answers'>): boolean {
  const value = answers[name];
  const { kind } = questionNamed(name);
  if (value === undefined || (kind !== 'choice' && kind !== 'choices')) return true;
  const options = optionsOf(name, programme, answers);
  return (Array.isArray(value) ? value : [String(value)]).every((code) => options.includes(code));
}

/** The answers to pages that count: asked of this person, and still among what is offered. The others stay kept aside. */
export function askedAnswers(form: Answered): Answers {
  const names = ownPages(form).flatMap((page) => page.asks.map((each) => asked(each).name));
  return Object.fromEntries(
    names
      .filter((name) => form.answers[name] !== undefined && stillOffered(name, form))
      .map((name) => [name, form.answers[name]]),
  );
}

/** All answers that count: those to pages, and those that follow from entries. */
export function countedAnswers(form: Form, today: PlainDate): Answers {
  const answers = askedAnswers(form);
  return { ...answers, ...derivedAnswers(form, answers, today) };
}

/** Of a form what counts, to judge it by. */
export const counted = <F extends Form>(form: F, today: PlainDate): F => ({
  ...form,
  answers: countedAnswers(form, today),
  entries: countedEntries({ ...form, answers: askedAnswers(form) }),
});

/** What is missing: an answer on a page or in an entry, or entries of a list. */
export type Gap = { section: Section } & (
  | { page: PageId; list?: undefined; entry?: undefined; name: QuestionName }
  | { page?: undefined; list: EntryList; entry: string; part: string; name: QuestionName }
  | { page?: undefined; list: EntryList; entry?: undefined; name?: undefined }
);

export const stepOf = ({ page, list }: Gap): StepId => (page ?? list) as StepId;

/** Questions that must be answered before sending and are not, in the order they are asked. */
export function unanswered(form: Form): Gap[] {
  return ownSteps(form).flatMap((step): Gap[] => {
    const { section } = step;
    if ('list' in step) return listGaps(form, step.list);
    return step.page.asks.flatMap((each): Gap[] => {
      const { name, optional } = asked(each);
      const missing = form.answers[name] === undefined ? !optional : !stillOffered(name, form);
      return missing ? [{ page: step.page.id, section, name }] : [];
    });
  });
}

function listGaps(form: Form, list: OwnList): Gap[] {
  const { id, section, min = 0 } = list;
  const entries = entriesOf(form, id);
  return [
    ...entries.flatMap((entry) =>
      gapsIn(form, list, entry).map(({ part, name }): Gap => ({ section, list: id, entry: entry.id, part, name })),
    ),
    ...(entries.length < min || isUnsaid(form, list) ? [{ section, list: id }] : []),
  ];
}

/** Nothing is in the list, and nobody has said that there is nothing. */
const isUnsaid = ({ entries, finished }: Form, { id, none }: OwnList) =>
  none !== undefined && finished !== undefined && !finished.includes(id) && entriesOf({ entries }, id).length === 0;

/** What is missing on one page or in one list. */
export const stepGaps = (form: Form, step: StepId) => unanswered(form).filter((gap) => stepOf(gap) === step);

export type Progress = 'not-started' | 'in-progress' | 'completed';

export interface SectionProgress {
  section: Section;
  progress: Progress;
  /** Where to go on: the first page or list with something to answer, else the first one. */
  step: StepId;
  done: number;
  of: number;
}

/**
 * How far each section is. A page counts as done when it was sent and nothing mandatory is missing on it; a list when
 * nothing is missing in it and its owner said that there is no more, or it holds as many entries as are needed.
 */
export function progressOf(form: Form, sent: readonly string[]): SectionProgress[] {
  const gaps = new Set(unanswered(form).map(stepOf));
  const enough = (step: OwnStep) => 'list' in step && (step.list.min ?? 0) > 0;
  const isDone = (step: OwnStep) => !gaps.has(step.id) && (sent.includes(step.id) || enough(step));
  const holds = (step: OwnStep) => 'list' in step && entriesOf(form, step.list.id).length > 0;
  const own = ownSteps(form);
  return [...new Set(own.map(({ section }) => section))].map((section) => {
    const ofSection = own.filter((step) => step.section === section);
    const done = ofSection.filter(isDone).length;
    const next = ofSection.find((step) => !isDone(step)) ?? ofSection[0];
    if (!next) throw new Error(`section ${section} has no page`);
    const begun = ofSection.some((step) => sent.includes(step.id) || holds(step));
    const progress = done === ofSection.length ? 'completed' : begun ? 'in-progress' : 'not-started';
    return { section, progress, step: next.id, done, of: ofSection.length };
  });
}

const keyOf = ({ entry, list, name }: Gap) => [entry ?? list, name].join(' ');

/**
 * Where to go on to from the review: what the last answer has opened first, with something to answer; null when it
 * opened nothing. What was missing before does not hold up the way back.
 */
export function openedGap(before: Form, after: Form): Gap | null {
  const known = new Set(unanswered(before).map(keyOf));
  return unanswered(after).find((gap) => !known.has(keyOf(gap))) ?? null;
}

/** The page or list after this one in its section; null after the last. `previous`: the one before. */
export function besideStep(form: Answered, step: StepId, which: 'next' | 'previous'): StepId | null {
  const own = ownSteps(form);
  const here = own.find(({ id }) => id === step);
  const ofSection = own.filter(({ section }) => section === here?.section);
  const at = ofSection.findIndex(({ id }) => id === step);
  return ofSection[at + (which === 'next' ? 1 : -1)]?.id ?? null;
}

/** Checklist items asked for before sending. */
export const itemsToFile = (needs: readonly DocumentNeed[]) => needs.filter(({ stage }) => stage === 'filing');

/** Required items without a file. */
export function missingItems(needs: readonly DocumentNeed[], kept: readonly { item: string }[]): string[] {
  return itemsToFile(needs)
    .filter(({ item, required }) => required && !kept.some((document) => document.item === item))
    .map(({ item }) => item);
}
