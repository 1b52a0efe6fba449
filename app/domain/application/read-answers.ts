import { dateFromParts, isYearOnly, type PlainDate, partsOf } from '../basics/plain-date';
import { type IinProblem, readIin } from '../people/iin';
import { mixedScripts } from '../people/look-alikes';
import { type MrzProblem, mrzLines, readMrz } from '../people/mrz';
import { passportLatin, suggestKazakh } from '../people/names';
import { monthFromParts, monthOfDay } from '../skills/month';
import { monthNamed } from './month-names';
import { asked, type FormPage, type Programme } from './pages';
import {
  type Answers,
  type AnswerValue,
  optionsOf,
  type Question,
  type QuestionName,
  questionNamed,
} from './questions';

/** What a browser sends: one text or several under a name; a day arrives as `name.day`, `name.month`, `name.year`. */
export type RawAnswers = Readonly<Record<string, string | readonly string[] | undefined>>;

export interface AnswerError {
  name: QuestionName;
  code:
    | 'required'
    | 'too-long'
    | 'not-latin'
    | 'mixed-letters'
    | 'not-cyrillic'
    | 'cyrillic-suggested'
    | 'not-a-name'
    | 'not-a-phone'
    | 'not-passport-number'
    | 'not-a-date'
    | 'not-a-month'
    | 'year-alone'
    | 'year-and-day'
    | 'in-the-future'
    | 'not-a-number'
    | 'not-whole'
    | 'out-of-range'
    | 'not-in-list'
    | `zone-${MrzProblem}`
    | `iin-${IinProblem}`;
  params?: Record<string, string | number>;
}

/** What the lists of the day hold; they belong to the rating and to the country list, not to the form. */
export interface Lists {
  isCountry(code: string): boolean;
  isOccupation(code: string): boolean;
  isRegion(code: string): boolean;
}

export interface Reading {
  answers: Answers;
  errors: AnswerError[];
}

/** Zero of each digit alphabet a phone keyboard may produce: Arabic-Indic, Persian, full width. */
const zeros = [0x0660, 0x06f0, 0xff10];

/** Digits to 0–9, composed letters, no control characters, no runs of blanks; the letters themselves stay as typed. */
export function normaliseInput(text: string, lines = false): string {
  const plain = text
    .normalize('NFC')
    .replace(/[\u0660-\u0669\u06f0-\u06f9\uff10-\uff19]/g, (digit) => {
      const code = digit.charCodeAt(0);
      return String(code - (zeros.findLast((zero) => code >= zero) ?? code));
    })
    .replace(/\r\n?/g, '\n')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is removed
    .replace(/[\u0000-\u0009\u000b-\u001f\u007f\u200b\u2060\ufeff]/g, ' ');
  return lines ? plain.replace(/[ \u00a0]+/g, ' ').trim() : plain.replace(/[\s\u00a0]+/g, ' ').trim();
}

const one = (raw: RawAnswers, name: string): string => {
  const value = raw[name];
  return typeof value === 'string' ? value : (value?.[0] ?? '');
};

type Read =
  | { value: AnswerValue }
  | { error: AnswerError['code']; params?: AnswerError['params'] }
  | { errors: AnswerError['code'][] }
  | 'empty';

const monthOf = (text: string) => (/^\d{1,2}$/.test(text) ? Number(text) : monthNamed(text));

function readDate(raw: RawAnswers, name: string, question: Question & { kind: 'date' }, today: PlainDate): Read {
  const [day, month, year] = ['day', 'month', 'year'].map((part) => normaliseInput(one(raw, `${name}.${part}`))) as [
    string,
    string,
    string,
  ];
  if (!day && !month && !year) return 'empty';
  const whole = /^\d{4}$/.test(year) && Number(year) >= 1900 && Number(year) <= 2200;
  const past = question.when === 'past';
  if (question.yearOnly && one(raw, `${name}.only`) === 'yes') {
    if (day || month) return { error: 'year-and-day' };
    if (!whole) return { error: 'not-a-date' };
    return past && Number(year) > partsOf(today).year ? { error: 'in-the-future' } : { value: year };
  }
  if (question.yearOnly && whole && !day && !month) return { error: 'year-alone' };
  const date = /^\d{1,2}$/.test(day) ? dateFromParts(Number(year), monthOf(month), Number(day)) : null;
  if (!date || !whole) return { error: 'not-a-date' };
  return past && date > today ? { error: 'in-the-future' } : { value: date };
}

