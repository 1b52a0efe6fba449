import { describe, expect, it } from 'vitest';
import { findCase } from '#app/data/application.server';
import { db } from '#app/data/db.server';
import { countQueues, listQueue } from '#app/data/queue.server';
import { dueInLane } from '#app/domain/application/lanes';
import { nothingAsked } from '#app/domain/application/queues';
import { plainDate as d } from '#app/domain/basics/plain-date';
import { kazakhstanCalendar } from '#app/domain/basics/work-calendar';
import { groundsFor } from '#app/domain/decisions/refusal-reasons';
import { everywhere } from '#app/domain/people/jurisdiction';
import { nameHead } from '#app/features/administration/name-head.server';
import { complainOfDelay } from '#app/features/applying/complain-of-delay.server';
import { extendRequest } from '#app/features/applying/extend-request.server';
import { renewPlace } from '#app/features/applying/renew-place.server';
import { reopenApplication } from '#app/features/applying/reopen-application.server';
import { giveNotice } from '#app/features/deciding/give-notice.server';
import { prepareDecision } from '#app/features/deciding/prepare-decision.server';
import { acceptUntouched } from '#app/features/reviewing/accept-untouched.server';
import { answerComplaint } from '#app/features/reviewing/answer-complaint.server';
import { changeLane, verifiedLane } from '#app/features/reviewing/change-lane.server';
import { extendTerm } from '#app/features/reviewing/extend-term.server';
import { grantFreedPlace } from '#app/features/reviewing/grant-freed-place.server';
import { lapseCases } from '#app/features/reviewing/lapse-cases.server';
import { leaveFastLane } from '#app/features/reviewing/leave-fast-lane.server';
import { leaveWithoutConsideration } from '#app/features/reviewing/leave-without-consideration.server';
import { raiseAlarms } from '#app/features/reviewing/raise-alarms.server';
import { remindOfPlaces } from '#app/features/reviewing/remind-of-places.server';
import { requestInformation } from '#app/features/reviewing/request-information.server';
import { returnCase } from '#app/features/reviewing/return-case.server';
import { closeOverdueRequests, runClock } from '#app/features/reviewing/run-clock.server';
import { terminateCase } from '#app/features/reviewing/terminate-case.server';
import { doubtOrigin, officer, sentCase, stateOf } from '../../support/cases';

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

