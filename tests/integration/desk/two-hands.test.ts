import { beforeEach, describe, expect, it } from 'vitest';
import { openCaseDoor } from '#app/data/case-door.server';
import { db } from '#app/data/db.server';
import { addSlots } from '#app/data/hearing-slot.server';
import { today } from '#app/domain/basics/plain-date';
import type { Officer } from '#app/domain/people/permissions';
import type { HolderRecord } from '#app/domain/permits/holder-record';
import { standingOn } from '#app/domain/permits/standing';
import { ownLetter } from '#app/features/applying/letters.query.server';
import { giveNotice } from '#app/features/deciding/give-notice.server';
import { grantCase } from '#app/features/deciding/grant-case.server';
import { refuseCase } from '#app/features/deciding/refuse-case.server';
import { ownActLetter } from '#app/features/permits/act-letters.query.server';
import { bookPermitHearing } from '#app/features/permits/book-permit-hearing.server';
import { approveProposal, rejectProposal, withdrawProposal } from '#app/features/permits/decide-proposal.server';
import { objectToProposal } from '#app/features/permits/object-to-proposal.server';
import { readOwnAct } from '#app/features/permits/proposal.query.server';
import { type Proposed, proposeAct } from '#app/features/permits/propose-act.server';
import { recordPermitHearing } from '#app/features/permits/record-permit-hearing.server';
import { claimCase } from '#app/features/reviewing/claim-case.server';
import { recommend } from '#app/features/reviewing/recommend.server';
import { closeChecks, doubtOrigin, officer, sentCase, stateOf } from '../../support/cases';

const now = new Date('2026-11-23T05:00:00Z');
/** The first day on which what was proposed now is ripe. */
const ripe = new Date('2026-11-27T05:00:00Z');
const at = (text: string) => new Date(`${text}+05:00`);

async function granted() {
  const [assessor, author] = [await officer('assessor'), await officer('decision-maker')];
  const { id, version, accountId } = await sentCase();
  await claimCase(id, assessor, { now });
  await closeChecks(id, assessor.id);
  await recommend({ id, version, recommendation: 'grant', reasons: [], note: null }, assessor, { now });
  await grantCase({ id, version: version + 1, note: null }, author, { now });
  const permit = await db.permit.findFirstOrThrow({ where: { applicationId: id } });
  return { id, person: { id: accountId }, assessor, author, permit };
}

const acts = [
  ['revoke', { ground: 'untrue-information' }],
  ['suspend', { ground: 'information-being-verified' }],
  ['correct', { ground: 'misprint', field: 'givenNamesLatin', to: 'AIGULA' }],
] as const;
type Case = (typeof acts)[number];

const words = { explanation: 'Түсіндірме', note: null };
const proposal = (permit: string, [act, more]: Case): Proposed => ({ about: { permit }, act, ...more, ...words });

let held: Awaited<ReturnType<typeof granted>>;
let proposer: Officer;
let other: Officer;
beforeEach(async () => {
  held = await granted();
  proposer = await officer('decision-maker');
  other = await officer('decision-maker');
});

const propose = async (of: Case, by = proposer, when = now) => {
  const made = await proposeAct(proposal(held.permit.id, of), by, { now: when });
  if (!made.ok) throw new Error(made.code);
  return made.value.id;
};
const statusNow = async () => (await db.permit.findUniqueOrThrow({ where: { id: held.permit.id } })).status;
const holderNow = async () =>
  (await db.permit.findUniqueOrThrow({ where: { id: held.permit.id } })).holder as unknown as HolderRecord;
const done = { revoke: 'revoked', suspend: 'suspended', correct: 'active' } as const;
const lettersOf = async () => (await stateOf(held.id)).letters.filter((letter) => letter !== 'granted');
const told = {
  revoke: ['revoke-notice', 'permit-revoked'],
  suspend: ['suspend-notice', 'permit-suspended'],
  correct: ['decision-corrected'],
};

describe('the case of what was decided', () => {
  const reads = (by: Officer) => openCaseDoor(held.id, by, ripe);

  it('stays open to who decided it, and to nobody else of that role', async () => {
    const id = await propose(acts[0]);
    expect(await reads(other)).toMatchObject({ value: 'decision' });
    expect(await approveProposal({ id, answer: null }, other, { now: ripe })).toMatchObject({ ok: true });
    expect(await reads(other)).toMatchObject({ value: 'own-step' });
    expect(await reads(await officer('decision-maker'))).toMatchObject({ code: 'purpose-required' });
  });
});

