import type { DocumentNeed } from '../eligibility/outcome';
import { asked, type FormPage, type PageId, type Programme, pages, pagesFor, type Route, type Section } from './pages';
import { type Answers, optionsOf, type QuestionName, questionNamed } from './questions';

/** What makes an application complete enough to be sent: every question that is not optional, every required document. */
export interface Form {
  programme: Programme;
  route: Route;
  answers: Answers;
}

export const ownPages = ({ programme, route, answers }: Form): (FormPage & { id: PageId })[] =>
  pagesFor(pages, programme, route, answers) as (FormPage & { id: PageId })[];

/** A choice made before another answer changed what is offered counts as not made. */
export function stillOffered(name: QuestionName, { programme, answers }: Omit<Form, 'route'>): boolean {
  const value = answers[name];
  const { kind } = questionNamed(name);
  if (value === undefined || (kind !== 'choice' && kind !== 'choices')) return true;
  const options = optionsOf(name, programme, answers);
  return (Array.isArray(value) ? value : [String(value)]).every((code) => options.includes(code));
}

/** The answers that count: asked of this person, and still among what is offered. The others stay kept aside. */
export function countedAnswers(form: Form): Answers {
  const names = ownPages(form).flatMap((page) => page.asks.map((each) => asked(each).name));
  return Object.fromEntries(
    names
      .filter((name) => form.answers[name] !== undefined && stillOffered(name, form))
      .map((name) => [name, form.answers[name]]),
  );
}

export interface Gap {
  page: PageId;
  section: Section;
  name: QuestionName;
}

/** Questions that must be answered before sending and are not, in the order they are asked. */
export function unanswered(form: Form): Gap[] {
  return ownPages(form).flatMap((page) =>
    page.asks.flatMap((each): Gap[] => {
      const { name, optional } = asked(each);
      const missing = form.answers[name] === undefined ? !optional : !stillOffered(name, form);
      return missing ? [{ page: page.id, section: page.section, name }] : [];
    }),
  );
}

/** What is missing on one page. */
export const pageGaps = (form: Form, page: PageId) => unanswered(form).filter((gap) => gap.page === page);

export type Progress = 'not-started' | 'in-progress' | 'completed';

export interface SectionProgress {
  section: Section;
  progress: Progress;
  /** Where to go on: the first page with something to answer, else the first page. */
  page: PageId;
  done: number;
  of: number;
}

/** How far each section is. A page counts as done when it was sent and nothing mandatory is missing on it. */
export function progressOf(form: Form, sent: readonly string[]): SectionProgress[] {
  const gaps = new Set(unanswered(form).map(({ page }) => page));
  const isDone = (page: { id: PageId }) => sent.includes(page.id) && !gaps.has(page.id);
  const own = ownPages(form);
  return [...new Set(own.map(({ section }) => section))].map((section) => {
    const ofSection = own.filter((page) => page.section === section);
    const done = ofSection.filter(isDone).length;
    const next = ofSection.find((page) => !isDone(page)) ?? ofSection[0];
    if (!next) throw new Error(`section ${section} has no page`);
    const begun = ofSection.some((page) => sent.includes(page.id));
    const progress = done === ofSection.length ? 'completed' : begun ? 'in-progress' : 'not-started';
    return { section, progress, page: next.id, done, of: ofSection.length };
  });
}

/**
 * The page to go on to from the review: the first one that the last answer has opened, with something to answer; null
 * when it opened none. What was missing before does not hold up the way back.
 */
export function openedPage(before: Form, after: Form): PageId | null {
  const known = new Set(unanswered(before).map(({ name }) => name));
  return unanswered(after).find(({ name }) => !known.has(name))?.page ?? null;
}

/** The page after this one in its section; null after the last. `earlier`: the one before. */
export function besidePage(form: Form, page: PageId, which: 'next' | 'previous'): PageId | null {
  const own = ownPages(form);
  const here = own.find(({ id }) => id === page);
  const ofSection = own.filter(({ section }) => section === here?.section);
  const at = ofSection.findIndex(({ id }) => id === page);
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
