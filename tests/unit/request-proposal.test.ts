import { describe, expect, it } from 'vitest';
import { type FailedClaim, proposedAsks } from '#app/domain/application/request-proposal';
import { plainDate } from '#app/domain/basics/plain-date';
import { requestForm } from '#app/domain/decisions/officer-forms';
import { requestWords } from '#app/features/letters/request-letter';
import { languages } from '#app/i18n/locales';

const failed = (
  key: string,
  reason: string | null,
  about: Partial<FailedClaim> = {},
  finding = 'does-not-match',
): FailedClaim => ({ check: 'identity', key, under: null, found: { finding, reason }, ...about });
const paper = (item: string, reason: string) => failed(`paper.${item}`, reason, { item });
const answer = (question: NonNullable<FailedClaim['question']>, reason: string, under: string | null = null) =>
  failed(`answer.${question}`, reason, { question, under });

describe('what failed rows ask', () => {
  const around = { askable: ['passport', 'diploma@deg'], sent: ['passport', 'diploma@deg'] };
  it.each<[string, FailedClaim, string]>([
    ['a paper that cannot be read', paper('passport', 'unreadable'), 'document passport unreadable'],
    ['a paper without its pages', paper('diploma@deg', 'pages-missing'), 'document diploma@deg pages-missing'],
    ['a paper that has ended', paper('passport', 'document-expired'), 'document passport outdated'],
    ['a paper in another language', paper('passport', 'language-not-accepted'), 'document passport translation-needed'],
    ['a paper that shows something else', paper('passport', 'criterion-not-met'), 'document passport other-document'],
    [
      'an answer other than the paper',
      answer('birthDate', 'differs-from-document'),
      'answer birthDate differs-from-document',
    ],
    ['an answer that does not suffice', answer('birthDate', 'criterion-not-met'), 'answer birthDate explain'],
    [
      'an answer whose paper cannot be read: the paper',
      answer('birthDate', 'unreadable', 'paper.passport'),
      'document passport unreadable',
    ],
    ['an answer without a paper', answer('birthDate', 'unreadable'), 'answer birthDate explain'],
    [
      'a record of a list',
      failed('entry.e1', 'differs-from-document', { entry: { id: 'e1' } }),
      'entry e1 differs-from-document',
    ],
  ])('%s', (_, row, expected) => {
    const [ask] = proposedAsks([row], around);
    expect(`${ask?.of} ${ask?.code} ${ask?.reason}`).toBe(expected);
    expect(ask?.because).toEqual([row]);
  });

  it('is asked once, for all its rows, and nothing that is not on the checklist', () => {
    const rows = [answer('birthDate', 'unreadable', 'paper.passport'), paper('passport', 'pages-missing')];
    expect(proposedAsks(rows, around)).toMatchObject([{ code: 'passport', reason: 'unreadable', because: rows }]);
    expect(proposedAsks([paper('licence', 'unreadable')], around)).toEqual([]);
    expect(proposedAsks([paper('passport', 'unreadable')], { ...around, sent: [] })).toMatchObject([
      { reason: 'missing' },
    ]);
  });
});

describe('the form that asks', () => {
  const id = '0190a0b0-0000-7000-8000-000000000001';

  it('takes the officer’s words along with what they are about', () => {
    const read = requestForm.parse({
      version: '1',
      'document-diploma@x': 'unreadable',
      'words-document-diploma@x': ' Second page ',
      [`entry-${id}`]: 'explain',
      'words-answer-field': '',
    });
    expect(read.items).toEqual([
      { reason: 'unreadable', item: 'diploma@x', note: 'Second page' },
      { reason: 'explain', entry: id },
    ]);
  });

  it('loses no words: they need something to stand beside, and fit', () => {
    const of = (rest: object) => requestForm.safeParse({ version: '1', note: 'x', ...rest }).error?.issues[0];
    expect(of({ 'words-document-cv': 'Why?' })).toMatchObject({ path: ['document-cv'], message: 'choose-what-to-ask' });
    expect(of({ 'document-cv': 'missing', 'words-document-cv': 'x'.repeat(501) })).toMatchObject({
      path: ['words-document-cv'],
      message: 'too-long',
    });
  });
});

describe('the letter of a request', () => {
  const words = requestWords({
    items: [
      { reason: 'unreadable', item: 'passport', note: 'Второй разворот' },
      { reason: 'explain', entry: 'e1' },
      { reason: 'note', note: 'Поспешите, пожалуйста' },
    ],
    entries: [{ id: 'e1', list: 'employments', answers: {} }],
    on: plainDate('2026-11-30'),
    until: plainDate('2026-12-21'),
  });

  it.each(languages)('says each thing, the officer’s words as they are, and until when, in %s', (locale) => {
    const said = words.sections.flatMap(({ items }) => items.map((item) => item[locale]));
    // The officer's own words stand in a block of their own, and nowhere else.
    const own = words.sections
      .filter((section) => section.own)
      .flatMap(({ items }) => items.map((item) => item[locale]));
    for (const text of ['Второй разворот', 'Поспешите, пожалуйста']) {
      expect(own.filter((each) => each.includes(text))).toHaveLength(1);
      expect(said.filter((each) => each.includes(text))).toHaveLength(1);
    }
    expect(said.some((text) => text.includes('21.12.2026'))).toBe(true);
    for (const text of said) expect(text).not.toMatch(/[{}]|undefined/);
  });
});
