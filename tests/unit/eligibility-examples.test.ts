import { describe, expect, test } from 'vitest';
import { plainDate } from '#app/domain/basics/plain-date';
import { evaluate, evaluateRoutes } from '#app/domain/eligibility/evaluate';
import type { Facts } from '#app/domain/eligibility/facts';
import { ruleSetNamed } from '#app/domain/programmes/rule-sets';
import { examples, factsOfExample } from '../support/worked-examples';

const today = plainDate('2026-11-23');
const card = ruleSetNamed('kandas-card', 'paper-2023');
const visa = ruleSetNamed('valuable-skills-visa', 'paper-2023');

const [nurse, developer, neurosurgeon, coach] = ['nurse', 'developer', 'neurosurgeon', 'coach'].map(factsOfExample) as [
  Facts,
  Facts,
  Facts,
  Facts,
];

describe('worked examples of the model', () => {
  test.each(examples)('$name', ({ programme, facts, points, total, lane }) => {
    const outcome = evaluate(programme === 'kandas-card' ? card : visa, facts, { today });
    expect(outcome.criteria.map((criterion) => criterion.points)).toEqual(points);
    expect(outcome).toMatchObject({ total, totalAtMost: total, lane });
  });

  test('the developer’s cheapest way to the fast lane is the plan with a region', () => {
    const [best] = evaluate(card, developer, { today }).improvements;
    expect(best).toMatchObject({ changes: { mentoringPlan: true }, gain: 8, laneAfter: 'fast' });
    expect(best?.phrases.map(({ code }) => code)).toEqual(['region', 'mentoring-plan']);
  });

  test('without an endorsement the council looks at exceptional achievement whatever the score', () => {
    for (const endorsement of [undefined, false])
      for (const facts of [coach, { route: 'exceptional-achievement' } as const])
        expect(evaluate(visa, { ...facts, endorsement }, { today }).lane).toBe('council');
    expect(evaluate(visa, coach, { today }).laneAtMost).toBe('fast');
    expect(evaluate(visa, { ...coach, endorsement: false }, { today }).laneAtMost).toBe('council');
  });
});

