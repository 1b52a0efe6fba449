import type { Answers } from '../application/questions';
import { type Month, parseMonth } from './month';

/** What an applicant says about a job offer, and an employer confirms, corrects or declines. */
export interface OfferClaim {
  employer: string;
  position: string;
  region: string;
  start: Month;
}

/** The claim the answers make; null while something of it is missing. */
export function claimIn(answers: Answers): OfferClaim | null {
  const { offerFrom, offerPosition, offerRegion } = answers;
  const start = parseMonth(answers.offerStart);
  if (answers.jobOffer !== true || !start) return null;
  if (typeof offerFrom !== 'string' || typeof offerPosition !== 'string' || typeof offerRegion !== 'string')
    return null;
  return { employer: offerFrom, position: offerPosition, region: offerRegion, start };
}

const parts = ['employer', 'position', 'region', 'start'] as const satisfies readonly (keyof OfferClaim)[];

export const sameClaim = (one: OfferClaim, other: OfferClaim): boolean =>
  parts.every((part) => one[part] === other[part]);

/** Letters to employers for one application within the days of a link, whoever they go to. */
export const MOST_LETTERS = 10;

export const employerAnswers = ['confirmed', 'corrected', 'declined'] as const;
export type EmployerAnswer = (typeof employerAnswers)[number];

/** A letter to an employer and what came of it. */
export interface Asked {
  claim: OfferClaim;
  expiresAt: Date;
  revokedAt: Date | null;
  answer: EmployerAnswer | null;
  /** What the employer stands by: the claim, or the claim as corrected; null when declined or not answered. */
  agreed: OfferClaim | null;
}

type AskedState = 'waiting' | 'expired' | 'revoked' | EmployerAnswer;

export function stateOf(
  { answer, revokedAt, expiresAt }: Pick<Asked, 'answer' | 'revokedAt' | 'expiresAt'>,
  now: Date,
): AskedState {
  if (answer) return answer;
  if (revokedAt) return 'revoked';
  return expiresAt <= now ? 'expired' : 'waiting';
}

/**
 * Does an employer stand by what is claimed now? The latest answer counts: one that was declined takes an earlier yes
 * away, and a claim that was changed since is nobody's.
 */
export function isConfirmed(asked: readonly Pick<Asked, 'answer' | 'agreed'>[], claim: OfferClaim | null): boolean {
  const latest = asked.find(({ answer }) => answer !== null);
  return claim !== null && latest?.agreed != null && sameClaim(latest.agreed, claim);
}

/** The control digit of a business identification number is computed like that of a person's. */
const weights = [
  [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11],
  [3, 4, 5, 6, 7, 8, 9, 10, 11, 1, 2],
];

/** A number of twelve digits is read as a BIN of Kazakhstan; false when its control digit says that it is none. */
export function mayBeBin(number: string): boolean {
  if (!/^\d{12}$/.test(number)) return true;
  const digits = Array.from(number, Number);
  for (const row of weights) {
    const rest = row.reduce((sum, weight, at) => sum + weight * (digits[at] ?? 0), 0) % 11;
    if (rest < 10) return rest === digits[11];
  }
  return false;
}
