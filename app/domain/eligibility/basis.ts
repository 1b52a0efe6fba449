import type { Facts } from './facts';
import type { Basis } from './outcome';

/**
 * The facts to count: what the applicant claimed, what officers have verified, or what is verified and else claimed.
 * A verified fact replaces the claimed one whole: of three claimed classes of standing with two verified, two count.
 */
export function factsOn(basis: Basis, claimed: Facts, verified: Facts): Facts {
  if (basis === 'claimed') return claimed;
  if (basis === 'verified') return verified;
  const known = Object.entries(verified).filter(([, value]) => value !== undefined);
  return { ...claimed, ...Object.fromEntries(known) };
}
