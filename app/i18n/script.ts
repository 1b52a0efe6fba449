import { converters } from './derive';
import { type Language, type Locale, languageOf, scriptOf } from './locales';

/** Kazakh words that come from data, in the script of the interface; other languages and scripts stay as they are. */
export function inScript(locale: Locale, text: string): string {
  const script = scriptOf(locale);
  return script ? converters[script](text) : text;
}

/** The title of a row that holds one for each language. */
export const titleIn = (locale: Locale, titles: Readonly<Record<Language, string>>): string =>
  inScript(locale, titles[languageOf(locale)]);
