import { data } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { amendSteps } from '#app/domain/application/amendable';
import { entriesOf } from '#app/domain/application/entries';
import { rawForm } from '#app/domain/basics/raw-form';
import { type Amending, ownAmending } from '#app/features/applying/amending.query.server';
import { prepareEntry } from '#app/features/applying/prepare-amendment.server';
import { isSearch, searchesIn, typedQuestions } from '#app/http/answer-page.server';
import { applicantAction, applicantLoader } from '#app/http/audience.server';
import { type EntryPage, entryHeading, entryPage, openedEntry } from '#app/http/entry-page.server';
import { fieldErrors } from '#app/http/field-words.server';
import { formKey, one, typedValues } from '#app/http/forms.server';
import { lists } from '#app/http/lists.server';
import { found, tooLate } from '#app/http/own.server';
import { paths } from '#app/http/paths';
import { notFound, seeOther } from '#app/http/responses.server';
import { useT } from '#app/i18n/react';
import { Actions, Button } from '#app/ui/form/button';
import type { FieldProblem } from '#app/ui/form/error-summary';
import { Form } from '#app/ui/form/form';
import { QuestionFields } from '#app/ui/form/question';
import { PageLayout } from '#app/ui/layout/page-layout';
import { Notice } from '#app/ui/notice';
import { PageHeading } from '#app/ui/page-heading';

/** The page of an entry as it would stand; null where nothing of it may be changed now. */
function entryHere({ typed }: Amending, params: { list?: string; entry?: string }, url: URL): EntryPage | null {
  if (!amendSteps(typed).some(({ open }) => open?.id === params.list)) return null;
  return entryPage(typed, { list: params.list, entry: params.entry, part: url.searchParams.get('part') });
}

export const loader = applicantLoader(async ({ t, locale, account, params, url, now, today, page: sent, typed }) => {
  const around = { t, locale, today };
  const { application, amending } = found(await ownAmending(account.id, params.id, now));
  const { id } = application;
  if (!amending) throw seeOther(paths.status(locale, id));
  const here = found(entryHere(amending, params, url));
  const { list, entry, part, parts, page, form } = here;
  // Nothing is begun that could not be kept.
  if (entry.id === 'new' && entriesOf(amending.typed, list.id).length >= list.max)
    throw seeOther(paths.amendStep(locale, id, list.id));
  const before = sent.typed ?? (await typed());
  const previous = parts[parts.indexOf(part) - 1];
  return {
    ...entryHeading(around, here),
    back: previous
      ? paths.amendEntry(locale, id, list.id, entry.id, previous.id)
      : paths.amendStep(locale, id, list.id),
    backText: previous ? null : t('lists.toList'),
    key: before ? one(before.key) : entry.id === 'new' ? formKey() : '',
    ...openedEntry(around, amending.typed, here),
    ...(before && { questions: typedQuestions(around, form, page, { raw: before }) }),
  };
});

export const action = applicantAction(async ({ form, t, locale, account, params, url, now, today }) => {
  const around = { t, locale, today };
  const { id = '' } = params;
  const { amending } = found(await ownAmending(account.id, id, now));
  if (!amending) throw tooLate('step-not-open', locale, id);
  const { list, entry, part, page, form: answered } = found(entryHere(amending, params, url));
  const typed = typedValues(form);
  const key = one(typed.key);
  if (isSearch(searchesIn(page, typed), typed)) {
    const questions = typedQuestions(around, answered, page, { raw: typed });
    return data({ errors: [] as FieldProblem[], questions, key });
  }
  const known = entry.id === 'new' ? null : entry.id;
  const prepared = await prepareEntry(
    { id, list: list.id, entry: known, part: part.id, key, raw: rawForm(form), lists },
    { id: account.id },
    { now },
  );
  if (prepared.ok) {
    const { entry: kept, next } = prepared.value;
    return seeOther(next ? paths.amendEntry(locale, id, list.id, kept, next) : paths.amendStep(locale, id, list.id));
  }
  if (prepared.code === 'not-found') throw notFound();
  if (prepared.code === 'too-many') throw seeOther(paths.amendStep(locale, id, list.id));
  if (!('errors' in prepared)) throw tooLate('step-not-open', locale, id);
  const errors = fieldErrors(t, prepared.errors);
  const questions = typedQuestions(around, answered, page, { raw: typed, errors, found: prepared.errors });
  return data({ errors, questions, key }, { status: 422 });
});

export const handle = { typed: {} };

export default function AmendEntry() {
  const t = useT();
  const { title, lead, caption, back, backText, key, suggested, questions } = useLoaderData<typeof loader>();
  const sent = useActionData<typeof action>();
  const shown = sent?.questions ?? questions;
  // The only question of a page is its heading, unless there is something to say about it first.
  const alone = shown.length === 1 && !lead;
  return (
    <PageLayout back={back} backText={backText ?? undefined} errors={sent?.errors}>
      {alone ? (
        <p className="page-caption">{caption}</p>
      ) : (
        <PageHeading caption={caption} lead={lead}>
          {title}
        </PageHeading>
      )}
      {!sent && suggested.length > 0 && (
        <Notice tone="info">
          {suggested.map((text) => (
            <p key={text}>{text}</p>
          ))}
        </Notice>
      )}
      <Form typed>
        <input type="hidden" name="key" value={sent?.key ?? key} />
        <QuestionFields questions={shown} heading={alone} />
        <Actions>
          <Button>{t('amending.keep')}</Button>
        </Actions>
      </Form>
    </PageLayout>
  );
}
