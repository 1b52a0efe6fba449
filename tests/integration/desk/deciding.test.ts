import { describe, expect, it } from 'vitest';
import { db, transaction } from '#app/data/db.server';
import { signDecision } from '#app/data/decision.server';
import { findOwedLetter } from '#app/data/letter.server';
import { giveNotice } from '#app/features/deciding/give-notice.server';
import { grantCase } from '#app/features/deciding/grant-case.server';
import { refuseCase } from '#app/features/deciding/refuse-case.server';
import { sendBack } from '#app/features/deciding/send-back.server';
import { claimCase } from '#app/features/reviewing/claim-case.server';
import { recommend } from '#app/features/reviewing/recommend.server';
import { grantFreedPlaces } from '#app/features/reviewing/run-clock.server';
import { letterSchemas } from '#emails/letters';
import { closeChecks, doubtOrigin, officer, type SentCase, sentCase, stateOf } from '../../support/cases';

const now = new Date('2026-11-23T05:00:00Z');
const note = null;
const visa = { programme: 'valuable-skills-visa' } as const;

/** A case that an assessor has recommended. */
async function recommended(of: SentCase = {}, recommendation: 'grant' | 'refusal' = 'grant') {
  const assessor = await officer('assessor', 'decision-maker');
  const { id, version, accountId } = await sentCase(of);
  await claimCase(id, assessor, { now });
  await closeChecks(id, assessor.id);
  // Without a doubt of a check a refusal would depart from what the sheet says.
  if (recommendation === 'refusal') await doubtOrigin(id);
  const reasons = recommendation === 'refusal' ? ['not-ethnic-kazakh'] : [];
  expect(await recommend({ id, version, recommendation, reasons, note }, assessor, { now })).toMatchObject({
    ok: true,
  });
  return { id, version: version + 1, accountId, assessor };
}

async function places(field: string, count: number, used = 0) {
  const key = { year: 2026, field };
  await db.quota.upsert({
    where: { year_field: key },
    create: { ...key, places: count, used },
    update: { places: count, used },
  });
}
const used = async (field: string) =>
  (await db.quota.findUniqueOrThrow({ where: { year_field: { year: 2026, field } } })).used;

