import { data } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { amendSteps } from '#app/domain/application/amendable';
import { rawOf } from '#app/domain/application/read-answers';
import { rawForm } from '#app/domain/basics/raw-form';
import { type Amending, ownAmending } from '#app/features/applying/amending.query.server';
import { prepareAnswers, prepareRemoval, undoPlace } from '#app/features/applying/prepare-amendment.server';
import { amendEntries, stepTitle } from '#app/http/amending-page.server';
import { isSearch, searchesIn, typedQuestions } from '#app/http/answer-page.server';
import { applicantAction, applicantLoader } from '#app/http/audience.server';
import { fieldErrors } from '#app/http/field-words.server';
import { typedValues } from '#app/http/forms.server';
import { lists } from '#app/http/lists.server';
import { found, tooLate } from '#app/http/own.server';
import { paths } from '#app/http/paths';
import { notFound, seeOther } from '#app/http/responses.server';
import { useT } from '#app/i18n/react';
import { AmendList } from '#app/ui/applying/amend-list';
import { Actions, Button } from '#app/ui/form/button';
import type { FieldProblem } from '#app/ui/form/error-summary';
import { Form } from '#app/ui/form/form';
import { QuestionFields } from '#app/ui/form/question';
import { PageLayout } from '#app/ui/layout/page-layout';
import { PageHeading } from '#app/ui/page-heading';

const openStep = (amending: Amending, name: string | undefined) =>
  amendSteps(amending.typed).find(({ open }) => open?.id === name)?.open ?? null;

export const loader = applicantLoader(async ({ t, locale, account, params, now, today, page: sent, typed }) => {
  const around = { t, locale, today };
  const { application, amending } = found(await ownAmending(account.id, params.id, now));
  const { id } = application;
  if (!amending) throw seeOther(paths.status(locale, id));
  const step = found(openStep(amending, params.step));
  const common = { title: stepTitle(t, step.id), back: paths.amend(locale, id) };
  const before = sent.typed ?? (await typed());
  if ('page' in step) {
    const raw = before ?? rawOf(amending.typed.answers);
    return {
      ...common,
      questions: typedQuestions(around, amending.typed, step.page, { raw }),
      list: null,
      noForm: false,
    };
  }
  const entries = found(amendEntries(around, application, amending, step.id));
  const list = {
    cards: entries.cards,
    add: entries.full ? null : paths.amendEntry(locale, id, step.id, 'new'),
    one: t(`lists.of.${entries.list.id}.one`),
  };
  return { ...common, questions: [], list, noForm: true };
});

export const action = applicantAction(async ({ form, t, locale, account, params, now, today }) => {
  const around = { t, locale, today };
  const { id = '', step: name = '' } = params;
  const { amending } = found(await ownAmending(account.id, id, now));
  if (!amending) throw tooLate('step-not-open', locale, id);
  const step = found(openStep(amending, name));
  const by = { id: account.id };
  if ('list' in step) {
    const [remove, undo] = ['remove', 'undo'].map((act) => String(form.get(act) ?? ''));
    const told = remove
      ? await prepareRemoval({ id, list: name, entry: remove }, by, { now })
      : await undoPlace({ id, place: undo ?? '' }, by, { now });
    if (told.ok) return seeOther(paths.amendStep(locale, id, name));
    throw told.code === 'not-found' ? notFound() : tooLate('step-not-open', locale, id);
  }
  const typed = typedValues(form);
  const questions = (errors?: readonly FieldProblem[]) =>
    typedQuestions(around, amending.typed, step.page, { raw: typed, errors });
  if (isSearch(searchesIn(step.page, typed), typed)) {
    return data({ errors: [] as FieldProblem[], questions: questions() });
  }
  const prepared = await prepareAnswers({ id, page: name, raw: rawForm(form), lists }, by, { now });
  if (prepared.ok) return seeOther(paths.amend(locale, id));
  if (prepared.code === 'not-found') throw notFound();
  if (!('errors' in prepared)) throw tooLate('step-not-open', locale, id);
  const errors = fieldErrors(t, prepared.errors);
  return data({ errors, questions: questions(errors) }, { status: 422 });
});

export const handle = { typed: {} };

export default function AmendStep() {
  const t = useT();
  const { title, back, questions, list } = useLoaderData<typeof loader>();
  const sent = useActionData<typeof action>();
  return (
    <PageLayout back={back} backText={t('amending.toHub')} errors={sent?.errors}>
      <PageHeading lead={t(list ? 'amending.list.lead' : 'amending.keepNote')}>{title}</PageHeading>
      {list ? (
        <AmendList {...list} back={back} />
      ) : (
        <Form typed>
          <QuestionFields questions={sent?.questions ?? questions} />
          <Actions>
            <Button>{t('amending.keep')}</Button>
          </Actions>
        </Form>
      )}
    </PageLayout>
  );
}
