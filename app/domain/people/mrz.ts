import { dateFromParts, type PlainDate } from '../basics/plain-date';
import { issuingCodes } from './issuing-codes';

/** Everything that can be wrong with a machine-readable zone; each has a sentence of its own in the catalogues. */
export const mrzProblems = [
  'empty',
  'characters',
  'line-count',
  'line-length',
  'document-code',
  'issuing-state',
  'name',
  'document-number',
  'document-number-check',
  'nationality',
  'birth-date',
  'birth-date-check',
  'sex',
  'expiry-date',
  'expiry-date-check',
  'optional-data-check',
  'composite-check',
] as const;
export type MrzProblem = (typeof mrzProblems)[number];

const mrzFormats = ['TD1', 'TD2', 'TD3'] as const;
type MrzFormat = (typeof mrzFormats)[number];

/**
 * A zone as read: valid with no problem. Fields are given as far as they can be read, null where they cannot; states
 * as the codes of the zone (`countryOfIssuingCode` turns them into ours). `expired` is told
 * apart and does not make a document invalid.
 */
export type Mrz = {
  valid: boolean;
  problems: MrzProblem[];
  format: MrzFormat | null;
  documentCode: string | null;
  issuingState: string | null;
  documentNumber: string | null;
  nationality: string | null;
  surname: string | null;
  givenNames: string | null;
  birthDate: PlainDate | null;
  sex: 'M' | 'F' | 'X' | null;
  expiryDate: PlainDate | null;
  expired: boolean | null;
  optionalData: string | null;
};

/** The lines of a zone as pasted or typed into a form: any case, spaces inside, « or ‹ for fillers, blank lines. */
export function mrzLines(text: string): string[] {
  return text
    .split(/[\r\n]+/)
    .map((line) => line.replace(/\s+/g, '').replaceAll('«', '<<').replaceAll('‹', '<').toUpperCase())
    .filter((line) => line !== '');
}

/**
 * Reads a machine-readable zone of a travel document, TD1, TD2 or TD3 (ICAO Doc 9303, parts 3 to 6), strictly as
 * printed. Two-digit years are placed by `today`: birth in the past and before the end of the document, the end
 * within fifty years.
 */
export function readMrz(lines: readonly string[], today: PlainDate): Mrz {
  const problem = shapeProblem(lines);
  if (problem) return { ...unread, problems: [problem] };
  const format = lines.length === 3 ? 'TD1' : lines[0]!.length === 36 ? 'TD2' : 'TD3';
  return judge(format, slices[format](lines), today);
}

const unread: Mrz = {
  ...{ valid: false, problems: [], format: null, documentCode: null, issuingState: null, documentNumber: null },
  ...{ nationality: null, surname: null, givenNames: null, birthDate: null, sex: null, expiryDate: null },
  ...{ expired: null, optionalData: null },
};

function shapeProblem(lines: readonly string[]): MrzProblem | null {
  if (lines.every((line) => line === '')) return 'empty';
  if (lines.some((line) => !/^[A-Z0-9<]*$/.test(line))) return 'characters';
  if (lines.length !== 2 && lines.length !== 3) return 'line-count';
  const lengths = lines.length === 3 ? [30] : [36, 44];
  return lengths.some((length) => lines.every((line) => line.length === length)) ? null : 'line-length';
}

/** The fields as printed, fillers included, and what the composite check digit covers. */
type Fields = {
  code: string;
  issuer: string;
  name: string;
  number: string;
  numberCheck: string;
  nationality: string;
  birth: string;
  birthCheck: string;
  sex: string;
  expiry: string;
  expiryCheck: string;
  optional: string;
  /** TD1 has a second optional field; TD3 a check digit over its one. */
  moreOptional: string;
  optionalCheck: string | null;
  composed: string;
  compositeCheck: string;
};

