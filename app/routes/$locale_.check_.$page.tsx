import { data } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { type RawAnswers, rawOf } from '#app/domain/application/read-answers';
import { rawForm } from '#app/domain/basics/raw-form';
import { type Check, type CheckPage, checkOf, placeOf } from '#app/features/checking/check';
import { answerPage } from '#app/features/checking/keep-check.server';
import { publicAction, publicLoader } from '#app/http/audience.server';
import { fieldErrors, questionViews } from '#app/http/field-words.server';
import { lists } from '#app/http/lists.server';
import { paths } from '#app/http/paths';
import { notFound, seeOther, tooMany } from '#app/http/responses.server';
import { sessionHeader } from '#app/http/session.server';
import type { Locale } from '#app/i18n/locales';
import { useT } from '#app/i18n/react';
import { Actions, Button } from '#app/ui/form/button';
import type { FieldProblem } from '#app/ui/form/error-summary';
import { Form } from '#app/ui/form/form';
import { QuestionFields } from '#app/ui/form/question';
import { PageLayout } from '#app/ui/layout/page-layout';
import { PageHeading } from '#app/ui/page-heading';

const viewsOf = (
  locale: Locale,
  { programme, answers }: Check,
  page: CheckPage,
  values: RawAnswers,
  errors?: readonly FieldProblem[],
) => questionViews(page, { locale, programme, answers, values, errors, unknown: true });

/** One page of the check. `?from=result`: an answer is being changed, so the result comes next. */
export const loader = publicLoader(({ params, url, locale, t, session, page }) => {
  const check = session && checkOf(session.check);
  if (!check) throw seeOther(paths.check(locale));
  const place = placeOf(check, params.page);
  if (!place) throw notFound();
  const changing = url.searchParams.get('from') === 'result';
  const before = place.previous ? paths.checkPage(locale, place.previous) : paths.check(locale);
  return {
    title: t(`check.page.${place.page.id}`),
    number: place.number,
    of: place.of,
    questions: viewsOf(locale, check, place.page, page.typed ?? rawOf(check.answers)),
    back: changing ? paths.checkResult(locale) : before,
    last: changing || !place.next,
  };
});

export const action = publicAction(async ({ params, url, locale, t, form, session, clientIp, now }) => {
  const check = session && checkOf(session.check);
  if (!check) return seeOther(paths.check(locale));
  const place = placeOf(check, params.page);
  if (!place) throw notFound();
  const raw = rawForm(form);
  const done = await answerPage({ page: params.page, raw, lists }, { session, clientIp, now });
  if (!done.ok) {
    if (done.code !== 'wrong-answers') throw done.code === 'too-many' ? tooMany() : notFound();
    const errors = fieldErrors(t, done.errors);
    return data({ errors, questions: viewsOf(locale, check, place.page, raw, errors) }, { status: 422 });
  }
  const { check: after, session: opened } = done.value;
  const next = url.searchParams.get('from') === 'result' ? null : placeOf(after, place.page.id)?.next;
  return seeOther(
    next ? paths.checkPage(locale, next) : paths.checkResult(locale),
    opened ? [await sessionHeader(opened)] : [],
  );
});

export const handle = { typed: {} };

export default function CheckQuestions() {
  const t = useT();
  const { title, number, of, questions, back, last } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  return (
    <PageLayout back={back} errors={refused?.errors}>
      <PageHeading caption={t('check.question', { number, of })} lead={t('check.leaveEmpty')}>
        {title}
      </PageHeading>
      <Form typed>
        <QuestionFields questions={refused?.questions ?? questions} />
        <Actions>
          <Button>{t(last ? 'check.toResult' : 'common.actions.continue')}</Button>
        </Actions>
      </Form>
    </PageLayout>
  );
}
