import { randomBytes, randomInt } from 'node:crypto';

/** 256 random bits as base64url: session tokens, links in letters. */
export const newToken = (): string => randomBytes(32).toString('base64url');

/** Six random digits, for a code that is typed from a letter. */
export const newCode = (): string => String(randomInt(1_000_000)).padStart(6, '0');

/** `length` characters drawn evenly from an alphabet. */
export const randomText = (alphabet: string, length: number): string =>
  Array.from({ length }, () => alphabet[randomInt(alphabet.length)]).join('');
