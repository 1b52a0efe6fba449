import { describe, expect, it } from 'vitest';
import { db } from '#app/data/db.server';
import { extendRequest } from '#app/features/applying/extend-request.server';
import { renewPlace } from '#app/features/applying/renew-place.server';
import { reopenApplication } from '#app/features/applying/reopen-application.server';
import { acceptUntouched } from '#app/features/reviewing/accept-untouched.server';
import { grantFreedPlace } from '#app/features/reviewing/grant-freed-place.server';
import { lapseCases } from '#app/features/reviewing/lapse-cases.server';
import { leaveWithoutConsideration } from '#app/features/reviewing/leave-without-consideration.server';
import { remindOfPlaces } from '#app/features/reviewing/remind-of-places.server';
import { requestInformation } from '#app/features/reviewing/request-information.server';
import { returnCase } from '#app/features/reviewing/return-case.server';
import { closeOverdueRequests, runClock } from '#app/features/reviewing/run-clock.server';
import { terminateCase } from '#app/features/reviewing/terminate-case.server';
import { officer, sentCase, stateOf } from '../../support/cases';

const now = new Date('2026-11-23T05:00:00Z');
const at = (text: string) => new Date(`${text}T05:00:00Z`);
const day = (text: string) => new Date(`${text}T00:00:00Z`);
const items = [
  { reason: 'missing', item: 'diploma' },
  { reason: 'note', note: 'Парақ жоқ' },
] as const;

describe('returning', () => {
  it('tells everything at once, starts no clock, and leaves the rest to the applicant', async () => {
    const { id, version } = await sentCase({ status: 'submitted', submittedAt: now });
    const intake = await officer('intake');
    expect(await returnCase({ id, version, items: [] }, intake, { now })).toMatchObject({ code: 'nothing-missing' });
    const both = await Promise.all([1, 2].map(() => returnCase({ id, version, items }, intake, { now })));
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await stateOf(id)).toMatchObject({
      status: 'returned',
      applicantDueOn: day('2026-12-23'),
      dueOn: null,
      legalDueOn: null,
      letters: ['application-returned'],
      steps: ['return'],
    });
    expect(await db.caseReturn.count({ where: { applicationId: id, resubmittedAt: null } })).toBe(1);
  });

  it('is not for other roles, and not after acceptance', async () => {
    const sent = await sentCase({ status: 'submitted' });
    expect(await returnCase({ ...sent, items }, await officer('assessor'), { now })).toMatchObject({
      code: 'not-your-role',
    });
    const accepted = await sentCase();
    expect(await returnCase({ ...accepted, items }, await officer('intake'), { now })).toMatchObject({
      code: 'step-not-open',
    });
  });

  it('lapses after its last day, once, and is opened again once within thirty days', async () => {
    const { id, version, accountId } = await sentCase({ status: 'submitted', submittedAt: now });
    await returnCase({ id, version, items }, await officer('intake'), { now });
    expect(await lapseCases(at('2026-12-23'))).toBe(0);
    await Promise.all([lapseCases(at('2026-12-24')), lapseCases(at('2026-12-24'))]);
    expect(await stateOf(id)).toMatchObject({
      status: 'lapsed',
      lapsedFrom: 'returned',
      applicantDueOn: day('2027-01-23'),
      letters: ['application-returned', 'application-lapsed'],
      steps: ['return', 'lapse'],
    });
    expect(await reopenApplication(id, { id: accountId }, { now: at('2027-01-24') })).toMatchObject({
      code: 'reopen-closed',
    });
    const again = await Promise.all(
      [1, 2].map(() => reopenApplication(id, { id: accountId }, { now: at('2027-01-23') })),
    );
    expect(again.every(({ ok }) => ok)).toBe(true);
    expect(await stateOf(id)).toMatchObject({
      status: 'submitted',
      steps: ['return', 'lapse', 'reopen'],
      // Opened on a Saturday: the second working day is a Tuesday.
      completenessDueOn: day('2027-01-26'),
    });
    expect(await reopenApplication(id, { id: (await sentCase()).accountId }, { now })).toMatchObject({
      code: 'not-found',
    });

    // A second time there is no way back.
    const { version: later } = await stateOf(id);
    await returnCase({ id, version: later, items }, await officer('intake'), { now: at('2027-01-25') });
    await lapseCases(at('2027-03-25'));
    expect(await stateOf(id)).toMatchObject({ status: 'lapsed', applicantDueOn: null });
    expect(await reopenApplication(id, { id: accountId }, { now: at('2027-03-25') })).toMatchObject({
      code: 'reopen-closed',
    });
  });

  it('a newer application keeps a lapsed one closed', async () => {
    const { id, accountId } = await sentCase({ status: 'lapsed' });
    await db.application.update({ where: { id }, data: { applicantDueOn: day('2026-12-20') } });
    await db.application.create({
      data: { accountId, programme: 'kandas-card', route: 'professional', locale: 'kk', createdAt: now, savedAt: now },
    });
    expect(await reopenApplication(id, { id: accountId }, { now })).toMatchObject({ code: 'already-open' });
  });
});

