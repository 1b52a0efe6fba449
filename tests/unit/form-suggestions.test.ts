import { describe, expect, test } from 'vitest';
import type { Form } from '#app/domain/application/completeness';
import { openedGap } from '#app/domain/application/completeness';
import { factsOf } from '#app/domain/application/facts-of';
import { type FormPage, type PageId, pages } from '#app/domain/application/pages';
import { type Answers, questions } from '#app/domain/application/questions';
import { type RawAnswers, rawOf, readAnswers } from '#app/domain/application/read-answers';
import { suggestionsFor } from '#app/domain/application/suggestions';
import { keyOf, warningsOn } from '#app/domain/application/warnings';
import { plainDate } from '#app/domain/basics/plain-date';
import { mrzProblems } from '#app/domain/people/mrz';
import { messageKey } from '#app/i18n/catalogues';
import mrzVectors from '#tests/support/vectors/mrz.json';

const today = plainDate('2026-11-23');
const lists = { isCountry: () => true, isOccupation: () => true, isRegion: () => true };
const page = (id: PageId) => pages.find((each) => each.id === id) as FormPage & { id: PageId };
const form = (answers: Answers): Form => ({ programme: 'kandas-card', route: 'professional', answers, entries: [] });
const zone = ['POCHNYEERJIANG<<HUERMAN<<<<<<<<<<<<<<<<<<<<<', 'EX00000018CHN8805175M3109041<<<<<<<<<<<<<<<8'].join(
  '\n',
);

const suggested = (id: PageId, answers: Answers, sent: string[] = []) =>
  Object.fromEntries(
    Object.entries(suggestionsFor(page(id), form(answers), { sent, today, readsArabic: false })).map(
      ([name, { value }]) => [name, value],
    ),
  );

const readLines = (typed: string) => {
  const raw: RawAnswers = { passportLines: typed };
  const { answers, errors } = readAnswers(page('passport-lines'), raw, {}, 'kandas-card', lists, today);
  return errors.length > 0 ? errors.map(({ code }) => code) : answers.passportLines;
};

describe('the lines of the passport', () => {
  test('fill in what they say, and nothing that was answered already', () => {
    expect(suggested('name', { passportLines: zone })).toEqual({
      surnameLatin: 'YEERJIANG',
      givenNamesLatin: 'HUERMAN',
      birthDate: '1988-05-17',
    });
    expect(suggested('passport', { passportLines: zone, citizenship: 'MNG' })).toEqual({
      passportNumber: 'EX0000001',
      passportExpiry: '2031-09-04',
    });
    expect(suggested('name', {})).toEqual({});
  });

  test('are read as typed by a person: small letters, blanks, other fillers, blank lines', () => {
    expect(readLines(`\n${zone.toLowerCase().replaceAll('<<', '«')}\n\n`)).toBe(zone);
    expect(readLines('')).toBeUndefined();
  });

  test('each fault has its own sentence in the catalogues', () => {
    expect(readLines(zone.replace('EX00000018', 'EX00000028'))).toEqual(['zone-document-number-check']);
    expect(readLines(zone.replace(/8$/, '7'))).toEqual(['zone-composite-check']);
    expect(readLines(zone.split('\n')[0] ?? '')).toEqual(['zone-line-count']);
    for (const problem of mrzProblems.filter((each) => each !== 'empty')) {
      expect(messageKey(`fields.passportLines.error.zone-${problem}`), problem).not.toBeNull();
    }
  });

  test('every vector is taken or refused as the command judges it', () => {
    const { specimens, synthetic, invalid } = mrzVectors;
    for (const { lines } of [...specimens, ...synthetic]) expect(readLines(lines.join('\n'))).toBe(lines.join('\n'));
    for (const { lines } of invalid) expect(readLines(lines.join('\n')), lines[0]).toBeInstanceOf(Array);
  });
});

