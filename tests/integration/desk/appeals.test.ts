import { describe, expect, it } from 'vitest';
import { db, transaction } from '#app/data/db.server';
import { type DecisionKind, signDecision } from '#app/data/decision.server';
import { permitsOfApplication } from '#app/data/permit.server';
import type { AppealAct, AppealSubject } from '#app/domain/decisions/appeal';
import { ownApplication } from '#app/features/applying/application.query.server';
import { appealOwnDecision, withdrawOwnAppeal } from '#app/features/applying/file-appeal.server';
import { lettersAbout, ownLetter } from '#app/features/applying/letters.query.server';
import { applicationStory } from '#app/features/applying/status.query.server';
import { carryOutCourtOrder } from '#app/features/deciding/court-order.server';
import { decideAppeal } from '#app/features/deciding/decide-appeal.server';
import { giveNotice } from '#app/features/deciding/give-notice.server';
import { grantCase } from '#app/features/deciding/grant-case.server';
import { prepareAppeal, readPreparedAppeal, signAppeal } from '#app/features/deciding/prepare-appeal.server';
import { refuseCase } from '#app/features/deciding/refuse-case.server';
import { tellOverdueAppeals } from '#app/features/deciding/tell-overdue-appeals.server';
import { claimCase } from '#app/features/reviewing/claim-case.server';
import { recommend } from '#app/features/reviewing/recommend.server';
import { closeChecks, doubtOrigin, officer, type SentCase, sentCase, stateOf } from '../../support/cases';
import { byTwoHands } from '../../support/two-hands';

const now = new Date('2026-11-23T05:00:00Z');
const refusedAt = new Date('2026-12-01T05:00:00Z');
const filedAt = new Date('2026-12-10T05:00:00Z');
const note = null;

async function recommended(of: SentCase, recommendation: 'grant' | 'refusal') {
  const assessor = await officer('assessor', 'decision-maker', 'appeals');
  const { id, version, accountId } = await sentCase(of);
  await claimCase(id, assessor, { now });
  await closeChecks(id, assessor.id);
  if (recommendation === 'refusal') await doubtOrigin(id);
  const reasons = recommendation === 'refusal' ? ['not-ethnic-kazakh'] : [];
  expect(await recommend({ id, version, recommendation, reasons, note }, assessor, { now })).toMatchObject({
    ok: true,
  });
  return { id, person: { id: accountId }, assessor, author: await officer('decision-maker', 'appeals') };
}

const seen = async (id: string) => ({ id, version: (await stateOf(id)).version });

async function refused(of: SentCase = {}) {
  const made = await recommended(of, 'refusal');
  const { id, author } = made;
  await giveNotice({ ...(await seen(id)), reasons: ['not-ethnic-kazakh'], note }, author, { now });
  expect(await refuseCase({ ...(await seen(id)), note }, author, { now: refusedAt })).toMatchObject({ ok: true });
  return made;
}

const appeal = (id: string, person: { id: string }, more: object = {}, at = filedAt) =>
  appealOwnDecision(
    { id, subject: 'refusal' as AppealSubject, aspects: [], text: 'Атам қазақ.', lateReason: '', ...more },
    person,
    { now: at },
  );

async function appealed(of: SentCase = {}) {
  const made = await refused(of);
  expect(await appeal(made.id, made.person)).toMatchObject({ ok: true });
  return { ...made, hearer: await officer('appeals') };
}

const decide = async (
  id: string,
  act: AppealAct,
  reason: string,
  by: Awaited<ReturnType<typeof officer>>,
  at = filedAt,
  more: object = {},
) => decideAppeal({ ...(await seen(id)), act, reason, explanation: 'Себебі', note, ...more }, by, { now: at });

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

