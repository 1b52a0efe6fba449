import { data } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { openCode } from '#app/features/permits/open-code.query.server';
import { publicLoader } from '#app/http/audience.server';
import { paths } from '#app/http/paths';
import { sharedRows } from '#app/http/shared-words.server';
import { formatDate } from '#app/i18n/format';
import { useT } from '#app/i18n/react';
import { Actions, PrintButton } from '#app/ui/form/button';
import { PageLayout } from '#app/ui/layout/page-layout';
import { PageHeading } from '#app/ui/page-heading';
import { ProblemPage } from '#app/ui/problem-page';
import { SummaryList } from '#app/ui/summary-list';
import { StandingPanel } from '#app/ui/verify/standing-panel';

/** What a holder shows to somebody; in the language of the visitor, like a certificate's own page. */
export const loader = publicLoader(async (context) => {
  const { params, session, t, locale, clientIp, now, origin } = context;
  const home = paths.home(locale);
  const viewer = session?.account?.id ?? null;
  const opened = await openCode(params.code ?? '', { clientIp, viewer, now });
  if (opened === 'too-many') {
    return data({ title: t('layout.problem.tooMany.title'), tooMany: true, page: null, home }, { status: 429 });
  }
  if (!opened) return data({ title: t('share.page.nothing'), tooMany: false, page: null, home }, { status: 404 });
  const page = {
    standing: opened.standing,
    purpose: t('share.page.for', { purpose: t(`share.purpose.${opened.purpose}`) }),
    consent: t('share.page.consent', { until: formatDate(locale, opened.lastDay) }),
    rows: sharedRows(context, opened),
    origin,
  };
  return data({ title: t('share.page.title'), tooMany: false, page, home });
});

export const headers = () => ({ 'X-Robots-Tag': 'noindex, nofollow' });

export default function Shared() {
  const t = useT();
  const { page, tooMany, home } = useLoaderData<typeof loader>();
  if (tooMany) return <ProblemPage kind="tooMany" home={home} />;
  if (!page) {
    return (
      <PageLayout>
        <PageHeading lead={t('share.page.nothingText')}>{t('share.page.nothing')}</PageHeading>
      </PageLayout>
    );
  }
  return (
    <PageLayout>
      <p className="page-caption">{page.purpose}</p>
      <StandingPanel answer={page.standing} title={t(`verify.standing.${page.standing}`)}>
        <p>{t(`verify.meaning.${page.standing}`)}</p>
      </StandingPanel>
      <SummaryList rows={page.rows} />
      <p>{t('share.page.compare')}</p>
      <p>{page.consent}</p>
      <Actions>
        <PrintButton>{t('share.code.print')}</PrintButton>
      </Actions>
      <section>
        <h2>{t('verify.genuine.title')}</h2>
        <p>{t('verify.genuine.text', { origin: page.origin })}</p>
      </section>
    </PageLayout>
  );
}
