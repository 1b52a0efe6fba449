import { describe, expect, test } from 'vitest';
import { optionsOf, questions } from '#app/domain/application/questions';
import { hintedAs, hintedCountries, originHintFor, substitutes, traps } from '#app/domain/origin/country-hints';
import { lineageStanding } from '#app/domain/origin/lineage';
import { lineageRemarks } from '#app/domain/origin/lineage-remarks';
import type { Relative } from '#app/domain/origin/relative';
import type { Place } from '#app/domain/origin/tree';
import { statedWay, waysStanding } from '#app/domain/origin/ways';

const relative = (place: Place, more: Partial<Relative> = {}): Relative => ({
  id: place,
  place,
  name: place,
  nameInRecord: null,
  birthYear: null,
  birthPlace: null,
  country: null,
  link: 'birth-certificate',
  entry: 'link-record',
  naming: 'same',
  ...more,
});
const told = (relatives: Relative[], birthYear: number | null = 1990) =>
  lineageRemarks(relatives, { birthYear }).map(({ code, level, relative: { id } }) => `${level} ${code} ${id}`);

describe('years of birth', () => {
  test.each<[number, string[]]>([
    [1978, []],
    [1979, ['warning lineage-parent-young father']],
    [1989, ['warning lineage-parent-young father']],
    [1990, ['blocker lineage-parent-not-older father']],
    [2001, ['blocker lineage-parent-not-older father']],
    [1910, []],
    [1909, ['warning lineage-parent-old father']],
  ])('a father born in %i, the child in 1990', (birthYear, expected) => {
    expect(told([relative('father', { birthYear })])).toEqual(expected);
  });

  test('a year that is not known is bridged by the next below', () => {
    const grandfather = (birthYear: number) => [relative('father'), relative('father-father', { birthYear })];
    expect(told(grandfather(1966))).toEqual([]);
    expect(told(grandfather(1967))).toEqual(['warning lineage-parent-young father-father']);
    expect(told(grandfather(1967), null)).toEqual([]);
  });
});

test('one person twice, a place twice, a gap', () => {
  const bolat = { name: 'Болат', birthYear: 1930 };
  expect(told([relative('father'), relative('father')])).toEqual(['warning lineage-place-twice father']);
  expect(
    told([relative('father'), relative('mother'), relative('father-father', bolat), relative('mother-father', bolat)]),
  ).toEqual(['warning lineage-person-twice mother-father']);
  expect(
    told([
      relative('father'),
      relative('father-father', { name: 'Болат', birthYear: 1930 }),
      relative('father-father-father', { name: 'Болат', birthYear: 1900 }),
    ]),
  ).toEqual([]);
  expect(told([relative('mother-mother')])).toEqual(['warning lineage-gap mother-mother']);
});

test.each<[string, Partial<Relative>, string[]]>([
  ['the same in another script', { name: 'Ержан', nameInRecord: 'ەرجان' }, []],
  ['pinyin', { name: 'Ержан', nameInRecord: 'YEERJIANG' }, ['warning lineage-name-differs father']],
  [
    'pinyin with a record that bridges it',
    { name: 'Ержан', nameInRecord: 'YEERJIANG', naming: 'same-person-statement' },
    [],
  ],
  ['no record bridges it', { naming: 'none' }, ['warning lineage-name-unbridged father']],
])('a name that differs: %s', (_, more, expected) => {
  expect(told([relative('father', more)])).toEqual(expected);
});

describe('the four ways', () => {
  const none = lineageStanding([], []);
  const stated = lineageStanding([relative('father')], []);
  const proved = lineageStanding([relative('father')], [{ item: 'origin-link', relative: 'father' }]);

  test.each([
    ['identity-document', [], none, 'identity-document'],
    ['lineage', [], none, null],
    ['lineage', [], stated, 'lineage'],
    ['lineage', ['commission'], none, 'commission'],
    ['none', ['lineage'], stated, 'lineage'],
    ['none', ['lineage'], none, null],
    ['none', [], none, null],
    [undefined, undefined, stated, null],
  ])('%s with %j states %s', (relied, others, lineage, expected) => {
    expect(statedWay({ relied, others, lineage })).toBe(expected);
  });

  test('each says how far it is', () => {
    const states = (relied: string, others: string[], lineage = none, directPapers = 0) =>
      waysStanding({ relied, others, lineage, directPapers }).map(({ state }) => state);
    expect(states('commission', ['lineage'])).toEqual(['not-begun', 'not-begun', 'papers', 'begun']);
    expect(states('commission', ['lineage'], stated, 1)).toEqual(['not-begun', 'not-begun', 'enough', 'papers']);
    expect(states('lineage', ['commission'], proved, 0)).toEqual(['not-begun', 'not-begun', 'papers', 'enough']);
    expect(states('commission', ['identity-document'], none, 2)).toEqual([
      'papers',
      'not-begun',
      'enough',
      'not-begun',
    ]);
  });
});

test('every country has hints, and those without their own the general ones', () => {
  expect(hintedAs('CHN')).toBe('CHN');
  expect(hintedAs('USA')).toBe('other');
  expect(hintedAs(undefined)).toBe('other');
  const all = hintedCountries.map(originHintFor);
  expect(new Set(all.flatMap((hint) => hint.traps))).toEqual(new Set(traps));
  expect(new Set(all.flatMap((hint) => hint.instead))).toEqual(new Set(substitutes));
});

test.each(hintedCountries)('papers usual in %s stand first, and none is left out', (relativeCountry) => {
  const { linkIn, entryIn } = originHintFor(relativeCountry);
  for (const [name, usual] of [
    ['relativeLinkRecord', linkIn],
    ['relativeEntryPaper', entryIn],
  ] as const) {
    const offered = optionsOf(name, 'kandas-card', { relativeCountry });
    expect(offered.slice(0, usual.length)).toEqual(usual);
    expect(offered.toSorted()).toEqual(questions[name].options.toSorted());
    expect(offered.at(-1)).toBe('none');
  }
});
