// What ends a permit in its holder's life, and what comes back when the ground of an act has fallen.
import { beforeEach, describe, expect, it } from 'vitest';
import { db, transaction } from '#app/data/db.server';
import { findOwedLetter } from '#app/data/letter.server';
import { changePermit, permitById } from '#app/data/permit.server';
import { plainDate, today } from '#app/domain/basics/plain-date';
import type { Officer } from '#app/domain/people/permissions';
import { appealOwnDecision } from '#app/features/applying/file-appeal.server';
import { decideAppeal } from '#app/features/deciding/decide-appeal.server';
import { ownActLetter } from '#app/features/permits/act-letters.query.server';
import { ownCertificate } from '#app/features/permits/certificate.query.server';
import { approveProposal, rejectProposal } from '#app/features/permits/decide-proposal.server';
import { endPermits } from '#app/features/permits/end-permits.server';
import { familyToRestore, readProposal } from '#app/features/permits/proposal.query.server';
import { proposeAct } from '#app/features/permits/propose-act.server';
import { buildStatusList } from '#app/features/permits/status-list.query.server';
import { verifyPermit } from '#app/features/permits/verify-permit.query.server';
import { officer, sentCase, stateOf } from '../../support/cases';
import { grantedFamily } from '../../support/family-cases';

const now = new Date('2026-11-23T05:00:00Z');
const event = new Date('2026-12-01T05:00:00Z');
/** What was proposed on the day of the event is ripe. */
const ripe = new Date('2026-12-07T05:00:00Z');
const later = new Date('2026-12-14T05:00:00Z');
const happened = { on: plainDate('2026-11-30'), document: 'Куәлік № 12-345, Астана қ. АХАЖ' };
let network = 0;

let held: Awaited<ReturnType<typeof grantedFamily>>;
let first: Officer;
let second: Officer;
beforeEach(async () => {
  held = await grantedFamily(now);
  first = await officer('decision-maker');
  second = await officer('decision-maker');
});

const ending = (permit: string, ground: string, more: object = {}) =>
  ({ about: { permit }, act: 'end', ground, happened, explanation: null, note: null, ...more }) as const;
const propose = async (permit: string, ground: string, at = event, act: 'end' | 'revoke' | 'restore' = 'end') => {
  const made = await proposeAct({ ...ending(permit, ground), act, happened: act === 'end' ? happened : null }, first, {
    now: at,
  });
  if (!made.ok) throw new Error(made.code);
  return made.value.id;
};
const approve = (id: string, at: Date, by = second) => approveProposal({ id, answer: null }, by, { now: at });
const open = () => db.proposal.findMany({ where: { applicationId: held.id, result: null }, orderBy: { id: 'asc' } });
const standing = async (number: string, when: Date) => {
  const answer = await verifyPermit({ number, born: null }, { clientIp: `198.52.${network++}.1`, now: when });
  return answer === 'too-many' ? answer : answer.answer;
};
const letters = async () => {
  const rows = await db.letter.findMany({ where: { applicationId: held.id }, orderBy: { owedAt: 'asc' } });
  const named = rows.filter(({ letter }) => /permit-|end-notice|holder-died|revoke-notice/.test(letter));
  return Promise.all(
    named.map(async ({ id, letter, accountId }) => {
      const owed = await findOwedLetter(id);
      return { letter, accountId, values: (owed?.values ?? {}) as Record<string, string> };
    }),
  );
};
const names = async () => (await letters()).map(({ letter }) => letter);
const events = (permitId: string) =>
  db.event.findMany({ where: { permitId }, orderBy: { id: 'asc' } }).then((rows) => rows.map(({ step }) => step));

