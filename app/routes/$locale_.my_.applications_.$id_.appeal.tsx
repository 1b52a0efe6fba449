import { useActionData, useLoaderData } from '@remix-run/react';
import { rawForm } from '#app/domain/basics/raw-form';
import { type AppealAspect, appealAspects } from '#app/domain/decisions/appeal';
import { ownAppeals } from '#app/features/applying/appeal.query.server';
import { ownApplication } from '#app/features/applying/application.query.server';
import { appealOwnDecision, withdrawOwnAppeal } from '#app/features/applying/file-appeal.server';
import { appealView, readSubject } from '#app/http/appeal-words.server';
import { applicantAction, applicantLoader } from '#app/http/audience.server';
import { invalid } from '#app/http/forms.server';
import { found, tooLate } from '#app/http/own.server';
import { paths } from '#app/http/paths';
import { notFound, seeOther } from '#app/http/responses.server';
import { useT } from '#app/i18n/react';
import { AppealCard } from '#app/ui/deciding/appeal-card';
import { Details } from '#app/ui/details';
import { Actions, Button } from '#app/ui/form/button';
import { ChoiceField, ChoicesField } from '#app/ui/form/choice-field';
import { errorOf } from '#app/ui/form/error-summary';
import { Form } from '#app/ui/form/form';
import { TextArea } from '#app/ui/form/text-area';
import { PageLayout } from '#app/ui/layout/page-layout';
import { PageHeading } from '#app/ui/page-heading';
import { useTyped } from '#app/ui/root-data';

export const handle = { typed: {} };

export const loader = applicantLoader(async ({ t, locale, account, params, today }) => {
  const view = appealView({ locale, t, today }, found(await ownAppeals(account.id, params.id)));
  return { ...view, noForm: view.subjects.length === 0 };
});

/** The field a refusal is shown at. */
const fields: Record<string, string> = {
  'subject-required': 'subject',
  'aspect-required': 'aspects',
  'late-reason-required': 'lateReason',
};

export const action = applicantAction(async ({ form, t, locale, account, params, now }) => {
  const id = params.id ?? '';
  found(await ownApplication(account.id, id));
  const actor = { id: account.id };
  if (form.get('act') === 'withdraw') {
    const withdrawn = await withdrawOwnAppeal(id, actor, { now });
    if (withdrawn.ok) return seeOther(paths.appeal(locale, id));
    throw withdrawn.code === 'not-found' ? notFound() : tooLate('notice-closed', locale, id);
  }
  const typed = rawForm(form);
  const text = (name: string) => String(typed[name] ?? '');
  const filed = await appealOwnDecision(
    {
      id,
      ...readSubject(text('subject')),
      aspects: [typed.aspects ?? []]
        .flat()
        .filter((each): each is AppealAspect => appealAspects.some((one) => one === each)),
      text: text('text'),
      lateReason: text('lateReason'),
    },
    actor,
    { now },
  );
  if (filed.ok) return seeOther(paths.appeal(locale, id));
  if (filed.code === 'not-found') throw notFound();
  if (filed.code === 'appeal-closed') {
    // Sent from another window a moment ago: there it stands.
    const open = (await ownAppeals(account.id, id))?.appeals.some(({ result }) => result === null);
    throw open ? seeOther(paths.appeal(locale, id)) : tooLate('notice-closed', locale, id);
  }
  return invalid([{ name: fields[filed.code] ?? 'text', text: t(`appeal.error.${filed.code}`) }], form);
});

export default function Appeal() {
  const t = useT();
  const view = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const values = useTyped(refused);
  const typed = (name: string) => String(values?.[name] ?? '');
  const only = view.subjects.length === 1 ? view.subjects[0]?.value : undefined;
  return (
    <PageLayout back={view.back} errors={refused?.errors}>
      <PageHeading lead={t('appeal.lead')}>{view.title}</PageHeading>
      {view.appeals.map((appeal) => (
        <AppealCard key={appeal.key} appeal={appeal} />
      ))}
      {view.subjects.length > 0 && (
        <Form typed>
          <p>{t('appeal.effect')}</p>
          <ChoiceField
            name="subject"
            label={t('appeal.against')}
            value={typed('subject') || only}
            error={errorOf(refused?.errors, 'subject')}
            options={view.subjects}
          />
          {view.aspects.length > 0 && (
            <ChoicesField
              name="aspects"
              label={t('appeal.aspects')}
              optional
              value={[values?.aspects ?? []].flat()}
              error={errorOf(refused?.errors, 'aspects')}
              options={view.aspects}
            />
          )}
          <TextArea
            name="text"
            label={t('appeal.text')}
            hint={t('appeal.textHint')}
            rows={10}
            dir="auto"
            value={typed('text')}
            error={errorOf(refused?.errors, 'text')}
          />
          {view.late && (
            <TextArea
              name="lateReason"
              label={t('appeal.lateReason')}
              rows={4}
              dir="auto"
              value={typed('lateReason')}
              error={errorOf(refused?.errors, 'lateReason')}
            />
          )}
          <p>
            {view.filesSent}.{' '}
            <a className="ds-link" href={view.files}>
              {t('appeal.files')}
            </a>
          </p>
          <Actions>
            <Button>{t('appeal.send')}</Button>
          </Actions>
        </Form>
      )}
      {view.withdraw && (
        <>
          <p>
            {view.filesSent}.{' '}
            <a className="ds-link" href={view.files}>
              {t('appeal.files')}
            </a>
          </p>
          <Details summary={t('appeal.withdrawOpen')}>
            <Form>
              <p>{t('appeal.withdrawLead')}</p>
              <Actions>
                <Button name="act" value="withdraw" kind="danger">
                  {t('appeal.withdraw')}
                </Button>
              </Actions>
            </Form>
          </Details>
        </>
      )}
    </PageLayout>
  );
}
