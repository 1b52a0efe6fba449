import { describe, expect, test } from 'vitest';
import { assess, assessBoth } from '#app/domain/application/assess';
import { factsOnBasis } from '#app/domain/application/facts-on-basis';
import { plainDate } from '#app/domain/basics/plain-date';
import { factsOn } from '#app/domain/eligibility/basis';
import { evaluate } from '#app/domain/eligibility/evaluate';
import type { Facts } from '#app/domain/eligibility/facts';
import { favourable } from '#app/domain/eligibility/favourable';
import { loadRuleSet } from '#app/domain/eligibility/load-rule-set';
import type { RuleSet } from '#app/domain/eligibility/rule-set';
import { ruleSetNamed, ruleSets } from '#app/domain/programmes/rule-sets';

const today = plainDate('2027-03-01');
const first = ruleSetNamed('kandas-card', 'paper-2023');

/** A second version of the family, as an analyst would publish it: data alone, loaded like any other. */
function second(change: Partial<RuleSet> = {}): RuleSet {
  const data = { ...first, version: 'paper-2027', effectiveFrom: '2027-01-01', ...change };
  const loaded = loadRuleSet(JSON.parse(JSON.stringify(data)));
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.problems));
  return loaded.ruleSet;
}

const person: Facts = {
  route: 'professional',
  birthDate: plainDate('1990-05-05'),
  citizenships: ['CHN'],
  originProof: 'identity-document',
  passportExpiry: plainDate('2031-01-01'),
  policeCertificateDate: plainDate('2027-01-10'),
  entryBan: false,
  consent: true,
  qualification: 'bachelor',
  experienceYears: 4,
  occupationTier: 'B',
  standing: ['prizes'],
  jobOffer: true,
  mentoringPlan: false,
  languages: { kk: 'A1' },
  firstRegion: 'KZ-75',
};
const lanesFrom = (fast: number): RuleSet['lanes'] => [
  { lane: 'fast', from: fast, days: 5 },
  { lane: 'panel', from: 20, days: 15 },
  { lane: 'advised', from: 0, days: 15, goesTo: 'panel' },
];
const years = (term: number): RuleSet['terms'] => [{ permit: 'card', years: term, starts: 'decision' }];
const fewerPapers = first.documents.filter(({ item }) => item !== 'cv');
const strict = first.gates.map((gate) =>
  gate.code === 'KG1' ? { ...gate, when: { fact: 'age', atLeast: 60 } as const } : gate,
);
const withoutCv = (list: RuleSet['criteria']) =>
  list.map((each) => ({ ...each, documents: each.documents.filter((item) => item !== 'cv') }));

