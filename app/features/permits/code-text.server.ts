import { Buffer } from 'node:buffer';
import { crockfordOf, readCrockford } from '#app/domain/basics/check-characters';
import { hmac } from '#app/infra/keys.server';

const length = 16;

/**
 * The sixteen characters of a code, eighty bits: a keyed hash of its id. So the holder can look them up again while
 * the database holds only a hash of them, which opens nothing.
 */
export const codeTextOf = (id: string): string =>
  crockfordOf(Buffer.from(hmac('share-code', id), 'base64url').subarray(0, length));

export const codeHashOf = (code: string): string => hmac('share-code-hash', code);

/** A code as typed or linked to; null when it cannot be one. */
export function readCode(text: string): string | null {
  const code = readCrockford(text.slice(0, 80));
  return code?.length === length ? code : null;
}

/** For the eye: four groups of four. */
export const formatCode = (code: string): string => code.match(/.{1,4}/g)?.join('-') ?? '';
