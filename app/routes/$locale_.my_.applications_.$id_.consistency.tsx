import { useLoaderData } from '@remix-run/react';
import { applicationProgress, ownApplication } from '#app/features/applying/application.query.server';
import { applicantLoader } from '#app/http/audience.server';
import { draft } from '#app/http/own.server';
import { paths } from '#app/http/paths';
import { remarkViews } from '#app/http/remark-words.server';
import { useT } from '#app/i18n/react';
import { Remarks } from '#app/ui/applying/remarks';
import { Actions, LinkButton } from '#app/ui/form/button';
import { PageLayout } from '#app/ui/layout/page-layout';
import { Notice } from '#app/ui/notice';
import { PageHeading } from '#app/ui/page-heading';

export const loader = applicantLoader(async ({ t, locale, account, params, url, now }) => {
  const application = draft(await ownApplication(account.id, params.id), locale);
  const { id } = application;
  const { remarks, complete, outcome } = await applicationProgress(application, now);
  return {
    title: t('consistency.title'),
    back: paths.application(locale, id),
    next: paths.review(locale, id),
    refused: url.searchParams.has('refused') && remarks.some(({ level }) => level === 'blocker'),
    complete,
    ...remarkViews({ locale, t }, application, { remarks, outcome }),
  };
});

export default function Consistency() {
  const t = useT();
  const { title, back, next, refused, complete, blockers, warnings } = useLoaderData<typeof loader>();
  return (
    <PageLayout back={back}>
      <PageHeading lead={t('consistency.lead')}>{title}</PageHeading>
      {refused && (
        <Notice tone="danger" live>
          <p>{t('consistency.refused')}</p>
        </Notice>
      )}
      {!complete && (
        <Notice>
          <p>{t('consistency.missing')}</p>
        </Notice>
      )}
      {blockers.length > 0 && (
        <section>
          <h2>{t('consistency.blockers')}</h2>
          <p>{t('consistency.blockersText')}</p>
          <Remarks remarks={blockers} />
        </section>
      )}
      {warnings.length > 0 && (
        <section>
          <h2>{t('consistency.warnings')}</h2>
          <p>{t('consistency.warningsText')}</p>
          <Remarks remarks={warnings} />
        </section>
      )}
      {blockers.length + warnings.length === 0 && (
        <Notice tone="success">
          <p>{t('consistency.clear')}</p>
        </Notice>
      )}
      <Actions>
        <LinkButton href={next}>{t('consistency.continue')}</LinkButton>
      </Actions>
    </PageLayout>
  );
}