describe('terms', () => {
  it('the legal term is extended once, within the law, with a letter', async () => {
    const { id, version } = await sentCase();
    await db.application.update({
      where: { id },
      data: { legalFrom: day('2026-11-20'), legalDueOn: day('2026-12-11') },
    });
    const decider = await officer('decision-maker');
    const extend = (until: string) => extendTerm({ id, version, until: d(until), reason: 'Тексеру' }, decider, { now });
    expect(await extend('2026-12-11')).toMatchObject({ code: 'not-later' });
    expect(await extend('2026-12-12')).toMatchObject({ code: 'day-off' });
    expect(await extend('2027-02-12')).toMatchObject({ code: 'beyond-law', detail: { until: '2027-02-11' } });
    expect((await extend('2026-12-28')).ok).toBe(true);
    expect(await stateOf(id)).toMatchObject({ legalDueOn: day('2026-12-28'), letters: ['term-extended'] });
    const again = { id, version: version + 1, until: d('2026-12-29'), reason: 'x' };
    expect(await extendTerm(again, decider, { now })).toMatchObject({ code: 'extended-before' });
  });

  it('the lane follows verified facts once, counted from the same day', async () => {
    const assessor = await officer('assessor');
    const { id, version } = await sentCase({ submittedAt: at('2026-11-20') });
    const application = await findCase(db, id);
    if (!application) throw new Error('no case');
    const { lane, laneDays } = await verifiedLane(db, application, now);
    const clock = { clockFrom: day('2026-11-20'), clockDays: 15, dueOn: day('2026-12-11') };
    const held = { claimedById: assessor.id, claimedAt: now, lane: lane === 'fast' ? 'panel' : 'fast' };
    await db.application.update({ where: { id }, data: { ...clock, ...held } });
    expect(await changeLane({ id, version }, assessor, { now })).toMatchObject({ ok: true });
    const due = dueInLane({ from: d('2026-11-20'), days: laneDays, stops: [] }, d('2026-11-23'), kazakhstanCalendar);
    expect(await stateOf(id)).toMatchObject({ lane, clockDays: laneDays, dueOn: day(due), letters: ['lane-changed'] });
    expect(await changeLane({ id, version: version + 1 }, assessor, { now })).toMatchObject({
      code: 'lane-changed-before',
    });
  });

  it('that end ring once, and tell the supervisors once a day', async () => {
    const supervisor = await officer('supervisor');
    const { id } = await sentCase();
    const dated = {
      clockFrom: day('2026-11-20'),
      clockDays: 5,
      dueOn: day('2026-11-27'),
      legalDueOn: day('2026-12-11'),
    };
    await db.application.update({ where: { id }, data: dated });
    const rung = async () => (await db.alarm.findMany({ where: { applicationId: id } })).map(({ kind }) => kind).sort();
    await raiseAlarms(at('2026-11-25'));
    expect(await rung()).toEqual([]);
    await Promise.all([1, 2, 3].map(() => raiseAlarms(at('2026-11-26'))));
    expect(await rung()).toEqual(['service-80']);
    expect((await stateOf(id)).steps.filter((step) => step === 'alarm')).toHaveLength(1);
    await raiseAlarms(at('2026-11-30'));
    await raiseAlarms(at('2026-11-30'));
    expect(await rung()).toEqual(['service-80', 'service-over']);
    const letters = await db.letter.findMany({ where: { accountId: supervisor.id } });
    expect(letters.map(({ letter }) => letter)).toEqual(['terms-ending', 'terms-ending']);
  });

  it('that end are told to whom they concern: the head what is over, deciders last days and extensions, by their office', async () => {
    // What earlier cases ring is told before these officers are there.
    await raiseAlarms(at('2027-08-12'));
    const [head, decider, elsewhere, barred] = [
      await officer('supervisor'),
      await officer('decision-maker'),
      await officer('decision-maker'),
      await officer('decision-maker'),
    ];
    const administrator = await officer('administrator');
    const name = (id: string, is: boolean) => nameHead({ officerId: id, head: is }, administrator, { now });
    expect(await name(decider.id, true)).toMatchObject({ code: 'not-a-supervisor' });
    expect(await name(administrator.id, true)).toMatchObject({ code: 'own-roles' });
    await Promise.all([name(head.id, true), name(head.id, true)]);
    expect(await db.event.count({ where: { actorId: administrator.id, step: 'name-head' } })).toBe(1);
    await db.account.update({ where: { id: elsewhere.id }, data: { office: 'KZ-75' } });
    const { id } = await sentCase({ status: 'recommended' });
    const dated = {
      dueOn: null,
      legalDueOn: day('2027-08-20'),
      legalFrom: day('2027-07-30'),
    };
    await db.application.update({ where: { id }, data: { ...dated, recommendedBy: [barred.id] } });
    const lettersOf = async (who: { id: string }) =>
      (await db.letter.findMany({ where: { accountId: who.id }, orderBy: { owedAt: 'asc' } })).map(
        ({ letter }) => letter,
      );
    const kinds = async () => (await db.alarm.findMany({ where: { applicationId: id } })).map(({ kind }) => kind);

    await raiseAlarms(at('2027-08-12'));
    expect(await kinds()).toEqual([]);
    await Promise.all([raiseAlarms(at('2027-08-13')), raiseAlarms(at('2027-08-13'))]);
    expect(await kinds()).toEqual(['legal-near']);
    await raiseAlarms(at('2027-08-17'));
    expect((await kinds()).sort()).toEqual(['legal-extension', 'legal-near']);
    expect(await lettersOf(decider)).toEqual(['decisions-due', 'decisions-due']);
    expect(await lettersOf(elsewhere)).toEqual([]);
    expect(await lettersOf(barred)).toEqual([]);
    await raiseAlarms(at('2027-08-23'));
    expect((await lettersOf(head)).filter((letter) => letter === 'terms-over')).toHaveLength(1);
    await name(head.id, false);
    expect(await db.officerRole.count({ where: { head: true } })).toBe(0);
  });

  it('leave a notice its days: after the last one the extension lies ready, is signed, and the notice can be given', async () => {
    const decider = await officer('decision-maker');
    const { id, version } = await sentCase({ status: 'recommended' });
    const dated = { legalDueOn: day('2026-12-11'), legalFrom: day('2026-11-20') };
    await db.application.update({ where: { id }, data: dated });
    const assessor = (await officer('assessor')).id;
    await db.decision.create({ data: { applicationId: id, kind: 'recommend-refusal', officerId: assessor, at: now } });
    const reasons = groundsFor('kandas-card', 'professional').slice(0, 1);
    const given = { id, version, reasons, note: null, departure: 'new-facts', explanation: null };
    const late = { now: at('2026-12-08') };
    expect(await giveNotice(given, decider, late)).toMatchObject({
      code: 'notice-too-late',
      detail: { until: '2026-12-04' },
    });
    const choice = { ...given, decision: 'notice', sendBackReason: null } as const;
    expect(await prepareDecision(choice, decider, late)).toMatchObject({ code: 'notice-too-late' });

    const desk = (on: string) => ({ officerId: decider.id, scope: everywhere, today: d(on), now: at(on) });
    const ready = async (on: string) => (await listQueue(desk(on), 'extensions', nothingAsked)).map((row) => row.id);
    expect(await ready('2026-12-07')).not.toContain(id);
    expect(await ready('2026-12-08')).toContain(id);
    expect((await countQueues(desk('2026-12-08'))).extensions).toBe((await ready('2026-12-08')).length);
    expect((await extendTerm({ id, version, until: d('2026-12-25'), reason: 'x' }, decider, late)).ok).toBe(true);
    expect(await ready('2026-12-08')).not.toContain(id);
    expect((await giveNotice({ ...given, version: version + 1 }, decider, late)).ok).toBe(true);
  });

  it('the fast lane is left by a case in doubt, once, with a letter; others stay', async () => {
    const clock = { clockFrom: day('2026-11-23'), clockDays: 5, dueOn: day('2026-11-30') };
    const answers = {
      offer: { jobOffer: true, mentoringPlan: true },
      petition: { petition: true },
      languages: { languageKk: 'C1', languageRu: 'B2' },
    };
    const [doubted, clear] = [await sentCase({ answers }), await sentCase({ answers })];
    for (const { id } of [doubted, clear]) {
      await db.application.update({ where: { id }, data: clock });
      // Facts that give the fast lane as claimed: only the finding tells the two apart.
      const application = await findCase(db, id);
      if (!application) throw new Error('no case');
      expect((await verifiedLane(db, application, now)).lane).toBe('fast');
    }
    await doubtOrigin(doubted.id);
    await leaveFastLane(new Date('2026-11-25T18:59:00Z'));
    expect((await stateOf(doubted.id)).lane).toBe('fast');
    await Promise.all([1, 2, 3].map(() => leaveFastLane(new Date('2026-11-25T19:01:00Z'))));
    expect(await stateOf(doubted.id)).toMatchObject({
      lane: 'panel',
      clockDays: 15,
      dueOn: day('2026-12-14'),
      letters: ['lane-changed'],
      steps: ['leave-fast-lane'],
    });
    expect(await stateOf(clear.id)).toMatchObject({ lane: 'fast', letters: [], steps: [] });
  });

  it('over them the applicant may complain; a supervisor answers, once', async () => {
    const { id, accountId } = await sentCase();
    const complain = (when: Date) => complainOfDelay({ id, text: 'Қашан?' }, { id: accountId }, { now: when });
    expect(await complain(at('2026-11-26'))).toMatchObject({ code: 'not-delayed' });
    const both = await Promise.all([complain(at('2026-11-27')), complain(at('2026-11-27'))]);
    expect(both.every(({ ok }) => ok)).toBe(true);
    const [complaint, ...more] = await db.delayComplaint.findMany({ where: { applicationId: id } });
    expect(more).toEqual([]);
    expect(complaint?.answerBy).toEqual(day('2026-12-02'));
    const answer = { id, complaint: complaint?.id ?? '', answer: 'Ертең' };
    expect(await answerComplaint(answer, await officer('assessor'), { now })).toMatchObject({ code: 'not-your-role' });
    const supervisor = await officer('supervisor');
    const answers = await Promise.all([1, 2].map(() => answerComplaint(answer, supervisor, { now: at('2026-11-30') })));
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    expect((await stateOf(id)).letters).toEqual(['complaint-answered']);
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
