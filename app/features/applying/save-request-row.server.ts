import { type Application, findOwnApplication } from '#app/data/application.server';
import { transaction } from '#app/data/db.server';
import { isId } from '#app/data/id';
import { lockOwnApplication } from '#app/data/own-application.server';
import { saveRowDraft } from '#app/data/request-answer.server';
import { countsAsSent } from '#app/domain/application/document-states';
import { ownLists } from '#app/domain/application/entries';
import { asked } from '#app/domain/application/pages';
import { type Lists, normaliseInput, type RawAnswers, readAnswers } from '#app/domain/application/read-answers';
import {
  entryChanges,
  entryOfRow,
  formWith,
  isRowDone,
  pageOfRow,
  type RequestRow,
  type RowDraft,
} from '#app/domain/application/request-rows';
import { today } from '#app/domain/basics/plain-date';
import { pass, type Refused, refuse } from '#app/domain/basics/verdict';
import { openRequest } from './open-request.server';
import { readEntry } from './read-entry.server';
import { answersWithout, type FormError, moreErrors } from './save-answers.server';

export interface SaveRequestRow {
  id: string;
  /** The request the form was drawn for. */
  request: string;
  row: string;
  raw: RawAnswers;
  words: string;
  lists: Lists;
}

type Refusal =
  | Refused<'not-found' | 'request-closed' | 'explanation-required' | 'too-long'>
  | (Refused<'wrong-answers'> & { errors: FormError[] });

export const rowWords = 2000;

/** Keeps what is prepared for one row of a request. Nothing of it is sent before the whole answer is. */
export const saveRequestRow = (
  { id, request: meant, row: key, raw, words, lists }: SaveRequestRow,
  actor: { id: string },
  { now }: { now: Date },
): Promise<{ ok: true; value: { next: string | null } } | Refusal> =>
  transaction(async (tx) => {
    if (!isId(id)) return refuse('not-found');
    await lockOwnApplication(tx, actor.id, id);
    const application = await findOwnApplication(tx, actor.id, id);
    if (!application) return refuse('not-found');
    const request = await openRequest(tx, application);
    if (!request || request.id !== meant) return refuse('request-closed');
    const row = request.rows.find((each) => each.key === key);
    if (!row) return refuse('not-found');
    const said = normaliseInput(words, true);
    if ([...said].length > rowWords) return refuse('too-long', { max: String(rowWords) });

    const others = request.drafts.filter((each) => each.row !== key);
    const read = readRow(formWith(application, others), row, { raw, lists }, now);
    if (read.errors.length > 0) return { ...refuse('wrong-answers'), errors: read.errors };
    const draft: RowDraft = { row: key, answers: read.answers, words: said || null };
    const files = row.files.filter(countsAsSent).length;
    // What an entry is asked besides, because of what was typed, stands on the same page: it is kept and asked on.
    if (!isRowDone(application, row, draft, files) && !opens(application, row, draft)) {
      return refuse('explanation-required');
    }
    await saveRowDraft(tx, request.id, draft, now);
    const after = await openRequest(tx, application);
    return pass({ next: after?.rows.find(({ done }) => !done)?.key ?? null });
  });

type Read = { answers: RowDraft['answers']; errors: FormError[] };

function readRow(
  form: Application,
  row: RequestRow,
  { raw, lists }: Pick<SaveRequestRow, 'raw' | 'lists'>,
  now: Date,
): Read {
  const entry = entryOfRow(form, row);
  const list = entry && ownLists(form).find(({ id }) => id === entry.list);
  const page = row.kind === 'question' || entry ? pageOfRow(form, row) : null;
  if (!page) return { answers: {}, errors: [] };
  if (entry && list) {
    const read = readEntry(form, { list, entry, part: { id: 'first', asks: page.asks } }, { raw, lists }, now);
    const changed = entryChanges(entry, read.entry).map(({ name, after }) => [name, after]);
    return { answers: Object.fromEntries(changed), errors: read.errors };
  }
  const before = answersWithout(form.answers, page);
  const { answers, errors } = readAnswers(page, raw, before, form.programme, lists, today(now));
  const more = moreErrors(page, { ...form, answers: { ...before, ...answers } }, answers, now);
  const [name] = page.asks.map((each) => asked(each).name);
  return { answers: name ? { [name]: answers[name] ?? null } : {}, errors: [...errors, ...more] };
}

/** Does what was typed make more be asked of the entry? */
function opens(form: Application, row: RequestRow, draft: RowDraft): boolean {
  const before = pageOfRow(form, row);
  const after = pageOfRow(formWith(form, [draft]), row);
  return row.kind === 'entry' && (after?.asks.length ?? 0) > (before?.asks.length ?? 0);
}
