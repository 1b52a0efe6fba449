import { describe, expect, test } from 'vitest';
import { addDays, addYears, plainDate } from '#app/domain/basics/plain-date';
import type { Condition, Score } from '#app/domain/eligibility/condition';
import { laneFor, sceneOf } from '#app/domain/eligibility/count';
import { evaluate } from '#app/domain/eligibility/evaluate';
import { cefrLevels, type Facts } from '#app/domain/eligibility/facts';
import { ruleSetNamed, ruleSets } from '#app/domain/programmes/rule-sets';
import { labourDeficientRegions, regions } from '#app/domain/rating/regions';

const today = plainDate('2026-11-23');

type Band = Condition & { fact: keyof Facts; atLeast: number };
const isBand = (when: Condition): when is Band => 'fact' in when && 'atLeast' in when;

const bandsOf = (score: Score): { fact: keyof Facts; atLeast: number; give: number }[] =>
  'when' in score
    ? isBand(score.when)
      ? [{ fact: score.when.fact, atLeast: score.when.atLeast, give: score.give }]
      : []
    : ('best' in score ? score.best : score.sum).flatMap(bandsOf);

const named = (ruleSet: (typeof ruleSets)[number]) => `${ruleSet.programme} ${ruleSet.version}`;

/** What the model says, written out once more by hand: lowest value → points. */
const inModel: Record<string, [number, number][]> = {
  P2: [
    [10, 20],
    [5, 15],
    [3, 10],
    [1, 5],
  ],
  B1: [
    [5, 25],
    [3, 18],
    [1, 10],
  ],
  B2: [
    [1_000_000, 25],
    [300_000, 18],
    [100_000, 10],
  ],
  B3: [
    [20, 10],
    [5, 7],
    [1, 4],
  ],
  B4: [
    [300_000, 20],
    [100_000, 14],
    [30_000, 8],
  ],
  B5: [
    [10, 10],
    [3, 6],
    [1, 3],
  ],
  V2: [
    [8, 20],
    [5, 15],
    [3, 10],
    [2, 5],
  ],
};

const edges = ruleSets.flatMap((ruleSet) =>
  ruleSet.criteria.flatMap((criterion) =>
    bandsOf(criterion.score).flatMap(({ fact, atLeast }) =>
      [atLeast - 1, atLeast - 0.1, atLeast, atLeast + 1].map((value) => ({
        name: `${named(ruleSet)} ${criterion.code} ${fact} ${value}`,
        ruleSet,
        code: criterion.code,
        route: criterion.routes?.[0],
        fact,
        value,
        expected: inModel[criterion.code]?.find(([from]) => value >= from)?.[1] ?? 0,
      })),
    ),
  ),
);

const pointsOf = (ruleSet: (typeof ruleSets)[number], facts: Facts, code: string) =>
  evaluate(ruleSet, facts, { today }).criteria.find((criterion) => criterion.code === code)?.points;

