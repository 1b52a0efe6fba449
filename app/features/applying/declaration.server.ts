import type { Submission } from '#app/domain/application/submission';
import { translateFor } from '#app/i18n/catalogues';
import type { Locale } from '#app/i18n/locales';

/** Changes with every change of the words below it: what people agreed to stays known. */
export const declarationVersion = '2026-1';

/** Points of a consent. Source: Law on Personal Data and their Protection No. 94-V, article 8 (4). */
export const declarationPoints = [
  'true',
  'operator',
  'subject',
  'data',
  'purpose',
  'term',
  'thirdParties',
  'abroad',
  'publication',
  'withdrawal',
] as const;

export function declarationIn(locale: Locale): Submission['declaration'] {
  const t = translateFor(locale);
  return {
    version: declarationVersion,
    title: t('applying.declaration.title'),
    points: declarationPoints.map((point) => t(`applying.declaration.point.${point}`)),
    agreed: t('applying.declaration.agree'),
  };
}
