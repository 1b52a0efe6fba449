import { useLoaderData } from '@remix-run/react';
import { FIGURE_DAYS, LEAST } from '#app/domain/application/processing';
import { processingNow } from '#app/features/applying/processing.query.server';
import { publicLoader } from '#app/http/audience.server';
import { paths } from '#app/http/paths';
import { formatDate } from '#app/i18n/format';
import { useT } from '#app/i18n/react';
import { PageLayout } from '#app/ui/layout/page-layout';
import { PageHeading } from '#app/ui/page-heading';
import { SummaryCard } from '#app/ui/summary-list';

export const loader = publicLoader(async ({ t, locale, today }) => {
  const all = await processingNow(today);
  return {
    title: t('after.processing.title'),
    back: paths.home(locale),
    asOf: t('after.processing.asOf', { day: formatDate(locale, today) }),
    note: t('after.processing.note', { days: FIGURE_DAYS, least: LEAST }),
    programmes: all.map(({ programme, figures }) => ({
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
      {programmes.map(({ key, title: name, now, rows, decided }) => (
        <SummaryCard key={key} title={name} rows={rows}>
          <p>
            <strong>{now}</strong>
          </p>
          {decided && <p className="muted">{decided}</p>}
        </SummaryCard>
      ))}
      <p className="muted">{note}</p>
    </PageLayout>
  );
}
