import { generateSecret, generateSync, generateURI, verifySync } from 'otplib';

/** Time-based one-time codes, RFC 6238: SHA-1, six digits, thirty seconds; one step of drift either way. */
const step = 30;

export const newSecondFactor = (): string => generateSecret();

export const secondFactorUri = (secret: string, label: string): string =>
  generateURI({ issuer: 'Kandas', label, secret });

export const codeNow = (secret: string, now: Date): string =>
  generateSync({ secret, epoch: Math.floor(now.getTime() / 1000) });

/** The time step a code belongs to, when it is right and later than the last one used; null otherwise. */
export function stepOfCode(secret: string, code: string, lastStep: number | null, now: Date): number | null {
  const token = code.replace(/\s/g, '');
  if (!/^\d{6}$/.test(token)) return null;
  const result = verifySync({ secret, token, epoch: Math.floor(now.getTime() / 1000), epochTolerance: step });
  if (!result.valid || !('timeStep' in result)) return null;
  return lastStep !== null && result.timeStep <= lastStep ? null : result.timeStep;
}

/**
 * A code that `stepOfCode` takes now: the current one, or the next when the current has been used. Null when both have.
 */
export function usableCode(secret: string, lastStep: number | null, now: Date): string | null {
  const current = Math.floor(now.getTime() / 1000 / step);
  const usable = Math.max(current, (lastStep ?? 0) + 1);
  return usable > current + 1 ? null : codeNow(secret, new Date(usable * step * 1000));
}