describe('gates', () => {
  const whole: Facts = {
    ...nurse,
    birthDate: plainDate('1990-05-05'),
    citizenships: ['CHN'],
    originProof: 'identity-document',
    passportExpiry: plainDate('2030-01-01'),
    policeCertificateDate: plainDate('2026-10-01'),
    entryBan: false,
    consent: true,
    petition: false,
  };
  const business: Facts = {
    ...whole,
    route: 'business',
    ownershipShare: 0.25,
    ownershipMonths: 12,
    executiveControlMonths: 0,
    meanRevenueUsd: 100_000,
    staff: 0,
    plannedInvestmentUsd: 30_000,
    plannedJobs: 0,
  };
  const gateOf = (
    facts: Facts,
    code: string,
    version: 'paper-2023' | 'law-2026' = 'paper-2023',
    programme: 'kandas-card' | 'valuable-skills-visa' = 'kandas-card',
  ) => evaluate(ruleSetNamed(programme, version), facts, { today }).gates.find((gate) => gate.code === code);

  test('all known and met is grantable', () => {
    expect(evaluate(card, whole, { today }).grantable).toBe('yes');
    expect(evaluate(card, business, { today }).grantable).toBe('yes');
  });

  test('one unknown makes it unknown, one not met makes it no, whatever else is unknown', () => {
    expect(evaluate(card, { ...whole, consent: undefined }, { today }).grantable).toBe('unknown');
    expect(evaluate(card, { consent: false }, { today }).grantable).toBe('no');
  });

  test('origin: none is cured by the commission, a commission asked is not yet known, each proof is enough', () => {
    expect(gateOf({ originProof: 'none' }, 'KG3')).toMatchObject({
      state: 'not-met',
      cure: { code: 'ask-commission' },
    });
    expect(gateOf({ originProof: 'none', commissionAsked: true }, 'KG3')).toMatchObject({
      state: 'unknown',
      because: { code: 'commission-asked-unknown' },
    });
    for (const originProof of ['identity-document', 'foreign-authority', 'commission', 'lineage'] as const)
      expect(gateOf({ originProof }, 'KG3')?.state).toBe('met');
  });

  test.each([
    ['a stateless person', [], 'met'],
    ['a citizen of two countries', ['CHN', 'MNG'], 'met'],
    ['a citizen of Kazakhstan too', ['CHN', 'KAZ'], 'not-met'],
  ] as const)('citizenship: %s', (_who, citizenships, state) => {
    expect(gateOf({ citizenships: [...citizenships] }, 'KG2')?.state).toBe(state);
  });

  test('profession: a petition opens the route in the paper, not in the law; “high-level” is of the paper only', () => {
    const unlisted = { ...whole, occupationTier: 'unlisted', petition: true } as const;
    expect(gateOf(unlisted, 'KG4')?.state).toBe('met');
    expect(gateOf(unlisted, 'KG4', 'law-2026')?.state).toBe('not-met');
    expect(gateOf({ ...unlisted, petition: false }, 'KG4')).toMatchObject({
      state: 'not-met',
      cure: { code: 'profession-or-petition' },
    });
    expect(gateOf({ ...unlisted, petition: undefined }, 'KG4')).toMatchObject({
      state: 'unknown',
      cure: { params: { fact: 'petition' } },
    });
    expect(gateOf({ ...whole, experienceYears: 0.9 }, 'KG4')?.because.code).toBe('high-experience-not-met');
    expect(gateOf({ ...whole, experienceYears: 0.9 }, 'KG4', 'law-2026')?.state).toBe('met');
    expect(gateOf({ ...whole, qualification: undefined }, 'KG4')).toMatchObject({
      state: 'unknown',
      cure: { params: { fact: 'qualification' } },
    });
  });

  test.each([
    ['a smaller share', { ownershipShare: 0.24 }, 'not-met', 'not-met'],
    ['eleven months', { ownershipMonths: 11 }, 'not-met', 'not-met'],
    ['executive control instead', { ownershipShare: 0, executiveControlMonths: 12 }, 'met', 'met'],
    ['no revenue and no staff', { meanRevenueUsd: 99_999 }, 'not-met', 'met'],
    ['staff instead of revenue', { meanRevenueUsd: 0, staff: 1 }, 'met', 'met'],
    ['no plan', { plannedInvestmentUsd: 0 }, 'not-met', 'met'],
    ['registered where they are a citizen', { businessRegisteredIn: 'citizenship' }, 'met', 'not-met'],
    ['registered elsewhere', { businessRegisteredIn: 'elsewhere' }, 'not-met', 'not-met'],
    ['sold last year', { businessState: 'ended-within-24-months' }, 'met', 'not-met'],
    ['share not known', { ownershipShare: undefined }, 'unknown', 'unknown'],
  ] as const)('business: %s', (_what, change, paper, law) => {
    expect(gateOf({ ...business, ...change }, 'KG4')?.state).toBe(paper);
    expect(gateOf({ ...business, ...change }, 'KG4', 'law-2026')?.state).toBe(law);
  });

  test('visa: petition, portfolio, referees, solvency', () => {
    const gate = (facts: Facts, code: string) => gateOf(facts, code, 'paper-2023', 'valuable-skills-visa');
    const listed: Facts = { ...neurosurgeon, petition: true };
    expect(gate(listed, 'VG4')?.state).toBe('met');
    expect(gate({ ...listed, petition: false }, 'VG4')?.state).toBe('not-met');
    expect(gate({ ...listed, petition: false, petitionAsked: true }, 'VG4')?.state).toBe('unknown');
    expect(gate({ ...listed, qualification: 'portfolio' }, 'VG4')?.because.code).toBe('diploma-not-met');
    expect(gate({ ...listed, field: 'it', qualification: 'portfolio' }, 'VG4')?.state).toBe('met');
    expect(gate({ ...coach, referees: 2, endorsement: true }, 'VG4')?.state).toBe('met');
    expect(gate({ ...coach, referees: 1, endorsement: true }, 'VG4')?.because.code).toBe('referees-not-met');
    expect(gate({ ...coach, experienceYears: 0 }, 'VG5')?.state).toBe('met');
    expect(gate(listed, 'VG8')?.because.code).toBe('solvency-waived-listed-met');
    expect(gate({ ...coach, originProof: 'lineage' }, 'VG8')?.because.code).toBe('solvency-waived-kazakh-met');
    expect(gate({ ...coach, originProof: 'none', solvency: false }, 'VG8')?.state).toBe('not-met');
    expect(gate(coach, 'VG8')?.state).toBe('unknown');
  });

  test('a full quota never makes it ungrantable', () => {
    const outcome = evaluate(visa, { consent: true }, { today, quotaPlace: false });
    expect(outcome.gates.find(({ code }) => code === 'VG7')?.state).toBe('not-met');
    expect(outcome.grantable).toBe('unknown');
  });

  test('age, passport and police certificate count on the day of first submission', () => {
    const later = plainDate('2027-11-23');
    expect(evaluate(card, whole, { today: later }).gates.find(({ code }) => code === 'KG6')?.state).toBe('not-met');
    expect(evaluate(card, whole, { today: later, submittedOn: today }).grantable).toBe('yes');
  });

  test('of several routes the best grantable one counts', () => {
    const both = { ...business, occupationTier: 'unlisted' as const };
    expect(evaluateRoutes(card, both, ['professional', 'business'], { today })[0]?.route).toBe('business');
  });
});
