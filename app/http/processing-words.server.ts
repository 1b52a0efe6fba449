import { FIGURE_DAYS, LEAST, NOW_DAYS, shares } from '#app/domain/application/processing';
import type { Processing } from '#app/features/applying/processing.query.server';
import { formatDate, formatMonth, formatNumber } from '#app/i18n/format';
import type { Locale } from '#app/i18n/locales';
import type { Translate } from '#app/i18n/translate';

interface Around {
  locale: Locale;
  t: Translate;
}

/** What may be told of a programme, and what is not told yet and why. */
export function processingView({ locale, t }: Around, { programme, figures, months, lanes }: Processing) {
  const days = (value: number) => t('after.processing.days', { days: value });
  return {
    key: programme,
    title: t(`status.programme.${programme}`),
    now: figures.completeOn
      ? t('after.processing.now', { day: formatDate(locale, figures.completeOn) })
      : t('after.processing.tooFew', { days: NOW_DAYS, least: LEAST }),
    none: figures.decided === 0 ? t('after.processing.none', { days: FIGURE_DAYS, least: LEAST }) : null,
    terms: t('after.processing.terms', {
      from: Math.min(...lanes.map((lane) => lane.days)),
      to: Math.max(...lanes.map((lane) => lane.days)),
    }),
    rows: figures.percentiles.map((each) => ({
      key: String(each.share),
      label: t('after.processing.share', { share: each.share }),
      value: days(each.days),
    })),
    shares: shares.map((share) => t('after.processing.share', { share })),
    months: months.map(({ month, percentiles, decided }) => ({
      key: month,
      cells: [
        formatMonth(locale, month),
        ...shares.map((share) => {
          const found = percentiles.find((each) => each.share === share);
          return found ? days(found.days) : '–';
        }),
        formatNumber(locale, decided),
      ],
    })),
    decided: figures.decided > 0 ? t('after.processing.decided', { count: figures.decided }) : null,
  };
}
