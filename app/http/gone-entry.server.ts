import { transaction } from '#app/data/db.server';
import { isId } from '#app/data/id';
import { keepTyped, type TypedFields } from '#app/data/typed-form.server';
import { mayEdit } from '#app/domain/application/editable';
import { asked } from '#app/domain/application/pages';
import { readAnswers } from '#app/domain/application/read-answers';
import type { Application } from '#app/features/applying/application.query.server';
import { answerInWords, questionLabel } from '#app/i18n/answer-words.server';
import type { Locale } from '#app/i18n/locales';
import type { TextRow } from '#app/ui/summary-list';
import type { Around } from './answer-page.server';
import { type EntryPage, listOfForm } from './entry-page.server';
import { typedValues } from './forms.server';
import { lists } from './lists.server';
import { paths } from './paths';
import { notFound, seeOther } from './responses.server';
import { browserOf } from './session.server';
import { formOf, pageOf } from './typed.server';

/**
 * An entry that was removed in another tab while one of its pages was filled in here: what was typed goes to the form
 * of a new one, kept sealed on the way like what outlives its stay.
 */
export async function toAnew(
  {
    request,
    url,
    locale,
    account,
    now,
  }: { request: Request; url: URL; locale: Locale; account: { id: string }; now: Date },
  application: Application,
  params: { list?: string; entry?: string },
) {
  const list = listOfForm(application, params.list);
  const browser = await browserOf(request);
  const form = await formOf(request);
  if (!list || !isId(params.entry) || !mayEdit(application.status) || !browser || !(form instanceof FormData)) {
    return notFound();
  }
  const address = paths.entry(locale, application.id, list.id, 'new');
  const page = pageOf(new URL(address, url));
  // Its version is that of an entry there is none of any more.
  const { opened: _opened, key: _key, ...fields } = typedValues(form);
  const kept = await transaction((tx) => keepTyped(tx, { accountId: account.id, browser, page }, fields, now));
  const from = url.searchParams.get('from');
  const query = new URLSearchParams({
    gone: url.searchParams.get('part') ?? 'first',
    ...(kept && { kept }),
    ...(from && { from }),
  });
  return seeOther(`${address}?${query}`);
}

/** What was typed on a page that a new entry does not begin with, to be copied; nothing where the fields hold it. */
export function goneView(
  { locale, today }: Around,
  { list, page, form }: EntryPage,
  url: URL,
  typed: TypedFields | null,
): TextRow[] | null {
  const name = url.searchParams.get('gone');
  if (!name) return null;
  const part = list.more?.find(({ id }) => id === name);
  if (!part || !typed) return [];
  const { answers } = readAnswers({ ...page, asks: part.asks }, typed, form.answers, form.programme, lists, today);
  return part.asks.flatMap((each) => {
    const { name: question } = asked(each);
    const answer = answers[question];
    const raw = Object.entries(typed).flatMap(([field, value]) =>
      field === question || field.startsWith(`${question}.`) ? [value].flat() : [],
    );
    const value = answer === undefined ? raw.filter(Boolean).join(' ') : answerInWords(locale, question, answer);
    return value === '' ? [] : [{ key: question, label: questionLabel(locale, question), value }];
  });
}
