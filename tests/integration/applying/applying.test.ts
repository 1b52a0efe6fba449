import { describe, expect, test } from 'vitest';
import {
  applicant,
  filledIn,
  listsFilledIn,
  readyDraft,
  started,
  surgeon,
  withDocuments,
} from '../../support/applicants';
import { sentCase, stateOf } from '../../support/cases';

const { db } = await import('#app/data/db.server');
const { applicationProgress, ownApplication } = await import('#app/features/applying/application.query.server');
const { discardDraft } = await import('#app/features/applying/discard-draft.server');
const { saveAnswers } = await import('#app/features/applying/save-answers.server');
const { startApplication } = await import('#app/features/applying/start-application.server');
const { finishList } = await import('#app/features/applying/finish-list.server');
const { submitApplication } = await import('#app/features/applying/submit-application.server');
const { withdrawApplication } = await import('#app/features/applying/withdraw-application.server');
const { parseReference } = await import('#app/domain/application/reference');
const { lists } = await import('#app/http/lists.server');
const { countedAnswers, unanswered } = await import('#app/domain/application/completeness');
const { today } = await import('#app/domain/basics/plain-date');

const now = new Date('2026-11-23T08:00:00Z');
const at = { now };
const send = (id: string, person: { id: string }, consent = true) =>
  submitApplication({ id, consent, locale: 'kk' }, person, at);

describe('starting', () => {
  test('carries the answers of the check to the pages that ask them', async () => {
    const person = await applicant();
    const answers = {
      birthDate: '1990-04-12',
      citizenship: 'MNG',
      occupation: '2212-neurosurgeon',
      experienceYears: 6,
    };
    const check = { programme: 'kandas-card', route: 'professional', answers };
    const id = await started(person, { check });
    const application = await ownApplication(person.id, id);
    expect(application?.pages).toMatchObject({
      name: { birthDate: '1990-04-12' },
      passport: { citizenship: 'MNG' },
      occupation: { occupation: '2212-neurosurgeon' },
      check: { experienceYears: 6 },
    });
    // It counts until the list of work is filled in, and the list is still asked for.
    expect(application && countedAnswers(application, today(now)).experienceYears).toBe(6);
    expect(application && unanswered(application)).toContainEqual({ section: 'skills', list: 'employments' });
  });

  test('answers of a check for the other programme are not mixed in', async () => {
    const person = await applicant();
    const check = { programme: 'valuable-skills-visa', route: 'listed-profession', answers: { field: 'health' } };
    const id = await started(person, { check });
    expect((await ownApplication(person.id, id))?.answers).toEqual({});
  });

  test('one open application for each programme, also of two presses at once', async () => {
    const person = await applicant();
    const start = () => startApplication({ programme: 'kandas-card', route: 'business', check: {} }, person, { now });
    const both = await Promise.all([start(), start()]);
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    const lost = both.find(({ ok }) => !ok);
    const won = both.find(({ ok }) => ok);
    expect(lost).toMatchObject({ code: 'already-open', detail: { id: won?.ok && won.value.id } });
    const visa = { programme: 'valuable-skills-visa', route: 'listed-profession', check: {} } as const;
    expect((await startApplication(visa, person, at)).ok).toBe(true);
  });
});

