import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { translateFor } from '#app/i18n/catalogues';
import { LanguageProvider } from '#app/i18n/react';
import { ChoiceField } from '#app/ui/form/choice-field';
import { DateField } from '#app/ui/form/date-field';
import { ErrorSummary } from '#app/ui/form/error-summary';
import { TextField } from '#app/ui/form/text-field';
import { pathInLocale } from '#app/ui/layout/language-switch';
import { problemOf } from '#app/ui/problem-page';
import { SummaryList } from '#app/ui/summary-list';

const html = (element: React.ReactElement) =>
  renderToStaticMarkup(
    <LanguageProvider locale="ru" t={translateFor('ru')}>
      {element}
    </LanguageProvider>,
  );

describe('fields', () => {
  test('a control names its hint and its error', () => {
    const field = html(<TextField name="number" label="Номер" hint="На первой странице" error="Укажите номер" />);
    expect(field).toContain('aria-describedby="number-hint number-error"');
    expect(field).toContain('aria-invalid="true"');
    expect(field).toContain('<label class="ds-label field-label" for="number">');
  });

  test('an error leads to the first box of a date and the first choice of a group', () => {
    expect(html(<DateField name="born" label="Дата" />)).toMatch(/<input[^>]*id="born"[^>]*name="born.day"/);
    const options = [
      { value: 'a', label: 'А' },
      { value: 'b', label: 'Б' },
    ];
    expect(html(<ChoiceField name="route" label="Путь" options={options} />)).toMatch(/id="route"[^>]*value="a"/);
    const summary = html(<ErrorSummary errors={[{ name: 'born', text: 'Укажите дату' }]} />);
    expect(summary).toContain('<a href="#born">Укажите дату</a>');
  });

  test('no component carries a style attribute', () => {
    expect(html(<DateField name="born" label="Дата" error="!" />)).not.toContain('style=');
  });

  test('an empty answer is said in words', () => {
    expect(html(<SummaryList rows={[{ key: '1', label: 'Отчество', value: '' }]} />)).toContain('Не указано');
  });
});

test('the language switch keeps the page and its query', () => {
  expect(pathInLocale('/kk/check/route?page=2', 'ru')).toBe('/ru/check/route?page=2');
  expect(pathInLocale('/v/K4R2', 'en')).toBe('/v/K4R2?lang=en');
});

describe('an error page', () => {
  const answer = (status: number, data?: unknown) => ({ status, statusText: '', internal: false, data });
  test('does not tell what is forbidden from what is not there', () => {
    expect(problemOf(answer(403))).toEqual(problemOf(answer(404)));
  });

  test('says what happened meanwhile', () => {
    expect(problemOf(answer(409, { code: 'claimed', values: { name: 'Ж. А.' }, back: '/kk/desk' }))).toEqual({
      kind: 'moved',
      code: 'claimed',
      values: { name: 'Ж. А.' },
      back: '/kk/desk',
    });
  });

  test('shows nothing of an unforeseen error', () => {
    expect(problemOf(new Error('password=secret'))).toEqual({ kind: 'failed' });
  });
});
