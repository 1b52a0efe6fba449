import { describe, expect, test } from 'vitest';
import { plainDate } from '#app/domain/basics/plain-date';
import { assess, evaluate } from '#app/domain/eligibility/evaluate';
import { cefrLevels, type FactName, type Facts, qualifications, standingClasses } from '#app/domain/eligibility/facts';
import type { Outcome, Reason } from '#app/domain/eligibility/outcome';
import { ruleSets } from '#app/domain/programmes/rule-sets';
import { catalogues, translateFor } from '#app/i18n/catalogues';
import { languages } from '#app/i18n/locales';
import type { MessageKey } from '#app/i18n/translate';
import { seeded } from '#tests/support/random';
import { fullFacts, someOf } from '#tests/support/random-facts';

const today = plainDate('2026-11-23');
const RUNS = 300;

/** The same facts with more of one good thing. */
const better: ((facts: Facts) => Facts)[] = [
  (facts) => ({ experienceYears: (facts.experienceYears ?? 0) + 1 }),
  (facts) => ({
    standing: [...(facts.standing ?? []), standingClasses[(facts.standing ?? []).length % standingClasses.length]!],
  }),
  () => ({ jobOffer: true }),
  () => ({ mentoringPlan: true }),
  () => ({ petition: true }),
  () => ({ firstRegion: 'KZ-55' }),
  ({ languages }) => ({
    languages: { ...languages, kk: cefrLevels[Math.min(5, cefrLevels.indexOf(languages?.kk ?? 'A1') + 1)] },
  }),
  ({ languages }) => ({ languages: { ...languages, en: 'C2', ru: 'C2' } }),
  ({ qualification }) => ({
    qualification:
      qualification === 'portfolio'
        ? 'bachelor'
        : qualifications[
            Math.max(
              0,
              qualifications.indexOf(qualification ?? 'none') -
                (qualification === 'none' || qualification === undefined ? 2 : 1),
            )
          ],
  }),
  () => ({ occupationTier: 'A' }),
  (facts) => ({ staff: (facts.staff ?? 0) * 2 + 1 }),
  (facts) => ({ meanRevenueUsd: (facts.meanRevenueUsd ?? 0) * 2 + 1 }),
  (facts) => ({ plannedJobs: (facts.plannedJobs ?? 0) + 1 }),
  (facts) => ({ plannedInvestmentUsd: (facts.plannedInvestmentUsd ?? 0) * 2 + 1 }),
  (facts) => ({ yearsOperating: (facts.yearsOperating ?? 0) + 1 }),
];

