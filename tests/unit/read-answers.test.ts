import { describe, expect, test } from 'vitest';
import { type FormPage, pages } from '#app/domain/application/pages';
import type { QuestionName } from '#app/domain/application/questions';
import { type RawAnswers, readAnswers } from '#app/domain/application/read-answers';
import { plainDate } from '#app/domain/basics/plain-date';

const today = plainDate('2026-11-23');
const lists = { isCountry: () => true, isOccupation: () => true, isRegion: () => true };

/** What one answer of a page is read as, or the code of its error. */
function read(id: (typeof pages)[number]['id'], raw: RawAnswers) {
  const page = pages.find((each) => each.id === id) as FormPage;
  const name = Object.keys(raw)[0]?.split('.')[0] ?? '';
  const { answers, errors } = readAnswers(page, raw, {}, 'kandas-card', lists, today);
  return errors.find((error) => error.name === name)?.code ?? answers[name as keyof typeof answers];
}

/** The same of a question no page of the form asks: one of an entry, or of the eligibility check. */
function readIn(name: QuestionName, typed: string) {
  const page: FormPage = { id: 'any', section: 'skills', asks: [name] };
  const { answers, errors } = readAnswers(page, { [name]: typed }, {}, 'kandas-card', lists, today);
  return errors[0]?.code ?? answers[name];
}