describe('a new citizenship', () => {
  it('ends the holder’s permit by two hands with honour; each of the family is asked of by itself', async () => {
    const id = await propose(held.card.id, 'citizenship');
    expect(await names()).toEqual([]);
    expect(await standing(held.card.number, event)).toBe('valid');
    const file = await readProposal(id, second, event);
    expect(file?.ending?.ends.map(({ permit, lastDay, atOnce }) => [permit.id, lastDay, atOnce])).toEqual([
      [held.card.id, '2026-11-30', true],
    ]);
    expect(file?.ending?.writesTo?.id).toBe(held.card.id);
    expect(file?.family.map(({ permit, act, ground }) => [permit.id, act, ground]).sort()).toEqual(
      [
        [held.spouse.id, 'end', 'holder-citizen'],
        [held.child.id, 'end', 'holder-citizen'],
      ].sort(),
    );

    expect(await approve(id, event, first)).toMatchObject({ code: 'proposed-it' });
    expect(await approve(id, event, await officer('assessor'))).toMatchObject({ code: 'not-your-role' });
    const both = await Promise.all([approve(id, event), approve(id, event, await officer('decision-maker'))]);
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await permitById(db, held.card.id)).toMatchObject({
      ...{ status: 'ended', endsOn: '2026-11-30', endReason: 'citizenship', revokedAt: null },
    });
    expect(await standing(held.card.number, event)).toBe('ended');
    expect(await ownCertificate(held.person.id, held.card.id, { now: event })).toBeNull();
    expect((await events(held.card.id)).filter((step) => step === 'end')).toEqual(['end']);
    expect((await names()).sort()).toEqual(['end-notice', 'end-notice', 'permit-ended-citizen']);
    expect((await letters()).filter(({ letter }) => letter === 'permit-ended-citizen')).toMatchObject([
      { values: { lastDay: '2026-11-30' }, accountId: held.person.id },
    ]);
    expect(await ownActLetter(held.person.id, { id: held.card.id, proposal: id, letter: 'decision' }, event)).not.toBe(
      null,
    );
    expect(await open()).toMatchObject([{ act: 'end' }, { act: 'end' }]);
    for (const { number } of [held.spouse, held.child]) expect(await standing(number, event)).toBe('valid');
  });

  it('leaves the family half a year from then, after notice and hearing; then the clock follows', async () => {
    await approve(await propose(held.card.id, 'citizenship'), event);
    const [one] = (await open()).filter(({ permitId }) => permitId === held.spouse.id);
    const third = await officer('decision-maker');
    expect(await approve(one?.id ?? '', event, third)).toMatchObject({ code: 'too-early' });
    expect(await approve(one?.id ?? '', ripe, third)).toMatchObject({ ok: true });
    const lastDay = '2027-05-29';
    expect(await permitById(db, held.spouse.id)).toMatchObject({ status: 'active', endsOn: lastDay });
    const until = new Date(`${lastDay}T10:00:00Z`);
    const after = new Date('2027-05-30T01:00:00Z');
    expect([await standing(held.spouse.number, until), await standing(held.spouse.number, after)]).toEqual([
      'valid',
      'ended',
    ]);
    expect(await endPermits(until)).toBe(0);
    expect([await endPermits(after), await endPermits(after)]).toEqual([1, 0]);
    expect((await permitById(db, held.spouse.id))?.status).toBe('ended');
    expect((await events(held.spouse.id)).slice(-2)).toEqual(['end', 'end-reached']);
    expect(await letters()).toContainEqual(
      expect.objectContaining({ letter: 'permit-ended', values: expect.objectContaining({ lastDay }) }),
    );
  });

  it('is refused where it cannot be', async () => {
    const by = first;
    const say = async (of: Parameters<typeof proposeAct>[0], at = event) => {
      const verdict = await proposeAct(of, by, { now: at });
      return verdict.ok ? 'ok' : verdict.code;
    };
    expect(await say(ending(held.card.id, 'citizenship', { happened: null }))).toBe('event-required');
    const on = (day: string) => ({ happened: { ...happened, on: plainDate(day) } });
    expect(await say(ending(held.card.id, 'citizenship', on('2026-12-02')))).toBe('not-happened-yet');
    expect(await say(ending(held.card.id, 'citizenship', on('2026-11-22')))).toBe('before-grant');
    expect(await say(ending(held.card.id, 'untrue-information'))).toBe('unknown-reason');
    expect(await say(ending(held.card.id, 'marriage-ended'))).toBe('unknown-reason');
    expect(await say(ending(held.child.id, 'marriage-ended'))).toBe('unknown-reason');
    expect(await say(ending(held.spouse.id, 'holder-citizen'))).toBe('holder-in-force');
    expect(
      await proposeAct(ending(held.card.id, 'citizenship'), await officer('intake'), { now: event }),
    ).toMatchObject({ code: 'not-your-role' });
    expect(await say(ending(held.card.id, 'citizenship'))).toBe('ok');
    expect(await say(ending(held.card.id, 'died'))).toBe('open-already');
  });

  it('is not ended by one hand in the database', async () => {
    const ended = { on: plainDate('2026-11-30'), reason: 'citizenship' };
    for (const to of ['ended', 'active'] as const)
      await expect(transaction((tx) => changePermit(tx, held.card.id, { from: 'active', to, ended }))).rejects.toThrow(
        /one hand/,
      );
    const id = await propose(held.card.id, 'citizenship');
    await expect(db.proposal.update({ where: { id }, data: { document: 'x' } })).rejects.toThrow(/no change/);
    expect(await rejectProposal({ id, answer: 'Жоқ' }, second, { now: event })).toMatchObject({ ok: true });
    expect((await permitById(db, held.card.id))?.status).toBe('active');
  });
});

