import { readSealPayload, type SealClaims, sealPayload } from '#app/domain/permits/seal';
import { readToken } from './read-token';
import { publicKeys } from './seal-keys.server';
import { signToken } from './sign-token.server';

/** The seal of a permit as a compact token, for the part of a link that no server sees. */
export async function sealPermit(claims: SealClaims): Promise<string> {
  const payload = sealPayload(claims);
  // What cannot be read back must not be printed.
  if (!readSealPayload(payload)) throw new Error('these are not the claims of a permit');
  return signToken('seal', payload);
}

export type SealVerdict =
  | { ok: true; claims: SealClaims; test: boolean }
  | { ok: false; code: 'malformed' | 'forged' | 'unknown-key' | 'key-ended' };

/** Did this portal seal that? Nothing is said of the permit's standing. */
export async function verifySeal(token: string, now: Date): Promise<SealVerdict> {
  const read = await readToken(token, { type: 'seal', keys: publicKeys(), now });
  if (!read.ok) return read;
  const claims = readSealPayload(read.payload);
  return claims ? { ok: true, claims, test: read.key.test === true } : { ok: false, code: 'malformed' };
}