describe('reading what was typed', () => {
  test.each([
    ['SERIK', 'SERIK'],
    ['  Anna-Maria  O’Neil ', 'Anna-Maria O’Neil'],
    ['Серік', 'not-latin'],
    ['SERIK 2', 'not-latin'],
    ['- . -', 'not-latin'],
    ['😀', 'not-latin'],
    ['АIGUL', 'mixed-letters'],
    ['Aуezov', 'mixed-letters'],
  ])('the name of the passport: %s', (typed, result) => {
    expect(read('name', { givenNamesLatin: typed })).toBe(result);
  });

  test.each([
    ['Сәрсенбай', 'Сәрсенбай'],
    ['Мұхтар-Әли', 'Мұхтар-Әли'],
    ['12345', 'not-a-name'],
    ['Айгүл 😀', 'not-a-name'],
    ['...', 'not-a-name'],
    ['<b>Айгүл</b>', 'not-a-name'],
    ['Aуезов', 'Aуезов'],
    ['Erkin', 'cyrillic-suggested'],
    ['ەركىن', 'cyrillic-suggested'],
    ['努尔兰', 'not-cyrillic'],
  ])('a name in Kazakh is letters: %s', (typed, result) => {
    expect(read('kazakh-name', { givenNamesKazakh: typed })).toBe(result);
  });

  test.each([
    ['نۇربەك', 'نۇربەك'],
    ['努尔兰', '努尔兰'],
    ['O’Neil-Þórsdóttir (II)', 'O’Neil-Þórsdóttir (II)'],
    ['X Æ A-12', 'X Æ A-12'],
    ['12', 'not-a-name'],
  ])('a name as printed is whatever the passport prints: %s', (typed, result) => {
    expect(read('printed-name', { surnamePrinted: typed })).toBe(result);
  });

  test('what is wrong with a name is named: the letters, and how it may be written', () => {
    const page = (id: string) => pages.find((each) => each.id === id) as FormPage;
    const wrong = (id: string, raw: RawAnswers) => readAnswers(page(id), raw, {}, 'kandas-card', lists, today).errors;
    expect(wrong('name', { givenNamesLatin: 'АIGUL' })).toContainEqual({
      name: 'givenNamesLatin',
      code: 'mixed-letters',
      params: { word: 'АIGUL', letters: 'А', suggestion: 'AIGUL' },
    });
    expect(wrong('name', { givenNamesLatin: 'Aуезов' })).toContainEqual({
      name: 'givenNamesLatin',
      code: 'mixed-letters',
      params: { word: 'Aуезов', letters: 'у, е, з, о, в', suggestion: 'AUEZOV' },
    });
    expect(wrong('kazakh-name', { givenNamesKazakh: 'ەركىن' })).toContainEqual({
      name: 'givenNamesKazakh',
      code: 'cyrillic-suggested',
      params: { typed: 'ەركىن', suggestion: 'Еркін' },
    });
  });

  test.each([
    ['850312390018', '850312390018'],
    ['٨٥٠٣١٢ ٣٩٠٠١٨', '850312390018'],
    ['850312 390018', '850312390018'],
    ['85031239001', 'iin-format'],
    ['850312790013', 'iin-seventh-digit'],
    ['850230390012', 'iin-birth-date'],
    ['911130400770', 'iin-never-issued'],
    ['850312390019', 'iin-control-digit'],
  ])('an IIN, or what is wrong with it: %s', (typed, result) => {
    expect(read('passport', { iin: typed })).toBe(result);
  });

  test.each([
    ['+86 138 0013 8000', '+86 138 0013 8000'],
    ['٠٠٨٦ ١٣٨ ٠٠١٣', '0086 138 0013'],
    ['8 (7172) 55-55-55, ішкі 3', '8 (7172) 55-55-55, ішкі 3'],
    ['call me', 'not-a-phone'],
    ['112', 'not-a-phone'],
  ])('a telephone can be called: %s', (typed, result) => {
    expect(read('residence', { phone: typed })).toBe(result);
  });

  test.each([
    ['8,5', 8.5],
    ['8.5', 8.5],
    ['٨٫٥', 8.5],
    ['۸', 8],
    ['он', 'not-a-number'],
    ['-3', 'out-of-range'],
  ])('a number in the digits of any keyboard: %s', (typed, result) => {
    expect(readIn('experienceYears', typed)).toBe(result);
  });

  test.each(['two', '2,5', '—'])('people are counted in whole numbers: %s', (typed) => {
    expect(readIn('referees', typed)).toBe('not-whole');
  });

  test.each([
    ['1250000', 1_250_000],
    ['1 250 000', 1_250_000],
    ['1,250,000', 1_250_000],
    ['1.250.000', 1_250_000],
    ['$1,250', 1250],
    ['200 000 $', 200_000],
    ['200000 USD', 200_000],
    ['1250,50', 1250.5],
    ['١٬٢٥٠٬٠٠٠', 1_250_000],
    ['1,25,000', 'not-a-number'],
    ['a lot', 'not-a-number'],
  ])('money as people write it: %s', (typed, result) => {
    expect(readIn('meanRevenueUsd', typed)).toBe(result);
  });

  test.each([
    [['3', '2019'], '2019-03'],
    [['наурыз', '2019'], '2019-03'],
    [['13', '2019'], 'not-a-month'],
    [['', '2019'], 'not-a-month'],
    [['3', '19'], 'not-a-month'],
    [['12', '2026'], 'in-the-future'],
    [['11', '2026'], '2026-11'],
    [['', ''], undefined],
  ])('a month of a year: %j', ([month = '', year = ''], result) => {
    const page: FormPage = { id: 'any', section: 'skills', asks: ['jobFrom?'] };
    const raw = { 'jobFrom.month': month, 'jobFrom.year': year };
    const { answers, errors } = readAnswers(page, raw, {}, 'kandas-card', lists, today);
    expect(errors[0]?.code ?? answers.jobFrom).toBe(result);
  });

  test.each([
    ['2026', 2026],
    ['2027', 'out-of-range'],
    ['1939', 'out-of-range'],
    ['2012,5', 'not-whole'],
  ])('nobody has graduated in a year to come: %s', (typed, result) => {
    expect(readIn('graduationYear', typed)).toBe(result);
  });

  test.each([
    [['31', '2', '1990'], 'not-a-date'],
    [['29', 'ақпан', '1992'], '1992-02-29'],
    [['٥', '2', '۱۹۹۰'], '1990-02-05'],
    [['1', '1', '2030'], 'in-the-future'],
    [['1', '', ''], 'not-a-date'],
    [['', '', '1990'], 'year-alone'],
    [['7', 'марта', '1990'], '1990-03-07'],
    [['7', 'Мая', '1990'], '1990-05-07'],
    [['7', 'қаңтарда', '1990'], '1990-01-07'],
    [['7', 'Qazan', '1990'], '1990-10-07'],
    [['۷', 'ٴساۋىر', '۱۹۹۰'], '1990-04-07'],
    [['7', 'Sept', '1990'], '1990-09-07'],
    [['7', 'қар', '1990'], '1990-11-07'],
    [['7', 'ма', '1990'], 'not-a-date'],
  ])('a day of the calendar: %s', ([day, month, year], result) => {
    const raw = { 'birthDate.day': day, 'birthDate.month': month, 'birthDate.year': year };
    expect(read('name', raw)).toBe(result);
  });

  test.each([
    [{ year: '1965' }, '1965'],
    [{ year: '١٩٦٥' }, '1965'],
    [{ year: '2027' }, 'in-the-future'],
    [{ year: '65' }, 'not-a-date'],
    [{ year: '1965', month: '3' }, 'year-and-day'],
    [{}, 'required'],
  ])('who knows only the year says so: %o', (parts, result) => {
    const raw = { ...Object.fromEntries(Object.entries(parts).map(([part, text]) => [`birthDate.${part}`, text])) };
    expect(read('name', { 'birthDate.day': '', ...raw, 'birthDate.only': 'yes' })).toBe(result);
    // Where papers always show the day, the box means nothing.
    expect(read('passport', { 'passportExpiry.year': '2031', 'passportExpiry.only': 'yes' })).toBe('not-a-date');
  });
});
