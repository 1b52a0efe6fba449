import { useLoaderData } from '@remix-run/react';
import { accessOf } from '#app/features/applying/access.query.server';
import { ownApplication } from '#app/features/applying/application.query.server';
import { accessRows } from '#app/http/access-words.server';
import { applicantLoader } from '#app/http/audience.server';
import { found } from '#app/http/own.server';
import { paths } from '#app/http/paths';
import { useT } from '#app/i18n/react';
import { PageLayout } from '#app/ui/layout/page-layout';
import { PageHeading } from '#app/ui/page-heading';
import { Table } from '#app/ui/table';

export const loader = applicantLoader(async ({ t, locale, account, params }) => {
  const application = found(await ownApplication(account.id, params.id));
  const { id, reference } = application;
  return {
    title: t('access.title'),
    caption: reference ? t('applying.status.number', { reference }) : null,
    back: paths.status(locale, id),
    rows: accessRows({ locale, t }, await accessOf(application), application.entries),
  };
});

export default function Access() {
  const t = useT();
  const { title, caption, back, rows } = useLoaderData<typeof loader>();
  return (
    <PageLayout back={back}>
      <PageHeading caption={caption} lead={t('access.lead')}>
        {title}
      </PageHeading>
      <Table
        caption={title}
        quiet
        empty={t('access.none')}
        columns={(['when', 'who', 'office', 'whatFor', 'what'] as const).map((key) => ({
          key,
          label: t(`access.${key}`),
        }))}
        rows={rows}
      />
      <p>{t('access.wrong')}</p>
    </PageLayout>
  );
}
