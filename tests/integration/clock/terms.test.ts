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
import { giveNotice } from '#app/features/deciding/give-notice.server';
import { prepareDecision } from '#app/features/deciding/prepare-decision.server';
import { answerComplaint } from '#app/features/reviewing/answer-complaint.server';
import { changeLane, verifiedLane } from '#app/features/reviewing/change-lane.server';
import { extendTerm } from '#app/features/reviewing/extend-term.server';
import { leaveFastLane } from '#app/features/reviewing/leave-fast-lane.server';
import { raiseAlarms } from '#app/features/reviewing/raise-alarms.server';
import { doubtOrigin, officer, sentCase, stateOf } from '../../support/cases';

const now = new Date('2026-11-23T05:00:00Z');
const at = (text: string) => new Date(`${text}T05:00:00Z`);
const day = (text: string) => new Date(`${text}T00:00:00Z`);

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
