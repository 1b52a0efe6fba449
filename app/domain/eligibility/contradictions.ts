import { addYears, daysBetween, type PlainDate } from '../basics/plain-date';
import { statelessCodes } from '../people/country-codes';
import { tierOf as startTierOf } from '../rating/occupations';
import type { FactName, Facts, Tier } from './facts';

/** Two facts that cannot both be true. Words: `eligibility.contradiction.<code>`. */
interface Contradiction {
  code: string;
  /** The fact to look at first, and the one it clashes with. */
  facts: FactName[];
  /** One plain English sentence for logs, commands and the API. */
  message: string;
}

type Test = (facts: Facts, today: PlainDate, tierOf: (occupation: string) => Tier) => boolean;

const OLDEST = 130;

const before = (a: PlainDate | undefined, b: PlainDate | undefined) => a !== undefined && b !== undefined && a < b;

const DAYS_A_YEAR = 365.2425;
/** Leap days move an anniversary by up to a day and a half. */
const TOLERANCE = 0.005;

const longerThanLife = (years: number | undefined, { birthDate }: Facts, today: PlainDate) =>
  years !== undefined && birthDate !== undefined && years > daysBetween(birthDate, today) / DAYS_A_YEAR + TOLERANCE;

const inYears = (months: number | undefined) => (months === undefined ? undefined : months / 12);

const tests: readonly (Contradiction & { when: Test })[] = [
  {
    code: 'born-in-the-future',
    facts: ['birthDate'],
    message: 'birthDate lies in the future',
    when: (facts, today) => before(today, facts.birthDate),
  },
  {
    code: 'born-too-long-ago',
    facts: ['birthDate'],
    message: `birthDate lies more than ${OLDEST} years back`,
    when: ({ birthDate }, today) => birthDate !== undefined && before(addYears(birthDate, OLDEST), today),
  },
  {
    code: 'experience-longer-than-life',
    facts: ['experienceYears', 'birthDate'],
    message: 'experienceYears is longer than the life since birthDate',
    when: (facts, today) => longerThanLife(facts.experienceYears, facts, today),
  },
  {
    code: 'ownership-longer-than-life',
    facts: ['ownershipMonths', 'birthDate'],
    message: 'ownershipMonths is longer than the life since birthDate',
    when: (facts, today) => longerThanLife(inYears(facts.ownershipMonths), facts, today),
  },
  {
    code: 'control-longer-than-life',
    facts: ['executiveControlMonths', 'birthDate'],
    message: 'executiveControlMonths is longer than the life since birthDate',
    when: (facts, today) => longerThanLife(inYears(facts.executiveControlMonths), facts, today),
  },
  {
    code: 'passport-expired-before-issue',
    facts: ['passportExpiry', 'passportIssuedOn'],
    message: 'passportExpiry lies before passportIssuedOn',
    when: (facts) => before(facts.passportExpiry, facts.passportIssuedOn),
  },
  {
    code: 'passport-issued-in-the-future',
    facts: ['passportIssuedOn'],
    message: 'passportIssuedOn lies in the future',
    when: (facts, today) => before(today, facts.passportIssuedOn),
  },
  {
    code: 'passport-issued-before-birth',
    facts: ['passportIssuedOn', 'birthDate'],
    message: 'passportIssuedOn lies before birthDate',
    when: (facts) => before(facts.passportIssuedOn, facts.birthDate),
  },
  {
    code: 'passport-expired-before-birth',
    facts: ['passportExpiry', 'birthDate'],
    message: 'passportExpiry lies before birthDate',
    when: (facts) => before(facts.passportExpiry, facts.birthDate),
  },
  {
    code: 'certificate-in-the-future',
    facts: ['policeCertificateDate'],
    message: 'policeCertificateDate lies in the future',
    when: (facts, today) => before(today, facts.policeCertificateDate),
  },
  {
    code: 'certificate-before-birth',
    facts: ['policeCertificateDate', 'birthDate'],
    message: 'policeCertificateDate lies before birthDate',
    when: (facts) => before(facts.policeCertificateDate, facts.birthDate),
  },
  {
    code: 'stateless-with-citizenship',
    facts: ['citizenships'],
    message: 'citizenships names a country together with a code for people without citizenship',
    when: ({ citizenships = [] }) => {
      const stateless = citizenships.filter((code) => statelessCodes.has(code)).length;
      return stateless > 0 && stateless < citizenships.length;
    },
  },
  {
    code: 'tier-differs-from-occupation',
    facts: ['occupationTier', 'occupation'],
    message: 'occupationTier differs from the tier of occupation in the rating; state one of the two',
    when: ({ occupation, occupationTier }, _today, tierOf) =>
      occupation !== undefined && occupationTier !== undefined && tierOf(occupation) !== occupationTier,
  },
];

/** Every contradiction between the facts, one by one; none is guessed away. `tierOf` is the rating in force. */
export function contradictionsIn(facts: Facts, today: PlainDate, tierOf = startTierOf): Contradiction[] {
  return tests
    .filter((test) => test.when(facts, today, tierOf))
    .map(({ code, facts: names, message }) => ({ code, facts: names, message }));
}