describe('answers', () => {
  test('a page is kept whole or not at all, each wrong field with its own code', async () => {
    const person = await applicant();
    const id = await started(person);
    const raw = { surnameLatin: 'Сәрсенбай', givenNamesLatin: 'AIGUL', 'birthDate.day': '31', 'birthDate.month': '2' };
    const saved = await saveAnswers({ id, page: 'name', raw, lists }, person, at);
    expect(saved).toMatchObject({
      code: 'wrong-answers',
      errors: [
        { name: 'surnameLatin', code: 'not-latin' },
        { name: 'birthDate', code: 'not-a-date' },
        { name: 'birthPlace', code: 'required' },
      ],
    });
    expect((await ownApplication(person.id, id))?.answers).toEqual({});
  });

  test('a contradiction is named at the field that is being answered', async () => {
    const person = await applicant();
    const id = await started(person);
    await filledIn(person, id, { name: surgeon.name ?? {} });
    const raw = { ...surgeon.passport, 'passportExpiry.year': '2020' };
    const saved = await saveAnswers({ id, page: 'passport', raw, lists }, person, at);
    expect(saved).toMatchObject({
      errors: [{ name: 'passportExpiry', code: 'contradiction-passport-expired-before-issue' }],
    });
  });

  test('the same region twice and a Kazakh name in other letters are refused', async () => {
    const person = await applicant();
    const id = await started(person);
    const place = { firstRegion: 'KZ-55', secondRegion: 'KZ-55' };
    const over = { ...surgeon.place, 'stayUntil.day': '1', 'stayUntil.month': '11', 'stayUntil.year': '2026' };
    expect(await saveAnswers({ id, page: 'place', raw: over, lists }, person, at)).toMatchObject({
      code: 'wrong-answers',
      errors: [{ name: 'stayUntil', code: 'stay-over' }],
    });
    expect(await saveAnswers({ id, page: 'place', raw: place, lists }, person, at)).toMatchObject({
      errors: [{ name: 'secondRegion', code: 'same-region' }],
    });
    const name = { givenNamesKazakh: 'Aigul' };
    expect(await saveAnswers({ id, page: 'kazakh-name', raw: name, lists }, person, at)).toMatchObject({
      errors: [{ name: 'givenNamesKazakh', code: 'cyrillic-suggested', params: { suggestion: 'Айгүл' } }],
    });
  });

  test('achievements of another field are kept aside: not counted, and back when the field is', async () => {
    const person = await applicant();
    const id = await started(person, { programme: 'valuable-skills-visa', route: 'listed-profession' });
    const science = { field: 'science', occupation: '2113-chemist' };
    await filledIn(person, id, { field: science });
    const grant = { achievementClass: 'grants', achievementWhat: 'Грант', achievementYear: '2020' };
    await listsFilledIn(person, id, { achievements: [grant] });
    const standing = async () => {
      const application = await ownApplication(person.id, id);
      return application && countedAnswers(application, today(now)).standing;
    };
    expect(await standing()).toEqual(['grants']);
    await filledIn(person, id, { field: { ...science, field: 'health' } });
    expect(await standing()).toEqual([]);
    await filledIn(person, id, { field: science });
    expect(await standing()).toEqual(['grants']);
  });

  test("another person's application does not exist", async () => {
    const { id } = await readyDraft();
    const stranger = await applicant();
    expect(await ownApplication(stranger.id, id)).toBeNull();
    const saved = await saveAnswers({ id, page: 'name', raw: surgeon.name ?? {}, lists }, stranger, at);
    expect(saved).toMatchObject({ code: 'not-found' });
    expect(await send(id, stranger)).toMatchObject({ code: 'not-found' });
    expect(await discardDraft(id, stranger, at)).toMatchObject({ code: 'not-found' });
  });
});

