import { translateFor } from '#app/i18n/catalogues';
import type { MessageKey, MessageValues } from '#app/i18n/translate';
import type { InEveryLanguage } from './certificate';
import { columns } from './certificate-words';

type PaperKey = Extract<MessageKey, `papers.${string}`> extends `papers.${infer Rest}` ? Rest : never;

/** What stands in each of the columns of a paper. */
export const inEvery = (words: (locale: (typeof columns)[number]) => string): InEveryLanguage =>
  Object.fromEntries(columns.map((locale) => [locale, words(locale)])) as InEveryLanguage;

/** A message in every language. */
export const sayInEvery = (key: MessageKey, values?: MessageValues): InEveryLanguage =>
  inEvery((locale) => translateFor(locale)(key, values));

/** Words of letters in every language. */
export const sayPapers = (key: PaperKey, values?: MessageValues): InEveryLanguage =>
  sayInEvery(`papers.${key}` as MessageKey, values);

/** The same as a list, the state language first. */
export const papersInAll = (key: PaperKey, values?: MessageValues): string[] =>
  columns.map((locale) => sayPapers(key, values)[locale]);
