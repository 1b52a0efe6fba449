import { completedYears, daysBetween, type PlainDate } from '../basics/plain-date';
import { occupationNamed, tierOf as startTierOf } from '../rating/occupations';
import type { FactName, Facts, Tier } from './facts';

/** What a rule may read: the stated facts, and what follows from them on a day. */
const derivedNames = [
  'age',
  'passportDaysLeft',
  'policeCertificateDays',
  'tier',
  'onSimplifiedList',
  'quotaPlace',
] as const;
const statedNames = [
  'route',
  'citizenships',
  'originProof',
  'commissionAsked',
  'occupation',
  'field',
  'qualification',
  'experienceYears',
  'standing',
  'jobOffer',
  'mentoringPlan',
  'firstRegion',
  'entryBan',
  'consent',
  'petition',
  'petitionAsked',
  'referees',
  'endorsement',
  'solvency',
  'yearsOperating',
  'meanRevenueUsd',
  'staff',
  'plannedInvestmentUsd',
  'plannedJobs',
  'ownershipShare',
  'ownershipMonths',
  'executiveControlMonths',
  'businessRegisteredIn',
  'businessState',
  'offerConfirmed',
  'family',
] as const satisfies readonly FactName[];

export const readingNames = [...derivedNames, ...statedNames] as const;
export type ReadingName = (typeof readingNames)[number];
export type Reading = string | number | boolean | readonly string[] | undefined;

/** What evaluation needs besides facts. */
export interface Surroundings {
  today: PlainDate;
  /** The day of first submission, once there is one: age, passport and police certificate are measured on it. */
  submittedOn?: PlainDate;
  /** The rating in force; without it the start tiers. */
  tierOf?: (occupation: string, region?: string) => Tier;
  /** Professions of Presidential Decree No. 1587 of 6 June 2005 (simplified citizenship); its list is not held here. */
  onSimplifiedList?: (occupation: string) => boolean;
  /** A place is free in the sector's quota; absent while nobody has looked. */
  quotaPlace?: boolean;
}

/** The stated facts a reading rests on. */
export const factsBehind: Record<ReadingName, readonly FactName[]> = {
  ...(Object.fromEntries(statedNames.map((name) => [name, [name]])) as unknown as Record<
    (typeof statedNames)[number],
    readonly FactName[]
  >),
  age: ['birthDate'],
  passportDaysLeft: ['passportExpiry'],
  policeCertificateDays: ['policeCertificateDate'],
  tier: ['occupation'],
  field: ['field'],
  onSimplifiedList: ['occupation'],
  quotaPlace: [],
};

const tierIn = (facts: Facts, around: Surroundings): Tier | undefined => {
  if (facts.occupationTier) return facts.occupationTier;
  if (facts.occupation === undefined) return undefined;
  return (around.tierOf ?? startTierOf)(facts.occupation, facts.firstRegion);
};

/** The value of a reading; undefined is "not yet known". Lengths of time are completed years, or days. */
export function read(name: ReadingName, facts: Facts, around: Surroundings): Reading {
  switch (name) {
    case 'age':
      return facts.birthDate && completedYears(facts.birthDate, around.submittedOn ?? around.today);
    case 'passportDaysLeft':
      return facts.passportExpiry && daysBetween(around.submittedOn ?? around.today, facts.passportExpiry);
    case 'policeCertificateDays':
      return (
        facts.policeCertificateDate && daysBetween(facts.policeCertificateDate, around.submittedOn ?? around.today)
      );
    case 'tier':
      return tierIn(facts, around);
    case 'occupation':
      return facts.occupation ?? facts.occupationTier;
    case 'field':
      return facts.field ?? (facts.occupation === undefined ? undefined : occupationNamed(facts.occupation)?.field);
    case 'onSimplifiedList':
      if (facts.occupation !== undefined) return around.onSimplifiedList?.(facts.occupation) ?? false;
      return facts.occupationTier === undefined ? undefined : false;
    case 'quotaPlace':
      return around.quotaPlace;
    default:
      return facts[name];
  }
}