describe('sending', () => {
  test('gives a number, freezes the rules, keeps the wording, writes one event and one letter', async () => {
    const { person, id } = await readyDraft();
    const sent = await send(id, person);
    expect(sent.ok && parseReference(sent.value.reference).ok).toBe(true);
    const state = await stateOf(id);
    expect(state).toMatchObject({
      status: 'submitted',
      version: 1,
      ruleSet: 'paper-2023',
      lane: 'fast',
      total: 60,
      holderName: 'SARSENBAY AIGUL',
      citizenship: 'MNG',
      field: 'health',
      region: 'KZ-55',
      dueOn: null,
      letters: ['application-received'],
      steps: ['submit'],
    });
    const submission = await db.submission.findFirstOrThrow({ where: { applicationId: id } });
    expect(submission.answers).toMatchObject({ passportNumber: 'E1234567', experienceYears: 6 });
    const worded = submission.questions as { pages: { page: string; answers: { answer: string }[] }[] };
    const origin = worded.pages.find(({ page }) => page === 'origin');
    expect(origin?.answers[0]?.answer).toMatch(/куәліктегі/);
    expect(submission.facts).toMatchObject({ consent: true, citizenships: ['MNG'] });
    expect(submission.questions).toMatchObject({ locale: 'kk', declaration: { version: '2026-3' } });
  });

  test('a double click sends once', async () => {
    const { person, id } = await readyDraft();
    const both = await Promise.all([send(id, person), send(id, person), send(id, person)]);
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    expect(both.filter((each) => !each.ok && each.code === 'already-sent')).toHaveLength(2);
    const state = await stateOf(id);
    expect(state.letters).toEqual(['application-received']);
    expect(state.steps).toEqual(['submit']);
    expect(await db.submission.count({ where: { applicationId: id } })).toBe(1);
  });

  test('without consent, or while something is missing, nothing happens', async () => {
    const { person, id } = await readyDraft();
    expect(await send(id, person, false)).toMatchObject({ code: 'consent-required' });
    await db.document.updateMany({ where: { applicationId: id, item: 'photo' }, data: { removedAt: now } });
    expect(await send(id, person)).toMatchObject({ code: 'incomplete' });
    const application = await ownApplication(person.id, id);
    const progress = application && (await applicationProgress(application, now));
    expect(progress).toMatchObject({ missing: ['photo'], complete: false, gaps: [] });
    expect(await stateOf(id)).toMatchObject({ status: 'draft', letters: [], steps: [] });
  });

  test('what was sent is not written to any more', async () => {
    const { person, id } = await readyDraft();
    await send(id, person);
    const raw = surgeon.name ?? {};
    expect(await saveAnswers({ id, page: 'name', raw, lists }, person, at)).toMatchObject({ code: 'already-sent' });
    expect(await discardDraft(id, person, at)).toMatchObject({ code: 'already-sent' });
    expect(
      await startApplication({ programme: 'kandas-card', route: 'business', check: {} }, person, at),
    ).toMatchObject({ code: 'already-open' });
  });
});

describe('after sending', () => {
  test('withdrawing closes the case, tells once, and frees the way for a new one', async () => {
    const { person, id } = await readyDraft();
    await send(id, person);
    expect((await withdrawApplication(id, person, at)).ok).toBe(true);
    expect((await withdrawApplication(id, person, at)).ok).toBe(true);
    expect(await stateOf(id)).toMatchObject({
      status: 'withdrawn',
      steps: ['submit', 'withdraw'],
      letters: ['application-received', 'application-withdrawn'],
    });
    expect(await started(person)).toBeTruthy();
  });

  test('a draft cannot be withdrawn, a decided case neither', async () => {
    const person = await applicant();
    expect(await withdrawApplication(await started(person), person, at)).toMatchObject({ code: 'step-not-open' });
    const done = await sentCase({ status: 'granted' });
    expect(await withdrawApplication(done.id, { id: done.accountId }, at)).toMatchObject({ code: 'step-not-open' });
  });

  test('discarding takes answers and files away', async () => {
    const { person, id } = await readyDraft();
    expect((await discardDraft(id, person, at)).ok).toBe(true);
    expect(await stateOf(id)).toMatchObject({ status: 'discarded', steps: ['discard'], letters: [] });
    expect(await db.answerPage.count({ where: { applicationId: id } })).toBe(0);
    expect(await db.document.count({ where: { applicationId: id, removedAt: null } })).toBe(0);
  });
});

test('documents come with the draft and wait for sending', async () => {
  const person = await applicant();
  const id = await started(person);
  await filledIn(person, id);
  await withDocuments(person, id);
  // Nobody comes along: that is said, too.
  expect((await finishList({ id, list: 'family' }, person, { now })).ok).toBe(true);
  const application = await ownApplication(person.id, id);
  const progress = application && (await applicationProgress(application, now));
  expect(progress?.complete).toBe(true);
  expect(progress?.sections.every(({ progress: each }) => each === 'completed')).toBe(true);
});
