import { describe, expect, test } from 'vitest';
import { rawForm } from '#app/domain/basics/raw-form';
import { codeSchema, signInSchema } from '#app/features/accounts/account.schema';
import { accountErrors } from '#app/http/account-errors.server';
import { parseForm, typedValues } from '#app/http/forms.server';
import { translateFor } from '#app/i18n/catalogues';
import { locales } from '#app/i18n/locales';

const form = (values: Record<string, string>) => {
  const data = new FormData();
  for (const [name, value] of Object.entries(values)) data.append(name, value);
  return data;
};

describe('the forms of an account', () => {
  test.each(['123 456', '١٢٣٤٥٦', '۱۲۳۴۵۶', '１２３４５６'])(
    'take a code in the digits of any keyboard: %s',
    (code) => {
      expect(parseForm(codeSchema, form({ code }))).toEqual({ ok: true, value: { code: '123456' } });
    },
  );

  test.each(locales)('%s: each empty field says what to enter', (locale) => {
    const read = parseForm(signInSchema, form({ email: '', password: '' }));
    const texts = read.ok ? [] : accountErrors(translateFor(locale), read.errors).map(({ text }) => text);
    expect(new Set(texts).size).toBe(2);
  });
});

test('a form that consists of names alone is read at once', () => {
  const form = new FormData();
  for (let index = 0; index < 50_000; index++) form.append(`f${index}`, '');
  const started = performance.now();
  expect(Object.keys(typedValues(form))).toHaveLength(50_000);
  expect(performance.now() - started).toBeLessThan(5_000);
});

test('a name sent more than once gives a list, in order; names of prototypes give nothing', () => {
  const form = new FormData();
  const sent = ['a 1', 'b 2', 'a 3', 'a 4', '__proto__ 5', 'constructor 6'];
  for (const [name = '', value = ''] of sent.map((each) => each.split(' '))) form.append(name, value);
  expect({ ...rawForm(form) }).toEqual({ a: ['1', '3', '4'], b: '2' });
});
