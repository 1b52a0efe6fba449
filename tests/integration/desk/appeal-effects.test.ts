import { describe, expect, it } from 'vitest';
import { db, transaction } from '#app/data/db.server';
import { signDecision } from '#app/data/decision.server';
import { permitsOfApplication } from '#app/data/permit.server';
import type { AppealSubject } from '#app/domain/decisions/appeal';
import { ownApplication } from '#app/features/applying/application.query.server';
import { lettersAbout, ownLetter } from '#app/features/applying/letters.query.server';
import { applicationStory } from '#app/features/applying/status.query.server';
import { carryOutCourtOrder } from '#app/features/deciding/court-order.server';
import { grantCase } from '#app/features/deciding/grant-case.server';
import { prepareAppeal, readPreparedAppeal, signAppeal } from '#app/features/deciding/prepare-appeal.server';
import {
  prepareCourtOrder,
  readPreparedCourtOrder,
  signCourtOrder,
} from '#app/features/deciding/prepare-court-order.server';
import { tellOverdueAppeals } from '#app/features/deciding/tell-overdue-appeals.server';
import { claimCase } from '#app/features/reviewing/claim-case.server';
import {
  appeal,
  appealed,
  decide,
  filedAt,
  note,
  now,
  recommended,
  refused,
  refusedAt,
  seen,
} from '../../support/appeal-cases';
import { closeChecks, officer, stateOf } from '../../support/cases';
import { byTwoHands } from '../../support/two-hands';

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
    // Looking at it computes nothing: the effects are those that were kept.
    expect(await readPreparedAppeal(id, hearer, { now: new Date('2040-01-01T00:00:00Z') })).toMatchObject({
      effects: prepared?.effects,
    });

    // Another day gives other days: what is signed is what was shown, so it is shown once more.
    const nextDay = { now: new Date('2026-12-11T05:00:00Z') };
    expect(await signAppeal(await seen(id), hearer, nextDay)).toMatchObject({ code: 'effects-changed' });
    expect(await rows()).toEqual(before);
    expect(await prepareAppeal({ ...(await seen(id)), ...answer }, hearer, at)).toMatchObject({ ok: true });

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

describe('before a court’s order is carried out', () => {
  const court = { court: 'Астана қаласының соты', number: '7119-27-00-4/12' };
  const at = { now: filedAt };
  const rows = (id: string) =>
    Promise.all([
      db.permit.count(),
      db.decision.count(),
      db.event.count(),
      db.letter.count(),
      db.application.findUnique({ where: { id }, select: { status: true, version: true } }),
    ]);

  it('its effects and its letter are seen, nothing has happened, and it is signed once', async () => {
    const { id, assessor } = await refused();
    const by = await officer('decision-maker');
    const before = await rows(id);
    const order = { ...court, orders: 'grant' } as const;
    for (const other of [assessor, await officer('appeals')])
      expect((await prepareCourtOrder({ ...(await seen(id)), ...order }, other, at)).ok).toBe(false);
    expect(await readPreparedCourtOrder(id, by, at)).toBeNull();
    expect(await signCourtOrder(await seen(id), by, at)).toMatchObject({ code: 'not-prepared' });
    expect(await prepareCourtOrder({ ...(await seen(id)), ...order }, by, at)).toMatchObject({ ok: true });
    const prepared = await readPreparedCourtOrder(id, by, at);
    expect(prepared).toMatchObject({
      court: order,
      effects: { status: 'granted', dueOn: null, besideQuota: false, permits: [{ kind: 'card' }] },
    });
    expect(prepared?.letter?.sections.length).toBeGreaterThan(0);
    expect(await rows(id)).toEqual(before);

    const nextDay = { now: new Date('2026-12-11T05:00:00Z') };
    expect(await signCourtOrder(await seen(id), by, nextDay)).toMatchObject({ code: 'effects-changed' });
    expect(await rows(id)).toEqual(before);
    const again = await readPreparedCourtOrder(id, by, nextDay);
    expect(again?.effects.permits[0]?.dates?.validFrom).toBe('2026-12-11');
    const both = [await seen(id), await seen(id)].map((version) => signCourtOrder(version, by, nextDay));
    expect((await Promise.all(both)).filter(({ ok }) => ok)).toHaveLength(1);
    const { status, letters } = await stateOf(id);
    expect([status, letters.filter((letter) => letter === 'granted')]).toEqual(['granted', ['granted']]);
    expect(await permitsOfApplication(db, id)).toMatchObject([{ ...again?.effects.permits[0]?.dates, kind: 'card' }]);
  });

  it('a new review says its day, and by then nobody is told anything else', async () => {
    const { id } = await refused();
    const by = await officer('decision-maker');
    await prepareCourtOrder({ ...(await seen(id)), ...court, orders: 'review' }, by, at);
    const prepared = await readPreparedCourtOrder(id, by, at);
    expect(prepared).toMatchObject({ effects: { status: 'verification', dueOn: '2026-12-25' }, letter: null });
    expect(await signCourtOrder(await seen(id), by, at)).toMatchObject({ ok: true });
    expect(await db.application.findUnique({ where: { id } })).toMatchObject({
      status: 'verification',
      dueOn: new Date('2026-12-25'),
      clockDays: 10,
    });
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
