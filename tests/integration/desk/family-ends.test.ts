// What becomes of the family's permits when the holder's is revoked.
import { beforeEach, describe, expect, it } from 'vitest';
import { db } from '#app/data/db.server';
import type { Officer } from '#app/domain/people/permissions';
import { appealOwnDecision } from '#app/features/applying/file-appeal.server';
import { approveProposal } from '#app/features/permits/decide-proposal.server';
import { readPermit } from '#app/features/permits/permit.query.server';
import { readProposal } from '#app/features/permits/proposal.query.server';
import { proposeAct } from '#app/features/permits/propose-act.server';
import { verifyPermit } from '#app/features/permits/verify-permit.query.server';
import { officer } from '../../support/cases';
import { grantedFamily } from '../../support/family-cases';

const now = new Date('2026-11-23T05:00:00Z');
/** What was proposed now is ripe; what was proposed then is ripe later. */
const ripe = new Date('2026-11-27T05:00:00Z');
const later = new Date('2026-12-03T05:00:00Z');
let network = 0;

let held: Awaited<ReturnType<typeof grantedFamily>>;
let proposer: Officer;
let other: Officer;
beforeEach(async () => {
  held = await grantedFamily(now);
  proposer = await officer('decision-maker');
  other = await officer('decision-maker');
});

const revocation = (permit: string, ground: string) =>
  ({ about: { permit }, act: 'revoke', ground, explanation: null, note: null }) as const;

async function proposed(permit = held.card.id, ground = 'untrue-information', by = proposer, when = now) {
  const made = await proposeAct(revocation(permit, ground), by, { now: when });
  if (!made.ok) throw new Error(made.code);
  return made.value.id;
}
const open = () =>
  db.proposal.findMany({ where: { applicationId: held.id, result: null }, orderBy: { permitId: 'asc' } });
const answerFor = async (number: string, when: Date) => {
  const answer = await verifyPermit({ number, born: null }, { clientIp: `198.51.${network++}.1`, now: when });
  return answer === 'too-many' ? answer : answer.answer;
};
const notices = () => db.letter.count({ where: { applicationId: held.id, letter: 'revoke-notice' } });

describe('a revocation of the holder’s permit', () => {
  it('is signed by an officer who reads that the same is proposed of each of the family', async () => {
    const ids = held.family.map(({ id }) => id).sort();
    expect((await readPermit(held.card.id))?.family.map(({ permit }) => permit.id).sort()).toEqual(ids);
    const id = await proposed();
    const file = await readProposal(id, other, ripe);
    expect(file?.family.map(({ permit }) => permit.id).sort()).toEqual(ids);
    expect((await readPermit(held.family[0]?.id ?? ''))?.family).toEqual([]);
  });

  it('proposes each of the family’s by an act of its own; until it is decided they are in force', async () => {
    const id = await proposed();
    expect(await open()).toHaveLength(1);
    expect(await approveProposal({ id, answer: null }, other, { now: ripe })).toMatchObject({ ok: true });
    const acts = await open();
    expect(acts.map(({ permitId }) => permitId).sort()).toEqual(held.family.map((each) => each.id).sort());
    for (const act of acts)
      expect(act).toMatchObject({ act: 'revoke', ground: 'holder-permit-ended', proposedById: other.id });
    expect(await notices()).toBe(3);
    for (const { number } of held.family) expect(await answerFor(number, ripe)).toBe('valid');
    expect(await answerFor(held.card.number, ripe)).toBe('revoked');

    const first = acts[0]?.id ?? '';
    const decide = (by: Officer, when: Date) => approveProposal({ id: first, answer: null }, by, { now: when });
    expect(await decide(proposer, ripe)).toMatchObject({ code: 'too-early' });
    expect(await decide(other, later)).toMatchObject({ code: 'proposed-it' });
    expect(await decide(proposer, later)).toMatchObject({ ok: true });
    const ended = held.family.find((each) => each.id === acts[0]?.permitId);
    const kept = held.family.find((each) => each.id !== acts[0]?.permitId);
    expect(await answerFor(ended?.number ?? '', later)).toBe('revoked');
    expect(await answerFor(kept?.number ?? '', later)).toBe('valid');
  });

  it('proposes nothing a second time that is proposed already', async () => {
    const one = held.family[0]?.id ?? '';
    const before = await proposed(one, 'untrue-information');
    const id = await proposed();
    expect((await readProposal(id, other, ripe))?.family.map((each) => each.permit.id)).toEqual([held.family[1]?.id]);
    await approveProposal({ id, answer: null }, other, { now: ripe });
    expect((await open()).filter(({ permitId }) => permitId === one).map((each) => each.id)).toEqual([before]);
  });

  it('that is under appeal ends no permit of the family', async () => {
    const id = await proposed();
    await approveProposal({ id, answer: null }, other, { now: ripe });
    const appeal = { id: held.id, subject: 'revocation', aspects: [], text: 'Келіспеймін', lateReason: '' } as const;
    expect(await appealOwnDecision(appeal, held.person, { now: ripe })).toMatchObject({ ok: true });
    expect(await answerFor(held.card.number, ripe)).toBe('valid');
    const act = (await open())[0]?.id ?? '';
    expect((await readProposal(act, proposer, later))?.ripe).toMatchObject({ code: 'holder-in-force' });
    expect(await approveProposal({ id: act, answer: null }, proposer, { now: later })).toMatchObject({
      code: 'holder-in-force',
    });
  });

  it('is the only one that ends them: while the holder’s is in force nobody proposes it', async () => {
    const one = held.family[0]?.id ?? '';
    expect(await proposeAct(revocation(one, 'holder-permit-ended'), proposer, { now })).toMatchObject({
      code: 'holder-in-force',
    });
    expect(await open()).toEqual([]);
  });
});

it('each revocation of the family can be appealed against after the holder’s own', async () => {
  const id = await proposed();
  await approveProposal({ id, answer: null }, other, { now: ripe });
  for (const act of await open())
    expect(await approveProposal({ id: act.id, answer: null }, proposer, { now: later })).toMatchObject({ ok: true });
  const { appealable } = await import('#app/data/appealable.server');
  const { findCase } = await import('#app/data/application.server');
  const { withdrawOwnAppeal } = await import('#app/features/applying/file-appeal.server');
  const seen = [];
  for (const text of ['1', '2', '3']) {
    const application = await findCase(db, held.id);
    if (!application) throw new Error('no case');
    const against = (await appealable(db, application)).find(({ subject }) => subject === 'revocation');
    seen.push(against?.permitId);
    const appeal = { id: held.id, subject: 'revocation', aspects: [], text, lateReason: '' } as const;
    expect(await appealOwnDecision(appeal, held.person, { now: later })).toMatchObject({ ok: true });
    expect(await withdrawOwnAppeal(held.id, held.person, { now: later })).toMatchObject({ ok: true });
  }
  expect(seen[0]).toBe(held.card.id);
  expect([...seen].sort()).toEqual([held.card, ...held.family].map((each) => each.id).sort());
});
