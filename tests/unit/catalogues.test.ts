import {
  isArgumentElement,
  isPluralElement,
  isSelectElement,
  isTagElement,
  type MessageFormatElement,
  parse,
} from '@formatjs/icu-messageformat-parser';
import { describe, expect, it } from 'vitest';
import { catalogues } from '#app/i18n/catalogues';
import { converters, derive } from '#app/i18n/derive';
import { type Language, type Locale, languages, locales, scriptOf } from '#app/i18n/locales';
import { createTranslate, type MessageKey } from '#app/i18n/translate';
import type { MessageTree } from '#app/i18n/words';

function leaves(tree: MessageTree, prefix = ''): [string, string][] {
  return Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'string' ? [[`${prefix}${key}`, value] as [string, string]] : leaves(value, `${prefix}${key}.`),
  );
}

interface Shape {
  names: Set<string>;
  plurals: { name: string; options: string[] }[];
}

function shapeOf(elements: MessageFormatElement[], shape: Shape = { names: new Set(), plurals: [] }): Shape {
  for (const element of elements) {
    if ('value' in element && typeof element.value === 'string' && element.type !== 0) shape.names.add(element.value);
    if (isPluralElement(element)) shape.plurals.push({ name: element.value, options: Object.keys(element.options) });
    if (isPluralElement(element) || isSelectElement(element))
      for (const option of Object.values(element.options)) shapeOf(option.value, shape);
    if (isTagElement(element)) shapeOf(element.children, shape);
    if (isArgumentElement(element)) shape.names.add(element.value);
  }
  return shape;
}

const told = (message: string) => {
  const { names, plurals } = read(message);
  return [[...names].sort(), plurals.map(({ name, options }) => [name, ...options.sort()])];
};

const read = (message: string) => shapeOf(parse(message, { ignoreTag: true }));
const byKey = Object.fromEntries(languages.map((locale) => [locale, new Map(leaves(catalogues[locale]))])) as Record<
  Language,
  Map<string, string>
>;

describe.each(languages)('catalogue %s', (locale) => {
  const messages = [...byKey[locale]];

  it('has no empty message and every message parses', () => {
    const wrong = messages.filter(([, message]) => {
      if (message.trim() === '') return true;
      try {
        read(message);
        return false;
      } catch {
        return true;
      }
    });
    expect(wrong).toEqual([]);
  });

  it('takes the same values as English', () => {
    const wrong = messages
      .map(([key, message]) => [
        key,
        [...read(message).names].sort().join(),
        [...read(byKey.en.get(key) ?? '').names].sort().join(),
      ])
      .filter(([, own, english]) => own !== english);
    expect(wrong).toEqual([]);
  });

  it('has every plural category of the language', () => {
    // Fractions alone take "many" in Kazakh ordinals and "other" in Russian; counting uses cardinals.
    const needed = new Intl.PluralRules(locale).resolvedOptions().pluralCategories;
    const wrong = messages.flatMap(([key, message]) =>
      read(message)
        .plurals.filter(
          ({ options }) =>
            !options.includes('other') || (locale === 'ru' && !needed.every((category) => options.includes(category))),
        )
        .map(() => key),
    );
    expect(wrong).toEqual([]);
  });

  it('glues no case ending to a value', () => {
    if (locale === 'en') return;
    const wrong = messages.filter(([, message]) =>
      /\}-?(д[ае]н?|т[ае]н?|н[ае]н?|[дтн]ы[ңн]?|[дтн]і[ңн]?|ғ[а]|г[е]|қа|ке|[мбп]ен|ом|ого|ому|ой|ым)(?!\p{L})/iu.test(
        message.replace(/\{\w+, (plural|select)[\s\S]*\}/g, ''),
      ),
    );
    expect(wrong).toEqual([]);
  });

  it('says no list of words twice', () => {
    const lists = new Map<string, string[]>();
    const collect = (tree: MessageTree, path: string) => {
      const words = Object.values(tree);
      if (words.length > 4 && words.every((word) => typeof word === 'string')) {
        const list = JSON.stringify(words);
        lists.set(list, [...(lists.get(list) ?? []), path]);
      }
      for (const [key, value] of Object.entries(tree)) if (typeof value !== 'string') collect(value, `${path}.${key}`);
    };
    collect(catalogues[locale], locale);
    expect([...lists.values()].filter((places) => places.length > 1)).toEqual([]);
  });

  it('mixes no alphabets inside a word', () => {
    const wrong = messages.filter(([, message]) =>
      message
        .replace(/\{[^{}]*\}/g, ' ')
        .split(/[^\p{L}]+/u)
        .some((word) => /\p{Script=Latin}/u.test(word) && /\p{Script=Cyrillic}/u.test(word)),
    );
    expect(wrong).toEqual([]);
  });
});

