import { describe, expect, test } from 'vitest';
import type { CaseFile } from '#app/data/case-file.server';
import { applicant, filledIn, readyDraft, started, surgeon } from '../../support/applicants';
import { officer } from '../../support/cases';

const { db } = await import('#app/data/db.server');
const { submitApplication } = await import('#app/features/applying/submit-application.server');
const { ownApplication } = await import('#app/features/applying/application.query.server');
const { readCase } = await import('#app/features/reviewing/case.query.server');
const { caseView } = await import('#app/http/desk/case-words.server');
const { answeredSections } = await import('#app/http/status-words.server');
const { isSearch, openedQuestions, pageNamed, searchesIn, typedQuestions, warningsInWords } = await import(
  '#app/http/answer-page.server'
);
const { wordedAnswers } = await import('#app/i18n/answer-words.server');
const { translateFor } = await import('#app/i18n/catalogues');
const { askedAnswers } = await import('#app/domain/application/completeness');
const { identityOf } = await import('#app/domain/people/identity');
const { plainDate } = await import('#app/domain/basics/plain-date');

type Context = Parameters<typeof caseView>[0];

const now = new Date('2026-11-23T08:00:00Z');
const today = plainDate('2026-11-23');
const around = (locale: 'kk' | 'ru' | 'kk-arab') => ({ locale, t: translateFor(locale), today });

async function own(person: { id: string }, id: string) {
  const application = await ownApplication(person.id, id);
  if (!application) throw new Error('no application');
  return application;
}

/** A page of the form as its owner opens it. */
async function opened(person: { id: string }, id: string, page: string) {
  const application = await own(person, id);
  const found = pageNamed(application, page);
  if (!found) throw new Error(`not asked: ${page}`);
  return { application, page: found, ...openedQuestions(around('kk'), application, found) };
}

const lines = ['POCHNYEERJIANG<<HUERMAN<<<<<<<<<<<<<<<<<<<<<', 'EX00000018CHN8805175M3109041<<<<<<<<<<<<<<<8'].join(
  '\n',
);

describe('the lines of the passport', () => {
  test('show what was read on the pages that ask it; nothing is an answer before its page is sent', async () => {
    const person = await applicant();
    const id = await started(person);
    await filledIn(person, id, { 'passport-lines': { passportLines: lines } });
    expect((await own(person, id)).answers).toEqual({ passportLines: lines });
    const name = await opened(person, id, 'name');
    expect(name.questions[0]).toMatchObject({ name: 'surnameLatin', value: 'YEERJIANG', mark: 'Тексеріңіз' });
    expect(name.questions[3]).toMatchObject({ name: 'birthPlace', value: '', mark: undefined });
    expect(name.suggested).toHaveLength(1);
    const passport = await opened(person, id, 'passport');
    expect(passport.questions[0]).toMatchObject({ control: 'select', value: 'CHN' });
    expect(passport.questions[3]).toMatchObject({ value: { day: '4', month: '9', year: '2031' } });
  });

  test('beside other answers are a difference to look at, in words', async () => {
    const person = await applicant();
    const id = await started(person);
    await filledIn(person, id, { 'passport-lines': { passportLines: lines }, name: surgeon.name ?? {} });
    const { application, page } = await opened(person, id, 'name');
    const told = warningsInWords(around('kk'), page, application).map(({ text }) => text);
    expect(told).toHaveLength(3);
    expect(told[2]).toMatch(/Туған күні.*1990 ж\. 12 сәуір.*1988 ж\. 17 мамыр/);
  });
});

test('a year of birth alone is kept as a year, and said so to everybody', async () => {
  const person = await applicant();
  const id = await started(person);
  const { 'birthDate.day': _day, 'birthDate.month': _month, ...name } = surgeon.name ?? {};
  await filledIn(person, id, { name: { ...name, 'birthDate.year': '١٩٦٥', 'birthDate.only': 'yes' } });
  const { programme, route, answers } = await own(person, id);
  expect(answers.birthDate).toBe('1965');
  const inWords = (locale: 'kk' | 'ru') =>
    wordedAnswers(locale, programme, route, answers)
      .flatMap((page) => page.answers)
      .find((answer) => answer.name === 'birthDate')?.answer;
  expect(inWords('kk')).toBe('1965 (тек жылы белгілі)');
  expect(inWords('ru')).toBe('1965 (известен только год)');
});

