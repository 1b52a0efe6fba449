import { describe, expect, test } from 'vitest';
import { plainDate } from '#app/domain/basics/plain-date';
import { evaluate } from '#app/domain/eligibility/evaluate';
import type { Facts } from '#app/domain/eligibility/facts';
import { ruleSetNamed } from '#app/domain/programmes/rule-sets';

const today = plainDate('2026-11-23');
const card = ruleSetNamed('kandas-card', 'paper-2023');
const visa = ruleSetNamed('valuable-skills-visa', 'paper-2023');

const nurse: Facts = {
  route: 'professional',
  qualification: 'bachelor',
  experienceYears: 6,
  occupationTier: 'A',
  standing: [],
  jobOffer: false,
  mentoringPlan: false,
  languages: { kk: 'A2' },
  firstRegion: 'KZ-55',
};
const developer: Facts = {
  route: 'professional',
  qualification: 'bachelor',
  experienceYears: 4,
  occupationTier: 'B',
  standing: ['prizes'],
  jobOffer: true,
  mentoringPlan: false,
  languages: { kk: 'A1' },
  firstRegion: 'KZ-75',
};
const coach: Facts = {
  route: 'exceptional-achievement',
  occupation: '3422-sports-coach',
  qualification: 'vocational',
  experienceYears: 8,
  standing: ['international-medals', 'national-team', 'federation-category'],
  jobOffer: true,
  mentoringPlan: true,
  languages: {},
  firstRegion: 'KZ-71',
};

describe('documents', () => {
  const itemsFor = (facts: Facts, ruleSet = card) => {
    const needs = evaluate(ruleSet, facts, { today }).documents;
    return {
      required: needs.filter((need) => need.required).map((need) => need.item),
      perhaps: needs.filter((need) => !need.required).map((need) => need.item),
    };
  };

  test('follow from the answers', () => {
    expect(itemsFor({ ...developer, originProof: 'lineage', field: 'it' }).required).toEqual([
      'passport',
      'photo',
      'police-certificate',
      'cv',
      'origin',
      'diploma',
      'employment',
      'standing',
      'offer',
      'language',
    ]);
    expect(itemsFor({ ...nurse, field: 'health' }).required).toContain('licence');
    expect(itemsFor({ route: 'business' }).required).toEqual(
      expect.arrayContaining(['registry-extract', 'ownership', 'accounts', 'business-plan', 'staff-list']),
    );
    expect(itemsFor({ ...coach, endorsement: true }, visa).required).toEqual(
      expect.arrayContaining(['referee-letters', 'evidence', 'statement', 'endorsement', 'medical-form']),
    );
  });

  test('what depends on an open question is named as perhaps needed', () => {
    expect(itemsFor({ route: 'professional' }).perhaps).toEqual(
      expect.arrayContaining(['origin', 'diploma', 'licence']),
    );
  });

  test('say what they prove and how old they may be', () => {
    const needs = evaluate(card, nurse, { today }).documents;
    expect(needs.find(({ item }) => item === 'diploma')?.proves).toEqual(['KG4', 'P1']);
    expect(needs.find(({ item }) => item === 'police-certificate')).toMatchObject({ maxAgeDays: 180, proves: ['KG6'] });
  });
});
