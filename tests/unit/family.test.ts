import { describe, expect, test } from 'vitest';
import type { Form } from '#app/domain/application/completeness';
import { unanswered } from '#app/domain/application/completeness';
import { entriesThatDoNotFit } from '#app/domain/application/consistency-of-entries';
import { filesThatDoNotFit } from '#app/domain/application/consistency-of-files';
import { entryNeeds, entryOf, itemFor, itemOf, partsOf } from '#app/domain/application/entries';
import { suggestionsInEntry, warningsInEntry } from '#app/domain/application/entry-questions';
import { dependantsOf, wrongInMember } from '#app/domain/application/family';
import { listNamed } from '#app/domain/application/lists';
import type { Answers } from '#app/domain/application/questions';
import { planOf } from '#app/domain/application/validity';
import { plainDate } from '#app/domain/basics/plain-date';
import { messageKey } from '#app/i18n/catalogues';
import { daughter, son, wife } from '../support/families';

const today = plainDate('2026-11-23');
const decisionBy = plainDate('2026-12-20');
const applicant: Answers = {
  surnameLatin: 'SARSENBAY',
  givenNamesLatin: 'AIGUL',
  surnameKazakh: 'Сәрсенбай',
  birthDate: '1990-04-12',
  citizenship: 'MNG',
  residenceCountry: 'MNG',
  passportNumber: 'E1234567',
};
const entry = (answers: Answers, id = String(answers.memberGivenNamesLatin)) => ({
  id,
  list: 'family' as const,
  answers,
});
const form = (...members: Answers[]): Form => ({
  programme: 'kandas-card',
  route: 'professional',
  answers: applicant,
  entries: members.map((each) => entry(each)),
});
const list = listNamed('family');
const wrong = (member: Answers, ...others: Answers[]) =>
  wrongInMember(entry(member), { ...form(member, ...others), today }).map(({ name, code }) => `${name} ${code}`);

describe('what cannot be true of a member of the family', () => {
  test('a whole family is not wrong', () => {
    for (const each of [wife, son, daughter])
      expect(wrong(each, ...[wife, son, daughter].filter((o) => o !== each))).toEqual([]);
  });

  test.each([
    ['a child who is 18 today', { ...son, memberBirthDate: '2008-11-23' }, 'memberBirthDate child-of-age'],
    ['a child who is 18 tomorrow', { ...son, memberBirthDate: '2008-11-24' }, null],
    ['a spouse of 17', { ...wife, memberBirthDate: '2008-11-24' }, 'memberBirthDate spouse-not-of-age'],
    ['a spouse of 18', { ...wife, memberBirthDate: '2008-11-23' }, null],
    [
      'a spouse of whom the year alone is known',
      { ...wife, memberBirthDate: '2008' },
      'memberBirthDate spouse-not-of-age',
    ],
    ['a parent of 13', { ...son, memberBirthDate: '2004-04-11' }, 'memberBirthDate child-of-age'],
    [
      'the applicant’s own passport',
      { ...wife, memberPassportNumber: 'E1234567' },
      'memberPassportNumber passport-of-applicant',
    ],
    [
      'the passport of another one',
      { ...wife, memberPassportNumber: 'E7654322' },
      'memberPassportNumber passport-twice',
    ],
    [
      'a second spouse',
      { ...wife, memberGivenNamesLatin: 'AINUR', memberPassportNumber: 'X1' },
      'memberRelation second-spouse',
    ],
    [
      'the applicant',
      { ...son, ...{ memberGivenNamesLatin: 'AIGUL', memberBirthDate: '1990-04-12' } },
      'memberBirthDate child-of-age, memberGivenNamesLatin person-twice',
    ],
    [
      'a passport issued before birth',
      { ...son, memberPassportIssuedOn: '2011-03-08' },
      'memberPassportIssuedOn contradiction-passport-issued-before-birth',
    ],
    [
      'a passport that ended before it was issued',
      { ...wife, memberPassportExpiry: '2023-01-31' },
      'memberPassportExpiry contradiction-passport-expired-before-issue',
    ],
  ] as [string, Answers, string | null][])('%s', (what, member, expected) => {
    const others = what === 'a second spouse' ? [wife] : what === 'the passport of another one' ? [son] : [];
    expect(wrong(member, ...others).join(', ')).toBe(expected ?? '');
  });

  test('a parent who was 13, of a child who is still one', () => {
    const young = { ...form(son), answers: { ...applicant, birthDate: '1998-01-01' } };
    const codes = (birthDate: string) =>
      wrongInMember(entry({ ...son, memberBirthDate: birthDate }), { ...young, today }).map(({ code }) => code);
    expect(codes('2011-12-31')).toEqual(['parent-too-young']);
    expect(codes('2012-01-01')).toEqual([]);
  });

  test('every code has its words at the question', () => {
    for (const code of ['child-of-age', 'spouse-not-of-age', 'parent-too-young'])
      expect(messageKey(`fields.memberBirthDate.error.${code}`)).not.toBeNull();
    for (const code of ['passport-of-applicant', 'passport-twice'])
      expect(messageKey(`fields.memberPassportNumber.error.${code}`)).not.toBeNull();
    expect(messageKey('fields.memberRelation.error.second-spouse')).not.toBeNull();
    expect(messageKey('fields.memberGivenNamesLatin.error.person-twice')).not.toBeNull();
    for (const code of ['member-passport-over', 'member-passport-ends', 'other-parent-not-listed'])
      expect(messageKey(`consistency.code.${code}`)).not.toBeNull();
  });

  test('keeps an application from being sent; what is only unusual is a warning', () => {
    const of = (...members: Answers[]) =>
      entriesThatDoNotFit({ form: form(...members), today, decisionBy } as Parameters<
        typeof entriesThatDoNotFit
      >[0]).map(({ code, level, params }) => [level, params?.problem ?? code]);
    expect(of({ ...son, memberBirthDate: '2000-01-01' }, wife)).toContainEqual(['blocker', 'child-of-age']);
    expect(of(son)).toEqual([['warning', 'other-parent-not-listed']]);
    expect(of(son, wife)).toEqual([]);
    expect(of({ ...wife, memberPassportExpiry: '2026-11-22' })).toEqual([['warning', 'member-passport-over']]);
    expect(of({ ...wife, memberPassportExpiry: '2027-05-22' })).toEqual([['warning', 'member-passport-ends']]);
    expect(of({ ...wife, memberPassportExpiry: '2027-05-23' })).toEqual([]);
  });
});

