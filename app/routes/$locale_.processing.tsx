import { useLoaderData } from '@remix-run/react';
import { FIGURE_DAYS, LEAST, shares } from '#app/domain/application/processing';
import { processingNow } from '#app/features/applying/processing.query.server';
import { publicLoader } from '#app/http/audience.server';
import { paths } from '#app/http/paths';
import { formatDate, formatMonth, formatNumber } from '#app/i18n/format';
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
    programmes: all.map(({ programme, figures, months }) => ({
      key: programme,
      title: t(`status.programme.${programme}`),
      now: figures.completeOn
        ? t('after.processing.now', { day: formatDate(locale, figures.completeOn) })
        : t('after.processing.tooFew'),
      rows: figures.percentiles.map(({ share, days }) => ({
        key: String(share),
        label: t('after.processing.share', { share }),
        value: t('after.processing.days', { days }),
      })),
      shares: shares.map((share) => t('after.processing.share', { share })),
      months: months.map(({ month, percentiles, decided }) => ({
        key: month,
        cells: [
          formatMonth(locale, month),
          ...shares.map((share) => {
            const found = percentiles.find((each) => each.share === share);
            return found ? t('after.processing.days', { days: found.days }) : '–';
          }),
          formatNumber(locale, decided),
        ],
      })),
      decided: figures.decided > 0 ? t('after.processing.decided', { count: figures.decided }) : null,
    })),
  };
});

export default function Processing() {
  const t = useT();
  const { title, back, asOf, note, programmes } = useLoaderData<typeof loader>();
  return (
    <PageLayout back={back}>
      <PageHeading lead={t('after.processing.lead')}>{title}</PageHeading>
      <p className="muted">{asOf}</p>
      {programmes.map(({ key, title: name, now, rows, decided, shares, months }) => (
        <SummaryCard key={key} title={name} rows={rows}>
          <p>
            <strong>{now}</strong>
          </p>
          {decided && <p className="muted">{decided}</p>}
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