const kazakhEndings =
  'да де та те дан ден тан тен нан нен ның нің дың дің тың тің ны ні ды ді ты ті ға ге қа ке мен бен пен'.split(' ');

describe.each(locales.filter(scriptOf))('derived catalogue %s', (locale: Locale) => {
  const derived = leaves(catalogues[locale]);
  const original = byKey.kk;
  const outside = (message: string) =>
    message.replace(/\{\w+(, ?(plural|select|number)[^{}]*)?/g, ' ').replace(/[{}]/g, ' ');
  const wrongOnes = (isWrong: (message: string, original: string) => boolean) =>
    derived.filter(([key, message]) => isWrong(message, original.get(key) ?? ''));

  it('has the keys, the values and the plural categories of the original', () => {
    expect(derived.map(([key]) => key)).toEqual([...original.keys()]);
    expect(wrongOnes((message, from) => JSON.stringify(told(message)) !== JSON.stringify(told(from)))).toEqual([]);
  });

  it('stands in one alphabet: no Cyrillic letter is left, foreign words are those of the original', () => {
    const foreign = scriptOf(locale) === 'latn' ? /\p{Script=Arabic}/u : /\p{Script=Latin}+/gu;
    expect(
      wrongOnes((message, from) => {
        const strange = outside(message).match(foreign) ?? [];
        return /\p{Script=Cyrillic}/u.test(message) || strange.some((word) => !from.includes(word));
      }),
    ).toEqual([]);
  });

  it('glues no ending to a value', () => {
    const endings = kazakhEndings.map((ending) => converters[scriptOf(locale) ?? 'latn'](ending)).join('|');
    const glued = new RegExp(`\\}(\\p{L}|-(${endings})(?!\\p{L}))`, 'u');
    expect(wrongOnes((message) => glued.test(message.replace(/\{\w+, ?(plural|select)[\s\S]*\}/g, '')))).toEqual([]);
  });

  it('has the punctuation of its script', () => {
    const western = /\p{Script=Arabic}[,;?]/u;
    if (scriptOf(locale) === 'arab') expect(wrongOnes((message) => western.test(message))).toEqual([]);
    else expect(wrongOnes((message) => /[،؛؟]/u.test(message))).toEqual([]);
  });

  it('formats every message without a Cyrillic letter', () => {
    const translate = createTranslate(locale, catalogues[locale]);
    const wrong = derived.filter(([key, message]) => {
      const values = Object.fromEntries([...read(message).names].map((name) => [name, 3]));
      return /\p{Script=Cyrillic}/u.test(translate(key as MessageKey, values));
    });
    expect(wrong).toEqual([]);
  });
});

it('what was reviewed by hand stands as it was written', () => {
  const words = { a: 'Қазақша {count, plural, one {# адам} other {# адам}}', b: { c: 'Тіл' } };
  const once = derive(words, 'latn', { 'b.c': 'Til (reviewed)' });
  expect(once).toEqual({ a: 'Qazaqşa {count,plural,one{# adam} other{# adam}}', b: { c: 'Til (reviewed)' } });
  expect(derive(once, 'latn', {})).toEqual(once);
});
