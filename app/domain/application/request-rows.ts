import type { RequestedItem } from '../decisions/officer-forms';
import { type Form, ownPages, type StepId, unanswered } from './completeness';
import { gapsIn, partsOf } from './entries';
import { type Entry, listNamed } from './lists';
import { asked, type FormPage } from './pages';
import type { Answers, AnswerValue, QuestionName } from './questions';

/** One thing that was asked, as a page of its own. */
export interface RequestRow {
  /**
   * Its place in the request, `entry.<id>` for an entry of a list, `q.<question>` for what a corrected answer makes be
   * asked besides.
   */
  key: string;
  asked: RequestedItem;
  kind: 'paper' | 'question' | 'entry' | 'words';
}

/** What was prepared for a row. A null answer: taken back. */
export interface RowDraft {
  row: string;
  answers: Partial<Record<QuestionName, AnswerValue | null>>;
  words: string | null;
}

const kindOf = ({ item, question, entry }: RequestedItem): RequestRow['kind'] =>
  item ? 'paper' : question ? 'question' : entry ? 'entry' : 'words';

const keyOfEntry = (id: string) => `entry.${id}`;

/** The key of what was asked at this place of a request. */
export const keyAsked = ({ entry }: RequestedItem, index: number): string =>
  entry ? keyOfEntry(entry) : String(index + 1);

const rowsAsked = (items: readonly RequestedItem[]): RequestRow[] =>
  items.map((each, index) => ({ key: keyAsked(each, index), asked: each, kind: kindOf(each) }));

/** The form as it would stand with what is prepared for these rows. */
export function formWith<F extends Form>(form: F, drafts: readonly RowDraft[]): F {
  const entries = form.entries.map((entry) => {
    const draft = drafts.find(({ row }) => row === keyOfEntry(entry.id));
    return draft ? { ...entry, answers: answersWith(entry.answers, draft.answers) } : entry;
  });
  const own = drafts.filter(({ row }) => !row.startsWith(keyOfEntry('')));
  return { ...form, entries, answers: own.reduce((all, draft) => answersWith(all, draft.answers), form.answers) };
}

/** Answers with others in their place; null takes one back. */
export function answersWith(before: Answers, said: RowDraft['answers']): Answers {
  const answers: Answers = { ...before };
  for (const [name, value] of Object.entries(said) as [QuestionName, AnswerValue | null][]) {
    if (value === null) delete answers[name];
    else answers[name] = value;
  }
  return answers;
}

/** Everything there is to answer: what was asked, and what the corrected answers make be asked besides. */
export function rowsOfRequest(form: Form, items: readonly RequestedItem[], drafts: readonly RowDraft[]): RequestRow[] {
  const rows = rowsAsked(items);
  const of = (keys: readonly RequestRow[]) => drafts.filter(({ row }) => keys.some(({ key }) => key === row));
  const gaps = (of: Form) => unanswered(of).flatMap(({ page, name }) => (page && name ? [{ page, name }] : []));
  const known = new Set(gaps(form).map(({ name }) => name));
  for (;;) {
    const more = gaps(formWith(form, of(rows))).filter(({ name }) => !known.has(name));
    if (more.length === 0) return rows;
    for (const { page, name } of more) {
      known.add(name);
      if (rows.some(({ asked: each }) => each.question === name)) continue;
      rows.push({ key: `q.${name}`, asked: { reason: 'incomplete', question: name, page }, kind: 'question' });
    }
  }
}

/** The entry a row is about; null when it was taken out meanwhile, or the row is about none. */
export const entryOfRow = (form: Form, { asked: { entry: id } }: Pick<RequestRow, 'asked'>): Entry | null =>
  form.entries.find((entry) => entry.id === id) ?? null;

/** The page with the one question of a row on it, or all questions of its entry; null when they are asked no more. */
export function pageOfRow(form: Form, row: RequestRow): (FormPage & { id: StepId }) | null {
  const entry = entryOfRow(form, row);
  if (entry) {
    const list = listNamed(entry.list);
    const asks = partsOf(list, entry.answers, form).flatMap((part) => part.asks);
    return { id: entry.list, section: list.section, asks };
  }
  const { question } = row.asked;
  for (const page of ownPages(form)) {
    const ask = page.asks.find((each) => asked(each).name === question);
    if (ask) return { ...page, asks: [ask] };
  }
  return null;
}

const equal = (a: unknown, b: unknown) => JSON.stringify(a ?? null) === JSON.stringify(b ?? null);

export interface AnswerChange {
  name: QuestionName;
  /** A page of the form, or the list of the entry. */
  page: StepId;
  entry?: string | null;
  before: AnswerValue | null;
  after: AnswerValue | null;
}

/** What differs between two sets of answers, among these questions. */
export const differences = (names: readonly QuestionName[], before: Answers, after: Answers) =>
  names
    .map((name) => ({ name, before: before[name] ?? null, after: after[name] ?? null }))
    .filter((change) => !equal(change.before, change.after));

/** What the prepared answers change, once a question. */
export function changesOf(form: Form, rows: readonly RequestRow[], drafts: readonly RowDraft[]): AnswerChange[] {
  const whole = formWith(form, drafts);
  return rows.flatMap((row): AnswerChange[] => {
    const entry = entryOfRow(form, row);
    if (entry) return entryChanges(entry, entryOfRow(whole, row) ?? entry);
    const name = row.asked.question;
    const draft = drafts.find((each) => each.row === row.key);
    const page = name && draft && name in draft.answers ? pageOfRow(whole, row) : null;
    if (!name || !draft || !page) return [];
    const [before, after] = [form.answers[name] ?? null, draft.answers[name] ?? null];
    return equal(before, after) ? [] : [{ name, page: page.id, before, after }];
  });
}

export function entryChanges(before: Entry, after: Entry): AnswerChange[] {
  const names = Object.keys({ ...before.answers, ...after.answers }) as QuestionName[];
  return differences(names, before.answers, after.answers).map((change) => ({
    ...change,
    page: before.list,
    entry: before.id,
  }));
}

/** Is there an answer to this row: a file, a changed answer, or words? An entry must be whole besides. */
export function isRowDone(form: Form, row: RequestRow, draft: RowDraft | undefined, files: number): boolean {
  const entry = entryOfRow(form, row);
  if (entry && draft) {
    const after = { ...entry, answers: answersWith(entry.answers, draft.answers) };
    const opened =
      gapsIn(form, listNamed(entry.list), after).length > gapsIn(form, listNamed(entry.list), entry).length;
    return !opened && (draft.words !== null || entryChanges(entry, after).length > 0);
  }
  if (draft?.words) return true;
  if (row.kind === 'paper') return files > 0;
  const name = row.asked.question;
  return Boolean(name && draft && name in draft.answers && !equal(draft.answers[name], form.answers[name]));
}

/** The rows of the checks that a request is about, by the keys of `check-rows`. */
export const keysAskedAbout = (rows: readonly Pick<RequestRow, 'asked'>[]): string[] =>
  rows.flatMap(({ asked: { item, question, entry } }) => [
    ...(item ? [`paper.${item}`] : []),
    ...(question ? [`answer.${question}`] : []),
    ...(entry ? [`entry.${entry}`] : []),
  ]);
