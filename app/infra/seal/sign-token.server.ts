import { CompactSign, importJWK } from 'jose';
import type { TokenType } from './read-token';
import { type SealKey, signingKey } from './seal-keys.server';

const imported = new Map<string, ReturnType<typeof importJWK>>();

function privateKey({ kid, jwk }: SealKey) {
  const key = imported.get(kid) ?? importJWK(jwk, 'ES256');
  imported.set(kid, key);
  return key;
}

/** A compact JWS (ES256) by the key that signs today. */
export async function signToken(type: TokenType, payload: object): Promise<string> {
  const key = signingKey();
  return new CompactSign(new TextEncoder().encode(JSON.stringify(payload)))
    .setProtectedHeader({ alg: 'ES256', typ: type, kid: key.kid })
    .sign(await privateKey(key));
}