describe('an untouched application', () => {
  it('is taken in at the end of the second working day, once, also when the clock was late', async () => {
    const { id } = await sentCase({ status: 'submitted', submittedAt: at('2026-11-20') });
    await acceptUntouched(new Date('2026-11-24T18:59:00Z'));
    expect((await stateOf(id)).status).toBe('submitted');
    await Promise.all([1, 2, 3].map(() => acceptUntouched(new Date('2026-11-24T19:01:00Z'))));
    const state = await stateOf(id);
    expect(state).toMatchObject({ status: 'verification', clockFrom: day('2026-11-24'), dueOn: day('2026-12-01') });
    expect(state.steps).toEqual(['accept-untouched']);
    expect(await db.caseCheck.count({ where: { applicationId: id } })).toBe(5);

    const late = await sentCase({ status: 'submitted', submittedAt: at('2026-11-20') });
    await acceptUntouched(at('2026-12-10'));
    expect((await stateOf(late.id)).dueOn).toEqual(day('2026-12-01'));
  });
});

/** A case with an open request, asked on 23 November. */
async function asked() {
  const verifier = await officer('verifier');
  const sent = await sentCase({ submittedAt: at('2026-11-20') });
  await db.application.update({ where: { id: sent.id }, data: { claimedById: verifier.id, claimedAt: now } });
  await requestInformation(
    { id: sent.id, version: sent.version, items: [{ reason: 'missing', item: 'diploma' }] },
    verifier,
    { now },
  );
  return sent;
}

describe('a request', () => {
  it('is extended by its applicant once, by fifteen working days', async () => {
    const { id, accountId } = await asked();
    const both = await Promise.all([1, 2].map(() => extendRequest(id, { id: accountId }, { now })));
    expect(both.map((each) => (each.ok ? 'ok' : each.code)).sort()).toEqual(['extended-before', 'ok']);
    expect(await stateOf(id)).toMatchObject({ status: 'awaiting_information', applicantDueOn: day('2027-01-08') });
    const request = await db.informationRequest.findFirstOrThrow({ where: { applicationId: id } });
    expect(request).toMatchObject({ dueOn: day('2027-01-08'), extendedAt: now });
    expect(await extendRequest(id, { id: accountId }, { now: at('2027-01-09') })).toMatchObject({
      code: 'request-closed',
    });
  });

  it('left unanswered is closed with a letter; only then the case may be left without consideration', async () => {
    const { id, version } = await asked();
    const decider = await officer('decision-maker');
    const reason = 'Дипломсыз шешім қабылдауға болмайды';
    expect(
      await leaveWithoutConsideration({ id, version: version + 1, reason }, decider, { now: at('2026-12-16') }),
    ).toMatchObject({ code: 'step-not-open' });
    await Promise.all([closeOverdueRequests(at('2026-12-16')), closeOverdueRequests(at('2026-12-16'))]);
    const closed = await stateOf(id);
    expect(closed).toMatchObject({ status: 'verification', letters: ['information-requested', 'request-closed'] });
    const seen = { id, version: closed.version, reason };
    expect(await leaveWithoutConsideration(seen, await officer('assessor'), { now: at('2026-12-17') })).toMatchObject({
      code: 'not-your-role',
    });
    expect((await leaveWithoutConsideration(seen, decider, { now: at('2026-12-17') })).ok).toBe(true);
    expect(await stateOf(id)).toMatchObject({
      status: 'lapsed',
      lapsedFrom: 'verification',
      applicantDueOn: day('2027-01-16'),
      dueOn: null,
    });
    expect(await db.decision.findFirst({ where: { applicationId: id } })).toMatchObject({
      kind: 'leave-without-consideration',
      note: reason,
    });
    const other = await sentCase();
    expect(await leaveWithoutConsideration({ ...other, reason }, decider, { now })).toMatchObject({
      code: 'nothing-unanswered',
    });
  });
});