describe('granting', () => {
  it('is one fact: status, decision, permit, event, letter', async () => {
    const { id, version } = await recommended();
    const second = await officer('decision-maker');
    expect(await grantCase({ id, version, note }, second, { now })).toMatchObject({
      ok: true,
      value: { status: 'granted' },
    });
    const state = await stateOf(id);
    expect(state).toMatchObject({ status: 'granted', letters: ['granted'], claimedById: null, dueOn: null });
    expect(state.steps).toEqual(['claim', 'recommend-grant', 'grant']);
    const permits = await db.permit.findMany({ where: { applicationId: id } });
    expect(permits).toHaveLength(1);
    expect(permits[0]).toMatchObject({ kind: 'card', status: 'active', validUntil: new Date('2029-11-22T00:00:00Z') });
    const decision = await db.decision.findFirstOrThrow({ where: { applicationId: id, kind: 'grant' } });
    expect(permits[0]?.holder).toMatchObject({ decisionNumber: decision.number, passportNumber: 'E1234567' });
    expect(decision.number).toMatch(/^D-2026-[0-9A-Z]{6}-[0-9A-Z]$/);
  });

  it('of the visa gives the visa and the waiting residence, and takes one place', async () => {
    await places('health', 5);
    const { id, version } = await recommended(visa);
    await grantCase({ id, version, note }, await officer('decision-maker'), { now });
    const permits = await db.permit.findMany({ where: { applicationId: id }, orderBy: { kind: 'asc' } });
    expect(permits.map(({ kind, status }) => `${kind} ${status}`)).toEqual(['residence pending', 'visa active']);
    expect(await used('health')).toBe(1);
  });

  it('by who recommended is refused in the story and again by the database', async () => {
    const { id, version, assessor } = await recommended();
    const before = await stateOf(id);
    expect(await grantCase({ id, version, note }, assessor, { now })).toMatchObject({ code: 'recommended-it' });
    expect(await stateOf(id)).toEqual(before);
    const decided = { applicationId: id, kind: 'grant', officerId: assessor.id, number: 'D-2026-000000-0' } as const;
    await expect(transaction((tx) => signDecision(tx, decided, now))).rejects.toThrow();
    expect(await db.decision.count({ where: { applicationId: id } })).toBe(1);
  });

  it('by the person it belongs to is refused in the story and by the database', async () => {
    const { id, version, accountId } = await recommended();
    const owner = { id: accountId, roles: ['decision-maker'] as const };
    expect(await grantCase({ id, version, note }, owner, { now })).toMatchObject({ code: 'own-application' });
    const decided = { applicationId: id, kind: 'grant', officerId: accountId } as const;
    await expect(transaction((tx) => signDecision(tx, decided, now))).rejects.toThrow();
  });

  it('needs the role, the status and the law', async () => {
    const second = await officer('decision-maker');
    const early = await sentCase();
    expect(await grantCase({ ...early, note }, second, { now })).toMatchObject({ code: 'step-not-open' });
    const { id, version } = await recommended();
    expect(await grantCase({ id, version, note }, await officer('assessor'), { now })).toMatchObject({
      code: 'not-your-role',
    });
    await db.caseCheck.updateMany({
      where: { applicationId: id, kind: 'identity' },
      data: { finding: 'does-not-match' },
    });
    const before = await stateOf(id);
    expect(await grantCase({ id, version, note }, second, { now })).toMatchObject({ code: 'gate-unproven' });
    expect(await stateOf(id)).toEqual(before);
    expect(await db.permit.count({ where: { applicationId: id } })).toBe(0);
  });

  it('happens once of two at the same moment; the other learns who was faster', async () => {
    const [first, second] = await Promise.all([officer('decision-maker'), officer('decision-maker')]);
    for (let round = 0; round < 8; round += 1) {
      const { id, version } = await recommended();
      const verdicts = await Promise.all(
        [first, second].map((each) => grantCase({ id, version, note }, each, { now })),
      );
      expect(verdicts.filter(({ ok }) => ok)).toHaveLength(1);
      const winner = verdicts[0]?.ok ? first : second;
      expect(verdicts.find(({ ok }) => !ok)).toMatchObject({ code: 'moved-on', detail: { who: winner.name } });
      expect(await stateOf(id)).toMatchObject({ letters: ['granted'] });
      expect(await db.permit.count({ where: { applicationId: id } })).toBe(1);
    }
  });
});

describe('the last place of a quota', () => {
  it('goes to exactly one of two granted at the same moment; the other is approved and waits', async () => {
    const second = await officer('decision-maker');
    for (let round = 0; round < 8; round += 1) {
      await places('it', 1);
      const cases = await Promise.all([recommended({ ...visa, field: 'it' }), recommended({ ...visa, field: 'it' })]);
      const verdicts = await Promise.all(
        cases.map(({ id, version }) => grantCase({ id, version, note }, second, { now })),
      );
      expect(verdicts.map((verdict) => verdict.ok && verdict.value.status).sort()).toEqual([
        'granted',
        'waiting_for_quota',
      ]);
      expect(await used('it')).toBe(1);
      const states = await Promise.all(cases.map(({ id }) => stateOf(id)));
      expect(states.flatMap(({ letters }) => letters).sort()).toEqual(['granted', 'waiting-for-quota']);
      await db.application.updateMany({ where: { status: 'waiting_for_quota' }, data: { status: 'withdrawn' } });
    }
  });

  it('freed later goes by score, then by the earlier file; the clock may run twice', async () => {
    await places('sport', 0);
    const second = await officer('decision-maker');
    const earlier = new Date('2026-11-10T05:00:00Z');
    const of = { ...visa, field: 'sport' } as const;
    const low = await recommended({ ...of, total: 50, submittedAt: earlier });
    const late = await recommended({ ...of, total: 70 });
    const early = await recommended({ ...of, total: 70, submittedAt: earlier });
    for (const { id, version } of [low, late, early]) await grantCase({ id, version, note }, second, { now });
    // In line stands the verified score, of these three the same.
    for (const [{ id }, total] of [
      [low, 50],
      [late, 70],
      [early, 70],
    ] as const)
      await db.application.update({ where: { id }, data: { total } });
    expect(await grantFreedPlaces(now)).toBe(0);

    await places('sport', 1);
    const later = new Date('2026-12-01T05:00:00Z');
    await Promise.all([grantFreedPlaces(later), grantFreedPlaces(later)]);
    expect(await stateOf(early.id)).toMatchObject({ status: 'granted', letters: ['waiting-for-quota', 'granted'] });
    expect((await stateOf(late.id)).status).toBe('waiting_for_quota');
    const decision = await db.decision.findFirstOrThrow({
      where: { applicationId: early.id, kind: 'approve-without-place' },
    });
    const permits = await db.permit.findMany({ where: { applicationId: early.id } });
    expect(permits.map(({ decisionId }) => decisionId)).toEqual([decision.id, decision.id]);
    expect(permits.find(({ kind }) => kind === 'visa')?.validFrom).toEqual(new Date('2026-12-01T00:00:00Z'));

    await places('sport', 3, 1);
    expect(await grantFreedPlaces(later)).toBe(2);
    expect(await grantFreedPlaces(later)).toBe(0);
    expect((await stateOf(low.id)).status).toBe('granted');
  });
});