describe('a death', () => {
  it('is told to who is left, never to who has died', async () => {
    const id = await propose(held.card.id, 'died');
    expect((await readProposal(id, second, event))?.ending?.writesTo?.id).toBe(held.spouse.id);
    await approve(id, event);
    expect(await standing(held.card.number, event)).toBe('ended');
    const told = await letters();
    expect(told.filter(({ letter }) => letter !== 'end-notice')).toMatchObject([{ letter: 'holder-died' }]);
    const dead = (await stateOf(held.id)).letters;
    expect(dead.filter((letter) => letter === 'holder-died')).toHaveLength(1);
    const { latin, kazakh } = held.card.holder;
    for (const { name = '' } of told.map(({ values }) => values)) {
      expect(name).not.toContain(kazakh.givenNames);
      expect(name).not.toContain(latin.givenNames);
    }
  });

  it('reaches the spouse where they have an access of their own', async () => {
    const { passportNumber, citizenship } = held.spouse.holder;
    const [own, stranger] = [await sentCase({ status: 'granted' }), await sentCase()];
    // A number that somebody typed and nobody has checked makes nobody the spouse.
    for (const { id } of [own, stranger])
      await db.application.update({ where: { id }, data: { passportNumber, citizenship } });
    await approve(await propose(held.card.id, 'died'), event);
    const [letter] = (await letters()).filter((each) => each.letter === 'holder-died');
    expect(letter).toMatchObject({ accountId: own.accountId });
    expect(letter?.values.link).toMatch(/\/my$/);
    for (const { id } of [own, stranger])
      await db.application.update({ where: { id }, data: { passportNumber: null } });
  });

  it('with nobody grown left is told to nobody', async () => {
    await approve(await propose(held.spouse.id, 'died'), event);
    expect(await letters()).toMatchObject([{ letter: 'holder-died', accountId: held.person.id }]);
    expect((await letters())[0]?.values.name).toContain(held.card.holder.kazakh.givenNames);
    const id = await propose(held.card.id, 'died');
    expect((await readProposal(id, second, event))?.ending?.writesTo).toBeNull();
    await approve(id, event);
    expect((await names()).filter((letter) => letter === 'holder-died')).toHaveLength(1);
  });
});

it('the end of a marriage ends the spouse’s permit after their hearing; the child’s stays', async () => {
  const id = await propose(held.spouse.id, 'marriage-ended');
  expect(await names()).toEqual(['end-notice']);
  expect(await approve(id, ripe)).toMatchObject({ ok: true });
  expect(await permitById(db, held.spouse.id)).toMatchObject({ endReason: 'marriage-ended', endsOn: '2027-05-29' });
  expect(await permitById(db, held.child.id)).toMatchObject({ status: 'active', endsOn: null });
  expect(await open()).toEqual([]);
});