describe.each(acts)('%s', (act, more) => {
  const of = [act, more] as unknown as Case;

  it('changes nothing when proposed; another officer’s approval does it, once, with event and letter', async () => {
    const id = await propose(of);
    expect(await statusNow()).toBe('active');
    expect(await db.event.count({ where: { permitId: held.permit.id, step: `propose-${act}` } })).toBe(1);
    expect(await lettersOf()).toEqual(act === 'correct' ? [] : told[act].slice(0, 1));
    const third = await officer('decision-maker');
    const verdicts = await Promise.all(
      [other, third, other, third].map((by) => approveProposal({ id, answer: null }, by, { now: ripe })),
    );
    expect(verdicts.filter(({ ok }) => ok)).toHaveLength(1);
    expect(new Set(verdicts.flatMap((verdict) => (verdict.ok ? [] : verdict.code)))).toEqual(
      new Set(['decided-already']),
    );
    expect(await statusNow()).toBe(done[act]);
    expect(await db.event.count({ where: { permitId: held.permit.id, step: act } })).toBe(1);
    expect(await lettersOf()).toEqual(told[act]);
    const row = await db.proposal.findUniqueOrThrow({ where: { id } });
    expect(row).toMatchObject({ result: 'approved', proposedById: proposer.id });
    expect(row.number).toMatch(/2026/);
    expect((await holderNow()).latin.givenNames).toBe(act === 'correct' ? 'AIGULA' : 'AIGUL');
    expect(await db.decision.count({ where: { applicationId: held.id, kind: 'correct' } })).toBe(
      act === 'correct' ? 1 : 0,
    );
  });

  it('is never approved by who proposed it, in the story nor past it', async () => {
    const id = await propose(of);
    expect(await approveProposal({ id, answer: 'x' }, proposer, { now: ripe })).toMatchObject({ code: 'proposed-it' });
    expect(await rejectProposal({ id, answer: 'x' }, proposer, { now: ripe })).toMatchObject({ code: 'proposed-it' });
    const signed = (by: Officer, result: string) =>
      db.proposal.update({ where: { id }, data: { result, decidedById: by.id, decidedAt: ripe } });
    await expect(signed(proposer, 'approved')).rejects.toThrow(/proposal_two_hands/);
    await expect(signed(proposer, 'rejected')).rejects.toThrow(/proposal_two_hands/);
    await expect(signed(other, 'withdrawn')).rejects.toThrow(/proposal_two_hands/);
    await expect(signed({ id: held.person.id, roles: [] }, 'approved')).rejects.toThrow(/own/);
    await expect(db.proposal.update({ where: { id }, data: { ground: 'other' } })).rejects.toThrow(/no change/);
    expect(await statusNow()).toBe('active');
  });

  it('is refused to other roles, to the holder, to relatives, on other grounds, and twice', async () => {
    const by = async (who: Officer, changed: Partial<Proposed> = {}) =>
      proposeAct({ ...proposal(held.permit.id, of), ...changed }, who, { now });
    expect(await by(await officer('intake', 'verifier', 'supervisor', 'appeals'))).toMatchObject({
      code: 'not-your-role',
    });
    expect(await by({ ...proposer, id: held.person.id })).toMatchObject({ code: 'own-application' });
    const relative = await officer('decision-maker');
    await db.officerRelative.create({
      data: {
        officerId: relative.id,
        name: 'x',
        searchKey: 'x',
        passportNumber: 'E1234567',
        relation: 'sibling',
        declaredAt: now,
      },
    });
    await db.application.update({ where: { id: held.id }, data: { passportNumber: 'E1234567' } });
    expect(await by(relative)).toMatchObject({ code: 'relative' });
    expect(await by(proposer, { ground: 'because' })).toMatchObject({ code: 'unknown-reason' });
    const both = await Promise.all([by(proposer), by(other)]);
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    expect(both.find(({ ok }) => !ok)).toMatchObject({ code: 'open-already' });
    const { id } = await db.proposal.findFirstOrThrow({ where: { permitId: held.permit.id } });
    expect(await approveProposal({ id, answer: null }, relative, { now: ripe })).toMatchObject({ code: 'relative' });
    expect(await approveProposal({ id, answer: null }, held.assessor, { now: ripe })).toMatchObject({
      code: 'not-your-role',
    });
  });

  it('is dropped by another officer with a reason, or taken back by who proposed it', async () => {
    const id = await propose(of);
    expect(await rejectProposal({ id, answer: null }, other, { now })).toMatchObject({ code: 'answer-required' });
    expect(await withdrawProposal({ id }, other, { now })).toMatchObject({ code: 'not-the-proposer' });
    expect(await rejectProposal({ id, answer: 'Негіз жоқ' }, other, { now })).toMatchObject({ ok: true });
    expect(await approveProposal({ id, answer: null }, other, { now: ripe })).toMatchObject({
      code: 'decided-already',
    });
    const again = await propose(of);
    expect(await withdrawProposal({ id: again }, proposer, { now })).toMatchObject({ ok: true });
    expect(await statusNow()).toBe('active');
    const dropped = (await lettersOf()).filter((letter) => letter === 'proposal-dropped');
    expect(dropped).toHaveLength(act === 'correct' ? 0 : 2);
  });
});

