import type { Session } from '#app/data/session.server';
import { translateFor } from '#app/i18n/catalogues';
import { formatTime } from '#app/i18n/format';
import type { Locale } from '#app/i18n/locales';

/** How long the stay lasts unless it is used again: in seconds for the script, in words for everybody. */
export const stayOf = (locale: Locale, { endsAt }: Session, now: Date) => ({
  seconds: Math.floor((endsAt.getTime() - now.getTime()) / 1000),
  words: translateFor(locale)('layout.stay.until', { time: formatTime(endsAt) }),
});
