import { findOwnApplication } from '#app/data/application.server';
import { transaction } from '#app/data/db.server';
import { isId } from '#app/data/id';
import { lockOwnApplication } from '#app/data/own-application.server';
import { saveRowDraft } from '#app/data/request-answer.server';
import { countsAsSent } from '#app/domain/application/document-states';
import { asked } from '#app/domain/application/pages';
import { type Lists, normaliseInput, type RawAnswers, readAnswers } from '#app/domain/application/read-answers';
import { formWith, isRowDone, pageOfRow, type RowDraft } from '#app/domain/application/request-rows';
import { today } from '#app/domain/basics/plain-date';
import { pass, type Refused, refuse } from '#app/domain/basics/verdict';
import { openRequest } from './open-request.server';
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

    const draft: RowDraft = { row: key, answers: {}, words: said || null };
    const others = request.drafts.filter((each) => each.row !== key);
    const form = formWith(application, others);
    const page = row.kind === 'question' ? pageOfRow(form, row) : null;
    if (page) {
      const before = answersWithout(form.answers, page);
      const { answers, errors } = readAnswers(page, raw, before, form.programme, lists, today(now));
      const wrong: FormError[] = [
        ...errors,
        ...moreErrors(page, { ...form, answers: { ...before, ...answers } }, answers, now),
      ];
      if (wrong.length > 0) return { ...refuse('wrong-answers'), errors: wrong };
      const [name] = page.asks.map((each) => asked(each).name);
      if (name) draft.answers = { [name]: answers[name] ?? null };
    }
    const files = row.files.filter(countsAsSent).length;
    if (!isRowDone(application, row, draft, files)) return refuse('explanation-required');
    await saveRowDraft(tx, request.id, draft, now);
    const after = await openRequest(tx, application);
    return pass({ next: after?.rows.find(({ done }) => !done)?.key ?? null });
  });
