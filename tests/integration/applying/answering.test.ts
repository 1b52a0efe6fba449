import { describe, expect, test } from 'vitest';
import { applicant } from '../../support/applicants';
import { officer, sentCase, stateOf } from '../../support/cases';

const { db } = await import('#app/data/db.server');
const { answerRequest } = await import('#app/features/applying/answer-request.server');
const { objectToRefusal } = await import('#app/features/applying/object-to-refusal.server');
const { requestInformation } = await import('#app/features/reviewing/request-information.server');
const { giveNotice } = await import('#app/features/deciding/give-notice.server');

const now = new Date('2026-11-23T08:00:00Z');
const at = { now };

describe('a request of the office', () => {
  async function asked() {
    const kept = await sentCase();
    const assessor = await officer('assessor');
    await db.application.update({ where: { id: kept.id }, data: { claimedById: assessor.id, claimedAt: now } });
    const items = [{ reason: 'missing' as const, item: 'diploma' }];
    const seen = { id: kept.id, version: kept.version, items };
    expect((await requestInformation(seen, assessor, { now: new Date('2026-11-24T05:00:00Z') })).ok).toBe(true);
    return { id: kept.id, person: { id: kept.accountId, locale: 'kk' } };
  }
  const later = { now: new Date('2026-11-30T05:00:00Z') };

  test('is answered once; the clock runs on and the due day moves by the days it stood', async () => {
    const { id, person } = await asked();
    const answer = () => answerRequest({ id, text: 'Дипломды қоса жіберемін.' }, person, later);
    // A second press hears what the first hears; other words come too late.
    for (const each of await Promise.all([answer(), answer()])) expect(each).toEqual({ ok: true, value: undefined });
    expect(await answer()).toEqual({ ok: true, value: undefined });
    expect(await answerRequest({ id, text: 'Тағы бір сөз.' }, person, later)).toMatchObject({ code: 'request-closed' });
    const state = await stateOf(id);
    expect(state).toMatchObject({
      status: 'verification',
      applicantDueOn: null,
      letters: ['information-requested', 'information-answered'],
    });
    expect(state.steps.filter((step) => step === 'answer')).toHaveLength(1);
    // Four working days from 24 to 30 November, counted on from 27 November.
    expect(state.dueOn?.toISOString().slice(0, 10)).toBe('2026-12-03');
    expect(await db.clockStop.count({ where: { applicationId: id, toDay: null } })).toBe(0);
  });

  test('needs words or a file', async () => {
    const { id, person } = await asked();
    expect(await answerRequest({ id, text: '  ' }, person, later)).toMatchObject({ code: 'explanation-required' });
    await withDocumentsFor(id, person);
    expect((await answerRequest({ id, text: '' }, person, later)).ok).toBe(true);
  });

  async function withDocumentsFor(id: string, person: { id: string }) {
    const { keepDocument } = await import('#app/features/documents/keep-document.server');
    const { receivedFile } = await import('../../support/applicants');
    const { png } = await import('../../support/files');
    const keep = async (item: string) =>
      keepDocument({ applicationId: id, item, file: await receivedFile(await png()) }, person, later);
    expect(await keep('cv')).toMatchObject({ code: 'not-found' });
    expect((await keep('diploma')).ok).toBe(true);
  }

  test('is nobody else’s to answer', async () => {
    const { id } = await asked();
    expect(await answerRequest({ id, text: 'x' }, await applicant(), later)).toMatchObject({ code: 'not-found' });
  });
});

describe('a notice of refusal', () => {
  async function noticed() {
    const kept = await sentCase({ status: 'recommended' });
    const assessor = await officer('assessor');
    await db.decision.create({
      data: { applicationId: kept.id, kind: 'recommend-refusal', officerId: assessor.id, at: now },
    });
    const decider = await officer('decision-maker');
    const notice = { id: kept.id, version: kept.version, reasons: ['passport-too-short'], note: null };
    expect((await giveNotice(notice, decider, at)).ok).toBe(true);
    return { id: kept.id, person: { id: kept.accountId } };
  }

  test('can be objected to once, until its last day', async () => {
    const { id, person } = await noticed();
    expect(await objectToRefusal({ id, text: ' ' }, person, at)).toMatchObject({ code: 'objection-required' });
    const object = () => objectToRefusal({ id, text: 'Паспорт 2034 жылға дейін.' }, person, at);
    for (const each of await Promise.all([object(), object()])) expect(each).toEqual({ ok: true, value: undefined });
    expect(await object()).toEqual({ ok: true, value: undefined });
    expect(await objectToRefusal({ id, text: 'Тағы бір сөз.' }, person, at)).toMatchObject({ code: 'notice-closed' });
    const state = await stateOf(id);
    expect(state.status).toBe('refusal_notice');
    expect(state.steps.filter((step) => step === 'object')).toHaveLength(1);
    expect(await db.objection.count({ where: { applicationId: id } })).toBe(1);
  });

  test('is closed after that day', async () => {
    const { id, person } = await noticed();
    const tooLate = { now: new Date('2026-12-20T05:00:00Z') };
    expect(await objectToRefusal({ id, text: 'Қарсымын.' }, person, tooLate)).toMatchObject({ code: 'notice-closed' });
  });
});