describe('an appeal against the terms of a grant', () => {
  const terms = { subject: 'terms' as AppealSubject, aspects: ['region'] };
  async function granted() {
    const made = await recommended({ answers: { place: { firstRegion: 'KZ-55', secondRegion: 'KZ-11' } } }, 'grant');
    await grantCase({ ...(await seen(made.id)), note }, made.author, { now });
    return made;
  }

  it('changes them in the person’s favour only', async () => {
    const { id, person } = await granted();
    expect(await appeal(id, person, { ...terms, aspects: [] })).toMatchObject({ code: 'aspect-required' });
    expect((await appeal(id, person, terms)).ok).toBe(true);
    const hearer = await officer('appeals');
    const vary = (variation: object) =>
      decide(id, 'vary', 'law-misapplied', hearer, filedAt, {
        variation: { region: null, without: [], entitledUntil: null, ...variation },
      });
    expect(await vary({})).toMatchObject({ code: 'nothing-varied' });
    expect(await vary({ region: 'KZ-75' })).toMatchObject({ code: 'not-in-favour' });
    expect(await vary({ entitledUntil: '2028-01-01' })).toMatchObject({ code: 'not-in-favour' });
    expect(await vary({ entitledUntil: '2049-01-01' })).toMatchObject({ code: 'not-in-favour' });
    expect(await vary({ region: 'KZ-11' })).toMatchObject({ ok: true, value: { status: 'granted' } });
    const [permit] = await permitsOfApplication(db, id);
    expect(permit).toMatchObject({ status: 'active', entitledUntil: '2029-11-22' });
    expect(permit?.holder.regions).toEqual(['KZ-11', 'KZ-55']);
  });

  it('of a revoked permit gives it back until it is decided', async () => {
    const { id, person } = await granted();
    const [permit] = await permitsOfApplication(db, id);
    const hands = {
      proposer: await officer('assessor', 'appeals'),
      approver: await officer('decision-maker', 'appeals'),
    };
    const revocation = { id: permit?.id ?? '', act: 'revoke', ground: 'untrue-information' } as const;
    expect(await byTwoHands(revocation, { now: refusedAt, ...hands })).toMatchObject({ ok: true });
    const standing = async () => (await permitsOfApplication(db, id))[0]?.status;
    expect((await appeal(id, person, { subject: 'revocation' })).ok).toBe(true);
    expect(await standing()).toBe('active');
    // Neither hand hears it; the database says the same.
    for (const hand of [hands.proposer, hands.approver])
      expect(await decide(id, 'dismiss', 'act-lawful', hand)).toMatchObject({ code: 'decided-it' });
    for (const { id: officerId } of [hands.proposer, hands.approver])
      await expect(
        transaction((tx) => signDecision(tx, { applicationId: id, kind: 'dismiss-appeal', officerId }, filedAt)),
      ).rejects.toThrow(/hear/);
    expect((await decide(id, 'dismiss', 'act-lawful', await officer('appeals'))).ok).toBe(true);
    expect(await standing()).toBe('revoked');
    expect(await stateOf(id)).toMatchObject({ status: 'granted' });
  });
});

describe('before an answer to an appeal is signed', () => {
  it('its effects and its letter are seen, and nothing has happened', async () => {
    const { id, person, hearer } = await appealed();
    await closeChecks(id, hearer.id);
    const rows = () =>
      Promise.all([
        db.permit.count(),
        db.decision.count(),
        db.event.count(),
        db.letter.count(),
        db.application.findUnique({ where: { id }, select: { status: true, version: true } }),
      ]);
    const before = await rows();
    const answer = { act: 'allow', reason: 'evidence-misjudged', explanation: 'Түсіндірме', note } as const;
    const at = { now: filedAt };
    expect(await prepareAppeal({ ...(await seen(id)), ...answer, reason: 'act-lawful' }, hearer, at)).toMatchObject({
      code: 'reason-required',
    });
    expect(await prepareAppeal({ ...(await seen(id)), ...answer }, hearer, at)).toEqual({ ok: true, value: undefined });
    const prepared = await readPreparedAppeal(id, hearer, at);
    expect(prepared?.effects).toMatchObject({ status: 'granted', restored: false, permits: [{ kind: 'card' }] });
    expect(JSON.stringify(prepared?.letter.sections)).toContain('Түсіндірме');
    expect(await rows()).toEqual(before);

    expect(await signAppeal({ id, version: -1 }, hearer, at)).toMatchObject({ code: 'moved-on' });
    expect(await signAppeal(await seen(id), hearer, at)).toMatchObject({ ok: true, value: { status: 'granted' } });
    expect(await signAppeal(await seen(id), hearer, at)).toMatchObject({ code: 'not-prepared' });

    const application = await ownApplication(person.id, id);
    const story = application && (await applicationStory(application));
    expect(story?.grant).toMatchObject({ kind: 'allow-appeal' });
    expect(story?.grant?.sheet).not.toBeNull();
    expect(application && story && lettersAbout(application, story)).toEqual(
      expect.arrayContaining(['decision', 'appeal']),
    );
    const paper = await ownLetter(person.id, { id, letter: 'appeal' }, filedAt);
    expect(
      Buffer.from(paper?.pdf ?? [])
        .subarray(0, 5)
        .toString(),
    ).toBe('%PDF-');
  });
});