describe('papers', () => {
  const needs = (...members: Answers[]) =>
    entryNeeds(form(...members), today).map(({ item, entry: of, required, because }) => {
      expect(entryOf(item)).toBe(of);
      return `${itemOf(item)} ${required ? 'required' : 'may'} ${because.code}`;
    });
  test.each([
    [
      'of a spouse',
      wife,
      [
        'passport required document-family',
        'photo required document-family',
        'marriage-record required document-spouse',
      ],
    ],
    [
      'of a child whose other parent comes along',
      daughter,
      ['passport required document-family', 'photo required document-family', 'birth-record required document-child'],
    ],
    [
      'of a child of 15 whose other parent stays',
      { ...son, memberOtherParent: 'consents' },
      [
        'passport required document-family',
        'photo required document-family',
        'birth-record required document-child',
        'absent-parent-consent required document-other-parent',
        'child-consent required document-from-fourteen',
      ],
    ],
    [
      'of a child with one recorded parent who comes later',
      { ...daughter, memberComes: 'later', memberOtherParent: 'not-recorded' },
      ['passport may document-family-later', 'photo required document-family', 'birth-record required document-child'],
    ],
  ] as [string, Answers, string[]][])('%s', (_what, member, expected) => {
    expect(needs(member)).toEqual(expected);
  });

  test.each([
    ['2012-11-23', true],
    ['2012-11-24', false],
  ])('a child born on %s agrees in writing: %s', (born, agrees) => {
    expect(needs({ ...daughter, memberBirthDate: born }).some((each) => each.startsWith('child-consent'))).toBe(agrees);
  });

  test('all have a title and a reason in words', () => {
    for (const { item, because } of entryNeeds(
      form(wife, { ...son, memberOtherParent: 'died' }, { ...daughter, memberComes: 'later' }),
      today,
    )) {
      expect(messageKey(`eligibility.item.${itemOf(item)}.title`)).not.toBeNull();
      expect(messageKey(`eligibility.because.${because.code}`)).not.toBeNull();
    }
  });

  test('one consent may speak of two children, one photo shows one person', () => {
    const file = (item: string) => ({ item, fileName: 'x.pdf', pageCount: 1, contentMac: 'same' });
    const codes = (item: string) => {
      const documents = ['a', 'b'].map((id) => ({ item: itemFor(item, id), stage: 'filing' }));
      const files = documents.map((each) => file(each.item));
      return filesThatDoNotFit({ form: form(), outcome: { documents }, files } as unknown as Parameters<
        typeof filesThatDoNotFit
      >[0]).map(({ code }) => code);
    };
    expect(codes('absent-parent-consent')).toEqual([]);
    expect(codes('photo')).toEqual(['same-file-twice']);
  });
});

