// Also runs in browsers, where there is no library: the same few lines decide at the counter and on the server.

/** What the portal signs; one signature is never good for another purpose. */
export type TokenType = 'seal' | 'statuslist+jwt' | 'permit-answer+jwt';

export interface PublicKey {
  kid: string;
  x: string;
  y: string;
  /** Last second in which a signature of this key counts; absent while nobody knows. */
  exp?: number;
  /** A key of a demonstration: what it signs is worth nothing outside of it. */
  test?: boolean;
}

export type ReadToken =
  | { ok: true; payload: unknown; key: PublicKey }
  /** `malformed` and `forged` are no token of ours; `unknown-key` may be one, of a key that is not at hand. */
  | { ok: false; code: 'malformed' | 'forged' | 'unknown-key' | 'key-ended' };

const refused = (code: Extract<ReadToken, { ok: false }>['code']): ReadToken => ({ ok: false, code });

/** The bytes of base64url written in the one proper way: no padding, no stray bits at the end. Null otherwise. */
export function base64urlBytes(text: string): Uint8Array<ArrayBuffer> | null {
  if (!/^[\w-]*$/.test(text) || text.length % 4 === 1) return null;
  const binary = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
  const proper = btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '') === text;
  return proper ? Uint8Array.from(binary, (character) => character.charCodeAt(0)) : null;
}

function jsonOf(part: string): unknown {
  const bytes = base64urlBytes(part);
  if (!bytes) return undefined;
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return undefined;
  }
}

/** The key's id of a header that is exactly ours; no other algorithm is even looked at. */
function kidOf(header: unknown, type: TokenType): string | null {
  if (typeof header !== 'object' || header === null || Object.keys(header).length !== 3) return null;
  const { alg, typ, kid } = header as Record<string, unknown>;
  return alg === 'ES256' && typ === type && typeof kid === 'string' ? kid : null;
}

/** Reads a compact JWS (RFC 7515, ES256) of the portal, and believes it only when one of these keys signed it. */
export async function readToken(
  token: string,
  { type, keys, now }: { type: TokenType; keys: readonly PublicKey[]; now: Date },
): Promise<ReadToken> {
  const parts = token.split('.');
  const [header = '', payload = '', signature = ''] = parts;
  const kid = kidOf(jsonOf(header), type);
  const claims = jsonOf(payload);
  const signed = base64urlBytes(signature);
  if (parts.length !== 3 || kid === null || claims === undefined || signed?.length !== 64) return refused('malformed');
  const key = keys.find((each) => each.kid === kid);
  if (!key) return refused('unknown-key');
  if (!(await isSignedBy(key, signed, `${header}.${payload}`))) return refused('forged');
  return key.exp !== undefined && now.getTime() / 1000 > key.exp
    ? refused('key-ended')
    : { ok: true, payload: claims, key };
}

async function isSignedBy({ x, y }: PublicKey, signature: Uint8Array<ArrayBuffer>, text: string): Promise<boolean> {
  const curve = { name: 'ECDSA', namedCurve: 'P-256' };
  const key = await crypto.subtle.importKey('jwk', { kty: 'EC', crv: 'P-256', x, y }, curve, false, ['verify']);
  return crypto.subtle.verify({ name: 'ECDSA', hash: 'SHA-256' }, key, signature, new TextEncoder().encode(text));
}
