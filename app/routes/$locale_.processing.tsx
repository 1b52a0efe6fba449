import { useLoaderData } from '@remix-run/react';
import { FIGURE_DAYS, LEAST } from '#app/domain/application/processing';
import { processingNow } from '#app/features/applying/processing.query.server';
import { publicLoader } from '#app/http/audience.server';
import { paths } from '#app/http/paths';
import { processingView } from '#app/http/processing-words.server';
import { formatDate } from '#app/i18n/format';
import { useT } from '#app/i18n/react';
import { PageLayout } from '#app/ui/layout/page-layout';
import { PageHeading } from '#app/ui/page-heading';
import { SummaryCard } from '#app/ui/summary-list';
import { Table } from '#app/ui/table';

export const loader = publicLoader(async ({ t, locale, today }) => {
  const all = await processingNow(today);
  return {
    title: t('after.processing.title'),
    back: paths.home(locale),
    asOf: t('after.processing.asOf', { day: formatDate(locale, today) }),
    note: t('after.processing.note', { days: FIGURE_DAYS, least: LEAST }),
    programmes: all.map((each) => processingView({ t, locale }, each)),
  };
});

export default function Processing() {
  const t = useT();
  const { title, back, asOf, note, programmes } = useLoaderData<typeof loader>();
  return (
    <PageLayout back={back}>
      <PageHeading lead={t('after.processing.lead')}>{title}</PageHeading>
      <p className="muted">{asOf}</p>
      {programmes.map(({ key, title: name, now, none, terms, rows, decided, shares, months }) => (
        <SummaryCard key={key} title={name} rows={rows}>
          <p>
            <strong>{now}</strong>
          </p>
          {none && <p>{none}</p>}
          {decided && <p className="muted">{decided}</p>}
          <p>{terms}</p>
          {months.length > 0 && (
            <Table
              caption={t('after.processing.months')}
              columns={[
                { key: 'month', label: t('after.processing.month') },
                ...shares.map((label) => ({ key: label, label })),
                { key: 'decided', label: t('after.processing.count'), numeric: true },
              ]}
              rows={months}
            />
          )}
        </SummaryCard>
      ))}
      <p className="muted">{note}</p>
    </PageLayout>
  );
}
