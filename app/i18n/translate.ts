import { type Formatters, IntlMessageFormat } from 'intl-messageformat';
import { type Locale, languageOf } from './locales';
import type { en } from './messages/en';
import type { LeafPath, MessageTree } from './words';

export type MessageKey = LeafPath<typeof en>;
export type MessageValues = Record<string, string | number>;
export type Translate = (key: MessageKey, values?: MessageValues) => string;

const compiled = new Map<string, IntlMessageFormat>();

function find(tree: MessageTree, key: string): string | undefined {
  let node: string | MessageTree | undefined = tree;
  for (const part of key.split('.')) {
    if (typeof node !== 'object' || !Object.hasOwn(node, part)) return undefined;
    node = node[part];
  }
  return typeof node === 'string' ? node : undefined;
}

/**
 * Browsers do not know how Kazakh writes numbers. It writes them like Russian, which they know: so a page says the same
 * where it is drawn by the server and where the browser goes on with it.
 */
const numberLanguage = (languages: string | string[] | undefined) => {
  const language = [languages].flat()[0];
  return language === 'kk' ? 'ru' : language;
};
const numberFormats = new Map<string, Intl.NumberFormat>();
const formatters: Formatters = {
  getNumberFormat: (languages, options) => {
    const language = numberLanguage(languages);
    const id = `${language} ${JSON.stringify(options)}`;
    const format = numberFormats.get(id) ?? new Intl.NumberFormat(language, options);
    numberFormats.set(id, format);
    return format;
  },
  getDateTimeFormat: (languages, options) => new Intl.DateTimeFormat(languages, options),
  getPluralRules: (languages, options) => new Intl.PluralRules(languages, options),
};

/** Is there a message under this key? For codes that come from data, such as a field whose hint is optional. */
export const hasMessage = (tree: MessageTree, key: string) => find(tree, key) !== undefined;

/**
 * A function from key and values to words. Plain messages skip the formatter; compiled ones are kept. A Russian date ends
 * in the stop of an abbreviation, which is the stop of a sentence that it ends.
 */
export function createTranslate(locale: Locale, messages: MessageTree): Translate {
  return (key, values) => {
    const message = find(messages, key);
    if (message === undefined) throw new Error(`no message ${locale}:${key}`);
    if (!message.includes('{')) return message;
    const id = `${locale}:${key}`;
    let format = compiled.get(id);
    if (!format) {
      format = new IntlMessageFormat(message, languageOf(locale), undefined, { ignoreTag: true, formatters });
      compiled.set(id, format);
    }
    const text = String(format.format(values));
    return languageOf(locale) === 'ru' ? text.replace(/(\sг)\.\.(?!\.)/g, '$1.') : text;
  };
}