it('proceedings end from any open status, once, with a letter and a decision', async () => {
  const decider = await officer('decision-maker');
  for (const status of [
    'submitted',
    'returned',
    'verification',
    'recommended',
    'waiting_for_quota',
    'appealed',
  ] as const) {
    const { id, version } = await sentCase({ status });
    const end = () => terminateCase({ id, version, ground: 'citizenship', reason: 'x' }, decider, { now });
    const both = await Promise.all([end(), end()]);
    expect([status, both.filter(({ ok }) => ok).length]).toEqual([status, 1]);
    expect(await stateOf(id)).toMatchObject({ status: 'terminated', letters: ['application-terminated'] });
  }
  const dead = await sentCase({ status: 'verification' });
  expect(await terminateCase({ ...dead, ground: 'death', reason: 'x' }, decider, { now })).toMatchObject({ ok: true });
  expect(await stateOf(dead.id)).toMatchObject({ status: 'terminated', letters: [] });
  const done = await sentCase({ status: 'granted' });
  expect(await terminateCase({ ...done, ground: 'death', reason: 'x' }, decider, { now })).toMatchObject({ ok: false });
});

describe('a place on the waiting list', () => {
  const waiting = async (until: string, rest: object = {}) => {
    const sent = await sentCase({ programme: 'valuable-skills-visa', status: 'waiting_for_quota', field: 'culture' });
    await db.application.update({ where: { id: sent.id }, data: { applicantDueOn: day(until), dueOn: null, ...rest } });
    return sent;
  };

  it('is asked about, confirmed for twelve months, and lapses otherwise', async () => {
    const { id, accountId } = await waiting('2027-11-23');
    expect(await renewPlace(id, { id: accountId }, { now: at('2027-10-23') })).toMatchObject({
      code: 'too-early-to-renew',
    });
    await Promise.all([remindOfPlaces(at('2027-10-24')), remindOfPlaces(at('2027-10-24'))]);
    await remindOfPlaces(at('2027-11-20'));
    expect((await stateOf(id)).letters).toEqual(['place-renewal']);
    expect(await renewPlace(id, { id: accountId }, { now: at('2027-10-24') })).toMatchObject({
      ok: true,
      value: { until: '2028-11-23' },
    });
    await lapseCases(at('2028-11-24'));
    expect(await stateOf(id)).toMatchObject({ status: 'lapsed', lapsedFrom: 'waiting_for_quota' });
    await reopenApplication(id, { id: accountId }, { now: at('2028-11-25') });
    expect(await stateOf(id)).toMatchObject({
      status: 'waiting_for_quota',
      applicantDueOn: day('2029-11-25'),
      total: 60,
    });
  });

  it('is not given to a passport that ends soon: officers look again', async () => {
    const { id } = await waiting('2027-11-23', {});
    const answers = {
      citizenship: 'MNG',
      passportNumber: 'E1',
      passportIssuedOn: '2024-05-14',
      passportExpiry: '2027-01-20',
    };
    await db.answerPage.updateMany({ where: { applicationId: id, page: 'passport' }, data: { answers } });
    await db.decision.create({
      data: { applicationId: id, kind: 'recommend-grant', officerId: (await officer('assessor')).id, at: now },
    });
    await db.decision.create({
      data: {
        applicationId: id,
        kind: 'approve-without-place',
        officerId: (await officer('decision-maker')).id,
        number: 'D-test-1',
        at: now,
      },
    });
    expect(await grantFreedPlace(id, { now })).toMatchObject({ code: 'looked-at-again' });
    expect(await stateOf(id)).toMatchObject({ status: 'verification', dueOn: day('2026-11-25'), applicantDueOn: null });
    expect(await grantFreedPlace(id, { now })).toMatchObject({ code: 'not-waiting' });
  });
});

it('the whole clock run three times at once, and again, does everything once', async () => {
  const returned = await sentCase({ status: 'submitted', submittedAt: now });
  await returnCase({ ...returned, items }, await officer('intake'), { now });
  const untouched = await sentCase({ status: 'submitted', submittedAt: at('2027-01-05') });
  const unanswered = await asked();
  const when = at('2027-01-20');
  await Promise.allSettled([runClock(when), runClock(when), runClock(when)]);
  await runClock(when);
  expect((await stateOf(returned.id)).steps).toEqual(['return', 'lapse']);
  expect((await stateOf(untouched.id)).steps.filter((step) => step === 'accept-untouched')).toHaveLength(1);
  const closed = await stateOf(unanswered.id);
  expect(closed.steps.filter((step) => step === 'close-request')).toHaveLength(1);
  expect(closed.letters.filter((letter) => letter === 'request-closed')).toHaveLength(1);
});