describe('questions', () => {
  const parts = (answers: Answers) => partsOf(list, answers, form(answers)).map(({ id }) => id);
  test('follow who it is, when they come and where they live', () => {
    expect(parts({})).toEqual(['first', 'name', 'kazakh-name', 'passport', 'home']);
    expect(parts(son)).toContain('parents');
    expect(parts({ ...wife, memberComes: 'later', memberSameAddress: false })).toEqual([
      'first',
      'name',
      'kazakh-name',
      'later-passport',
      'home',
      'residence',
    ]);
  });

  test('a family answered whole leaves no gap; whoever comes later needs no passport yet', () => {
    const gaps = (...members: Answers[]) =>
      unanswered(form(...members))
        .filter(({ list: of }) => of)
        .map(({ name }) => name);
    expect(gaps(wife, son, daughter)).toEqual([]);
    const { memberPassportNumber: _, memberPassportIssuedOn: __, memberPassportExpiry: ___, ...rest } = daughter;
    expect(gaps({ ...rest, memberComes: 'later' })).toEqual([]);
    expect(gaps(rest)).toEqual(['memberPassportNumber', 'memberPassportIssuedOn', 'memberPassportExpiry']);
  });

  const suggested = (id: string, answers: Answers) => {
    const part = partsOf(list, answers, form(answers)).find((each) => each.id === id);
    if (!part) throw new Error(id);
    const found = suggestionsInEntry(list, part, { answers }, form(answers), { today, readsArabic: false });
    return Object.fromEntries(Object.entries(found).map(([name, { value, from }]) => [name, `${value} ${from}`]));
  };
  const lines = ['POCHNYEERJIANG<<HUERMAN<<<<<<<<<<<<<<<<<<<<<', 'EX00000018CHN8805175M3109041<<<<<<<<<<<<<<<8'].join(
    '\n',
  );

  test('are filled from the lines of that passport first, then from the applicant’s own answers', () => {
    expect(suggested('name', { memberRelation: 'child' })).toEqual({ memberSurnameLatin: 'SARSENBAY own-answers' });
    expect(suggested('name', { memberPassportLines: lines })).toMatchObject({
      memberSurnameLatin: 'YEERJIANG passport-lines',
      memberGivenNamesLatin: 'HUERMAN passport-lines',
      memberBirthDate: '1988-05-17 passport-lines',
    });
    expect(suggested('passport', { memberPassportLines: lines })).toMatchObject({
      memberCitizenship: 'CHN passport-lines',
      memberPassportExpiry: '2031-09-04 passport-lines',
    });
    expect(suggested('passport', {})).toEqual({ memberCitizenship: 'MNG own-answers' });
    expect(suggested('kazakh-name', { memberSurnameLatin: 'SARSENBAY', memberGivenNamesLatin: 'ARMAN' })).toEqual({
      memberSurnameKazakh: 'Сәрсенбай own-answers',
      memberGivenNamesKazakh: 'Арман other-writing',
    });
    expect(suggested('name', son)).toEqual({});
  });

  test('warn as those of the applicant do', () => {
    const part = { id: 'name', asks: ['memberSurnameLatin', 'memberBirthDate'] } as const;
    const codes = warningsInEntry(list, part, { ...wife, memberPassportLines: lines }, today).map(
      ({ code, name }) => `${name} ${code}`,
    );
    expect(codes).toEqual(['memberSurnameLatin differs-from-lines', 'memberBirthDate differs-from-lines']);
  });
});

test('dependants are what a decision on each of them needs', () => {
  expect(dependantsOf(form(wife, { ...daughter, memberComes: 'later' }))).toEqual([
    {
      id: 'DANA',
      relation: 'spouse',
      comes: 'now',
      name: 'BOLATOVA DANA',
      kazakhName: 'Болатова Дана',
      birthDate: '1992-05-03',
      citizenship: 'MNG',
      passportNumber: 'E7654321',
      passportExpiry: '2033-02-01',
    },
    expect.objectContaining({ id: 'ALIYA', relation: 'child', comes: 'later', kazakhName: 'Сәрсенбай Әлия' }),
  ]);
});

test('the plan of dates knows when their passports end', () => {
  const planned = planOf({
    form: form({ ...wife, memberPassportExpiry: '2026-12-10' }),
    outcome: { documents: [] },
    files: [],
    today,
    decisionBy,
    isDraft: true,
  });
  expect(planned.papers).toMatchObject([
    {
      code: 'passport@DANA',
      until: '2026-12-10',
      state: 'too-late',
      mend: { list: 'family', entry: 'DANA', name: 'memberPassportExpiry' },
    },
  ]);
});