test('a branch that closes is kept aside, not sent, and comes back with its answer', async () => {
  const person = await applicant();
  const id = await started(person);
  const printed = (nameChanged: string) => filledIn(person, id, { 'printed-name': { nameChanged } });
  const rows = async () => {
    const { programme, route, answers } = await own(person, id);
    const all = wordedAnswers('kk', programme, route, answers).flatMap((page) => page.answers);
    return all.filter(({ name }) => name === 'previousName').map(({ answer }) => answer);
  };
  await printed('yes');
  await filledIn(person, id, { 'previous-name': { previousName: 'Айгүл Омарова' } });
  expect(await rows()).toEqual(['Айгүл Омарова']);
  await printed('no');
  expect(await rows()).toEqual([]);
  expect(identityOf(askedAnswers(await own(person, id))).searchKey).not.toContain('omarova');
  await printed('yes');
  expect(await rows()).toEqual(['Айгүл Омарова']);
  expect(identityOf(askedAnswers(await own(person, id))).searchKey).toContain('omarova');
});

describe('long lists', () => {
  test.each([
    ['residence', 'residenceCountry', 'монгол', 'MNG'],
    ['residence', 'residenceCountry', 'Mongolya', 'MNG'],
    ['residence', 'residenceCountry', 'وزبەكستان', 'UZB'],
    ['residence', 'residenceCountry', 'түркия', 'TUR'],
    ['passport', 'citizenship', 'азаматтығы жоқ', 'XXA'],
    ['occupation', 'occupation', 'neyrohirurg', '2212-neurosurgeon'],
  ])('%s, %s: what is typed in any alphabet is among the few that come back: %s', async (pageId, name, query, code) => {
    const person = await applicant();
    const id = await started(person);
    const { application, page } = await opened(person, id, pageId);
    const raw = { [`${name}.find`]: query, address: 'Қобда, 1' };
    expect(isSearch(searchesIn(page, raw), raw)).toBe(true);
    const views = typedQuestions(around('kk'), application, page, { raw });
    const view = views.find((each) => each.name === name);
    expect(view?.control === 'select' && view.find?.found?.slice(0, 3).map(({ value }) => value)).toContain(code);
    expect(views.find((each) => each.name === 'address')).toEqual(
      pageId === 'residence' ? expect.objectContaining({ value: 'Қобда, 1' }) : undefined,
    );
  });

  test('a search that was answered does not hold up the page; the whole list comes back when asked for', async () => {
    const person = await applicant();
    const id = await started(person);
    const { page } = await opened(person, id, 'residence');
    const searched = (raw: Record<string, string>) => isSearch(searchesIn(page, raw), raw);
    expect(searched({ 'residenceCountry.find': 'монгол', 'residenceCountry.found': 'монгол' })).toBe(false);
    expect(searched({ 'residenceCountry.find': 'қытай', 'residenceCountry.found': 'монгол' })).toBe(true);
    expect(searched({ 'residenceCountry.find': '' })).toBe(false);
    const whole = { 'residenceCountry.find': 'монгол', whole: 'residenceCountry' };
    expect(searched(whole)).toBe(true);
    expect(searchesIn(page, whole)).toEqual({});
  });
});

describe('what was sent', () => {
  const rows = (file: CaseFile, me: Awaited<ReturnType<typeof officer>>) => {
    const request = new Request('http://localhost/');
    const context = { ...around('kk'), url: new URL(request.url), request, officer: me, now } as unknown as Context;
    const view = caseView(context, file);
    return [...view.review.checks.flatMap(({ rows: own }) => own), ...view.otherAnswers].map(
      ({ label, value }) => `${label}: ${value}`,
    );
  };

  test('the officer reads the rows of the review, no more and no fewer', async () => {
    const { person, id } = await readyDraft();
    const { programme, route, answers } = await own(person, id);
    const reviewed = answeredSections(translateFor('kk'), { pages: wordedAnswers('kk', programme, route, answers) })
      .flatMap((section) => section.rows)
      .map(({ label, value }) => `${label}: ${value}`);
    expect((await submitApplication({ id, consent: true, locale: 'kk' }, person, { now })).ok).toBe(true);
    const me = await officer('assessor');
    const file = await readCase(id, me, { now });
    expect(file && [...new Set(rows(file, me))].sort()).toEqual(reviewed.sort());
    expect(reviewed).toContain('Тегі (паспортта басылғандай): Sarsenbay');
  });

  test('is frozen in the words and the script it was filled in with', async () => {
    const { person, id } = await readyDraft();
    expect((await submitApplication({ id, consent: true, locale: 'kk-arab' }, person, { now })).ok).toBe(true);
    const { questions } = await db.submission.findFirstOrThrow({ where: { applicationId: id } });
    const { locale, pages } = questions as unknown as {
      locale: string;
      pages: { answers: { name: string; question: string; answer: string }[] }[];
    };
    expect(locale).toBe('kk-arab');
    const all = pages.flatMap((page) => page.answers);
    for (const { question } of all) expect(question).not.toMatch(/\p{Script=Cyrillic}/u);
    expect(all.find(({ name }) => name === 'entryBan')?.answer).toMatch(/^\p{Script=Arabic}+$/u);
    // What a person typed stays as typed.
    expect(all.find(({ name }) => name === 'givenNamesKazakh')?.answer).toBe('Айгүл');
  });
});
