import { randomBytes, randomInt } from 'node:crypto';
import { hmac } from './keys.server';

/** 256 random bits as base64url: session tokens, links in letters. */
export const newToken = (): string => randomBytes(32).toString('base64url');

/** Six random digits, for a code that is typed from a letter. */
export const newCode = (): string => String(randomInt(1_000_000)).padStart(6, '0');

/** `length` characters drawn evenly from an alphabet. */
export const randomText = (alphabet: string, length: number): string =>
  Array.from({ length }, () => alphabet[randomInt(alphabet.length)]).join('');

/** The id that belongs to a text for one purpose: the same text gives the same id, and nobody else can know it (RFC 9562, version 8). */
export function idFrom(purpose: string, text: string): string {
  const bytes = Buffer.from(hmac(`id:${purpose}`, text), 'base64url').subarray(0, 16);
  bytes[6] = 0x80 | ((bytes[6] ?? 0) & 0x0f);
  bytes[8] = 0x80 | ((bytes[8] ?? 0) & 0x3f);
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}
