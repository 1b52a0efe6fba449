import { describe, expect, it } from 'vitest';
import { db } from '#app/data/db.server';
import { giveNotice } from '#app/features/deciding/give-notice.server';
import { grantCase } from '#app/features/deciding/grant-case.server';
import { previewLetter } from '#app/features/deciding/letter-preview.query.server';
import { prepareDecision } from '#app/features/deciding/prepare-decision.server';
import { readPrepared } from '#app/features/deciding/prepared.query.server';
import { refuseCase } from '#app/features/deciding/refuse-case.server';
import { signPrepared } from '#app/features/deciding/sign-prepared.server';
import { claimCase } from '#app/features/reviewing/claim-case.server';
import { recommend } from '#app/features/reviewing/recommend.server';
import { closeChecks, doubtOrigin, officer, sentCase, stateOf } from '../../support/cases';

const now = new Date('2026-11-23T05:00:00Z');
const later = new Date('2026-12-01T05:00:00Z');
const note = null;
const reasons = ['not-ethnic-kazakh'];

async function recommended(recommendation: 'grant' | 'refusal', doubted = recommendation === 'refusal') {
  const assessor = await officer('assessor');
  const { id, version } = await sentCase();
  await claimCase(id, assessor, { now });
  await closeChecks(id, assessor.id);
  if (doubted) await doubtOrigin(id);
  const of = { id, version, recommendation, note, reasons: recommendation === 'refusal' ? reasons : [] };
  const verdict = await recommend({ ...of, departure: doubted ? null : 'document-doubted' }, assessor, { now });
  expect(verdict).toMatchObject({ ok: true });
  return { id, version: version + 1 };
}

const lastOf = (id: string, kind: string) => db.decision.findFirstOrThrow({ where: { applicationId: id, kind } });

describe('a word that departs', () => {
  it('from a computed yes needs its reason already when it is recommended', async () => {
    const assessor = await officer('assessor');
    const { id, version } = await sentCase();
    await claimCase(id, assessor, { now });
    await closeChecks(id, assessor.id);
    const refusal = { id, version, recommendation: 'refusal', reasons, note } as const;
    const before = await stateOf(id);
    for (const departure of [null, 'proved-when-heard', '__proto__'])
      expect(await recommend({ ...refusal, departure }, assessor, { now })).toMatchObject({
        code: 'departure-unexplained',
      });
    expect(await stateOf(id)).toEqual(before);
    expect((await recommend({ ...refusal, departure: 'document-doubted' }, assessor, { now })).ok).toBe(true);
    const signed = await lastOf(id, 'recommend-refusal');
    expect(signed.departure).toEqual({ against: ['sheet'], reason: 'document-doubted' });
    expect(signed.sheet).toMatchObject({ result: 'grant', ruleSet: 'paper-2023' });
  });

  it('from a recommendation to grant: a notice', async () => {
    const { id, version } = await recommended('grant', false);
    const second = await officer('decision-maker');
    const notice = { id, version, reasons, note };
    expect(await giveNotice(notice, second, { now })).toMatchObject({ code: 'departure-unexplained' });
    expect((await stateOf(id)).letters).toEqual([]);
    expect((await giveNotice({ ...notice, departure: 'new-facts' }, second, { now })).ok).toBe(true);
    expect((await lastOf(id, 'notice')).departure).toEqual({
      against: ['sheet', 'recommendation'],
      reason: 'new-facts',
    });
    // The sheet still says yes: refusing needs its reason anew.
    expect(await refuseCase({ id, version: version + 1, note }, second, { now: later })).toMatchObject({
      code: 'departure-unexplained',
    });
    const explained = { id, version: version + 1, note, departure: 'document-doubted', explanation: 'Себебі…' };
    expect((await refuseCase(explained, second, { now: later })).ok).toBe(true);
    expect(await lastOf(id, 'refuse')).toMatchObject({ departure: { against: ['sheet'] }, explanation: 'Себебі…' });
  });

  it('a grant against a doubt: only after the person was heard, and with its reason', async () => {
    const { id, version } = await recommended('refusal');
    const second = await officer('decision-maker');
    const heard = { note, departure: 'proved-when-heard' };
    expect(await grantCase({ id, version, ...heard }, second, { now })).toMatchObject({ code: 'gate-unproven' });
    await giveNotice({ id, version, reasons, note }, second, { now });
    const seen = { id, version: version + 1 };
    expect(await grantCase({ ...seen, note }, second, { now })).toMatchObject({ code: 'departure-unexplained' });
    expect((await grantCase({ ...seen, ...heard }, second, { now })).ok).toBe(true);
    const grant = await lastOf(id, 'grant');
    expect(grant.departure).toEqual({ against: ['sheet', 'recommendation'], reason: 'proved-when-heard' });
    expect(grant.sheet).toMatchObject({ result: 'refusal' });
  });
});

describe('a decision is looked at before it is signed', () => {
  const choice = {
    decision: 'notice',
    reasons,
    sendBackReason: null,
    note,
    explanation: 'Only in the marked block.',
  } as const;

  it('nothing happens by choosing; the preview is the letter; the signature does what was shown, once', async () => {
    const { id, version } = await recommended('refusal');
    const second = await officer('decision-maker');
    expect(await readPrepared(id, second, { now })).toBeNull();
    const before = await stateOf(id);
    expect((await prepareDecision({ id, version, ...choice }, second, { now })).ok).toBe(true);
    expect(await stateOf(id)).toEqual(before);
    const prepared = await readPrepared(id, second, { now });
    expect(prepared?.letter?.sections.flatMap(({ items }) => items.map(({ en }) => en)).join(' ')).toContain(
      'Only in the marked block.',
    );
    const preview = await previewLetter(id, second, { now });
    expect(
      Buffer.from(preview?.pdf ?? [])
        .subarray(0, 5)
        .toString(),
    ).toBe('%PDF-');
    expect(await previewLetter(id, await officer('decision-maker'), { now })).toBeNull();

    expect(await signPrepared({ id, version }, second, { now })).toMatchObject({ ok: true, value: { done: 'notice' } });
    expect(await signPrepared({ id, version }, second, { now })).toMatchObject({ code: 'not-prepared' });
    expect((await stateOf(id)).letters).toEqual(['notice-of-refusal']);
    expect((await lastOf(id, 'notice')).explanation).toBe('Only in the marked block.');
  });

  it('what the law refuses is refused when it is chosen, and asked again when it is signed', async () => {
    const { id, version } = await recommended('refusal');
    const second = await officer('decision-maker');
    const grant = { ...choice, decision: 'grant', reasons: [] } as const;
    expect(await prepareDecision({ id, version, ...grant }, second, { now })).toMatchObject({ code: 'gate-unproven' });
    expect(await prepareDecision({ id, version, ...choice, reasons: ['expelled'] }, second, { now })).toMatchObject({
      code: 'no-ground',
    });
    expect(await prepareDecision({ id, version, ...choice }, await officer('assessor'), { now })).toMatchObject({
      code: 'not-your-role',
    });
    await prepareDecision({ id, version, ...choice }, second, { now });
    const other = await officer('decision-maker');
    await giveNotice({ id, version, reasons, note }, other, { now });
    expect(await readPrepared(id, second, { now })).toBeNull();
    expect(await signPrepared({ id, version }, second, { now })).toMatchObject({ code: 'moved-on' });
    expect((await stateOf(id)).letters).toEqual(['notice-of-refusal']);
  });
});
