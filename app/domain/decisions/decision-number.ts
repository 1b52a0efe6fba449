import { checkCharacters, checksOut, crockfordOf, readCrockford } from '../basics/check-characters';
import { pass, refuse, type Verdict } from '../basics/verdict';

const prefix = 'D';
const randomLength = 6;

/**
 * The number of a decision, `D-2026-4QX81T-Z`: year of the decision, six random characters, one check character.
 * `random` is at least six random bytes; a clash is the caller's to retry.
 */
export function newDecisionNumber(year: number, random: Uint8Array): string {
  const body = `${prefix}${year}${crockfordOf(random.slice(0, randomLength))}`;
  return grouped(body + checkCharacters(body, 1));
}

/** Reads a number as typed or dictated and gives it as stored; `mistyped` when it cannot be a number of ours. */
export function parseDecisionNumber(text: string): Verdict<string, 'mistyped'> {
  const read = readCrockford(text);
  if (!read || !/^D2\d{3}.{7}$/.test(read) || !checksOut(read, 1)) return refuse('mistyped');
  return pass(grouped(read));
}

function grouped(characters: string): string {
  return [characters.slice(0, 1), characters.slice(1, 5), characters.slice(5, 11), characters.slice(11)].join('-');
}