describe.each(acts.filter(([act]) => act !== 'correct'))('before %s the holder', (act, more) => {
  const of = [act, more] as unknown as Case;

  it('is heard in writing: until the last day nobody approves, and an objection is answered', async () => {
    const id = await propose(of);
    const permit = held.permit;
    expect(
      standingOn({ ...permit, status: 'active', validFrom: today(now), validUntil: today(ripe) } as never, today(now)),
    ).toBe('valid');
    for (const day of ['2026-11-23', '2026-11-26'])
      expect(await approveProposal({ id, answer: 'x' }, other, { now: at(`${day}T23:59:00`) })).toMatchObject({
        code: 'too-early',
        detail: { until: '2026-11-26' },
      });
    const object = (text: string, who = held.person, when = now) => objectToProposal({ id, text }, who, { now: when });
    expect(await object('x', { id: other.id })).toMatchObject({ code: 'not-found' });
    expect(await object(' ')).toMatchObject({ code: 'objection-required' });
    expect(await object('x'.repeat(4001))).toMatchObject({ code: 'too-long' });
    expect(await object('Дұрыс емес', held.person, ripe)).toMatchObject({ code: 'notice-closed' });
    expect(await object('Дұрыс емес')).toMatchObject({ ok: true });
    expect(await object('Дұрыс емес')).toMatchObject({ ok: true });
    expect(await object('Басқа')).toMatchObject({ code: 'notice-closed' });
    expect(await approveProposal({ id, answer: null }, other, { now: ripe })).toMatchObject({
      code: 'answer-required',
    });
    await expect(
      db.proposal.update({ where: { id }, data: { result: 'approved', decidedById: other.id, decidedAt: ripe } }),
    ).rejects.toThrow(/proposal_heard/);
    expect(await approveProposal({ id, answer: 'Қаралды' }, other, { now: ripe })).toMatchObject({ ok: true });
    for (const letter of ['notice', 'decision'] as const) {
      const paper = await ownActLetter(held.person.id, { id: permit.id, proposal: id, letter }, ripe);
      expect(
        Buffer.from(paper?.pdf ?? [])
          .subarray(0, 5)
          .toString(),
      ).toBe('%PDF-');
      expect(await ownActLetter(other.id, { id: permit.id, proposal: id, letter }, ripe)).toBeNull();
    }
  });

  it('is heard in person: the decision waits, and the officer who decides records it', async () => {
    const id = await propose(of);
    const secretary = await officer('intake');
    const times = ['2026-11-25T10:00:00', '2026-11-26T10:00:00'].map(at);
    const place = `permit ${id}`;
    for (const startsAt of times)
      await addSlots(
        db,
        [
          {
            office: 'KZ-55',
            startsAt,
            endsAt: new Date(startsAt.getTime() + 1_800_000),
            form: 'online',
            place,
            capacity: 1,
          },
        ],
        secretary.id,
        now,
      );
    const slots = await db.hearingSlot.findMany({ where: { place }, orderBy: { startsAt: 'asc' } });
    const book = (slotId: string | undefined, who = held.person) =>
      bookPermitHearing({ id, slotId: slotId ?? '' }, who, { now });
    expect(await book(slots[0]?.id, { id: other.id })).toMatchObject({ code: 'not-found' });
    expect(await book('nothing')).toMatchObject({ code: 'slot-required' });
    expect(await book(slots[0]?.id)).toMatchObject({ ok: true });
    expect(await book(slots[1]?.id)).toMatchObject({ ok: true });
    expect(await book(slots[0]?.id)).toMatchObject({ code: 'hearing-moved' });
    expect((await readOwnAct(held.person.id, { permitId: held.permit.id, id }, now))?.hearing).toMatchObject({
      moves: 1,
    });
    expect(await lettersOf()).toEqual([told[act][0], 'permit-hearing-booked', 'permit-hearing-moved']);
    expect(await approveProposal({ id, answer: 'x' }, other, { now: ripe })).toMatchObject({ code: 'hearing-open' });
    await expect(
      db.proposal.update({ where: { id }, data: { result: 'approved', decidedById: other.id, decidedAt: ripe } }),
    ).rejects.toThrow(/hearing/);
    const record = (by: Officer, when = ripe) =>
      recordPermitHearing({ id, result: 'came', showed: 'nothing-new', minutes: 'Түсіндірді' }, by, { now: when });
    expect(await record(other, now)).toMatchObject({ code: 'hearing-to-come' });
    expect(await record(proposer)).toMatchObject({ code: 'proposed-it' });
    expect(await record(other)).toMatchObject({ ok: true });
    expect(await record(other)).toMatchObject({ code: 'no-hearing' });
    expect(await approveProposal({ id, answer: null }, other, { now: ripe })).toMatchObject({ ok: true });
  });
});