describe('suggested names', () => {
  const latin = { surnameLatin: 'NURBEK', givenNamesLatin: 'ERKIN' };

  test('come from the other writings, for an open page only', () => {
    expect(suggested('printed-name', latin)).toEqual({ surnamePrinted: 'NURBEK', givenNamesPrinted: 'ERKIN' });
    expect(suggested('kazakh-name', latin)).toEqual({ surnameKazakh: 'Нүрбек', givenNamesKazakh: 'Еркін' });
    expect(suggested('kazakh-name', { ...latin, givenNamesKazakh: 'Еркін' }, ['kazakh-name'])).toEqual({});
    expect(suggested('printed-name', latin, ['printed-name'])).toEqual({});
  });

  test('the Arabic writing is filled in only where people write so', () => {
    const kazakh = { surnameKazakh: 'Нұрбек', givenNamesKazakh: 'Еркін' };
    expect(suggested('original-name', { ...kazakh, citizenship: 'MNG' })).toEqual({});
    expect(suggested('original-name', { ...kazakh, citizenship: 'CHN' })).toEqual({
      surnameOriginal: 'نۇربەك',
      givenNamesOriginal: 'ەركىن',
    });
  });

  test('a person with one name gets no surname', () => {
    expect(suggested('kazakh-name', { givenNamesLatin: 'AIGUL' })).toEqual({ givenNamesKazakh: 'Айгүл' });
  });
});

describe('warnings', () => {
  const codes = (id: PageId, answers: Answers) =>
    warningsOn(page(id), answers, today).map(({ code, name }) => `${name} ${code}`);

  test.each([
    ['kazakh-name', { surnameKazakh: 'Aуезов' }, ['surnameKazakh mixed-letters']],
    ['printed-name', { surnamePrinted: 'СEРІК' }, ['surnamePrinted mixed-letters']],
    ['kazakh-name', { surnameKazakh: 'Әуезов' }, []],
    ['name', { surnameLatin: 'YEERJIANG', givenNamesLatin: 'HUERMAN', birthDate: '1988-05-17' }, []],
    ['name', { surnameLatin: 'Yeerjiang', givenNamesLatin: 'Huermann', birthDate: '1988' }, []],
    [
      'name',
      { surnameLatin: 'SERIK', birthDate: '1989-05-17' },
      ['surnameLatin differs-from-lines', 'birthDate differs-from-lines'],
    ],
    ['name', { birthDate: '1989' }, ['birthDate differs-from-lines']],
    ['passport', { passportNumber: 'EX0000002', citizenship: 'CHN' }, ['passportNumber differs-from-lines']],
    ['passport-lines', { passportNumber: 'EX0000002' }, ['passportNumber differs-from-lines']],
    [
      'passport',
      { passportExpiry: '2026-11-22' },
      ['passportExpiry differs-from-lines', 'passportExpiry passport-expired'],
    ],
    ['passport', { iin: '850312390018', birthDate: '1985-03-12' }, []],
    ['passport', { iin: '850312390018', birthDate: '1985-12-03' }, ['iin iin-birth-date']],
    ['passport', { iin: '780915090011', birthDate: '1985-12-03' }, []],
  ] as [PageId, Answers, string[]][])('%s: %o', (id, answers, expected) => {
    expect(codes(id, { passportLines: zone, ...answers })).toEqual(expected);
  });

  test('another answer is warned about anew', () => {
    const key = (surnameKazakh: string) => warningsOn(page('kazakh-name'), { surnameKazakh }, today).map(keyOf);
    expect(key('Aуезов')).toEqual(key('Aуезов'));
    expect(key('Aуезов')).not.toEqual(key('Aхметов'));
  });
});

test('a year alone counts as its last day: nobody is taken to be older than their papers prove', () => {
  expect(factsOf({ birthDate: '2008' }, 'professional')).toMatchObject({ birthDate: '2008-12-31' });
  expect(rawOf({ birthDate: '2008' })).toEqual({ 'birthDate.year': '2008', 'birthDate.only': 'yes' });
  expect(questions.birthDate).toMatchObject({ yearOnly: true });
});

test('the review leads to what an answer has opened, and not to what was missing before', () => {
  const before: Form = {
    programme: 'valuable-skills-visa',
    route: 'listed-profession',
    answers: { field: 'science' },
    entries: [],
  };
  // The kinds of achievement depend on the field: what was chosen before is not offered any more.
  const grants = { achievementClass: 'grants', achievementWhat: 'Grant', achievementYear: 2020 };
  const answered = { ...before, entries: [{ id: 'one', list: 'achievements' as const, answers: grants }] };
  expect(openedGap(before, answered)).toBeNull();
  expect(openedGap(answered, { ...answered, answers: { field: 'health' } })).toMatchObject({
    list: 'achievements',
    name: 'achievementClass',
  });
});
