import { checkCharacters, checksOut, crockfordOf, readCrockford } from '../basics/check-characters';
import { pass, refuse, type Verdict } from '../basics/verdict';

const prefix = 'KK';
const randomLength = 6;

/**
 * The number of an application, `KK-2026-7H3K9A-M`: year of submission, six random characters, one check character.
 * `random` is at least six random bytes; a clash is the caller's to retry.
 */
export function newReference(year: number, random: Uint8Array): string {
  const body = `${prefix}${year}${crockfordOf(random.slice(0, randomLength))}`;
  return grouped(body + checkCharacters(body, 1));
}

/**
 * Reads a number as typed or dictated: any case, spaces or none, O for 0, I or L for 1, `KK` left out.
 * Gives it as stored; `mistyped` when it cannot be a number of ours.
 */
export function parseReference(text: string): Verdict<string, 'mistyped'> {
  const read = readCrockford(text);
  if (!read) return refuse('mistyped');
  const whole = /^\d{4}.{7}$/.test(read) ? prefix + read : read;
  if (!/^KK2\d{3}.{7}$/.test(whole) || !checksOut(whole, 1)) return refuse('mistyped');
  return pass(grouped(whole));
}

function grouped(characters: string): string {
  return [characters.slice(0, 2), characters.slice(2, 6), characters.slice(6, 12), characters.slice(12)].join('-');
}
