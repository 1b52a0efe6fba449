import { useLoaderData } from '@remix-run/react';
import { publicLoader } from '#app/http/audience.server';
import { useT } from '#app/i18n/react';
import { PageLayout } from '#app/ui/layout/page-layout';
import { Panel } from '#app/ui/panel';

export const loader = publicLoader(({ t }) => ({ title: t('opinions.sent.title') }));

/** The link is spent by now: the page knows nothing of what was answered. */
export default function OpinionSent() {
  const t = useT();
  const { title } = useLoaderData<typeof loader>();
  return (
    <PageLayout>
      <Panel title={title} />
      <p>{t('opinions.sent.text')}</p>
    </PageLayout>
  );
}