const slices: Record<MrzFormat, (lines: readonly string[]) => Fields> = {
  TD1: (lines) => {
    const [first, second, third] = lines as [string, string, string];
    return {
      ...{ code: first.slice(0, 2), issuer: first.slice(2, 5), name: third },
      ...{ number: first.slice(5, 14), numberCheck: first.slice(14, 15), optional: first.slice(15, 30) },
      ...{ birth: second.slice(0, 6), birthCheck: second.slice(6, 7), sex: second.slice(7, 8) },
      ...{ expiry: second.slice(8, 14), expiryCheck: second.slice(14, 15), nationality: second.slice(15, 18) },
      ...{ moreOptional: second.slice(18, 29), optionalCheck: null },
      composed: first.slice(5, 30) + second.slice(0, 7) + second.slice(8, 15) + second.slice(18, 29),
      compositeCheck: second.slice(29, 30),
    };
  },
  TD2: (lines) => {
    const [, second] = lines as [string, string];
    return {
      ...twoLines(lines),
      ...{ optional: second.slice(28, 35), moreOptional: '', optionalCheck: null },
      composed: second.slice(0, 10) + second.slice(13, 20) + second.slice(21, 35),
      compositeCheck: second.slice(35, 36),
    };
  },
  TD3: (lines) => {
    const [, second] = lines as [string, string];
    return {
      ...twoLines(lines),
      ...{ optional: second.slice(28, 42), moreOptional: '', optionalCheck: second.slice(42, 43) },
      composed: second.slice(0, 10) + second.slice(13, 20) + second.slice(21, 43),
      compositeCheck: second.slice(43, 44),
    };
  },
};

function twoLines(lines: readonly string[]) {
  const [first, second] = lines as [string, string];
  return {
    ...{ code: first.slice(0, 2), issuer: first.slice(2, 5), name: first.slice(5) },
    ...{ number: second.slice(0, 9), numberCheck: second.slice(9, 10), nationality: second.slice(10, 13) },
    ...{ birth: second.slice(13, 19), birthCheck: second.slice(19, 20), sex: second.slice(20, 21) },
    ...{ expiry: second.slice(21, 27), expiryCheck: second.slice(27, 28) },
  };
}

function judge(format: MrzFormat, fields: Fields, today: PlainDate): Mrz {
  const number = readNumber(format, fields);
  const expiryDate = readExpiry(fields.expiry, today);
  const birth = readBirth(fields.birth, expiryDate && expiryDate < today ? expiryDate : today);
  const name = readName(fields.name);
  const issuingState = readState(fields.issuer);
  const nationality = readState(fields.nationality);
  const firstLetters = format === 'TD3' ? 'P' : 'ACI';
  const isWrong: Partial<Record<MrzProblem, boolean>> = {
    'document-code': !firstLetters.includes(fields.code[0]!) || !/[A-Z<]/.test(fields.code[1]!),
    'issuing-state': issuingState === null,
    name: name === null,
    'document-number': number === null,
    'document-number-check': number !== null && !number.checked,
    nationality: nationality === null,
    'birth-date': birth === null,
    'birth-date-check': !digitFits(fields.birth, fields.birthCheck),
    sex: !'MF<'.includes(fields.sex),
    'expiry-date': expiryDate === null,
    'expiry-date-check': !digitFits(fields.expiry, fields.expiryCheck),
    'optional-data-check': !optionalFits(fields),
    'composite-check': !digitFits(fields.composed, fields.compositeCheck),
  };
  const problems = mrzProblems.filter((problem) => isWrong[problem]);
  return {
    ...{ valid: problems.length === 0, problems, format, documentCode: unfilled(fields.code), issuingState },
    ...{ documentNumber: number?.value ?? null, nationality },
    ...{ surname: name?.surname ?? null, givenNames: name?.givenNames ?? null },
    ...{ birthDate: birth === 'partly-unknown' ? null : birth, sex: readSex(fields.sex), expiryDate },
    ...{
      expired: expiryDate && expiryDate < today,
      optionalData: unfilled(fields.optional + fields.moreOptional) || null,
    },
  };
}

