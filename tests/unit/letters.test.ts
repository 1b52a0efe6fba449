import { describe, expect, it } from 'vitest';
import { letterFor } from '#app/domain/application/step-letters';
import { messageKey } from '#app/i18n/catalogues';
import { dirOf, locales } from '#app/i18n/locales';
import { letterExamples } from '#emails/examples';
import { isLetterName, type LetterName, letterNames } from '#emails/letters';
import { renderLetter } from '#emails/render';

const each = letterNames.flatMap((letter) => locales.map((locale) => [letter, locale] as const));
const written = (html: string) =>
  html
    .replace(/<(head|style)>.*?<\/\1>/gs, '')
    .replace(/<[^>]+>/g, ' ')
    .replaceAll('&amp;', '&')
    .replaceAll('&quot;', '"')
    .replaceAll('&#x27;', "'")
    .replace(/\s+/g, ' ');

describe('letters', () => {
  it('exist for every step that owes one', () => {
    for (const letter of Object.values(letterFor)) if (letter) expect(isLetterName(letter)).toBe(true);
    expect(isLetterName('toString')).toBe(false);
  });

  it('have a name in the log of delivery', () => {
    expect(letterNames.filter((letter) => !messageKey(`admin.letter.${letter}`))).toEqual([]);
  });

  it.each(each)('%s in %s says the same in HTML and in plain text', (letter, locale) => {
    const values = letterExamples[letter];
    const { subject, html, text } = renderLetter(letter, locale, values);
    expect(subject).not.toMatch(/[{}\n]/);
    expect(html).toContain(`<html lang="${locale}" dir="${dirOf(locale)}">`);
    expect(html).toContain(`href="${values.link}"`);
    expect(text).toContain(values.link);
    expect(text).not.toMatch(/[<{}]|undefined|\n{3}/);
    const seen = written(html);
    for (const line of text.split('\n')) {
      if (/^https?:|^--$|^$/.test(line)) continue;
      expect(seen).toContain(
        line
          .replace(/^\d\. /, '')
          .replace(/:$/, '')
          .replace(/: .*$/, ''),
      );
    }
  });

  it('write days the way the language does', () => {
    const text = (locale: (typeof locales)[number]) => renderLetter('refused', locale, letterExamples.refused).text;
    expect(text('kk')).toContain('Шағым берудің соңғы күні: 2027 ж. 8 наурыз');
    expect(text('ru')).toContain('Последний день подачи жалобы: 8 марта 2027 г.');
    expect(text('en')).toContain('Last day to appeal: 8 March 2027');
  });

  it('ask for nothing the story may not know', () => {
    const link = 'https://kandas.example.kz/ru/applications/1';
    const { text, subject } = renderLetter('application-received', 'ru', {
      number: 'KC-1',
      programme: 'kandas-card',
      link,
    });
    expect(subject).toBe('Заявление KC-1 получено');
    expect(text).toContain('Здравствуйте!');
    expect(text).not.toContain('не позднее');
  });

  it('count hours, minutes and days by the rules of the language', () => {
    const values = letterExamples['confirm-email'];
    expect(renderLetter('confirm-email', 'ru', { ...values, hours: 1 }).text).toContain('1 час.');
    expect(renderLetter('confirm-email', 'ru', values).text).toContain('24 часа.');
    expect(renderLetter('officer-invited', 'ru', letterExamples['officer-invited']).text).toContain('7 дней.');
  });

  it('show a name as it is written, never as markup', () => {
    const values = { ...letterExamples.granted, name: '<b>Ұлан & "Һ"</b> {x}' };
    const { html, text } = renderLetter('granted', 'kk', values);
    expect(html).not.toContain('<b>');
    expect(html).toContain('&lt;b&gt;Ұлан &amp;');
    expect(text).toContain('Құрметті <b>Ұлан & "Һ"</b> {x}!');
  });

  it('are refused when a value is missing, wrong or unsafe', () => {
    const refused = (letter: LetterName, values: object) => () => renderLetter(letter, 'en', values);
    const good = letterExamples.refused;
    expect(refused('refused', { ...good, until: undefined })).toThrow();
    expect(refused('refused', { ...good, until: '2026-02-30' })).toThrow();
    expect(refused('refused', { ...good, link: 'javascript:alert(1)' })).toThrow();
    expect(refused('confirm-email', { ...letterExamples['confirm-email'], code: '12' })).toThrow();
  });

  it('name nothing that was not needed', () => {
    const { html } = renderLetter('refused', 'en', { ...letterExamples.refused, passport: 'N12345678' });
    expect(html).not.toContain('N12345678');
  });

  it('load nothing from elsewhere', () => {
    for (const letter of letterNames) {
      const { html } = renderLetter(letter, 'kk', letterExamples[letter]);
      expect(html).not.toMatch(/<(img|script|link|iframe)|url\(|src=/);
      expect(html.length).toBeLessThan(12_000);
    }
  });
});
