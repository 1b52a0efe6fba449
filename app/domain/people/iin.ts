import { dateFromParts, type PlainDate } from '../basics/plain-date';

const iinProblems = ['format', 'seventh-digit', 'birth-date', 'never-issued', 'control-digit'] as const;
export type IinProblem = (typeof iinProblems)[number];

/** What an Individual Identification Number says: valid with no problem; what cannot be known is null. */
export type Iin = {
  valid: boolean;
  problems: IinProblem[];
  birthDate: PlainDate | null;
  sex: 'male' | 'female' | null;
};

const firstWeights = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11];
const secondWeights = [3, 4, 5, 6, 7, 8, 9, 10, 11, 1, 2];

/**
 * Reads an IIN: 12 ASCII digits, YYMMDD, a digit for century and sex (0 tells neither), serial, control digit in two
 * rounds. Judges the number alone, not the age; the digit says nothing about citizenship.
 */
export function readIin(text: string): Iin {
  if (!/^[0-9]{12}$/.test(text)) return { valid: false, problems: ['format'], birthDate: null, sex: null };
  const digits = Array.from(text, Number);
  const problems: IinProblem[] = [];
  const seventh = digits[6]!;
  if (seventh > 6) problems.push('seventh-digit');
  const told = seventh >= 1 && seventh <= 6;
  const centuries = !told ? [1800, 1900, 2000] : [1700 + 100 * Math.ceil(seventh / 2)];
  const birthDates = centuries.map((century) => birthDateIn(century, text)).filter((date) => date !== null);
  if (birthDates.length === 0) problems.push('birth-date');
  const control = controlDigit(digits);
  if (control === null) problems.push('never-issued');
  else if (control !== digits[11]) problems.push('control-digit');
  return {
    valid: problems.length === 0,
    problems,
    birthDate: told ? (birthDates[0] ?? null) : null,
    sex: told ? (seventh % 2 === 1 ? 'male' : 'female') : null,
  };
}

/**
 * A Business Identification Number: 12 digits, YYMM of registration, a digit 4 to 6 for the kind of entity, and the
 * control digit of an IIN.
 */
export function isBin(text: string): boolean {
  if (!/^[0-9]{2}(0[1-9]|1[0-2])[4-6][0-9]{7}$/.test(text)) return false;
  const digits = Array.from(text, Number);
  return controlDigit(digits) === digits[11];
}

function birthDateIn(century: number, text: string): PlainDate | null {
  return dateFromParts(century + Number(text.slice(0, 2)), Number(text.slice(2, 4)), Number(text.slice(4, 6)));
}

/** The twelfth digit for the first eleven; null when both rounds give 10 and the number is never issued. */
function controlDigit(digits: number[]): number | null {
  for (const weights of [firstWeights, secondWeights]) {
    const remainder = weights.reduce((sum, weight, i) => sum + weight * digits[i]!, 0) % 11;
    if (remainder < 10) return remainder;
  }
  return null;
}
