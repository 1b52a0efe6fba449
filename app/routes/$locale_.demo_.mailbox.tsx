import { useLoaderData } from '@remix-run/react';
import { listMails } from '#app/features/demo/mailbox.query.server';
import { demoLoader } from '#app/http/audience.server';
import { paths } from '#app/http/paths';
import { formatDateTime } from '#app/i18n/format';
import { useT } from '#app/i18n/react';
import { PageLayout } from '#app/ui/layout/page-layout';
import { PageHeading } from '#app/ui/page-heading';
import { Table } from '#app/ui/table';

export const loader = demoLoader(async ({ t, locale }) => ({
  title: t('admin.mailbox.title'),
  back: paths.demo(locale),
  mails: (await listMails()).map(({ id, subject, to, receivedAt }) => ({
    id,
    subject: subject || t('admin.mailbox.letter'),
    to: to.join(', '),
    at: formatDateTime(locale, receivedAt, 'short'),
    href: paths.mail(locale, id),
  })),
}));

export default function Mailbox() {
  const t = useT();
  const { back, mails } = useLoaderData<typeof loader>();
  return (
    <PageLayout width="wide" back={back}>
      <PageHeading lead={t('admin.mailbox.lead')}>{t('admin.mailbox.title')}</PageHeading>
      <Table
        caption={t('admin.mailbox.title')}
        quiet
        empty={t('admin.mailbox.empty')}
        columns={[
          { key: 'subject', label: t('admin.mailbox.subject') },
          { key: 'to', label: t('admin.mailbox.to') },
          { key: 'at', label: t('admin.mailbox.at') },
        ]}
        rows={mails.map(({ id, subject, to, at, href }) => ({
          key: id,
          cells: [
            <a href={href} key="subject">
              {subject}
            </a>,
            <bdi key="to">{to}</bdi>,
            at,
          ],
        }))}
      />
    </PageLayout>
  );
}
