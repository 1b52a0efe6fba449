import { useActionData, useLoaderData } from '@remix-run/react';
import { countsAsSent } from '#app/domain/application/document-states';
import { untouchedOf } from '#app/domain/application/gaps';
import { applicationProgress, ownApplication } from '#app/features/applying/application.query.server';
import { courseOf } from '#app/features/applying/course.query.server';
import { declarationIn } from '#app/features/applying/declaration.server';
import { submitApplication } from '#app/features/applying/submit-application.server';
import { applicantAction, applicantLoader } from '#app/http/audience.server';
import { gapViews } from '#app/http/course-words.server';
import { fieldErrors } from '#app/http/field-words.server';
import { invalid } from '#app/http/forms.server';
import { draft } from '#app/http/own.server';
import { paths } from '#app/http/paths';
import { notFound, seeOther } from '#app/http/responses.server';
import { useT } from '#app/i18n/react';
import { Gaps } from '#app/ui/applying/course';
import { Actions, Button, PrintButton } from '#app/ui/form/button';
import { CheckField } from '#app/ui/form/check-field';
import { errorOf } from '#app/ui/form/error-summary';
import { Form } from '#app/ui/form/form';
import { PageLayout } from '#app/ui/layout/page-layout';
import { Notice } from '#app/ui/notice';
import { PageHeading } from '#app/ui/page-heading';

export const loader = applicantLoader(async ({ t, locale, account, params, now, today }) => {
  const application = draft(await ownApplication(account.id, params.id), locale);
  const { complete, ready, documents, needs } = await applicationProgress(application, now);
  if (!complete) throw seeOther(paths.review(locale, application.id));
  if (!ready) throw seeOther(paths.consistency(locale, application.id));
  const asked = new Set(needs.map(({ item }) => item));
  const items = documents.filter((file) => countsAsSent(file) && asked.has(file.item)).map(({ item }) => item);
  const { returned } = await courseOf(application, today);
  const { title, points, agreed, version } = declarationIn(locale, { ...application, items });
  return {
    title,
    points,
    agreed,
    version: t('after.consent.version', { version }),
    back: paths.review(locale, application.id),
    untouched: gapViews({ locale, t }, application.id, returned ? untouchedOf(returned, documents) : []),
  };
});

export const action = applicantAction(async ({ form, t, locale, account, params, now }) => {
  const id = params.id ?? '';
  const own = await ownApplication(account.id, id);
  if (!own) throw notFound();
  const consent = form.get('consent') === 'yes';
  const sent = await submitApplication({ id, consent, locale }, { id: account.id }, { now });
  if (sent.ok) return seeOther(paths.sent(locale, id));
  switch (sent.code) {
    // The second press of a double click: it is sent, once.
    case 'already-sent':
      return seeOther(paths.sent(locale, id));
    case 'consent-required':
      return invalid(fieldErrors(t, [{ name: 'consent', code: 'consent-required' }]), form);
    case 'incomplete':
      return seeOther(paths.review(locale, id));
    case 'contradictory':
      return seeOther(`${paths.consistency(locale, id)}?refused=yes`);
    default:
      throw notFound();
  }
});

export const handle = { typed: {} };

export default function Declaration() {
  const t = useT();
  const { title, points, agreed, version, back, untouched } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  return (
    <PageLayout back={back} errors={refused?.errors}>
      <PageHeading lead={t('applying.declaration.lead')}>{title}</PageHeading>
      {untouched.length > 0 && (
        <Notice tone="warning">
          <p>{t('cycle.status.untouched')}</p>
          <Gaps gaps={untouched} />
        </Notice>
      )}
      <ul>
        {points.map((point) => (
          <li key={point}>{point}</li>
        ))}
      </ul>
      <p className="muted">{version}</p>
      <section>
        <h2>{t('after.consent.withdrawTitle')}</h2>
        <p>{t('after.consent.withdrawOpen')}</p>
      </section>
      <PrintButton>{t('common.actions.print')}</PrintButton>
      <Form typed>
        <CheckField name="consent" label={agreed} error={errorOf(refused?.errors, 'consent')} />
        <p className="muted">{t('applying.declaration.afterwards')}</p>
        <Actions>
          <Button>{t('applying.declaration.send')}</Button>
        </Actions>
      </Form>
    </PageLayout>
  );
}
