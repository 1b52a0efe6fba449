import type { RequestedItem } from '../decisions/officer-forms';
import { answersOf, type CheckKind, checkKinds, itemsOf } from './checks';
import { type Form, ownPages, unanswered } from './completeness';
import { itemOf } from './entries';
import { asked, type FormPage, type PageId } from './pages';
import type { Answers, AnswerValue, QuestionName } from './questions';

/** One thing that was asked, as a page of its own. */
export interface RequestRow {
  /** Its place in the request; `q.<question>` for what a corrected answer makes be asked besides. */
  key: string;
  asked: RequestedItem;
  kind: 'paper' | 'question' | 'words';
}

/** What was prepared for a row. A null answer: taken back. */
export interface RowDraft {
  row: string;
  answers: Partial<Record<QuestionName, AnswerValue | null>>;
  words: string | null;
}

const kindOf = ({ item, question }: RequestedItem): RequestRow['kind'] =>
  item ? 'paper' : question ? 'question' : 'words';

const rowsAsked = (items: readonly RequestedItem[]): RequestRow[] =>
  items.map((each, index) => ({ key: String(index + 1), asked: each, kind: kindOf(each) }));

/** The form as it would stand with what is prepared for these rows. */
export function formWith<F extends Form>(form: F, drafts: readonly RowDraft[]): F {
  const answers: Answers = { ...form.answers };
  for (const [name, value] of drafts.flatMap(
    (draft) => Object.entries(draft.answers) as [QuestionName, AnswerValue | null][],
  )) {
    if (value === null) delete answers[name];
    else answers[name] = value;
  }
  return { ...form, answers };
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

/** The page with the one question of a row on it; null when it is asked no more. */
export function pageOfRow(form: Form, { asked: { question } }: RequestRow): (FormPage & { id: PageId }) | null {
  for (const page of ownPages(form)) {
    const ask = page.asks.find((each) => asked(each).name === question);
    if (ask) return { ...page, asks: [ask] };
  }
  return null;
}

const equal = (a: unknown, b: unknown) => JSON.stringify(a ?? null) === JSON.stringify(b ?? null);

export interface AnswerChange {
  name: QuestionName;
  page: PageId;
  before: AnswerValue | null;
  after: AnswerValue | null;
}

/** What the prepared answers change, once a question. */
export function changesOf(form: Form, rows: readonly RequestRow[], drafts: readonly RowDraft[]): AnswerChange[] {
  const whole = formWith(form, drafts);
  return rows.flatMap((row) => {
    const name = row.asked.question;
    const draft = drafts.find((each) => each.row === row.key);
    const page = name && draft && name in draft.answers ? pageOfRow(whole, row) : null;
    if (!name || !draft || !page) return [];
    const [before, after] = [form.answers[name] ?? null, draft.answers[name] ?? null];
    return equal(before, after) ? [] : [{ name, page: page.id, before, after }];
  });
}

/** Is there an answer to this row: a file, a changed answer, or words? */
export function isRowDone(form: Form, row: RequestRow, draft: RowDraft | undefined, files: number): boolean {
  if (draft?.words) return true;
  if (row.kind === 'paper') return files > 0;
  const name = row.asked.question;
  return Boolean(name && draft && name in draft.answers && !equal(draft.answers[name], form.answers[name]));
}

/** The checks that a request is about: they are looked at again once it is answered. */
export function checksAskedAbout(rows: readonly RequestRow[]): CheckKind[] {
  return checkKinds.filter((kind) =>
    rows.some(
      ({ asked: { item, question } }) =>
        (item && itemsOf[kind].includes(itemOf(item))) || (question && answersOf[kind].includes(question)),
    ),
  );
}
