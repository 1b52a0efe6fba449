import {
  isLiteralElement,
  isPluralElement,
  isSelectElement,
  type MessageFormatElement,
  parse,
} from '@formatjs/icu-messageformat-parser';
import { IntlMessageFormat } from 'intl-messageformat';
import { type Locale, languageOf, scriptOf } from './locales';
import type { en } from './messages/en';
import { inScript } from './script';
import type { LeafPath, MessageTree } from './words';

export type MessageKey = LeafPath<typeof en>;
export type MessageValues = Record<string, string | number>;
export type Translate = (key: MessageKey, values?: MessageValues) => string;

/** A parsed message whose words, and they alone, stand in the script of the interface. */
const convert = (elements: readonly MessageFormatElement[], locale: Locale): MessageFormatElement[] =>
  elements.map((element) => {
    if (isLiteralElement(element)) return { ...element, value: inScript(locale, element.value) };
    if (!isPluralElement(element) && !isSelectElement(element)) return element;
    const options = Object.entries(element.options).map(([name, option]) => [
      name,
      { ...option, value: convert(option.value, locale) },
    ]);
    return { ...element, options: Object.fromEntries(options) };
  });

const compiled = new Map<string, IntlMessageFormat | string>();

function find(tree: MessageTree, key: string): string | undefined {
  let node: string | MessageTree | undefined = tree;
  for (const part of key.split('.')) {
    if (typeof node !== 'object' || !Object.hasOwn(node, part)) return undefined;
    node = node[part];
  }
  return typeof node === 'string' ? node : undefined;
}

/** Is there a message under this key? For codes that come from data, such as a field whose hint is optional. */
export const hasMessage = (tree: MessageTree, key: string) => find(tree, key) !== undefined;

function compile(message: string, locale: Locale): IntlMessageFormat {
  const elements = parse(message, { ignoreTag: true });
  return new IntlMessageFormat(convert(elements, locale), languageOf(locale));
}

/** A function from key and values to words. An interface in another script converts the words of its language. Plain messages skip the formatter; compiled ones are kept. */
export function createTranslate(locale: Locale, messages: MessageTree): Translate {
  return (key, values) => {
    const message = find(messages, key);
    if (message === undefined) throw new Error(`no message ${locale}:${key}`);
    const plain = !message.includes('{');
    if (plain && !scriptOf(locale)) return message;
    const id = `${locale}:${key}`;
    let format = compiled.get(id);
    if (format === undefined) {
      format = plain ? inScript(locale, message) : compile(message, locale);
      compiled.set(id, format);
    }
    return typeof format === 'string' ? format : String(format.format(values));
  };
}