describe('refusing', () => {
  const reasons = ['not-ethnic-kazakh'];

  it('follows a notice, the days to object and only then', async () => {
    const { id, version } = await recommended({}, 'refusal');
    const second = await officer('decision-maker');
    expect(await refuseCase({ id, version, note }, second, { now })).toMatchObject({ code: 'step-not-open' });
    expect((await giveNotice({ id, version, reasons, note }, second, { now })).ok).toBe(true);
    const noticed = await stateOf(id);
    expect(noticed).toMatchObject({ status: 'refusal_notice', letters: ['notice-of-refusal'] });
    expect(noticed.applicantDueOn).toEqual(new Date('2026-11-26T00:00:00Z'));

    const seen = { id, version: version + 1, note };
    const lastDay = new Date('2026-11-26T18:59:00Z');
    expect(await refuseCase(seen, second, { now: lastDay })).toMatchObject({
      code: 'too-early',
      detail: { until: '2026-11-26' },
    });
    const nextDay = new Date('2026-11-26T19:01:00Z');
    expect((await refuseCase(seen, second, { now: nextDay })).ok).toBe(true);
    const refused = await stateOf(id);
    expect(refused).toMatchObject({ status: 'refused', letters: ['notice-of-refusal', 'refused'] });
    const decision = await db.decision.findFirstOrThrow({ where: { applicationId: id, kind: 'refuse' } });
    expect(decision.reasons).toEqual([{ ground: 'not-ethnic-kazakh', act: 'migration-law', at: '25-1 (1)' }]);
  });

  it('knows only grounds of the programme', async () => {
    const { id, version } = await recommended({}, 'refusal');
    const second = await officer('decision-maker');
    expect(await giveNotice({ id, version, reasons: ['expelled'], note }, second, { now })).toMatchObject({
      code: 'no-ground',
    });
    expect((await stateOf(id)).letters).toEqual([]);
  });

  it('gives one notice of two at the same moment', async () => {
    const { id, version } = await recommended({}, 'refusal');
    const officers = await Promise.all([officer('decision-maker'), officer('decision-maker')]);
    const verdicts = await Promise.all(
      officers.map((each) => giveNotice({ id, version, reasons, note }, each, { now })),
    );
    expect(verdicts.filter(({ ok }) => ok)).toHaveLength(1);
    expect((await stateOf(id)).letters).toEqual(['notice-of-refusal']);
  });
});

it('sends a case back with a coded reason', async () => {
  const { id, version } = await recommended();
  const second = await officer('decision-maker');
  expect((await sendBack({ id, version, reason: 'check-again', note: 'Passport page' }, second, { now })).ok).toBe(
    true,
  );
  expect(await stateOf(id)).toMatchObject({ status: 'verification', letters: [], claimedById: null });
  expect(await db.decision.findFirst({ where: { applicationId: id, kind: 'send-back' } })).toMatchObject({
    reasons: [{ ground: 'check-again' }],
    note: 'Passport page',
  });
});

it('owes letters that can be written', async () => {
  const letters = await db.letter.findMany({ select: { id: true } });
  expect(letters.length).toBeGreaterThan(4);
  for (const { id } of letters) {
    const owed = await findOwedLetter(id);
    expect(() => letterSchemas[owed?.letter as keyof typeof letterSchemas].parse(owed?.values)).not.toThrow();
  }
});
