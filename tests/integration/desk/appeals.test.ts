import { describe, expect, it } from 'vitest';
import { db, transaction } from '#app/data/db.server';
import { type DecisionKind, signDecision } from '#app/data/decision.server';
import { withdrawOwnAppeal } from '#app/features/applying/file-appeal.server';
import { decideAppeal } from '#app/features/deciding/decide-appeal.server';
import { grantCase } from '#app/features/deciding/grant-case.server';
import { claimCase } from '#app/features/reviewing/claim-case.server';
import { recommend } from '#app/features/reviewing/recommend.server';
import { appeal, appealed, decide, filedAt, note, refused, seen } from '../../support/appeal-cases';
import { closeChecks, officer, stateOf } from '../../support/cases';

describe('an appeal', () => {
  it('is one fact: status, act, letter, twenty working days; told twice it is filed once', async () => {
    const { id, person, author } = await refused();
    expect((await appeal(id, person)).ok).toBe(true);
    expect((await appeal(id, person)).ok).toBe(true);
    expect(await appeal(id, person, { text: 'Басқа сөз' })).toMatchObject({ code: 'appeal-closed' });
    const state = await stateOf(id);
    expect(state).toMatchObject({ status: 'appealed', appealedFrom: 'refused', claimedById: null });
    expect(state.letters.filter((letter) => letter === 'appeal-received')).toHaveLength(1);
    const filed = await db.appeal.findFirstOrThrow({ where: { applicationId: id } });
    expect(filed).toMatchObject({
      subject: 'refusal',
      authorId: author.id,
      until: new Date('2027-03-01'),
      lateReason: null,
    });
    expect(filed.dueOn.toISOString().slice(0, 10)).toBe('2027-01-13');
  });

  it('needs words, a subject that is open, its owner, and after the last day a reason', async () => {
    const { id, person } = await refused();
    const before = await stateOf(id);
    expect(await appeal(id, { id: (await refused()).person.id })).toMatchObject({ code: 'not-found' });
    expect(await appeal(id, person, { subject: 'terms' })).toMatchObject({ code: 'subject-required' });
    expect(await appeal(id, person, { text: ' ' })).toMatchObject({ code: 'text-required' });
    expect(await appeal(id, person, { text: 'x'.repeat(4001) })).toMatchObject({ code: 'too-long' });
    const late = new Date('2027-03-02T05:00:00Z');
    expect(await appeal(id, person, {}, late)).toMatchObject({ code: 'late-reason-required' });
    expect(await stateOf(id)).toEqual(before);
    expect((await appeal(id, person, { lateReason: 'Ауруханада болдым' }, late)).ok).toBe(true);
  });

  it('taken back leaves the decision as it was, and is no more', async () => {
    const { id, person } = await appealed();
    expect((await withdrawOwnAppeal(id, person, { now: filedAt })).ok).toBe(true);
    expect((await withdrawOwnAppeal(id, person, { now: filedAt })).ok).toBe(true);
    expect(await stateOf(id)).toMatchObject({ status: 'refused', dueOn: null });
    expect(await appeal(id, person, { text: 'Тағы' })).toMatchObject({ code: 'appeal-closed' });
  });
});

