import type { DocumentNeed } from '../eligibility/outcome';
import { amendSteps, papersBeside, renews } from './amendable';
import { askedAnswers, type Form, missingItems, ownPages, type StepId, stepOf, unanswered } from './completeness';
import { countedEntries, entryOf } from './entries';
import type { Status } from './lifecycle';
import type { Entry, EntryList } from './lists';
import { asked, pages } from './pages';
import type { Answers } from './questions';
import { type AnswerChange, answersWith, differences, entryChanges, type RowDraft } from './request-rows';

/** What is prepared for one page, or one entry of a list. A null answer: taken back. */
export interface AmendDraft {
  /** A page, or the id of an entry. */
  place: string;
  list: EntryList | null;
  answers: RowDraft['answers'];
  removed: boolean;
}

/** An application as everything that was typed: also what is not asked at the moment. */
type Amendable = Form & { status: Status };

/** The form as it would stand with what is prepared; what may not be changed now is left as it is. */
export function amendedForm<F extends Amendable>(form: F, drafts: readonly AmendDraft[]): F {
  const open = new Map(amendSteps(form).flatMap(({ open: step }) => (step ? [[step.id as string, step]] : [])));
  let answers: Answers = form.answers;
  // Pages in the order of the form: one may open the next.
  const ofPages = drafts.filter(({ list }) => list === null);
  for (const { place, answers: said } of ofPages.toSorted((a, b) => orderOf(a.place) - orderOf(b.place))) {
    const may = namesOpen([form, { ...form, answers }], place);
    answers = answersWith(answers, Object.fromEntries(Object.entries(said).filter(([name]) => may.has(name))));
  }
  const own = drafts.filter(({ list }) => list !== null && open.has(list));
  const known = form.entries
    .filter(({ id }) => !own.some(({ place, removed }) => place === id && removed))
    .map((entry) => {
      const draft = own.find(({ place }) => place === entry.id);
      return draft ? { ...entry, answers: answersWith(entry.answers, draft.answers) } : entry;
    });
  const added = own
    .filter(({ place, removed }) => !removed && !form.entries.some(({ id }) => id === place))
    .map(
      ({ place, list, answers: said }): Entry => ({
        id: place,
        list: list as EntryList,
        answers: answersWith({}, said),
      }),
    );
  return { ...form, answers, entries: [...known, ...added] };
}

const orderOf = (page: string) => pages.findIndex(({ id }) => id === page);

/** The questions of a page that may be changed now, as the form was or as it is about to be. */
function namesOpen(forms: readonly Amendable[], page: string): ReadonlySet<string> {
  const steps = forms.flatMap((form) => amendSteps(form)).flatMap(({ open }) => (open?.id === page ? [open] : []));
  return new Set(steps.flatMap((step) => ('page' in step ? step.page.asks.map((each) => asked(each).name) : [])));
}

/** What is prepared changes this, question by question; of pages and entries as they count. */
export function amendChanges(before: Form, after: Form): AnswerChange[] {
  const pageOf = new Map(
    [...ownPages(before), ...ownPages(after)].flatMap(({ id, asks }) => asks.map((each) => [asked(each).name, id])),
  );
  const own = differences([...pageOf.keys()], askedAnswers(before), askedAnswers(after));
  const [was, is] = [before, after].map((form) => countedEntries({ ...form, answers: askedAnswers(form) })) as [
    Entry[],
    Entry[],
  ];
  const all = new Map([...was, ...is].map((entry) => [entry.id, entry]));
  const empty = (entry: Entry): Entry => ({ ...entry, answers: {} });
  return [
    ...own.map((change) => ({ ...change, page: pageOf.get(change.name) as StepId })),
    ...[...all.values()].flatMap((entry) =>
      entryChanges(
        was.find(({ id }) => id === entry.id) ?? empty(entry),
        is.find(({ id }) => id === entry.id) ?? empty(entry),
      ),
    ),
  ];
}

/** Entries that are taken out. */
export const takenOut = (before: Form, after: Form): Entry[] =>
  before.entries.filter((entry) => !after.entries.some(({ id }) => id === entry.id));

/** What the change makes be asked besides, or leaves open in a new entry; what was missing before is not its matter. */
export function openedGaps(before: Form, after: Form) {
  const key = (gap: ReturnType<typeof unanswered>[number]) => [stepOf(gap), gap.entry, gap.name].join(' ');
  const known = new Set(unanswered(before).map(key));
  return unanswered(after).filter((gap) => !known.has(key(gap)));
}

export interface AmendItem {
  item: string;
  need: DocumentNeed;
  /** It cannot be sent without a new file. */
  required: boolean;
  /** Its files take the place of what was sent under it. */
  replaces: boolean;
}

export interface Papers {
  /** The checklist as it stands, and as it would stand. */
  before: readonly DocumentNeed[];
  after: readonly DocumentNeed[];
  /** Files that were sent. */
  sent: readonly { item: string }[];
}

/** The papers that go with a change: of another passport and of new entries they must, others may. */
export function amendItems(changes: readonly AnswerChange[], { before, after, sent }: Papers): AmendItem[] {
  const touched = new Set(changes.flatMap(({ entry }) => entry ?? []));
  const renewed = new Set(changes.flatMap(({ entry, name }) => (entry ? [] : (renews[name] ?? []))));
  const beside = new Set(changes.flatMap(({ page }) => papersBeside[page] ?? []));
  const missed = missingItems(before, sent);
  const opened = new Set(missingItems(after, sent).filter((item) => !missed.includes(item)));
  return after.flatMap((need) => {
    const { item, stage, maxFiles } = need;
    if (stage !== 'filing') return [];
    const entry = entryOf(item);
    const offered = renewed.has(item) || beside.has(item) || opened.has(item) || (entry && touched.has(entry));
    if (!offered) return [];
    return [
      { item, need, required: renewed.has(item) || opened.has(item), replaces: renewed.has(item) || maxFiles === 1 },
    ];
  });
}

/** Keys of the rows of the checks that a change touches. */
export const keysTouched = (changes: readonly AnswerChange[], items: readonly string[]): string[] => [
  ...new Set([
    ...changes.map(({ entry, name }) => (entry ? `entry.${entry}` : `answer.${name}`)),
    ...items.map((item) => `paper.${item}`),
  ]),
];
