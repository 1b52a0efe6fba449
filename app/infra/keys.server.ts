import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto';
import { secrets } from './secrets.server';

const derived = new Map<string, Buffer>();

/** A 32-byte key for one purpose; purposes never share a key. */
function keyFor(purpose: string): Buffer {
  let key = derived.get(purpose);
  if (!key) {
    key = Buffer.from(hkdfSync('sha256', secrets().appSecret, 'kandas-portal', purpose, 32));
    derived.set(purpose, key);
  }
  return key;
}

/** Keyed SHA-256 of a text as base64url: blind indexes, tokens at rest, pseudonyms. The same text under two purposes gives unrelated results. */
export function hmac(purpose: string, text: string): string {
  return createHmac('sha256', keyFor(`hmac:${purpose}`))
    .update(text)
    .digest('base64url');
}

const ivBytes = 12;
const tagBytes = 16;
const prefix = 's1.';

/**
 * Encrypts a column value with AES-256-GCM. `place` says where the value stands ("table.column:row id") and is authenticated:
 * a value copied to another row or column does not open there.
 */
export const seal = (text: string, place: string): string =>
  prefix + sealBytes(Buffer.from(text, 'utf8'), place).toString('base64url');

/** The text sealed at this place. Throws when it was changed, moved or sealed with another secret. */
export function open(sealed: string, place: string): string {
  if (!sealed.startsWith(prefix)) throw new Error('Not a sealed value');
  return openBytes(Buffer.from(sealed.slice(prefix.length), 'base64url'), place).toString('utf8');
}

/** The same for a column of bytes. */
export function sealBytes(bytes: Uint8Array, place: string): Buffer {
  const iv = randomBytes(ivBytes);
  const cipher = createCipheriv('aes-256-gcm', keyFor('seal'), iv).setAAD(Buffer.from(place));
  return Buffer.concat([iv, cipher.update(bytes), cipher.final(), cipher.getAuthTag()]);
}

export function openBytes(sealed: Uint8Array, place: string): Buffer {
  const bytes = Buffer.from(sealed);
  if (bytes.length < ivBytes + tagBytes) throw new Error('Not a sealed value');
  const decipher = createDecipheriv('aes-256-gcm', keyFor('seal'), bytes.subarray(0, ivBytes), {
    authTagLength: tagBytes,
  })
    .setAAD(Buffer.from(place))
    .setAuthTag(bytes.subarray(-tagBytes));
  return Buffer.concat([decipher.update(bytes.subarray(ivBytes, -tagBytes)), decipher.final()]);
}

/** Keyed hash of a document, from the SHA-256 of its plain bytes: equal for equal files, and nothing to look known papers up by. */
export const contentMac = (sha256: string): string => hmac('document-content', sha256);