function readMonth(raw: RawAnswers, name: string, question: Question & { kind: 'month' }, today: PlainDate): Read {
  const month = normaliseInput(one(raw, `${name}.month`));
  const year = normaliseInput(one(raw, `${name}.year`));
  if (!month && !year) return 'empty';
  const whole = /^\d{4}$/.test(year) && Number(year) >= 1900 && Number(year) <= 2200;
  const value = whole && monthFromParts(Number(year), monthOf(month));
  if (!value) return { error: 'not-a-month' };
  return question.when === 'past' && value > monthOfDay(today) ? { error: 'in-the-future' } : { value };
}

/** Money as people write it: “$1,250,000”, “1.250.000”, “200000 USD”. Groups of three are thousands, never a fraction. */
function amountOf(text: string): string {
  const bare = text.replace(/^(?:US)?\$|\$$|^USD|USD$/gi, '');
  return /^\d{1,3}(?:[,.]\d{3})+$/.test(bare) ? bare.replace(/[,.]/g, '') : bare.replace(',', '.');
}

function readNumber(text: string, question: Question & { kind: 'number' }, today: PlainDate): Read {
  // Between Arabic digits stand U+066B before the fraction and U+066C between thousands.
  const digits = text.replace(/[\s\u00a0\u202f\u066c']/g, '').replace('\u066b', ',');
  const plain = question.unit === 'usd' || question.unit === 'money' ? amountOf(digits) : digits.replace(',', '.');
  // Where only whole numbers count, “4 or 4.5” would be the wrong example.
  if (!/^-?\d{1,15}(\.\d{1,6})?$/.test(plain)) return { error: question.whole ? 'not-whole' : 'not-a-number' };
  const value = Number(plain);
  if (question.whole && !Number.isInteger(value)) return { error: 'not-whole' };
  const { min } = question;
  const max = 'year' in question ? partsOf(today).year : question.max;
  if (value < min || value > max) return { error: 'out-of-range', params: { min, max } };
  return { value };
}

/** Letters a passport's Latin line can carry: Latin with its accents, apostrophe, hyphen, point, blank. */
const latin = /^(?=.*\p{L})[\p{Script=Latin}\u02b9\u02bb\u02bc\u2019'. -]+$/u;
const anyName = /^(?=.*\p{L})[\p{L}\p{M}\u02b9\u02bb\u02bc\u2019\u00b7'. -]+$/u;
/** However it is written, with or without words, a number that can be called has as many digits. */
const phone = /(\d\D*){5,20}/;

function readText(text: string, question: Question & { kind: 'text' | 'long-text' }): Read {
  if ([...text].length > question.max) return { error: 'too-long', params: { max: question.max } };
  switch (question.kind === 'text' ? question.script : undefined) {
    case 'latin':
      return latin.test(text) ? { value: text } : notLatin(text);
    case 'kazakh':
      return readKazakhName(text);
    case 'as-printed':
      return /\p{L}/u.test(text) ? { value: text } : { error: 'not-a-name' };
    case 'phone':
      return phone.test(text) ? { value: text } : { error: 'not-a-phone' };
    case 'passport-number': {
      const number = text.toUpperCase().replace(/[\s-]/g, '');
      return /^[A-Z0-9]{4,20}$/.test(number) ? { value: number } : { error: 'not-passport-number' };
    }
    case 'iin': {
      const number = text.replace(/[\s-]/g, '');
      const { problems } = readIin(number);
      return problems.length === 0
        ? { value: number }
        : { errors: problems.map((problem): AnswerError['code'] => `iin-${problem}`) };
    }
    default:
      return { value: text };
  }
}

/** A letter of another alphabet looks right and is refused by every passport reader: the word and its letters are named. */
function notLatin(text: string): Read {
  const [mixed] = mixedScripts(text);
  if (!mixed) return { error: 'not-latin' };
  const { word } = mixed;
  const cyrillic = [...new Set(word.match(/\p{Script=Cyrillic}/gu))];
  const looksLatin = mixed.letters.every((letter) => cyrillic.includes(letter));
  const suggestion = looksLatin ? mixed.suggestion : passportLatin(word);
  return { error: 'mixed-letters', params: { word, letters: cyrillic.join(', '), suggestion } };
}

/** A name in Arabic or Latin letters is answered with how it may be in Cyrillic. */
function readKazakhName(text: string): Read {
  if (!anyName.test(text)) return { error: 'not-a-name' };
  if (/\p{Script=Cyrillic}/u.test(text)) return { value: text };
  const suggestion = suggestKazakh(text);
  return /\p{Script=Cyrillic}/u.test(suggestion)
    ? { error: 'cyrillic-suggested', params: { typed: text, suggestion } }
    : { error: 'not-cyrillic' };
}

/** A digit over everything is wrong when any other is: it is named only when it alone is. */
function readZone(typed: string, today: PlainDate): Read {
  const lines = mrzLines(typed);
  if (lines.length === 0) return 'empty';
  const { problems } = readMrz(lines, today);
  const checks = problems.filter((problem) => problem.endsWith('-check'));
  const told = checks.length > 1 ? problems.filter((problem) => problem !== 'composite-check') : problems;
  if (told.length === 0) return { value: lines.join('\n') };
  return { errors: told.map((problem): AnswerError['code'] => `zone-${problem}`) };
}

const listed = (text: string, inList: boolean): Read => (inList ? { value: text } : { error: 'not-in-list' });

function readOne(
  name: QuestionName,
  raw: RawAnswers,
  options: readonly string[],
  lists: Lists,
  today: PlainDate,
): Read {
  const question = questionNamed(name);
  if (question.kind === 'date') return readDate(raw, name, question, today);
  if (question.kind === 'month') return readMonth(raw, name, question, today);
  if (question.kind === 'zone') return readZone(normaliseInput(one(raw, name), true), today);
  if (question.kind === 'choices') {
    const value = raw[name];
    const codes = (typeof value === 'string' ? [value] : (value ?? [])).filter((code) => code !== '');
    if (codes.length === 0) return 'empty';
    return codes.every((code) => options.includes(code)) ? { value: [...new Set(codes)] } : { error: 'not-in-list' };
  }
  const text = normaliseInput(one(raw, name), question.kind === 'long-text');
  if (text === '') return 'empty';
  switch (question.kind) {
    case 'text':
    case 'long-text':
      return readText(text, question);
    case 'number':
      return readNumber(text, question, today);
    case 'yes-no':
      return text === 'yes' || text === 'no' ? { value: text === 'yes' } : { error: 'not-in-list' };
    case 'choice':
      return listed(text, options.includes(text));
    case 'country':
      return listed(text, lists.isCountry(text));
    case 'occupation':
      return listed(text, text === 'unlisted' || lists.isOccupation(text));
    case 'region':
      return listed(text, lists.isRegion(text));
  }
}

/**
 * Reads what was typed on one page. Every wrong field gets its own error; right ones are kept.
 * `before` are the answers given so far: what a question offers may depend on them.
 */
export function readAnswers(
  page: FormPage,
  raw: RawAnswers,
  before: Answers,
  programme: Programme,
  lists: Lists,
  today: PlainDate,
): Reading {
  const answers: Answers = {};
  const errors: AnswerError[] = [];
  for (const each of page.asks) {
    const { name, optional } = asked(each);
    const read = readOne(name, raw, optionsOf(name, programme, { ...before, ...answers }), lists, today);
    if (read === 'empty') {
      if (!optional) errors.push({ name, code: 'required' });
    } else if ('errors' in read) errors.push(...read.errors.map((code) => ({ name, code })));
    else if ('error' in read) errors.push({ name, code: read.error, params: read.params });
    else answers[name] = read.value;
  }
  return { answers, errors };
}

/** The texts a form shows again for answers already given. */
export function rawOf(answers: Answers): Record<string, string | string[]> {
  const raw: Record<string, string | string[]> = {};
  for (const [name, value] of Object.entries(answers)) {
    const kind = questionNamed(name as QuestionName).kind;
    if (kind === 'date' && isYearOnly(String(value))) {
      raw[`${name}.year`] = String(value);
      raw[`${name}.only`] = 'yes';
    } else if (kind === 'date') {
      const { year, month, day } = partsOf(value as PlainDate);
      raw[`${name}.day`] = String(day);
      raw[`${name}.month`] = String(month);
      raw[`${name}.year`] = String(year);
    } else if (kind === 'month') {
      const [year = '', month = ''] = String(value).split('-');
      raw[`${name}.month`] = String(Number(month));
      raw[`${name}.year`] = year;
    } else if (typeof value === 'boolean') raw[name] = value ? 'yes' : 'no';
    else if (Array.isArray(value)) raw[name] = [...value];
    else raw[name] = String(value);
  }
  return raw;
}
