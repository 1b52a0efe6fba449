import { data } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { countsAsSent } from '#app/domain/application/document-states';
import { rawOf } from '#app/domain/application/read-answers';
import { entryOfRow, formWith, pageOfRow } from '#app/domain/application/request-rows';
import { rawForm } from '#app/domain/basics/raw-form';
import { type OpenRequest, ownOpenRequest } from '#app/features/applying/open-request.server';
import { rowWords, saveRequestRow } from '#app/features/applying/save-request-row.server';
import { isSearch, searchesIn } from '#app/http/answer-page.server';
import { applicantAction, applicantLoader } from '#app/http/audience.server';
import { fieldErrors, questionViews } from '#app/http/field-words.server';
import { typedValues } from '#app/http/forms.server';
import { lists } from '#app/http/lists.server';
import { found, tooLate } from '#app/http/own.server';
import { paths } from '#app/http/paths';
import { untilWords } from '#app/http/request-words.server';
import { notFound, seeOther } from '#app/http/responses.server';
import { askedFor, wordsBesides } from '#app/http/status-words.server';
import { messageKey } from '#app/i18n/catalogues';
import type { Locale } from '#app/i18n/locales';
import { itemTitle } from '#app/i18n/outcome-words.server';
import { useT } from '#app/i18n/react';
import { Actions, Button } from '#app/ui/form/button';
import { errorOf, type FieldProblem } from '#app/ui/form/error-summary';
import { Form } from '#app/ui/form/form';
import { QuestionFields } from '#app/ui/form/question';
import { TextArea } from '#app/ui/form/text-area';
import { PageLayout } from '#app/ui/layout/page-layout';
import { PageHeading } from '#app/ui/page-heading';

type Raw = Record<string, string | string[]>;

/** The question of a row, or those of its entry, with what was typed, else what is prepared, else the answer as it stands. */
function questionOf(locale: Locale, request: OpenRequest, key: string, raw?: Raw, errors?: readonly FieldProblem[]) {
  const row = request.rows.find((each) => each.key === key);
  const form = formWith(request.application, request.drafts);
  const page = row && (row.kind === 'question' || row.kind === 'entry') ? pageOfRow(form, row) : null;
  if (!row || !page) return { page: null, questions: [] };
  const answers = { ...form.answers, ...entryOfRow(form, row)?.answers };
  const values = raw ?? rawOf(answers);
  const { programme } = form;
  const searches = searchesIn(page, values);
  return { page, questions: questionViews(page, { locale, programme, answers, values, errors, searches }) };
}

export const loader = applicantLoader(async ({ t, locale, account, params, page: sent, typed }) => {
  const around = { t, locale };
  const { application, request } = found(await ownOpenRequest(account.id, params.id));
  const { id, entries } = application;
  if (!request) throw seeOther(paths.status(locale, id));
  const row = found(request.rows.find(({ key }) => key === params.row) ?? null);
  const before = sent.typed ?? (await typed());
  const { item, reason } = row.asked;
  const { questions } = questionOf(locale, request, row.key, before ?? undefined);
  // What is asked nowhere any more can be explained and not changed.
  const inWords = row.kind === 'words' || (row.kind !== 'paper' && questions.length === 0);
  return {
    title: askedFor(around, row.asked, entries),
    back: paths.answerRequest(locale, id),
    until: untilWords(around, request),
    inForm: [wordsBesides(row.asked), t(`answering.inForm.${inWords ? 'note' : reason}`)].filter(Boolean).join(' '),
    request: request.id,
    kind: inWords ? ('words' as const) : row.kind,
    hint: [
      row.kind === 'paper' ? t('answering.wordsPaper') : inWords ? '' : t('answering.wordsOr'),
      t('answering.wordsHint', { max: rowWords }),
    ]
      .filter(Boolean)
      .join(' '),
    files: item && {
      href: paths.documentItem(locale, id, item),
      text: t('applying.request.upload', { item: itemTitle(locale, item, entries) }),
      count: t('answering.files', { count: row.files.filter(countsAsSent).length }),
    },
    words: typeof before?.words === 'string' ? before.words : (row.draft?.words ?? ''),
    questions,
  };
});

export const action = applicantAction(async ({ form, t, locale, account, params, now }) => {
  const { id = '', row = '' } = params;
  const typed = typedValues(form);
  const words = String(form.get('words') ?? '');
  const { application, request } = found(await ownOpenRequest(account.id, id));
  if (!request) throw tooLate('request-closed', locale, application.id);
  const shown = questionOf(locale, request, row, typed);
  if (shown.page && isSearch(searchesIn(shown.page, typed), typed)) {
    return data({ errors: [] as FieldProblem[], questions: shown.questions, words });
  }
  const meant = String(form.get('request') ?? '');
  const saved = await saveRequestRow(
    { id, request: meant, row, raw: rawForm(form), words, lists },
    { id: account.id },
    { now },
  );
  if (saved.ok) {
    const { next } = saved.value;
    return seeOther(next ? paths.requestRow(locale, id, next) : paths.sendAnswer(locale, id));
  }
  if (saved.code === 'not-found') throw notFound();
  if (saved.code === 'request-closed') throw tooLate('request-closed', locale, id);
  if ('errors' in saved) {
    const errors = fieldErrors(t, saved.errors);
    return data(
      { errors, questions: questionOf(locale, request, row, typed, errors).questions, words },
      { status: 422 },
    );
  }
  const kind = request.rows.find(({ key }) => key === row)?.kind;
  const code =
    saved.code === 'too-long' || ((kind === 'question' || kind === 'entry') && shown.page)
      ? saved.code
      : kind === 'paper'
        ? 'file-or-words'
        : 'words';
  const text = t(messageKey(`answering.error.${code}`) ?? 'answering.error.words', saved.detail);
  return data({ errors: [{ name: 'words', text }], questions: shown.questions, words }, { status: 422 });
});

export const handle = { typed: {} };

export default function RequestRow() {
  const t = useT();
  const { title, back, until, inForm, request, kind, hint, files, words, questions } = useLoaderData<typeof loader>();
  const sent = useActionData<typeof action>();
  const optional = kind !== 'words';
  return (
    <PageLayout back={back} backText={t('answering.back')} errors={sent?.errors}>
      <PageHeading lead={inForm}>{title}</PageHeading>
      <p className="muted">{until}</p>
      {files && (
        <>
          <p>{files.count}</p>
          <p>
            <a className="ds-link" href={files.href}>
              {files.text}
            </a>
          </p>
        </>
      )}
      <Form typed>
        <input type="hidden" name="request" value={request} />
        <QuestionFields questions={sent?.questions ?? questions} />
        <TextArea
          name="words"
          label={t('answering.words')}
          hint={hint}
          optional={optional}
          value={sent?.words ?? words}
          error={errorOf(sent?.errors, 'words')}
          rows={5}
          dir="auto"
        />
        <Actions>
          <Button>{t('answering.save')}</Button>
        </Actions>
      </Form>
    </PageLayout>
  );
}
