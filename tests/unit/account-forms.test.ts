import { describe, expect, test } from 'vitest';
import { codeSchema, signInSchema } from '#app/features/accounts/account.schema';
import { accountErrors } from '#app/http/account-errors.server';
import { parseForm } from '#app/http/forms.server';
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
