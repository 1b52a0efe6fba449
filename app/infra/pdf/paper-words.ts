import { translateFor } from '#app/i18n/catalogues';
import type { MessageKey, MessageValues } from '#app/i18n/translate';
import type { InEveryLanguage } from './certificate';
import { columns } from './certificate-words';

type PaperKey = Extract<MessageKey, `papers.${string}`> extends `papers.${infer Rest}` ? Rest : never;

/** Words of letters in every language. */
export const sayPapers = (key: PaperKey, values?: MessageValues): InEveryLanguage =>
  Object.fromEntries(
    columns.map((locale) => [locale, translateFor(locale)(`papers.${key}` as MessageKey, values)]),
  ) as InEveryLanguage;

/** The same as a list, the state language first. */
export const papersInAll = (key: PaperKey, values?: MessageValues): string[] =>
  columns.map((locale) => sayPapers(key, values)[locale]);
