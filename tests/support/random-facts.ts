import { plainDate } from '#app/domain/basics/plain-date';
import {
  allRoutes,
  businessPlaces,
  businessStates,
  cefrLevels,
  type Facts,
  originProofs,
  qualifications,
  standingClasses,
  tiers,
} from '#app/domain/eligibility/facts';
import { occupations } from '#app/domain/rating/occupations';
import { regions } from '#app/domain/rating/regions';
import type { seeded } from './random';

type Random = ReturnType<typeof seeded>;

/** Every fact somebody could state, each drawn at random. Contradictions may happen: evaluation must bear them. */
export function fullFacts(random: Random): Required<Omit<Facts, 'occupationTier'>> & Facts {
  const yes = () => random.below(2) === 1;
  const day = (from: number, to: number) =>
    plainDate(
      new Date(Date.UTC(from + random.below(to - from), random.below(12), 1 + random.below(28)))
        .toISOString()
        .slice(0, 10),
    );
  const some = <T>(items: readonly T[]) => items.filter(() => random.below(4) === 0);
  const number = (steps: readonly number[]) => Math.max(0, random.pick(steps) + random.pick([-1, -0.1, 0, 0.1, 1]));
  return {
    route: random.pick(allRoutes),
    birthDate: day(1940, 2030),
    citizenships: some(['CHN', 'UZB', 'KAZ', 'MNG']),
    originProof: random.pick(originProofs),
    commissionAsked: yes(),
    occupation: random.pick(occupations).code,
    ...(yes() && { occupationTier: random.pick(tiers) }),
    field: random.pick(['science', 'education', 'health', 'industry', 'it', 'sport', 'culture']),
    qualification: random.pick(qualifications),
    experienceYears: number([0, 1, 2, 3, 5, 8, 10, 30]),
    standing: some(standingClasses),
    jobOffer: yes(),
    offerConfirmed: yes(),
    mentoringPlan: yes(),
    languages: {
      ...(yes() && { kk: random.pick(cefrLevels) }),
      ...(yes() && { ru: random.pick(cefrLevels) }),
      ...(yes() && { en: random.pick(cefrLevels) }),
    },
    firstRegion: random.pick(regions).code,
    passportIssuedOn: day(2015, 2027),
    passportExpiry: day(2020, 2036),
    policeCertificateDate: day(2025, 2028),
    entryBan: yes(),
    consent: yes(),
    petition: yes(),
    petitionAsked: yes(),
    referees: random.below(4),
    endorsement: yes(),
    solvency: yes(),
    yearsOperating: number([0, 1, 3, 5, 20]),
    meanRevenueUsd: number([0, 100_000, 300_000, 1_000_000]),
    staff: number([0, 1, 5, 20, 500]),
    plannedInvestmentUsd: number([0, 30_000, 100_000, 300_000]),
    plannedJobs: number([0, 1, 3, 10]),
    ownershipShare: random.pick([0, 0.24, 0.25, 0.5, 1]),
    ownershipMonths: number([0, 12, 40]),
    executiveControlMonths: number([0, 12, 40]),
    businessRegisteredIn: random.pick(businessPlaces),
    businessState: random.pick(businessStates),
    family: some(['spouse', 'child', 'child-from-14']),
  };
}

/** Some of the facts; the rest is not yet known. */
export function someOf(random: Random, facts: Facts): Facts {
  const share = 1 + random.below(10);
  return Object.fromEntries(Object.entries(facts).filter(() => random.below(10) < share)) as Facts;
}
