import { data } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { amendPage, mayAmend } from '#app/domain/application/amendable';
import { rawOf } from '#app/domain/application/read-answers';
import { amendContact } from '#app/features/applying/amend-contact.server';
import { ownApplication } from '#app/features/applying/application.query.server';
import { applicantAction, applicantLoader } from '#app/http/audience.server';
import { fieldErrors, questionViews } from '#app/http/field-words.server';
import { rawForm, typedValues } from '#app/http/forms.server';
import { lists } from '#app/http/lists.server';
import { found, tooLate } from '#app/http/own.server';
import { paths } from '#app/http/paths';
import { notFound, seeOther } from '#app/http/responses.server';
import { useT } from '#app/i18n/react';
import { Actions, Button } from '#app/ui/form/button';
import { Form } from '#app/ui/form/form';
import { QuestionFields } from '#app/ui/form/question';
import { PageLayout } from '#app/ui/layout/page-layout';
import { PageHeading } from '#app/ui/page-heading';

export const loader = applicantLoader(async ({ t, locale, account, params, page: sent, typed }) => {
  const { id, status, programme, route, answers } = found(await ownApplication(account.id, params.id));
  if (status === 'draft') throw seeOther(paths.answerPage(locale, id, 'residence'));
  if (!mayAmend(status)) throw seeOther(paths.status(locale, id));
  const before = sent.typed ?? (await typed());
  return {
    title: t('after.contact.title'),
    back: paths.status(locale, id),
    questions: questionViews(amendPage(route), { locale, programme, answers, values: before ?? rawOf(answers) }),
  };
});

export const action = applicantAction(async ({ form, t, locale, account, params, now }) => {
  const id = params.id ?? '';
  const { programme, route, answers } = found(await ownApplication(account.id, id));
  const amended = await amendContact({ id, raw: rawForm(form), lists }, { id: account.id }, { now });
  if (amended.ok) return seeOther(paths.status(locale, id));
  if (amended.code === 'not-found') throw notFound();
  if (!('errors' in amended)) throw tooLate('step-not-open', locale, id);
  const errors = fieldErrors(t, amended.errors);
  const values = typedValues(form);
  const questions = questionViews(amendPage(route), { locale, programme, answers, values, errors });
  return data({ errors, questions }, { status: 422 });
});

export const handle = { typed: {} };

export default function Contact() {
  const t = useT();
  const { title, back, questions } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  return (
    <PageLayout back={back} errors={refused?.errors}>
      <PageHeading lead={t('after.contact.lead')}>{title}</PageHeading>
      <Form typed>
        <QuestionFields questions={refused?.questions ?? questions} />
        <p className="muted">{t('after.contact.note')}</p>
        <Actions>
          <Button>{t('after.contact.action')}</Button>
        </Actions>
      </Form>
    </PageLayout>
  );
}
