import { data } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { stepGaps } from '#app/domain/application/completeness';
import { entriesOf, namesIn } from '#app/domain/application/entries';
import { rawForm } from '#app/domain/basics/raw-form';
import { ownApplication } from '#app/features/applying/application.query.server';
import { answersTo } from '#app/features/applying/changed-elsewhere.server';
import { saveEntry } from '#app/features/applying/save-entry.server';
import { isSearch, searchesIn, typedQuestions } from '#app/http/answer-page.server';
import { applicantAction, applicantLoader } from '#app/http/audience.server';
import { besideEach, drawnAnew, drawnIn, drawnWith, elsewhereView } from '#app/http/elsewhere-words.server';
import { entryHeading, entryPage, entryWarnings, openedEntry } from '#app/http/entry-page.server';
import { fieldErrors } from '#app/http/field-words.server';
import { one, typedValues } from '#app/http/forms.server';
import { goneView, toAnew } from '#app/http/gone-entry.server';
import { lists } from '#app/http/lists.server';
import { draft, found, tooLate } from '#app/http/own.server';
import { paths } from '#app/http/paths';
import { seeOther } from '#app/http/responses.server';
import { entryAddress, type From, stepAddress } from '#app/http/step-address.server';
import { useT } from '#app/i18n/react';
import { ChangedElsewhere, DrawnFields, RemovedElsewhere } from '#app/ui/applying/changed-elsewhere';
import { SeenWarnings, Warnings } from '#app/ui/applying/warnings';
import { Actions, Button, LinkButton } from '#app/ui/form/button';
import type { FieldProblem } from '#app/ui/form/error-summary';
import { Form } from '#app/ui/form/form';
import { QuestionFields } from '#app/ui/form/question';
import { PageLayout } from '#app/ui/layout/page-layout';
import { Notice } from '#app/ui/notice';
import { PageHeading } from '#app/ui/page-heading';

const fromOf = (url: URL): From => (url.searchParams.get('from') === 'review' ? 'review' : null);
const placeOf = (params: { list?: string; entry?: string }, url: URL) => ({
  list: params.list,
  entry: params.entry,
  part: url.searchParams.get('part'),
  given: url.searchParams,
});

export const loader = applicantLoader(async ({ t, locale, account, params, url, today, page: sent, typed }) => {
  const around = { t, locale, today };
  const application = draft(await ownApplication(account.id, params.id), locale);
  const { id } = application;
  const here = found(entryPage(application, placeOf(params, url)));
  const { list, entry, part, parts, page, form } = here;
  const from = fromOf(url);
  const toList = stepAddress(locale, id, list.id, from);
  // Nothing is begun that could not be kept.
  if (entry.id === 'new' && entriesOf(application, list.id).length >= list.max) throw seeOther(toList);
  const before = sent.typed ?? (await typed());
  const previous = parts[parts.indexOf(part) - 1];
  return {
    ...entryHeading(around, here),
    back: previous
      ? entryAddress(locale, id, { list: list.id, entry: entry.id, part: previous.id, from })
      : from
        ? paths.review(locale, id)
        : toList,
    backText: previous ? null : t(from ? 'applying.answers.toReview' : 'lists.toList'),
    toList,
    drawn: drawnWith(answersTo(namesIn(part), entry.answers), before),
    gone: entry.id === 'new' ? goneView(around, here, url, before) : null,
    warnings: entry.id === 'new' ? [] : entryWarnings(around, here, entry),
    ...openedEntry(around, application, here),
    ...(before && { questions: typedQuestions(around, form, page, { raw: before }) }),
  };
});

export const action = applicantAction(async ({ request, form, t, locale, account, params, url, now, today }) => {
  const around = { t, locale, today };
  const { id = '' } = params;
  const application = found(await ownApplication(account.id, id));
  const typed = typedValues(form);
  const known = entryPage(application, placeOf(params, url));
  if (!known) throw await toAnew({ request, url, locale, account, now }, application, params);
  const here = known;
  if (isSearch(searchesIn(here.page, typed), typed)) {
    draft(application, locale);
    const questions = typedQuestions(around, here.form, here.page, { raw: typed });
    return data({ errors: [] as FieldProblem[], questions, drawn: drawnIn(typed), elsewhere: null });
  }
  const { list, part } = here;
  const saved = await saveEntry(
    {
      id,
      list: list.id,
      entry: here.entry.id === 'new' ? null : here.entry.id,
      part: part.id,
      key: one(typed.key),
      raw: rawForm(form),
      lists,
      drawn: drawnIn(typed),
    },
    { id: account.id },
    { now },
  );
  const from = fromOf(url);
  if (!saved.ok) {
    if (saved.code === 'not-found') throw await toAnew({ request, url, locale, account, now }, application, params);
    if (saved.code === 'too-many') throw seeOther(stepAddress(locale, id, list.id, from));
    if (saved.code === 'already-sent' || !('errors' in saved)) throw tooLate('already-sent', locale, id);
    const errors = fieldErrors(t, saved.errors);
    const questions = typedQuestions(around, here.form, here.page, { raw: typed, errors, found: saved.errors });
    const elsewhere = elsewhereView(around, saved.elsewhere, url);
    return data(
      { errors, questions: besideEach(questions, elsewhere), drawn: drawnAnew(typed, saved.elsewhere), elsewhere },
      { status: saved.code === 'changed-elsewhere' ? 409 : 422 },
    );
  }
  const { entry, next, form: after } = saved.value;
  const address = (to: string) => entryAddress(locale, id, { list: list.id, entry: entry.id, part: to, from });
  const seen = form.getAll('seen');
  // Warned once about each; whoever means it goes on with the next press.
  if (entryWarnings(around, here, entry).some(({ key }) => !seen.includes(key))) return seeOther(address(part.id));
  // From the review one answer is changed; what it has opened is asked before going back.
  const open = stepGaps(after, list.id).some((gap) => gap.entry === entry.id);
  if (next && (!from || open)) return seeOther(address(next.id));
  return seeOther(from && !open ? paths.review(locale, id) : stepAddress(locale, id, list.id, from));
});

export const handle = { typed: {} };

export default function EntryForm() {
  const t = useT();
  const { title, lead, caption, back, backText, toList, drawn, gone, warnings, suggested, questions } =
    useLoaderData<typeof loader>();
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
      <ChangedElsewhere elsewhere={sent?.elsewhere} />
      {!sent && <RemovedElsewhere gone={gone} />}
      {!sent && <Warnings warnings={warnings} />}
      {!sent && suggested.length > 0 && (
        <Notice tone="info">
          {suggested.map((text) => (
            <p key={text}>{text}</p>
          ))}
        </Notice>
      )}
      <Form typed>
        <DrawnFields drawn={sent?.drawn ?? drawn} />
        {!sent && <SeenWarnings warnings={warnings} />}
        <QuestionFields questions={shown} heading={alone} />
        <Actions>
          <Button>{t(sent?.elsewhere ? 'elsewhere.keep' : 'applying.answers.continue')}</Button>
          <LinkButton href={toList} kind="tertiary">
            {t('lists.toList')}
          </LinkButton>
        </Actions>
      </Form>
    </PageLayout>
  );
}
