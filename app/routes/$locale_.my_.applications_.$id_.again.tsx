import { useLoaderData } from '@remix-run/react';
import { mayStartAgain } from '#app/domain/application/amendable';
import { ownApplication } from '#app/features/applying/application.query.server';
import { startAgain } from '#app/features/applying/start-again.server';
import { applicantAction, applicantLoader } from '#app/http/audience.server';
import { found, tooLate } from '#app/http/own.server';
import { paths } from '#app/http/paths';
import { notFound, seeOther } from '#app/http/responses.server';
import { useT } from '#app/i18n/react';
import { Actions, Button, LinkButton } from '#app/ui/form/button';
import { Form } from '#app/ui/form/form';
import { PageLayout } from '#app/ui/layout/page-layout';
import { PageHeading } from '#app/ui/page-heading';

export const loader = applicantLoader(async ({ t, locale, account, params }) => {
  const { id, status, programme, route, reference } = found(await ownApplication(account.id, params.id));
  if (!mayStartAgain(status)) throw seeOther(paths.status(locale, id));
  return {
    title: t('after.again.title'),
    caption: t('applying.start.choice', {
      programme: t(`status.programme.${programme}`),
      route: t(`status.route.${route}`),
    }),
    lead: t('after.again.lead', { reference: reference ?? '' }),
    back: paths.status(locale, id),
  };
});

export const action = applicantAction(async ({ locale, account, params, now }) => {
  const id = params.id ?? '';
  found(await ownApplication(account.id, id));
  const begun = await startAgain(id, { id: account.id, locale }, { now });
  if (begun.ok) return seeOther(`${paths.application(locale, begun.value.id)}?again=yes`);
  if (begun.code === 'already-open') return seeOther(`${paths.start(locale)}?open=${begun.detail?.id ?? ''}`);
  throw begun.code === 'not-found' ? notFound() : tooLate(begun.code, locale, id);
});

export default function Again() {
  const t = useT();
  const { title, caption, lead, back } = useLoaderData<typeof loader>();
  return (
    <PageLayout back={back}>
      <PageHeading caption={caption} lead={lead}>
        {title}
      </PageHeading>
      <ul>
        <li>{t('after.again.answers')}</li>
        <li>{t('after.again.files')}</li>
        <li>{t('after.again.old')}</li>
      </ul>
      <Form>
        <Actions>
          <Button>{t('after.again.action')}</Button>
          <LinkButton href={back} kind="tertiary">
            {t('common.actions.back')}
          </LinkButton>
        </Actions>
      </Form>
    </PageLayout>
  );
}
