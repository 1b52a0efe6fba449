import { describe, expect, test } from 'vitest';
import { fields } from '#app/domain/application/questions';
import { findOccupations, occupationNamed, occupations, tierOf } from '#app/domain/rating/occupations';
import { isRegion, regionNamed, regions } from '#app/domain/rating/regions';
import { skeleton, wordDistance } from '#app/domain/rating/tolerant-text';

describe('occupations', () => {
  test('every field has at least five, each with code, tier and three titles', () => {
    for (const field of fields)
      expect(occupations.filter((each) => each.field === field).length).toBeGreaterThanOrEqual(5);
    expect(new Set(occupations.map(({ code }) => code)).size).toBe(occupations.length);
    for (const { code, sector, kk, ru, en } of occupations) {
      expect(code).toMatch(/^\d{4}-[a-z][a-z-]+$/);
      expect(sector).toMatch(/^[A-U]$/);
      for (const title of [kk, ru, en]) expect(title, code).not.toBe('');
      expect(kk, code).not.toMatch(/[a-z]{3}/i);
    }
  });

  test('start tiers: list A, draft B, portal only C, unknown unlisted', () => {
    expect(occupations.filter(({ tier }) => tier === 'A')).toHaveLength(27);
    expect(occupations.filter(({ tier }) => tier === 'B')).toHaveLength(12);
    expect([tierOf('2212-neurosurgeon'), tierOf('2114-geologist'), tierOf('3422-sports-coach'), tierOf('x')]).toEqual([
      'A',
      'B',
      'C',
      'unlisted',
    ]);
    expect(occupationNamed('2212-neurosurgeon')).toMatchObject({ field: 'health', sector: 'Q', en: 'Neurosurgeon' });
  });
});

describe('search', () => {
  test.each([
    ['Нейрохирург', '2212-neurosurgeon'],
    ['нейрахирург', '2212-neurosurgeon'],
    ['neyrokhirurg', '2212-neurosurgeon'],
    ['نەيروحيرۋرگ', '2212-neurosurgeon'],
    ['NEUROSURGEON', '2212-neurosurgeon'],
    ['neurosurgoen', '2212-neurosurgeon'],
    ['звукорежиссер', '3521-sound-engineer'],
    ['ЗВУКОРЕЖИССЁР', '3521-sound-engineer'],
    ['мейіргер', '2221-nurse'],
    ['мейиргер', '2221-nurse'],
    ['meiırger', '2221-nurse'],
    ['медсестра', '2221-nurse'],
    ['жаттықтырушы', '3422-sports-coach'],
    ['жаттыктырушы', '3422-sports-coach'],
    ['jattyqtyruşy', '3422-sports-coach'],
    ['جاتتىقتىرۋشى', '3422-sports-coach'],
    ['учитель матем', '2330-mathematics-teacher'],
    ['жасанды интеллект', '2512-ai-engineer'],
    ['программист', '2512-software-developer'],
    ['2114', '2114-geologist'],
    ['  ecologist  ', '2133-ecologist'],
  ])('%s', (query, code) => expect(findOccupations(query)[0]?.code).toBe(code));

  test('every title in every language finds its occupation first or among equals', () => {
    for (const occupation of occupations)
      for (const title of [occupation.kk, occupation.ru, occupation.en]) {
        const [first] = findOccupations(title);
        expect([first?.kk, first?.ru, first?.en], title).toContain(title);
      }
  });

  test('nothing typed or nonsense finds nothing; a long query is no burden', () => {
    expect(findOccupations('')).toEqual([]);
    expect(findOccupations('  !? ')).toEqual([]);
    expect(findOccupations('qwrtplk')).toEqual([]);
    expect(findOccupations('инженер '.repeat(10_000)).length).toBeGreaterThan(0);
    expect(findOccupations('инженер', 3)).toHaveLength(3);
  });

  test('skeleton and distance', () => {
    expect(skeleton('Көші-қон')).toBe('kosi kon');
    expect(skeleton('Ёлка İstanbul ŞYĞYS')).toBe('elka istanbul sigis');
    expect([wordDistance('abcd', 'abdc', 2), wordDistance('abc', 'abcd', 2), wordDistance('a', 'xyz', 1)]).toEqual([
      1, 1, 2,
    ]);
  });
});

describe('regions', () => {
  test('twenty, each named in three languages', () => {
    expect(regions).toHaveLength(20);
    expect(new Set(regions.map(({ code }) => code)).size).toBe(20);
    expect(regionNamed('KZ-62')).toMatchObject({ kk: 'Ұлытау облысы', ru: 'область Ұлытау', en: 'Ulytau Region' });
    expect([isRegion('KZ-10'), isRegion('KZ-99'), isRegion('constructor')]).toEqual([true, false, false]);
  });
});
