import { checkCharacters, checksOut, crockfordOf, readCrockford } from '../basics/check-characters';
import { pass, refuse, type Verdict } from '../basics/verdict';
import type { PermitKind } from './permit';

const letters = { card: 'K', visa: 'V', residence: 'R', dependant: 'D' } as const satisfies Record<PermitKind, string>;
const randomLength = 13;
const length = 1 + randomLength + 2;

/**
 * The number of a permit as stored and put in links: a letter for the kind, 13 random characters of Crockford's
 * base 32, two check characters. `random` is at least 13 random bytes.
 */
export function newPermitNumber(kind: PermitKind, random: Uint8Array): string {
  const body = letters[kind] + crockfordOf(random.slice(0, randomLength));
  return body + checkCharacters(body, 2);
}

/** For the eye: `K7H3-9AMX-…`, four groups of four. */
export function formatPermitNumber(number: string): string {
  return number.match(/.{1,4}/g)?.join('-') ?? '';
}

/**
 * Reads a number as typed, dictated or copied. `mistyped` means it cannot exist, and no register need be asked:
 * every single wrong character, every swap and every two wrong characters end here.
 */
export function parsePermitNumber(text: string): Verdict<{ number: string; kind: PermitKind }, 'mistyped'> {
  const number = readCrockford(text);
  if (number?.length !== length) return refuse('mistyped');
  const kind = kindOfNumber(number);
  if (!kind || !checksOut(number, 2)) return refuse('mistyped');
  return pass({ number, kind });
}

function kindOfNumber(number: string): PermitKind | null {
  const entry = Object.entries(letters).find(([, letter]) => number.startsWith(letter));
  return entry ? (entry[0] as PermitKind) : null;
}
