import { describe, expect, test } from 'vitest';
import { childOf, languagesFor, wantedOf } from '#app/domain/origin/archive-letter';
import { letterLanguages } from '#app/domain/origin/country-hints';
import { archiveLetter, asPlainLetter } from '#app/http/archive-letter-words.server';
import { drawPlainLetter } from '#app/infra/pdf/draw-plain-letter.server';
import { answers, archiveExample, father, person } from '#tests/support/archive-example';
import { pdfPages } from '#tests/support/e2e/pdf-text';

test.each([
  [{ link: 'none', entry: 'none' }, [], 'both'],
  [{ link: 'birth-certificate', entry: null }, ['origin-link'], 'entry'],
  [{ link: null, entry: 'identity-document' }, ['origin-entry'], 'link'],
  [{ link: 'birth-certificate', entry: 'link-record' }, [], 'both'],
  [{ link: 'birth-certificate', entry: 'link-record' }, ['origin-link'], 'both'],
] as const)('of %j with %j sent an archive is asked for: %s', (more, sent, wanted) => {
  const papers = sent.map((item) => ({ item, relative: 'a' }));
  expect(wantedOf(person(more), papers)).toBe(wanted);
});

test('the archive’s own language comes first', () => {
  expect(languagesFor({ country: 'CHN' })[0]).toBe('kk-arab');
  expect(languagesFor({ country: 'RUS' })).toEqual(['ru']);
  expect(languagesFor({ country: 'TUR' })[0]).toBe('tr');
  expect(languagesFor({ country: 'DEU' })[0]).toBe('de');
  expect(languagesFor({ country: 'USA' })[0]).toBe('en');
  expect(childOf(person({}), [father])).toBe(father);
});

describe.each(letterLanguages)('a letter in %s', (locale) => {
  const letter = archiveLetter(locale, archiveExample);

  test('names who asks, about whom, which record, where and when', () => {
    const values = [...letter.from.rows, letter.wanted, ...letter.person.rows].map(({ value }) => value);
    expect(values).toEqual(
      expect.arrayContaining([
        'HUERMAN YEERJIANG',
        answers.address,
        answers.phone,
        'aidos@example.org',
        'قۇربان بولاتۇلى',
        'ەرجان قۇربانۇلى',
        '1931',
        'التاي ايماعى، كوكتوعاي اۋدانى',
      ]),
    );
    expect(values.every(Boolean)).toBe(true);
  });

  test('is drawn on one page', async () => {
    const pages = await pdfPages(await drawPlainLetter(asPlainLetter(letter)));
    expect(pages).toHaveLength(1);
    // Whatever the script, its words are found and copied, and a telephone number stays whole.
    const words = [letter.title, ...letter.shows.items, answers.phone, '1931', letter.purpose].flatMap((text) =>
      text.replace(/[–—]/g, '-').split(' '),
    );
    for (const word of words) expect(pages[0]).toContain(word);
  });
});
