/** Crockford's base 32: digits and capitals without I, L, O and U, so that it survives the telephone. */
export const crockford = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

// The field GF(32) over x⁵ + x² + 1: `powers[i]` is αⁱ, `logs` its inverse.
const powers: number[] = [];
const logs: number[] = [];
for (let i = 0, value = 1; i < 31; i += 1) {
  powers[i] = value;
  logs[value] = i;
  value = (value << 1) ^ (value & 0b10000 ? 0b100101 : 0);
}

/**
 * Characters that make `text` (Crockford's alphabet, at most 29 characters) a Reed–Solomon code word over GF(32).
 * One catches every single wrong character and every two swapped ones, neighbours or not; two catch any two wrong
 * characters as well.
 */
export function checkCharacters(text: string, count: 1 | 2): string {
  const generator = generators[count];
  let remainder: number[] = new Array(count).fill(0);
  for (const character of text) {
    const lead = symbolValue(character) ^ remainder[0]!;
    remainder = remainder.map((_, i) => (remainder[i + 1] ?? 0) ^ multiply(lead, generator[i]!));
  }
  return remainder.map((value) => crockford[value]).join('');
}

/** Whether the last `count` characters are the check characters of those before them. */
export function checksOut(text: string, count: 1 | 2): boolean {
  return checkCharacters(text.slice(0, -count), count) === text.slice(-count);
}

/** Turns random bytes into as many characters, each equally likely. */
export function crockfordOf(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => crockford[byte & 31]).join('');
}

/**
 * What a person typed or read aloud, as characters of Crockford's alphabet: separators dropped, capitals, O → 0,
 * I and L → 1, Cyrillic letters that look the same, Arabic digits. Null when something else remains.
 */
export function readCrockford(text: string): string | null {
  const characters = Array.from(
    text.normalize('NFKC').replace(separators, '').toUpperCase(),
    (c) => readings.get(c) ?? c,
  );
  return characters.every((character) => crockford.includes(character)) ? characters.join('') : null;
}

const separators = /[\s\p{Pd}_./·:\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]+/gu;

const readings = new Map([
  ...pairs('OILОІАВЕКМНРСТУХЁ', '01101ABEKMHPCTYXE'),
  ...pairs('٠١٢٣٤٥٦٧٨٩', '0123456789'),
  ...pairs('۰۱۲۳۴۵۶۷۸۹', '0123456789'),
]);

function pairs(from: string, to: string): [string, string][] {
  return Array.from(from, (character, i) => [character, to[i]!]);
}

// (x + α) and (x + α)(x + α²), coefficients after the leading 1, highest power first.
const generators = {
  1: [powers[1]!],
  2: [powers[1]! ^ powers[2]!, powers[3]!],
} as const;

function multiply(a: number, b: number): number {
  if (a === 0 || b === 0) return 0;
  return powers[(logs[a]! + logs[b]!) % 31]!;
}

function symbolValue(character: string): number {
  const value = crockford.indexOf(character);
  if (value < 0) throw new RangeError(`Not a character of the alphabet: ${character}`);
  return value;
}
