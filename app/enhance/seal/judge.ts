import { readSealPayload, type SealClaims } from '#app/domain/permits/seal';
import { type PublicKey, readToken } from '#app/infra/seal/read-token';

export type Judged =
  | { finding: 'sealed'; claims: SealClaims; test: boolean }
  | { finding: 'forged' | 'unknown-key' | 'key-ended' | 'no-crypto' };

/** Whose is the code? Browsers give cryptography to secure addresses alone. */
export async function judgeSeal(token: string, keys: readonly PublicKey[], now: Date): Promise<Judged> {
  if (!globalThis.crypto?.subtle) return { finding: 'no-crypto' };
  const read = await readToken(token, { type: 'seal', keys, now });
  if (!read.ok) return { finding: read.code === 'malformed' ? 'forged' : read.code };
  const claims = readSealPayload(read.payload);
  return claims ? { finding: 'sealed', claims, test: read.key.test === true } : { finding: 'forged' };
}