it('no permit is revoked or suspended past the proposal', async () => {
  for (const status of ['revoked', 'suspended'])
    await expect(db.permit.update({ where: { id: held.permit.id }, data: { status } })).rejects.toThrow(/one hand/);
  const signed = { applicationId: held.id, kind: 'correct', officerId: other.id, at: now };
  await expect(db.decision.create({ data: signed })).rejects.toThrow(/one hand/);
});

it('a court’s order and a lost passport wait for no hearing; they still need another hand', async () => {
  for (const ground of ['court-order', 'passport-reported-lost']) {
    held = await granted();
    const id = await propose(['suspend', { ground }] as unknown as Case);
    expect(await lettersOf()).toEqual([]);
    expect(await objectToProposal({ id, text: 'x' }, held.person, { now })).toMatchObject({ code: 'not-found' });
    expect(await approveProposal({ id, answer: null }, proposer, { now })).toMatchObject({ code: 'proposed-it' });
    expect(await approveProposal({ id, answer: null }, other, { now })).toMatchObject({ ok: true });
    expect(await statusNow()).toBe('suspended');
  }
});

describe('a correction', () => {
  it.each([
    ['surnameLatin', 'Сәрсен', 'not-this-value'],
    ['surnameLatin', 'SARSENBAY', 'nothing-corrected'],
    ['birthDate', '31.02.1990', 'not-this-value'],
    ['citizenship', 'KZ', 'not-this-value'],
    ['status', 'x', 'unknown-field'],
    ['__proto__', 'x', 'unknown-field'],
    ['surnameKazakh', '', 'not-this-value'],
  ])('of %s to “%s” is refused: %s', async (field, to, code) => {
    const made = await proposeAct(
      { about: { permit: held.permit.id }, act: 'correct', ground: 'misprint', field, to, ...words },
      proposer,
      { now },
    );
    expect(made).toMatchObject({ code });
  });

  it.each([
    ['birthDate', '13.04.1990', '1990-04-13'],
    ['citizenship', 'CHN', 'CHN'],
    ['passportNumber', 'E7654321', 'E7654321'],
  ])('of %s to “%s” stands in the permit', async (field, to, value) => {
    const id = await propose(['correct', { ground: 'misprint', field, to }] as unknown as Case);
    const paper = (who: { id: string }) => ownLetter(who.id, { id: held.id, letter: 'correction' }, now);
    expect(await paper(held.person)).toBeNull();
    expect((await approveProposal({ id, answer: null }, other, { now })).ok).toBe(true);
    expect(await holderNow()).toMatchObject({ [field]: value });
    const pdf = Buffer.from((await paper(held.person))?.pdf ?? []);
    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
    expect(await paper(other)).toBeNull();
  });

  it('is approved by nobody who recommended', async () => {
    const id = await propose(acts[2]);
    const both = { ...held.assessor, roles: ['assessor', 'decision-maker'] as const };
    expect(await approveProposal({ id, answer: null }, both, { now })).toMatchObject({ code: 'recommended-it' });
    expect(await db.proposal.findUniqueOrThrow({ where: { id } })).toMatchObject({ result: null });
  });

  it('of the words of a refusal is proposed on the case', async () => {
    const [assessor, author] = [await officer('assessor'), await officer('decision-maker')];
    const { id, version } = await sentCase();
    await claimCase(id, assessor, { now });
    await closeChecks(id, assessor.id);
    await doubtOrigin(id);
    const reasons = ['not-ethnic-kazakh'];
    await recommend({ id, version, recommendation: 'refusal', reasons, note: null }, assessor, { now });
    await giveNotice({ id, version: version + 1, reasons, note: null }, author, { now });
    const refusal = { id, version: version + 2, note: null, explanation: 'Қате созбен' };
    expect(await refuseCase(refusal, author, { now: ripe })).toMatchObject({ ok: true });
    const about = { about: { application: id }, act: 'correct', ground: 'misprint', ...words } as const;
    expect(await proposeAct({ ...about, to: 'Қате созбен' }, proposer, { now: ripe })).toMatchObject({
      code: 'nothing-corrected',
    });
    const made = await proposeAct({ ...about, to: 'Дұрыс сөзбен' }, proposer, { now: ripe });
    expect(made.ok).toBe(true);
    const approved = await approveProposal({ id: made.ok ? made.value.id : '', answer: null }, other, { now: ripe });
    expect(approved).toMatchObject({ ok: true });
    expect((await stateOf(id)).letters.at(-1)).toBe('decision-corrected');
    const correction = await db.decision.findFirstOrThrow({ where: { applicationId: id, kind: 'correct' } });
    expect(correction.explanation).toBe('Дұрыс сөзбен');
  });
});
