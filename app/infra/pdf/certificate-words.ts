import type { DayOrYear } from '#app/domain/basics/plain-date';
import { translateFor } from '#app/i18n/catalogues';
import { type Language, languages } from '#app/i18n/locales';
import type { MessageKey, MessageValues } from '#app/i18n/translate';

/** The languages side by side, the state language first. */
export const columns: readonly Language[] = languages;

type CertificateKey = Extract<MessageKey, `certificate.${string}`> extends `certificate.${infer Rest}` ? Rest : never;

/** Words of the certificate in one language. */
export const wordsOf = (locale: Language) => (key: CertificateKey, values?: MessageValues) =>
  translateFor(locale)(`certificate.${key}` as MessageKey, values);

/** The same words in all languages, the state language first. */
export const inAll = (key: CertificateKey, values?: MessageValues) =>
  columns.map((locale) => wordsOf(locale)(key, values));

/** Words that languages share are said once: `Паспорт / Passport`. */
export const saidOnce = (words: readonly string[]) => [...new Set(words)].join(' / ');

/** `2026-11-23` → `23.11.2026`: read the same in all three languages. */
export const dayMonthYear = (date: DayOrYear) => date.split('-').reverse().join('.');
