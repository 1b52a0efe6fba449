import type { KeptReason } from '#app/data/decision.server';
import { messageKey, translateFor } from '#app/i18n/catalogues';
import type { Locale } from '#app/i18n/locales';

/** A ground as a letter says it: what is not met and where that is written. */
export function groundWords(locale: Locale, { ground, act, at }: KeptReason): string {
  const t = translateFor(locale);
  const title = messageKey(`decide.ground.${ground}.title`);
  const source = act ? ` (${t(`applying.status.source.${act}`, { at: at ?? '' })})` : '';
  return (title ? t(title) : ground) + source;
}

/** What would mend it; null where nothing does. */
export function cureWords(locale: Locale, { ground }: KeptReason): string | null {
  const key = messageKey(`decide.ground.${ground}.cure`);
  return key ? translateFor(locale)(key) : null;
}
