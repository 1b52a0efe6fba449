import { useActionData, useLoaderData } from '@remix-run/react';
import { complaintForm, complaintLength } from '#app/domain/decisions/course-forms';
import { ownApplication } from '#app/features/applying/application.query.server';
import { complainOfDelay } from '#app/features/applying/complain-of-delay.server';
import { courseOf, isOwnStep } from '#app/features/applying/course.query.server';
import { extendRequest } from '#app/features/applying/extend-request.server';
import { renewPlace } from '#app/features/applying/renew-place.server';
import { reopenApplication } from '#app/features/applying/reopen-application.server';
import { applicantAction, applicantLoader } from '#app/http/audience.server';
import { courseErrors } from '#app/http/desk/course-words.server';
import { invalid, parseForm } from '#app/http/forms.server';
import { found, tooLate } from '#app/http/own.server';
import { paths } from '#app/http/paths';
import { notFound, seeOther } from '#app/http/responses.server';
import { useT } from '#app/i18n/react';
import { Confirm } from '#app/ui/applying/confirm';
import { Actions, Button, LinkButton } from '#app/ui/form/button';
import { errorOf } from '#app/ui/form/error-summary';
import { Form } from '#app/ui/form/form';
import { TextArea } from '#app/ui/form/text-area';
import { PageLayout } from '#app/ui/layout/page-layout';
import { PageHeading } from '#app/ui/page-heading';
import { useTyped } from '#app/ui/root-data';

export const handle = { typed: {} };

export const loader = applicantLoader(async ({ t, locale, account, params, today }) => {
  const { step } = params;
  const application = found(await ownApplication(account.id, params.id));
  if (!isOwnStep(step)) throw notFound();
  const { may } = await courseOf(application, today);
  const back = paths.status(locale, application.id);
  if (!may.includes(step)) throw seeOther(back);
  return {
    step,
    title: t(`cycle.own.${step}.title`),
    text: t(`cycle.own.${step}.text`),
    action: t(`cycle.own.${step}.action`),
    keep: t(`cycle.own.${step}.keep`),
    back,
    noForm: step !== 'complain',
  };
});

export const action = applicantAction(async (context) => {
  const { form, locale, account, params, now } = context;
  const { step, id = '' } = params;
  found(await ownApplication(account.id, id));
  if (!isOwnStep(step)) throw notFound();
  const actor = { id: account.id };
  const take = async () => {
    switch (step) {
      case 'reopen':
        return reopenApplication(id, actor, { now });
      case 'renew-place':
        return renewPlace(id, actor, { now });
      case 'extend-request':
        return extendRequest(id, actor, { now });
      case 'complain': {
        const read = parseForm(complaintForm, form);
        return read.ok ? complainOfDelay({ id, ...read.value }, actor, { now }) : read;
      }
    }
  };
  const taken = await take();
  if (taken.ok) return seeOther(paths.status(locale, id));
  if ('errors' in taken) return invalid(courseErrors(context, taken.errors), form);
  // Told twice: the longer term is there.
  if (taken.code === 'extended-before') return seeOther(paths.status(locale, id));
  throw taken.code === 'not-found' ? notFound() : tooLate(taken.code, locale, id);
});

export default function OwnStepPage() {
  const t = useT();
  const { step, noForm: _, ...view } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const typed = useTyped(refused);
  if (step !== 'complain') return <Confirm {...view} kind="primary" />;
  return (
    <PageLayout back={view.back} errors={refused?.errors}>
      <PageHeading lead={view.text}>{view.title}</PageHeading>
      <Form typed>
        <TextArea
          name="text"
          label={t('cycle.own.complain.field')}
          hint={t('cycle.own.complain.hint')}
          rows={8}
          maxLength={complaintLength}
          value={String(typed?.text ?? '')}
          error={errorOf(refused?.errors, 'text')}
        />
        <Actions>
          <Button>{view.action}</Button>
          <LinkButton href={view.back} kind="secondary">
            {view.keep}
          </LinkButton>
        </Actions>
      </Form>
    </PageLayout>
  );
}
