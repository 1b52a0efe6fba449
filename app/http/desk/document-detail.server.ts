import { formatDate, formatNumber } from '#app/i18n/format';
import type { OfficerContext } from '../audience.server';

/** Pages, size and day of a document, in a line. */
export const documentDetail = (
  { locale, t }: Pick<OfficerContext, 'locale' | 't'>,
  { pageCount, size, uploadedAt }: { pageCount: number; size: number; uploadedAt: Date },
): string =>
  t('desk.viewer.detail', {
    pages: pageCount,
    size: formatNumber(locale, Math.max(0.1, Math.round(size / 104_857.6) / 10)),
    day: formatDate(locale, uploadedAt, 'short'),
  });