/**
 * In TD1 and TD2 a number of more than nine characters runs on into the optional data: a filler stands in place of the
 * check digit, which follows the rest. Issuers disagree whether that filler counts; both are accepted.
 */
function readNumber(format: MrzFormat, fields: Fields): { value: string; checked: boolean } | null {
  const { number, numberCheck, optional } = fields;
  const rest = /^([A-Z0-9]+)([0-9])(?:<|$)/.exec(optional);
  if (format !== 'TD3' && numberCheck === '<' && rest) {
    const [, tail, check] = rest as unknown as [string, string, string];
    const checked = digitFits(number + tail, check) || digitFits(`${number}<${tail}`, check);
    return /^[A-Z0-9]{9}$/.test(number) ? { value: number + tail, checked } : null;
  }
  const value = unfilled(number);
  return /^[A-Z0-9][A-Z0-9<]*$/.test(number) ? { value, checked: digitFits(number, numberCheck) } : null;
}

/** Surname « given names; either may be missing, the separator stands once, letters only. */
function readName(field: string): { surname: string; givenNames: string } | null {
  const text = field.replace(/<+$/, '');
  if (!/[A-Z]/.test(text) || /[0-9]|<<<|<<.*<</.test(text)) return null;
  const [surname = '', givenNames = ''] = text.split('<<');
  return { surname: unfilled(surname), givenNames: unfilled(givenNames) };
}

function readState(field: string): string | null {
  const code = field.replace(/<+$/, '');
  return issuingCodes.has(code) ? code : null;
}

function readSex(field: string): Mrz['sex'] {
  if (field === 'M' || field === 'F') return field;
  return field === '<' ? 'X' : null;
}

/** Born in the latest century that is not after `latest`. Month and day, or all, may be unknown: fillers. */
function readBirth(field: string, latest: PlainDate): PlainDate | 'partly-unknown' | null {
  if (/^(?:[0-9]{2}(?:[0-9]{2})?)?<+$/.test(field)) {
    const month = field.slice(2, 4);
    return month === '<<' || (month >= '01' && month <= '12') ? 'partly-unknown' : null;
  }
  const possible = datesOf(field, [2000, 1900, 1800]);
  return possible.find((date) => date <= latest) ?? null;
}

function readExpiry(field: string, today: PlainDate): PlainDate | null {
  const year = Number(today.slice(0, 4));
  return datesOf(field, [2100, 2000, 1900]).find((date) => Number(date.slice(0, 4)) <= year + 49) ?? null;
}

function datesOf(field: string, centuries: number[]): PlainDate[] {
  if (!/^[0-9]{6}$/.test(field)) return [];
  const [year, month, day] = [0, 2, 4].map((at) => Number(field.slice(at, at + 2))) as [number, number, number];
  return centuries.map((century) => dateFromParts(century + year, month, day)).filter((date) => date !== null);
}

function optionalFits(fields: Fields): boolean {
  if (fields.optionalCheck === null) return true;
  const empty = /^<+$/.test(fields.optional);
  return (empty && fields.optionalCheck === '<') || digitFits(fields.optional, fields.optionalCheck);
}

/** Whether the digit is the check digit of the characters: weights 7 3 1, letters from A = 10, filler 0, modulo 10. */
function digitFits(characters: string, digit: string): boolean {
  return /^[0-9]$/.test(digit) && Number(digit) === checkDigit(characters);
}

/** The check digit of ICAO Doc 9303-3, section 4.9. */
export function checkDigit(characters: string): number {
  const weights = [7, 3, 1];
  const sum = Array.from(characters).reduce((total, character, i) => total + weights[i % 3]! * weightOf(character), 0);
  return sum % 10;
}

function weightOf(character: string): number {
  return character === '<' ? 0 : Number.parseInt(character, 36);
}

function unfilled(field: string): string {
  return field.replace(/<+/g, ' ').trim();
}