describe('an end that is appealed against', () => {
  it('is laid aside meanwhile, and has its effect again when the appeal does not help', async () => {
    await approve(await propose(held.card.id, 'citizenship'), event);
    const appeal = { subject: 'revocation', aspects: [], text: 'Қате', lateReason: '' } as const;
    expect(await appealOwnDecision({ id: held.id, ...appeal }, held.person, { now: ripe })).toMatchObject({ ok: true });
    expect(await standing(held.card.number, ripe)).toBe('valid');
    // The ground of the family's notices does not hold while it is laid aside.
    const [one] = await open();
    const third = await officer('decision-maker');
    expect(await approve(one?.id ?? '', later, third)).toMatchObject({ code: 'holder-in-force' });
    const { version } = await stateOf(held.id);
    const answer = { act: 'dismiss', reason: 'act-lawful', explanation: 'Заңды', note: null } as const;
    expect(
      await decideAppeal({ id: held.id, version, ...answer }, await officer('appeals'), { now: later }),
    ).toMatchObject({ ok: true, value: { restored: true } });
    expect(await permitById(db, held.card.id)).toMatchObject({ status: 'ended', endsOn: '2026-11-30' });
    expect(await approve(one?.id ?? '', later, third)).toMatchObject({ ok: true });
  });
});

describe('a permit of the family that was revoked with the holder’s', () => {
  async function bothRevoked() {
    await approve(await propose(held.card.id, 'untrue-information', now, 'revoke'), event);
    for (const { id } of await open())
      expect(await approve(id, ripe, await officer('decision-maker'))).toMatchObject({ ok: true });
    for (const { number } of [held.card, held.spouse, held.child]) expect(await standing(number, ripe)).toBe('revoked');
  }
  const restored = () =>
    familyToRestore(first, later).then((rows) => rows.filter((row) => row.applicationId === held.id));

  it('is work for an officer once the holder has won, and comes back by two hands', async () => {
    await bothRevoked();
    expect(await restored()).toEqual([]);
    await expect(propose(held.spouse.id, 'holder-in-force', ripe, 'restore')).rejects.toThrow('holder-ended');
    const appeal = { subject: 'revocation', aspects: [], text: 'Рас емес', lateReason: '' } as const;
    await appealOwnDecision({ id: held.id, ...appeal }, held.person, { now: ripe });
    expect(await restored()).toEqual([]);
    await expect(propose(held.spouse.id, 'holder-in-force', ripe, 'restore')).rejects.toThrow('holder-ended');
    const { version } = await stateOf(held.id);
    const answer = { act: 'allow', reason: 'evidence-misjudged', explanation: 'Дәлел бар', note: null } as const;
    await decideAppeal({ id: held.id, version, ...answer }, await officer('appeals'), { now: later });
    expect(await standing(held.card.number, later)).toBe('valid');
    expect((await restored()).map(({ id }) => id).sort()).toEqual([held.spouse.id, held.child.id].sort());

    const id = await propose(held.spouse.id, 'holder-in-force', later, 'restore');
    expect(await approve(id, later, first)).toMatchObject({ code: 'proposed-it' });
    const both = await Promise.all([approve(id, later), approve(id, later, await officer('decision-maker'))]);
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await permitById(db, held.spouse.id)).toMatchObject({ status: 'active', revokedAt: null });
    expect(await standing(held.spouse.number, later)).toBe('valid');
    expect((await names()).filter((letter) => letter === 'permit-restored')).toHaveLength(1);
    expect((await events(held.spouse.id)).filter((step) => step === 'restore')).toHaveLength(1);
    expect((await restored()).map((row) => row.id)).toEqual([held.child.id]);
  });

  it('comes not back where it was revoked for its own sake', async () => {
    await approve(await propose(held.spouse.id, 'untrue-information', now, 'revoke'), event);
    expect(await restored()).toEqual([]);
    // A court or an error found is another ground, and a person's to state.
    expect(await approve(await propose(held.spouse.id, 'court-order', later, 'restore'), later)).toMatchObject({
      ok: true,
    });
    expect(await standing(held.spouse.number, later)).toBe('valid');
  });
});

it('the signed list names what has ended', async () => {
  const before = await buildStatusList(event);
  await approve(await propose(held.card.id, 'citizenship'), event);
  expect(today(event)).toBe('2026-12-01');
  expect(await buildStatusList(event)).not.toBe(before);
});
