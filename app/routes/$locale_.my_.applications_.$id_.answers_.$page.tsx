import { data } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { besidePage, ownPages } from '#app/domain/application/completeness';
import type { FormPage, PageId } from '#app/domain/application/pages';
import { type RawAnswers, rawOf } from '#app/domain/application/read-answers';
import { type Application, ownApplication } from '#app/features/applying/application.query.server';
import { mixedWords, suggestedNames } from '#app/features/applying/name-hints';
import { saveAnswers } from '#app/features/applying/save-answers.server';
import { applicantAction, applicantLoader } from '#app/http/audience.server';
import { fieldErrors, questionViews } from '#app/http/field-words.server';
import { rawForm, typedValues } from '#app/http/forms.server';
import { lists } from '#app/http/lists.server';
import { draft, found, tooLate } from '#app/http/own.server';
import { paths } from '#app/http/paths';
import { notFound, seeOther } from '#app/http/responses.server';
import type { Locale } from '#app/i18n/locales';
import { useT } from '#app/i18n/react';
import type { Translate } from '#app/i18n/translate';
import { Actions, Button, LinkButton } from '#app/ui/form/button';
import type { FieldProblem } from '#app/ui/form/error-summary';
import { Form } from '#app/ui/form/form';
import { QuestionFields, type QuestionView } from '#app/ui/form/question';
import { PageLayout } from '#app/ui/layout/page-layout';
import { Notice } from '#app/ui/notice';
import { PageHeading } from '#app/ui/page-heading';

type Page = FormPage & { id: PageId };

const pageOf = (application: Application, id: string | undefined): Page =>
  found(ownPages(application).find((page) => page.id === id) ?? null);

function viewsOf(
  { t, locale }: { t: Translate; locale: Locale },
  { programme, answers }: Application,
  page: Page,
  { values, errors }: { values: RawAnswers; errors?: FieldProblem[] },
): QuestionView[] {
  const views = questionViews(page, { locale, programme, answers, values, errors });
  if (page.id !== 'kazakh-name') return views;
  const names: Record<string, string> = suggestedNames(answers);
  return views.map((view) => {
    const name = names[view.name];
    return name ? { ...view, hint: t('applying.names.suggestion', { name }) } : view;
  });
}

export const loader = applicantLoader(async ({ t, locale, account, params, url }) => {
  const application = draft(await ownApplication(account.id, params.id), locale);
  const page = pageOf(application, params.page);
  const fromReview = url.searchParams.get('from') === 'review';
  const ofSection = ownPages(application).filter(({ section }) => section === page.section);
  const previous = besidePage(application, page.id, 'previous');
  const tasks = paths.application(locale, application.id);
  return {
    title: t(`applying.page.${page.id}.title`),
    caption: t('applying.answers.caption', {
      section: t(`status.section.${page.section}`),
      page: ofSection.findIndex(({ id }) => id === page.id) + 1,
      of: ofSection.length,
    }),
    lead: page.id === 'kazakh-name' ? t('applying.names.lead') : null,
    back: fromReview
      ? paths.review(locale, application.id)
      : previous
        ? paths.answerPage(locale, application.id, previous)
        : tasks,
    tasks,
    fromReview,
    mixed: mixedWords(page, application.answers).map(({ word, letters, suggestion }) => {
      const strange = letters.every((letter) => /\p{Script=Latin}/u.test(letter)) ? 'latin' : 'cyrillic';
      return { word, text: t(`applying.names.mixed.${strange}`, { word, letters: letters.join(', '), suggestion }) };
    }),
    questions: viewsOf({ t, locale }, application, page, { values: rawOf(application.answers) }),
  };
});

export const action = applicantAction(async ({ form, t, locale, account, params, url, now }) => {
  const { id = '', page: pageId = '' } = params;
  const before = found(await ownApplication(account.id, id));
  const saved = await saveAnswers({ id, page: pageId, raw: rawForm(form), lists }, { id: account.id }, { now });
  if (!saved.ok) {
    if (saved.code === 'not-found') throw notFound();
    if (saved.code === 'already-sent' || !('errors' in saved)) throw tooLate('already-sent', locale, id);
    const errors = fieldErrors(t, saved.errors);
    const page = pageOf(before, pageId);
    const questions = viewsOf({ t, locale }, before, page, { values: typedValues(form), errors });
    return data({ errors, questions }, { status: 422 });
  }
  const { page } = saved.value;
  const fromReview = url.searchParams.get('from') === 'review';
  const here = `${paths.answerPage(locale, id, page)}${fromReview ? '?from=review' : ''}`;
  const mixed = mixedWords(pageOf(before, page), saved.value.answers).map(({ word }) => word);
  const seen = form.getAll('seen');
  // Warned once about each word; whoever means it goes on with the next press.
  if (mixed.some((word) => !seen.includes(word))) return seeOther(here);
  if (fromReview) return seeOther(paths.review(locale, id));
  const next = besidePage(saved.value, page, 'next');
  return seeOther(next ? paths.answerPage(locale, id, next) : paths.application(locale, id));
});

export default function AnswerPage() {
  const t = useT();
  const { title, caption, lead, back, tasks, fromReview, mixed, questions } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const shown = refused?.questions ?? questions;
  // The only question of a page is its heading.
  const alone = shown.length === 1;
  return (
    <PageLayout back={back} backText={fromReview ? t('applying.answers.toReview') : undefined} errors={refused?.errors}>
      {alone ? (
        <p className="page-caption">{caption}</p>
      ) : (
        <PageHeading caption={caption} lead={lead}>
          {title}
        </PageHeading>
      )}
      {mixed.length > 0 && !refused && <MixedLetters words={mixed} />}
      <Form>
        {!refused && mixed.map(({ word }) => <input key={word} type="hidden" name="seen" value={word} />)}
        <QuestionFields questions={shown} heading={alone} />
        <Actions>
          <Button>{t('applying.answers.continue')}</Button>
          <LinkButton href={tasks} kind="tertiary">
            {t('applying.answers.toTasks')}
          </LinkButton>
        </Actions>
      </Form>
    </PageLayout>
  );
}

function MixedLetters({ words }: { words: readonly { word: string; text: string }[] }) {
  const t = useT();
  return (
    <Notice tone="warning" title={t('applying.names.mixed.title')}>
      <p>{t('applying.names.mixed.text')}</p>
      {words.map(({ word, text }) => (
        <p key={word}>{text}</p>
      ))}
      <p>{t('applying.names.mixed.keep')}</p>
    </Notice>
  );
}
