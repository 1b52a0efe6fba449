import { publicLoader } from '#app/http/audience.server';
import { useT } from '#app/i18n/react';
import { PageLayout } from '#app/ui/layout/page-layout';
import { PageHeading } from '#app/ui/page-heading';

/** After an answer: it says nothing about anybody, so it needs no link. */
export const loader = publicLoader(({ t }) => ({ title: t('employer.page.thanks') }));

export const headers = () => ({ 'X-Robots-Tag': 'noindex, nofollow' });

export default function EmployerAnswered() {
  const t = useT();
  return (
    <PageLayout>
      <PageHeading lead={t('employer.page.thanksText')}>{t('employer.page.thanks')}</PageHeading>
    </PageLayout>
  );
}
