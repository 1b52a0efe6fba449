import { describe, expect, onTestFinished, test } from 'vitest';
import { plainDate } from '#app/domain/basics/plain-date';
import { countryCodes } from '#app/domain/people/country-codes';
import {
  compareWords,
  countries,
  countryName,
  formatDate,
  formatDateTime,
  formatMoney,
  formatNumber,
  frequentCountries,
  listOf,
} from '#app/i18n/format';
import { locales } from '#app/i18n/locales';
import { createTranslate } from '#app/i18n/translate';

const plain = (text: string) => text.replace(/\s/g, ' ');

describe('dates', () => {
  const day = plainDate('2026-11-22');
  test('the long form names the month', () => {
    expect(formatDate('kk', day)).toBe('2026 ж. 22 қараша');
    expect(plain(formatDate('ru', day))).toBe('22 ноября 2026 г.');
    expect(formatDate('en', day)).toBe('22 November 2026');
  });

  test('the short form is the same everywhere', () => {
    for (const locale of locales) expect(formatDate(locale, day, 'short')).toBe('22.11.2026');
  });

  test('an instant is read by the clocks of Kazakhstan', () => {
    const lateEvening = new Date('2026-11-22T19:30:00Z');
    expect(formatDate('en', lateEvening, 'short')).toBe('23.11.2026');
    expect(formatDateTime('kk', lateEvening, 'short')).toBe('23.11.2026, 00:30');
    expect(formatDateTime('kk-arab', lateEvening, 'short')).toBe('23.11.2026، 00:30');
  });
});

test('numbers, money and lists follow the language', () => {
  expect(plain(formatNumber('kk', 1234567.5))).toBe('1 234 567,5');
  expect(formatNumber('en', 1234567.5)).toBe('1,234,567.5');
  expect(plain(formatMoney('ru', 4325, 'KZT'))).toBe('4 325 ₸');
  expect(formatMoney('en', 80, 'USD')).toBe('$80');
  expect(listOf('ru', ['а', 'б', 'в'])).toBe('а, б и в');
  expect(listOf('kk', ['а', 'б', 'в'])).toBe('а, б, в');
  expect(listOf('kk-latn', ['a', 'b', 'v'])).toBe('a, b, v');
  expect(listOf('kk-arab', ['ا', 'ب', 'ۆ'])).toBe('ا، ب، ۆ');
  expect(formatDate('kk-arab', plainDate('2026-11-22'))).toBe('2026 ج. 22 قاراشا');
  expect(formatDate('kk-latn', plainDate('2026-11-22'))).toBe('2026 j. 22 qaraşa');
});

test('words stand in the order of the Kazakh alphabet', () => {
  expect(['Ұ', 'Ү', 'І', 'И', 'Ә', 'А'].sort(compareWords('kk'))).toEqual(['А', 'Ә', 'И', 'Ұ', 'Ү', 'І']);
});

describe('countries', () => {
  test('are named as state bodies in Kazakhstan name them', () => {
    expect(countryName('ru', 'KGZ')).toBe('Кыргызстан');
    expect(countryName('ru', 'CHN')).toBe('Китай');
    expect(countryName('kk', 'TUR')).toBe('Түркия');
    expect(countryName('en', 'IRN')).toBe('Iran');
    expect(countryName('kk', 'XXA')).toBe('Азаматтығы жоқ адам');
    expect(countryName('kk', '???')).toBe('???');
  });

  test.each(locales)('every known code has a name, no name stands twice: %s', (locale) => {
    const listed = countries(locale);
    expect(new Set(listed.map(({ code }) => code))).toEqual(new Set(countryCodes));
    expect(new Set(listed.map(({ name }) => name)).size).toBe(listed.length);
    for (const code of frequentCountries) expect(countryName(locale, code)).not.toBe(code);
  });
});

test('a sentence that ends in a Russian date ends in one stop', () => {
  const t = createTranslate('ru', { until: 'Ответьте до {day}.', more: '{day}...' });
  const say = t as (key: string, values: Record<string, string>) => string;
  const day = formatDate('ru', plainDate('2026-11-22'));
  expect(say('until', { day })).toMatch(/2026\sг\.$/);
  expect(say('until', { day })).not.toContain('..');
  expect(say('more', { day })).toMatch(/\.\.\.\.$/);
});

test('numbers in messages are written as Kazakh writes them, by a browser that does not know Kazakh too', () => {
  const asked: unknown[] = [];
  const { NumberFormat } = Intl;
  class Asked extends NumberFormat {
    constructor(...given: ConstructorParameters<typeof NumberFormat>) {
      super(...given);
      asked.push(given[0]);
    }
  }
  onTestFinished(() => void Reflect.set(Intl, 'NumberFormat', NumberFormat));
  Reflect.set(Intl, 'NumberFormat', Asked);
  const t = createTranslate('kk', { most: '{max, number} таңбаға дейін', many: '{n, plural, other {# іс}}' });
  const say = t as (key: string, values: Record<string, number>) => string;
  expect([say('most', { max: 1000 }), say('many', { n: 12_345 })].map(plain)).toEqual([
    '1 000 таңбаға дейін',
    '12 345 іс',
  ]);
  expect(asked.length).toBeGreaterThan(0);
  expect(asked).not.toContain('kk');
  expect(formatNumber('kk', 1000)).toBe(new NumberFormat('ru').format(1000));
});