describe('beside an appeal', () => {
  it('whoever waits longer than twenty working days is told once that the court is open', async () => {
    const { id } = await appealed();
    const last = new Date('2027-01-13T05:00:00Z');
    await tellOverdueAppeals(last);
    expect((await stateOf(id)).letters).not.toContain('appeal-overdue');
    const after = new Date('2027-01-14T05:00:00Z');
    await tellOverdueAppeals(after);
    await tellOverdueAppeals(after);
    const state = await stateOf(id);
    expect(state.letters.filter((letter) => letter === 'appeal-overdue')).toHaveLength(1);
    expect(state.status).toBe('appealed');
  });

  it('a court’s order is carried out and stands in the file', async () => {
    const first = await refused();
    const order = { court: 'Астана қаласының соты', number: '7119-27-00-4/12' };
    const other = await officer('decision-maker');
    expect(
      await carryOutCourtOrder({ ...(await seen(first.id)), ...order, orders: 'grant' }, other, { now: filedAt }),
    ).toMatchObject({ ok: true });
    expect(await stateOf(first.id)).toMatchObject({ status: 'granted' });
    expect(await db.permit.count({ where: { applicationId: first.id } })).toBe(1);
    const second = await refused();
    await carryOutCourtOrder({ ...(await seen(second.id)), ...order, orders: 'review' }, other, { now: filedAt });
    expect(await stateOf(second.id)).toMatchObject({ status: 'verification' });
    expect(await claimCase(second.id, second.assessor, { now: filedAt })).toMatchObject({ code: 'acted-before' });
  });
});

describe('a declared relative', () => {
  it('is nobody’s work, in the stories and in the database', async () => {
    const { id, assessor, person } = await recommended({}, 'grant');
    const aunt = await officer('decision-maker');
    await db.officerRelative.create({
      data: {
        officerId: aunt.id,
        name: 'SARSENBAY AIGUL',
        searchKey: 'aigul sarsenbai',
        passportNumber: 'E1234567',
        relation: 'other',
        declaredAt: now,
      },
    });
    expect(person.id).not.toBe(assessor.id);
    const before = await stateOf(id);
    expect(await grantCase({ ...(await seen(id)), note }, aunt, { now })).toMatchObject({ code: 'relative' });
    expect(await claimCase(id, aunt, { now })).toMatchObject({ code: 'relative' });
    expect(await stateOf(id)).toEqual(before);
    await expect(
      transaction((tx) => signDecision(tx, { applicationId: id, kind: 'grant', officerId: aunt.id }, now)),
    ).rejects.toThrow();
    await expect(
      db.event.create({
        data: { applicationId: id, at: now, actorId: aunt.id, actorRole: 'decision-maker', step: 'claim' },
      }),
    ).rejects.toThrow();
    await db.officerRelative.updateMany({ where: { officerId: aunt.id }, data: { removedAt: now } });
    expect((await grantCase({ ...(await seen(id)), note }, aunt, { now })).ok).toBe(true);
  });
});