describe('band edges', () => {
  test('the rule sets hold every band of the model', () => {
    expect(new Set(edges.map(({ code }) => code))).toEqual(new Set(Object.keys(inModel)));
    expect(edges).toHaveLength(2 * 4 * (4 + 3 * 5 + 4));
  });

  test.each(edges)('$name', ({ ruleSet, code, route, fact, value, expected }) => {
    expect(pointsOf(ruleSet, { route, [fact]: value } as Facts, code)).toBe(expected);
  });

  const lanes = ruleSets.flatMap((ruleSet) =>
    ruleSet.lanes.flatMap(({ from }) =>
      [from - 1, from, from + 1].filter((total) => total >= 0).map((total) => ({ ruleSet, total })),
    ),
  );
  test.each(lanes.map((each) => ({ ...each, name: named(each.ruleSet) })))(
    'lane of $name at $total',
    ({ ruleSet, total }) => {
      const below = ruleSet.programme === 'kandas-card' ? 40 : 45;
      const middle = ruleSet.programme === 'kandas-card' ? 'panel' : 'council';
      const expected = total >= 60 ? 'fast' : total >= below ? middle : 'advised';
      expect(laneFor(ruleSet, total, sceneOf(ruleSet, {}, { today })).lane).toBe(expected);
    },
  );

  test.each([
    ['kk', 'P6', [3, 5, 5, 5, 5, 5]],
    ['ru', 'P6', [0, 0, 3, 3, 3, 3]],
    ['en', 'P6', [0, 0, 0, 0, 0, 0]],
    ['kk', 'V7', [3, 5, 5, 5, 5, 5]],
    ['ru', 'V7', [0, 0, 2, 2, 2, 2]],
    ['en', 'V7', [0, 0, 0, 0, 2, 2]],
  ] as const)('%s in %s', (language, code, expected) => {
    const ruleSet = ruleSetNamed(code === 'V7' ? 'valuable-skills-visa' : 'kandas-card', 'paper-2023');
    expect(cefrLevels.map((level) => pointsOf(ruleSet, { languages: { [language]: level } }, code))).toEqual(expected);
  });

  test('languages: the best single one on the card, a capped sum on the visa', () => {
    const card = ruleSetNamed('kandas-card', 'paper-2023');
    const visa = ruleSetNamed('valuable-skills-visa', 'paper-2023');
    expect(pointsOf(card, { languages: { kk: 'A1', ru: 'C2' } }, 'P6')).toBe(3);
    expect(pointsOf(visa, { languages: { ru: 'B1', en: 'C1' } }, 'V7')).toBe(4);
    expect(pointsOf(visa, { languages: { kk: 'A1', ru: 'B1', en: 'C1' } }, 'V7')).toBe(5);
  });
});

describe('gate edges', () => {
  const stateOf = (programme: 'kandas-card' | 'valuable-skills-visa', facts: Facts, code: string) =>
    evaluate(ruleSetNamed(programme, 'paper-2023'), facts, { today }).gates.find((gate) => gate.code === code)?.state;
  const card = (facts: Facts, code: string) => stateOf('kandas-card', facts, code);

  test.each([
    [-1, 'not-met'],
    [0, 'met'],
    [1, 'met'],
  ] as const)('18th birthday %i days ago', (ago, state) => {
    expect(card({ birthDate: addDays(addYears(today, -18), -ago) }, 'KG1')).toBe(state);
  });

  test('born on 29 February one is 18 on 1 March', () => {
    const ruleSet = ruleSetNamed('kandas-card', 'paper-2023');
    const born = { birthDate: plainDate('2008-02-29') };
    const on = (day: string) => evaluate(ruleSet, born, { today: plainDate(day) }).gates[0]?.state;
    expect([on('2026-02-28'), on('2026-03-01')]).toEqual(['not-met', 'met']);
  });

  test.each([
    [179, 'not-met'],
    [180, 'not-met'],
    [181, 'met'],
  ] as const)('passport valid for %i days', (days, state) => {
    expect(card({ passportExpiry: addDays(today, days) }, 'KG5')).toBe(state);
    expect(stateOf('valuable-skills-visa', { passportExpiry: addDays(today, days) }, 'VG2')).toBe(state);
  });

  test.each([
    [179, 'met'],
    [180, 'met'],
    [181, 'not-met'],
  ] as const)('police certificate %i days old', (days, state) => {
    expect(card({ entryBan: false, policeCertificateDate: addDays(today, -days) }, 'KG6')).toBe(state);
  });

  test.each([
    [1.9, 'not-met'],
    [2, 'met'],
    [3, 'met'],
  ] as const)('%d years on the listed route', (experienceYears, state) => {
    expect(stateOf('valuable-skills-visa', { route: 'listed-profession', experienceYears }, 'VG5')).toBe(state);
  });
});

describe('regions', () => {
  test.each([
    ['paper', 'paper-2023', 10],
    ['law', 'law-2026', 8],
  ] as const)('labour-deficient by %s', (family, version, count) => {
    const deficient = labourDeficientRegions(family);
    expect(deficient).toHaveLength(count);
    for (const { code } of regions) {
      const expected = deficient.includes(code) ? 5 : 0;
      expect(pointsOf(ruleSetNamed('kandas-card', version), { firstRegion: code }, 'P7')).toBe(expected);
      expect(pointsOf(ruleSetNamed('valuable-skills-visa', version), { firstRegion: code }, 'V8')).toBe(expected);
    }
  });
});
