import { draftKeptUntil } from '#app/domain/application/deadlines';
import { today } from '#app/domain/basics/plain-date';
import type { Outcome } from '#app/domain/eligibility/outcome';
import { formatDate, formatDateTime, formatNumber } from '#app/i18n/format';
import type { Locale } from '#app/i18n/locales';
import { gateTitle, laneWords, reasonWords } from '#app/i18n/outcome-words.server';
import type { Translate } from '#app/i18n/translate';
import type { OutcomeGlance } from '#app/ui/applying/outcome-summary';
import { paths } from './paths';

interface Around {
  locale: Locale;
  t: Translate;
}

/** When a draft was last saved, and until when it is kept. */
export function draftKept({ locale, t }: Around, savedAt: Date): string {
  const when = formatDateTime(locale, savedAt, 'short');
  const until = formatDate(locale, draftKeptUntil(today(savedAt)));
  return `${t('applying.tasks.saved', { when })} ${t('applying.tasks.kept', { until })}`;
}

/** The outcome at a glance for the person it is about. */
export function outcomeGlance({ locale, t }: Around, outcome: Outcome): OutcomeGlance {
  const { title } = laneWords(locale, outcome.lane, outcome.laneDays);
  return {
    total: outcome.total,
    atMost: outcome.totalAtMost > outcome.total ? outcome.totalAtMost : null,
    lane: t('applying.outcome.lane', { lane: title, days: outcome.laneDays }),
    advised: outcome.lane === 'advised',
    open: outcome.gates
      .filter(({ state, kind }) => state !== 'met' && kind !== 'capacity')
      .map(({ code, state, because }) => ({
        key: code,
        state: state === 'not-met' ? ('no' as const) : ('unknown' as const),
        title: gateTitle(locale, code),
        text: reasonWords(locale, 'because', because),
      })),
  };
}

interface File {
  id: string;
  fileName: string;
  size: number;
  pageCount: number;
  uploadedAt: Date;
}

export function fileSize({ locale, t }: Around, bytes: number): string {
  const kilobytes = Math.max(1, Math.round(bytes / 1024));
  if (kilobytes < 1024) return t('documents.kilobytes', { size: formatNumber(locale, kilobytes) });
  return t('documents.megabytes', { size: formatNumber(locale, Math.round(bytes / 104_857.6) / 10) });
}

/** A document of one's own in a list of files: thumbnail, pages, size, when it came. */
export function listedFile(around: Around, document: File) {
  const { locale, t } = around;
  return {
    key: document.id,
    name: document.fileName,
    href: paths.documentPicture(locale, document.id, 1),
    thumbnail: paths.documentPicture(locale, document.id, 'thumbnail'),
    detail: t('documents.detail', {
      pages: document.pageCount,
      size: fileSize(around, document.size),
      when: formatDateTime(locale, document.uploadedAt, 'short'),
    }),
  };
}
