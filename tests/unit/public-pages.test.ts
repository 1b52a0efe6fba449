import { describe, expect, it } from 'vitest';
import { programmes } from '#app/domain/application/pages';
import { plainDate } from '#app/domain/basics/plain-date';
import { feesOn, mciOn } from '#app/domain/permits/fees';
import { ruleSetFor } from '#app/domain/programmes/rule-sets';
import { occupationList } from '#app/features/checking/occupation-list.server';
import { homeFigures, programmePage, tierPoints } from '#app/features/checking/programme.query.server';
import { permitJson, permitPage } from '#app/features/permits/permit-page.server';
import { maskedNameOf } from '#app/features/permits/verify-permit.query.server';
import { locales } from '#app/i18n/locales';
import { pointsTable } from '#app/i18n/rule-words.server';

const today = plainDate('2026-11-23');

describe('what a permit costs', () => {
  it('follows the index of the day', () => {
    expect(feesOn(today).map(({ code, tenge }) => [code, tenge])).toEqual([
      ['residence-permit', 17_300],
      ['residence-card', 865],
      ['citizenship', 4325],
    ]);
    expect(feesOn(plainDate('2022-03-31'))[0]?.tenge).toBe(12_252);
    expect(mciOn(plainDate('2022-04-01')).tenge).toBe(3180);
  });
});

describe('the pages of the programmes', () => {
  it('take their figures from the rules', () => {
    expect(homeFigures(today)).toEqual({ cardYears: 3, visaDays: 90, residenceYears: 10, from: 5, to: 20 });
    expect(tierPoints(today).map(({ points }) => points)).toEqual([20, 14, 8]);
  });

  it.each(locales)('say every condition and every document in %s', (locale) => {
    for (const programme of programmes) {
      const page = programmePage(locale, programme, today);
      for (const { title, text } of page.gates) expect(title && text).toBeTruthy();
      const items = page.documents.flatMap(({ documents }) => documents.map(({ item }) => item));
      const rules = ruleSetFor('paper', programme, today);
      expect(new Set(items)).toEqual(new Set(rules.documents.map(({ item }) => item)));
      expect(items).toHaveLength(new Set(items).size);
    }
  });

  it.each(locales)('put every band of points into words in %s', (locale) => {
    for (const programme of programmes) {
      for (const family of ['paper', 'law'] as const) {
        const rules = ruleSetFor(family, programme, today);
        for (const route of rules.routes) {
          for (const { lines } of pointsTable(locale, rules, route)) {
            expect(lines.length).toBeGreaterThan(0);
            for (const { words } of lines) expect(words).toMatch(/\p{L}.*[\p{L}\d]/u);
          }
        }
      }
    }
  });
});

describe('the list of professions', () => {
  it('holds each profession once, field by field', () => {
    const groups = occupationList('ru', '');
    expect(groups).toHaveLength(7);
    const codes = groups.flatMap(({ rows }) => rows.map(({ code }) => code));
    expect(codes).toHaveLength(new Set(codes).size);
  });

  it('is found with typing slips and in another script, best field first', () => {
    expect(occupationList('en', 'нейрохерург')[0]).toMatchObject({ field: 'health' });
    expect(occupationList('en', 'qwfpgjlk')).toEqual([]);
  });
});

describe('the public answer in words', () => {
  const now = new Date('2026-11-23T18:30:00Z');

  it('hides a name but for its first letters, whatever its length', () => {
    const kazakh = { surname: 'Сәрсенбай', givenNames: 'Әйгерім', patronymic: 'Ерланқызы' };
    expect(maskedNameOf({ kazakh, latin: { surname: 'X', givenNames: 'Y' } })).toBe('Ә••• С•••');
    const none = { surname: '', givenNames: '', patronymic: '' };
    expect(maskedNameOf({ kazakh: none, latin: { surname: '', givenNames: 'AIGUL' } })).toBe('A•••');
  });

  it('gives the time of Kazakhstan and, for residence before arrival, no invented date', () => {
    const answer = {
      found: true,
      answer: 'not-yet-in-force',
      number: 'R7H39AMX2QF8V4EE',
      kind: 'residence',
      maskedName: 'Ә•••',
      maskedLatinName: 'A•••',
      validFrom: null,
      validUntil: null,
      name: 'wrong',
    } as const;
    const page = permitPage('en', answer, now);
    expect(page.checkedAt).toBe('23 November 2026, 23:30, Kazakhstan time (UTC+5)');
    expect(page.permit).toMatchObject({ validFrom: 'From the day of arrival in Kazakhstan', validUntil: null });
    expect(page.nameError).toContain('does not match');
    expect(permitJson(answer, now)).toEqual({
      number: 'R7H39AMX2QF8V4EE',
      standing: 'not-yet-in-force',
      kind: 'residence',
      validFrom: null,
      validUntil: null,
      checkedAt: '2026-11-23T18:30:00.000Z',
    });
  });
});