describe.each(ruleSets.map((ruleSet) => ({ ruleSet, name: `${ruleSet.programme} ${ruleSet.version}` })))(
  '$name',
  ({ ruleSet }) => {
    test('any partial facts have an outcome, 0 ≤ total ≤ totalAtMost ≤ 100', () => {
      const random = seeded(1);
      for (let run = 0; run < RUNS; run++) {
        const outcome = evaluate(ruleSet, someOf(random, fullFacts(random)), { today });
        expect(outcome.total).toBeGreaterThanOrEqual(0);
        expect(outcome.totalAtMost).toBeGreaterThanOrEqual(outcome.total);
        expect(outcome.totalAtMost).toBeLessThanOrEqual(100);
        expect(outcome.total).toBe(outcome.criteria.reduce((sum, { points }) => sum + points, 0));
      }
    });

    test('nothing known: nothing met or not met but what needs no fact, and everything still possible', () => {
      const outcome = evaluate(ruleSet, {}, { today });
      expect(outcome).toMatchObject({ grantable: 'unknown', total: 0, totalAtMost: 100, laneAtMost: 'fast' });
      expect(outcome.gates.every(({ state }) => state === 'unknown')).toBe(true);
    });

    test('more of a good thing never lowers the total', () => {
      const random = seeded(2);
      for (let run = 0; run < RUNS; run++) {
        const facts = someOf(random, fullFacts(random));
        const improved = { ...facts, ...random.pick(better)(facts) };
        const [before, after] = [assess(ruleSet, facts, { today }), assess(ruleSet, improved, { today })];
        expect(after.total, JSON.stringify([facts, improved])).toBeGreaterThanOrEqual(before.total);
      }
    });

    test('what is known stays known: an unknown fact never counts as not met', () => {
      const random = seeded(3);
      const presumed: FactName[] = ['businessRegisteredIn', 'businessState'];
      for (let run = 0; run < RUNS; run++) {
        const all = { ...fullFacts(random), route: random.pick(ruleSet.routes) as Facts['route'] };
        for (const name of presumed) delete (all as Facts)[name];
        const some = { ...someOf(random, all), route: all.route };
        // A what-if tier replaces the occupation's own, so both sides state it or neither does.
        if (all.occupationTier) some.occupationTier = all.occupationTier;
        if (some.occupation) some.field = all.field;
        // Nobody has been asked until somebody says so.
        Object.assign(some, { commissionAsked: all.commissionAsked, petitionAsked: all.petitionAsked });
        const [less, more] = [evaluate(ruleSet, some, { today }), evaluate(ruleSet, all, { today })];
        for (const [at, gate] of less.gates.entries())
          if (gate.state !== 'unknown')
            expect(more.gates[at]?.state, `${gate.code} ${JSON.stringify([some, all])}`).toBe(gate.state);
        expect(more.total, JSON.stringify([some, all])).toBeGreaterThanOrEqual(less.total);
        expect(more.totalAtMost).toBeLessThanOrEqual(less.totalAtMost);
      }
    });

    test('every improvement does what it says, and never touches age, origin or past years', () => {
      const random = seeded(4);
      const rank = (lane: string) => ruleSet.lanes.findIndex((each) => each.lane === lane);
      for (let run = 0; run < RUNS / 5; run++) {
        const facts = someOf(random, fullFacts(random));
        facts.route = random.pick(ruleSet.routes) as Facts['route'];
        const outcome = evaluate(ruleSet, facts, { today });
        let crossed = true;
        for (const improvement of outcome.improvements) {
          const after = evaluate(ruleSet, { ...facts, ...improvement.changes }, { today });
          expect(after).toMatchObject({ total: outcome.total + improvement.gain, lane: improvement.laneAfter });
          const crosses = rank(improvement.laneAfter) < rank(outcome.lane);
          expect(crossed || !crosses, 'crossing a lane comes first').toBe(true);
          crossed = crosses;
          for (const name of [
            'birthDate',
            'originProof',
            'citizenships',
            'experienceYears',
            'yearsOperating',
            'meanRevenueUsd',
          ])
            expect(improvement.changes).not.toHaveProperty(name);
        }
      }
    });

    test('every code of every outcome has words in every language', () => {
      const random = seeded(5);
      const said = new Map<string, Reason>();
      const say = (kind: string, reason: Reason | null) =>
        reason && said.set(`eligibility.${kind}.${reason.code} ${Object.keys(reason.params ?? {})}`, reason);
      const collect = (outcome: Outcome) => {
        for (const { because, cure } of outcome.gates) {
          say('because', because);
          say('cure', cure);
        }
        for (const { because } of [...outcome.criteria, ...outcome.documents]) say('because', because);
        for (const { phrases } of outcome.improvements) for (const phrase of phrases) say('improve', phrase);
      };
      for (let run = 0; run < RUNS * 3; run++) {
        const facts = someOf(random, fullFacts(random));
        if (run % 2 === 0) facts.route = random.pick(ruleSet.routes) as Facts['route'];
        collect(evaluate(ruleSet, facts, { today, quotaPlace: [true, false, undefined][run % 3] }));
      }
      for (const { code } of ruleSet.levers) say('improve', { code });
      for (const { code } of ruleSet.differences) say('difference', { code });
      for (const { item } of ruleSet.documents) {
        say('item', { code: `${item}.title` });
        say('item', { code: `${item}.why` });
      }
      for (const gate of ruleSet.gates) {
        say('gate', { code: `${gate.code}.title` });
        say('source', { code: gate.source.of, params: { at: gate.source.at } });
      }
      for (const { code } of ruleSet.criteria) say('criterion', { code: `${code}.title` });
      for (const locale of languages)
        for (const [keyAndParams, { params }] of said) {
          const key = keyAndParams.split(' ')[0];
          const text = translateFor(locale)(key as MessageKey, params);
          expect(text, `${locale} ${key}`).toMatch(/\p{L}/u);
          expect(text, `${locale} ${key}`).not.toMatch(/[{}]|undefined|NaN/);
        }
    });
  },
);

test('labels: every fact, lane, state and option has its words in every language', () => {
  for (const locale of languages) {
    const words = catalogues[locale];
    expect(Object.keys(words.options.standing).sort()).toEqual([...standingClasses].sort());
    expect(words.options.qualification).toHaveProperty('portfolio');
    expect(words.eligibility.lane).toHaveProperty('advised');
  }
});