describe('frozen and favourable', () => {
  test.each([
    ['nothing that matters', {}, 'frozen', 'equal'],
    ['a longer term', { terms: years(5) }, 'current', 'term'],
    ['a shorter term', { terms: years(1) }, 'frozen', 'term'],
    ['a lower threshold', { lanes: lanesFrom(50) }, 'current', 'lane'],
    ['a higher threshold that is not reached either way', { lanes: lanesFrom(80) }, 'frozen', 'equal'],
    ['fewer documents', { documents: fewerPapers, criteria: withoutCv(first.criteria) }, 'current', 'documents'],
    ['a stricter gate with a longer term', { gates: strict, terms: years(9) }, 'frozen', 'grantable'],
    ['a longer term with a slower lane', { terms: years(5), lanes: lanesFrom(99) }, 'current', 'term'],
  ] as const)('%s', (_what, change, applies, because) => {
    const newer = second(change as Partial<RuleSet>);
    expect(favourable(first, newer, person, { today })).toMatchObject({ applies, because });
    // Whole sets: nothing of one is mixed with the other.
    const outcome = assess({ programme: 'kandas-card', facts: person, today, family: 'paper', frozen: 'paper-2023' }, [
      ...ruleSets,
      newer,
    ]);
    expect(outcome).toEqual(evaluate(applies === 'current' ? newer : first, person, { today }));
  });

  test('officers see both; only a newer version of the same family, in force today, is compared', () => {
    const asked = { programme: 'kandas-card', facts: person, today, family: 'paper', frozen: 'paper-2023' } as const;
    const newer = second({ terms: years(5) });
    expect(assessBoth(asked, [...ruleSets, newer])).toMatchObject({
      frozen: { ruleSet: 'paper-2023' },
      current: { ruleSet: 'paper-2027' },
      applies: 'current',
    });
    expect(assessBoth(asked)).toBeNull();
    expect(assessBoth({ ...asked, frozen: null }, [...ruleSets, newer])).toBeNull();
    expect(assessBoth({ ...asked, today: plainDate('2026-12-31') }, [...ruleSets, newer])).toBeNull();
    expect(assessBoth({ ...asked, frozen: 'paper-2027' }, [...ruleSets, newer])).toBeNull();
    // The other family is no newer version, whatever the installation is set to.
    expect(assessBoth({ ...asked, family: 'law' }, ruleSets)).toBeNull();
    expect(assess({ ...asked, family: 'law' }).ruleSet).toBe('paper-2023');
  });

  test('the law’s family is the better one for a person with a listed profession: its term is longer', () => {
    const law = ruleSetNamed('kandas-card', 'law-2026');
    expect(favourable(first, law, person, { today })).toMatchObject({ applies: 'current', because: 'term' });
    const petitioned = { ...person, occupationTier: 'unlisted', petition: true } as const;
    expect(favourable(first, law, petitioned, { today })).toMatchObject({ applies: 'frozen', because: 'grantable' });
  });
});

describe('what officers find overrides what is claimed', () => {
  const claimed: Facts = { route: 'professional', qualification: 'doctorate', standing: ['patents', 'prizes'] };
  const verified: Facts = { route: 'professional', qualification: 'master', standing: ['patents'] };

  test.each([
    ['claimed', 35],
    ['verified', 25],
    ['verified-else-claimed', 25],
  ] as const)('on %s facts', (basis, total) => {
    const outcome = evaluate(first, factsOn(basis, claimed, verified), { today, basis });
    expect(outcome).toMatchObject({ basis, total });
  });

  test('a verified fact replaces a claimed one whole; what nobody has verified stays claimed', () => {
    const facts = factsOn(
      'verified-else-claimed',
      { ...claimed, jobOffer: true },
      { ...verified, jobOffer: undefined },
    );
    expect(facts).toEqual({ ...verified, jobOffer: true });
    expect(factsOn('verified', { ...claimed, jobOffer: true }, verified)).toEqual(verified);
  });

  const application = {
    route: 'professional',
    answers: { originProof: 'lineage', qualification: 'master', experienceYears: 6, firstRegion: 'KZ-55' },
  } as const;

  test('a check that matches verifies its answers, one that does not match takes them away', () => {
    const checks = [
      { kind: 'origin', finding: 'matches' },
      { kind: 'profession', finding: 'does-not-match' },
      { kind: 'region', finding: null },
    ] as const;
    const stated = { route: 'professional', consent: true };
    expect(factsOnBasis('claimed', application, checks)).toEqual({ ...stated, ...application.answers });
    expect(factsOnBasis('verified', application, checks)).toEqual({ ...stated, originProof: 'lineage' });
    expect(factsOnBasis('verified-else-claimed', application, checks)).toEqual({
      ...stated,
      originProof: 'lineage',
      firstRegion: 'KZ-55',
    });
  });

  test('what cannot be read yet stays claimed; what the state knows already is verified', () => {
    const checks = [
      { kind: 'origin', finding: 'cannot-read' },
      { kind: 'region', finding: 'not-needed' },
    ] as const;
    expect(factsOnBasis('verified-else-claimed', application, checks)).toMatchObject(application.answers);
    expect(factsOnBasis('verified', application, checks)).toMatchObject({ firstRegion: 'KZ-55' });
    expect(factsOnBasis('verified', application, checks)).not.toHaveProperty('originProof');
  });
});
