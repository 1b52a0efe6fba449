import {
  isArgumentElement,
  isLiteralElement,
  isPluralElement,
  isSelectElement,
  type MessageFormatElement,
  parse,
  TYPE,
} from '@formatjs/icu-messageformat-parser';
import { printAST } from '@formatjs/icu-messageformat-parser/printer.js';
import { toArabic, toLatin } from '#app/domain/people/scripts';
import type { Script } from './locales';
import type { MessageTree, Words } from './words';

export const converters: Record<Script, (text: string) => string> = { latn: toLatin, arab: toArabic };

const literal = (value: string): MessageFormatElement => ({ type: TYPE.literal, value });

/**
 * The same message with its words, and them alone, in another script. From right to left a value is set apart by marks that
 * nobody sees: a number, an address or a name in Latin letters must not change places with the words around it.
 */
function inScript(elements: readonly MessageFormatElement[], script: Script): MessageFormatElement[] {
  return elements.flatMap((element) => {
    if (isLiteralElement(element)) return [{ ...element, value: converters[script](element.value) }];
    if (isArgumentElement(element) && script === 'arab') return [literal('\u2068'), element, literal('\u2069')];
    if (!isPluralElement(element) && !isSelectElement(element)) return [element];
    const options = Object.entries(element.options).map(([name, option]) => [
      name,
      { ...option, value: inScript(option.value, script) },
    ]);
    return [{ ...element, options: Object.fromEntries(options) }];
  });
}

const messageIn = (message: string, script: Script): string =>
  message.includes('{') ? printAST(inScript(parse(message, { ignoreTag: true }), script)) : converters[script](message);

/**
 * A Cyrillic catalogue in another script; what a reader of that script has reviewed stands as they wrote it. Each message
 * is converted when it is first read: the build reads all, a command few.
 */
export function derive<T>(
  words: Words<T>,
  script: Script,
  reviewed: Readonly<Record<string, string | undefined>>,
  prefix = '',
): Words<T> {
  const derived = {};
  for (const [key, value] of Object.entries(words as MessageTree)) {
    const path = prefix + key;
    const make = () =>
      typeof value === 'string'
        ? (reviewed[path] ?? messageIn(value, script))
        : derive(value, script, reviewed, `${path}.`);
    Object.defineProperty(derived, key, { enumerable: true, get: once(make) });
  }
  return derived as Words<T>;
}

function once<V>(make: () => V): () => V {
  let made: { value: V } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
