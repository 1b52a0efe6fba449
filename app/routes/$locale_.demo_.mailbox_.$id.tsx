import { useLoaderData } from '@remix-run/react';
import { openMail, type TextPiece } from '#app/features/demo/mailbox.query.server';
import { demoLoader } from '#app/http/audience.server';
import { paths } from '#app/http/paths';
import { notFound } from '#app/http/responses.server';
import { formatDateTime } from '#app/i18n/format';
import { useT } from '#app/i18n/react';
import { PageLayout } from '#app/ui/layout/page-layout';
import { PageHeading } from '#app/ui/page-heading';
import { SummaryList } from '#app/ui/summary-list';

export const loader = demoLoader(async ({ t, locale, params }) => {
  const mail = await openMail(params.id);
  if (!mail) throw notFound();
  const { subject, from, to, receivedAt, pieces } = mail;
  return {
    title: subject || t('admin.mailbox.letter'),
    back: paths.mailbox(locale),
    from,
    to: to.join(', '),
    at: formatDateTime(locale, receivedAt),
    pieces,
  };
});

export default function MailPage() {
  const t = useT();
  const { title, back, from, to, at, pieces } = useLoaderData<typeof loader>();
  return (
    <PageLayout back={back} backText={t('admin.mailbox.back')}>
      <PageHeading caption={t('admin.mailbox.title')}>{title}</PageHeading>
      <SummaryList
        rows={[
          { key: 'from', label: t('admin.mailbox.from'), value: from, dir: 'ltr' },
          { key: 'to', label: t('admin.mailbox.to'), value: to, dir: 'ltr' },
          { key: 'at', label: t('admin.mailbox.at'), value: at },
        ]}
      />
      <div className="mail-text" dir="auto">
        {pieces.map((piece) => (
          <Piece {...piece} key={piece.at} />
        ))}
      </div>
    </PageLayout>
  );
}

const Piece = ({ text, href }: TextPiece) => (href ? <a href={href}>{text}</a> : text);
