import type { PlainDate } from '#app/domain/basics/plain-date';
import { translateFor } from '#app/i18n/catalogues';
import { formatDayToKeep } from '#app/i18n/format';
import type { Locale } from '#app/i18n/locales';
import type { MessageKey, MessageValues } from '#app/i18n/translate';
import type { LetterName, WrittenValues } from './letters';

type WordsUnder<Prefix extends string> = MessageKey extends infer Key
  ? Key extends `${Prefix}.${infer Rest}`
    ? Rest
    : never
  : never;

type Say<Key extends string> = (key: Key, values?: MessageValues) => string;

/** The recipient's language: words of one letter, words all letters share, days. */
export interface Reader<N extends LetterName> {
  words: Say<WordsUnder<`letters.${N}`>>;
  shared: Say<WordsUnder<'letters.shared'>>;
  day: (date: PlainDate) => string;
}

/** What a letter's component receives; one that serves several letters says what all of them have words for. */
export type LetterProps<N extends LetterName> = N extends LetterName ? WrittenValues<N> & { reader: Reader<N> } : never;

export function readerFor<N extends LetterName>(letter: N, locale: Locale): Reader<N> {
  const t = translateFor(locale);
  return {
    words: (key, values) => t(`letters.${letter}.${key}` as MessageKey, values),
    shared: (key, values) => t(`letters.shared.${key}` as MessageKey, values),
    day: (date) => formatDayToKeep(locale, date),
  };
}