describe('the answer to an appeal', () => {
  it.each([
    ['allow', 'evidence-misjudged', 'granted'],
    ['remit', 'check-again', 'verification'],
    ['dismiss', 'act-lawful', 'refused'],
    ['leave-unconsidered', 'not-appealable', 'refused'],
  ] as const)('%s by another officer leads to where the law says', async (act, reason, status) => {
    const { id, hearer } = await appealed();
    expect(await decide(id, act, reason, hearer)).toMatchObject({ ok: true, value: { status } });
    const state = await stateOf(id);
    expect(state).toMatchObject({ status, claimedById: null });
    expect(state.letters.filter((letter) => letter === 'appeal-decided')).toHaveLength(1);
    expect(await db.permit.count({ where: { applicationId: id } })).toBe(act === 'allow' ? 1 : 0);
    expect(await db.appeal.findFirst({ where: { applicationId: id } })).toMatchObject({
      result: act,
      officerId: hearer.id,
    });
    expect(await decide(id, 'dismiss', 'act-lawful', await officer('appeals'))).toMatchObject({ ok: false });
  });

  it('is the author’s in the first three working days, and only in full', async () => {
    const { id, author } = await appealed();
    expect(await decide(id, 'dismiss', 'act-lawful', author)).toMatchObject({ code: 'decided-it' });
    expect(await decide(id, 'satisfy', 'new-evidence', await officer('decision-maker'))).toMatchObject({
      code: 'not-the-author',
    });
    const fourth = new Date('2026-12-17T05:00:00Z');
    expect(await decide(id, 'satisfy', 'new-evidence', author, fourth)).toMatchObject({ code: 'self-review-over' });
    expect(await decide(id, 'satisfy', 'new-evidence', author)).toMatchObject({
      ok: true,
      value: { status: 'granted' },
    });
  });

  it('refused to everyone the law keeps out, and leaves no trace', async () => {
    const { id, person, author, assessor } = await appealed();
    const before = await stateOf(id);
    const owner = { id: person.id, roles: ['appeals'] as const, name: '' };
    const tried = [
      [owner, 'own-application'],
      [assessor, 'recommended-it'],
      [author, 'decided-it'],
      [await officer('decision-maker'), 'not-your-role'],
      [await officer('assessor'), 'not-your-role'],
      [await officer('auditor'), 'not-your-role'],
    ] as const;
    for (const act of ['allow', 'remit', 'dismiss', 'leave-unconsidered'] as const)
      for (const [who, code] of tried)
        expect(await decide(id, act, 'act-lawful', who as Awaited<ReturnType<typeof officer>>)).toMatchObject({ code });
    expect(await decide(id, 'vary', 'law-misapplied', await officer('appeals'))).toMatchObject({
      code: 'not-this-way',
    });
    expect(await decide(id, 'dismiss', 'new-evidence', await officer('appeals'))).toMatchObject({
      code: 'reason-required',
    });
    expect(await decide(id, 'leave-unconsidered', 'late-without-reason', await officer('appeals'))).toMatchObject({
      code: 'not-late',
    });
    expect(await stateOf(id)).toEqual(before);
    expect(await db.appeal.findFirst({ where: { applicationId: id } })).toMatchObject({ result: null });
  });

  it('that sends back keeps everyone out who acted before: in the stories and in the database', async () => {
    const { id, assessor, author, hearer } = await appealed();
    await decide(id, 'remit', 'check-again', hearer);
    const later = new Date('2026-12-11T05:00:00Z');
    expect(await claimCase(id, assessor, { now: later })).toMatchObject({ code: 'acted-before' });
    const fresh = await officer('assessor');
    expect((await claimCase(id, fresh, { now: later })).ok).toBe(true);
    await closeChecks(id, fresh.id);
    const word = { recommendation: 'grant', reasons: [], note } as const;
    expect(await recommend({ ...(await seen(id)), ...word }, fresh, { now: later })).toMatchObject({ ok: true });
    expect(await grantCase({ ...(await seen(id)), note }, author, { now: later })).toMatchObject({
      code: 'acted-before',
    });
    for (const [who, kind] of [
      [assessor.id, 'recommend-grant'],
      [author.id, 'grant'],
      [author.id, 'notice'],
      [hearer.id, 'grant'],
      [hearer.id, 'recommend-grant'],
      [fresh.id, 'grant'],
    ] as [string, DecisionKind][])
      await expect(
        transaction((tx) => signDecision(tx, { applicationId: id, kind, officerId: who }, later)),
      ).rejects.toThrow();
    expect((await grantCase({ ...(await seen(id)), note }, await officer('decision-maker'), { now: later })).ok).toBe(
      true,
    );
  });

  it('happens once of two at the same moment, in every round', { timeout: 120_000 }, async () => {
    const [one, two] = [await officer('appeals'), await officer('appeals')];
    for (let round = 0; round < 25; round += 1) {
      const { id } = await appealed();
      const of = { ...(await seen(id)), explanation: 'Себебі', note };
      const verdicts = await Promise.all([
        decideAppeal({ ...of, act: 'allow', reason: 'new-evidence' }, one, { now: filedAt }),
        decideAppeal({ ...of, act: 'dismiss', reason: 'act-lawful' }, two, { now: filedAt }),
      ]);
      expect(verdicts.filter(({ ok }) => ok)).toHaveLength(1);
      const state = await stateOf(id);
      expect(state.letters.filter((letter) => letter === 'appeal-decided')).toHaveLength(1);
      expect(await db.permit.count({ where: { applicationId: id } })).toBe(state.status === 'granted' ? 1 : 0);
    }
  });
});
