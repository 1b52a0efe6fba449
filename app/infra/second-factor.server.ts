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
