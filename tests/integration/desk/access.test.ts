import { beforeEach, describe, expect, it } from 'vitest';
import { openCaseDoor } from '#app/data/case-door.server';
import { db } from '#app/data/db.server';
import { recordRead } from '#app/data/document-read.server';
import { BROWSING_ALARM } from '#app/domain/people/access';
import type { Officer } from '#app/domain/people/permissions';
import { accessOf } from '#app/features/applying/access.query.server';
import { alarmBrowsing } from '#app/features/reviewing/alarm-browsing.server';
import { claimCase } from '#app/features/reviewing/claim-case.server';
import { caseAtTheDoor, statePurpose } from '#app/features/reviewing/open-case.server';
import { officer, sentCase } from '#tests/support/cases';

const now = new Date('2026-11-30T05:00:00Z');
const later = (minutes: number) => new Date(now.getTime() + minutes * 60_000);

describe('a case is read', () => {
  let id: string;
  let assessor: Officer;
  beforeEach(async () => {
    ({ id } = await sentCase({ status: 'verification' }));
    assessor = await officer('assessor');
  });

  it('by who holds it, and each reading is written down', async () => {
    expect((await claimCase(id, assessor, { now })).ok).toBe(true);
    expect(await openCaseDoor(id, assessor, later(1))).toMatchObject({ ok: true, value: 'review' });
    expect(await openCaseDoor(id, assessor, later(2))).toMatchObject({ ok: true });
    expect(await openCaseDoor(id, assessor, later(20))).toMatchObject({ ok: true });
    expect(await db.caseRead.count({ where: { applicationId: id } })).toBe(2);
    expect(await accessOf({ id })).toMatchObject([{ officerRole: 'assessor', purpose: 'review', at: later(20) }]);
  });

  it('with its documents from the office from which it was opened', async () => {
    await db.account.update({ where: { id: assessor.id }, data: { office: 'KZ-55' } });
    expect((await claimCase(id, assessor, { now })).ok).toBe(true);
    expect(await openCaseDoor(id, assessor, later(1))).toMatchObject({ ok: true });
    const stored = { key: 'a'.repeat(64), wrappedKey: 'k', keyId: 'i', size: 1 };
    const file = { fileName: 'passport.pdf', type: 'application/pdf', size: 1, pageCount: 1, uploadedAt: now };
    const kept = { original: stored, pages: [stored], thumbnail: stored };
    const document = await db.document.create({ data: { applicationId: id, item: 'passport', ...file, ...kept } });
    const read = { applicationId: id, documentId: document.id, officerId: assessor.id, officerRole: 'assessor' };
    await recordRead({ ...read, kind: 'page', page: 1, purpose: 'review' }, later(2));
    expect(await accessOf({ id })).toMatchObject([
      { item: 'passport', office: 'KZ-55', at: later(2) },
      { purpose: 'review', office: 'KZ-55', at: later(1) },
    ]);
  });

  it('by nobody else without a purpose from the list, and for an hour', async () => {
    expect(await openCaseDoor(id, assessor, now)).toMatchObject({ ok: false, code: 'purpose-required' });
    for (const purpose of [undefined, '', 'review', 'curiosity', '__proto__'])
      expect(await statePurpose({ id, purpose }, assessor, { now })).toMatchObject({ code: 'purpose-required' });
    expect(await db.caseRead.count({ where: { applicationId: id } })).toBe(0);
    expect((await statePurpose({ id, purpose: 'complaint' }, assessor, { now })).ok).toBe(true);
    expect(await openCaseDoor(id, assessor, later(59))).toMatchObject({ ok: true, value: 'complaint' });
    expect(await openCaseDoor(id, assessor, later(180))).toMatchObject({ code: 'purpose-required' });
  });

  it('by who may sign the extension of its legal term, once it is drafted', async () => {
    const signer = await officer('decision-maker');
    const ends = (day: string, termExtendedAt: Date | null = null) =>
      db.application.update({ where: { id }, data: { legalDueOn: new Date(`${day}T00:00:00Z`), termExtendedAt } });
    // Three working days before the last one.
    await ends('2026-12-04');
    expect(await openCaseDoor(id, signer, now)).toMatchObject({ code: 'purpose-required' });
    await ends('2026-12-03');
    expect(await openCaseDoor(id, signer, now)).toMatchObject({ ok: true, value: 'decision' });
    expect(await openCaseDoor(id, assessor, now)).toMatchObject({ code: 'purpose-required' });
    await ends('2026-12-03', now);
    expect(await openCaseDoor(id, await officer('decision-maker'), now)).toMatchObject({ code: 'purpose-required' });
  });

  it('by supervisor and auditor for what they are there for; never by its owner', async () => {
    expect(await openCaseDoor(id, await officer('supervisor'), now)).toMatchObject({ value: 'supervision' });
    expect(await openCaseDoor(id, await officer('auditor'), now)).toMatchObject({ value: 'audit' });
    const { accountId } = await db.application.findUniqueOrThrow({ where: { id } });
    const own: Officer = { id: accountId, roles: ['supervisor'] };
    expect(await openCaseDoor(id, own, now)).toMatchObject({ code: 'own-application' });
    expect(await statePurpose({ id, purpose: 'court' }, own, { now })).toMatchObject({ code: 'own-application' });
    expect(await openCaseDoor('nothing', assessor, now)).toMatchObject({ code: 'not-found' });
  });

  it('at the door an officer learns its number and whether they may take it', async () => {
    expect(await caseAtTheDoor(id, assessor, { now })).toMatchObject({ value: { open: false, mayTake: true } });
    const decider = await officer('decision-maker');
    expect(await caseAtTheDoor(id, decider, { now })).toMatchObject({ value: { open: false, mayTake: false } });
    await claimCase(id, assessor, { now });
    const other = await officer('assessor');
    expect(await caseAtTheDoor(id, other, { now })).toMatchObject({ value: { open: false, mayTake: false } });
  });
});

describe('browsing', () => {
  it('beyond one’s work raises an alarm, once a day, for every supervisor and auditor', async () => {
    const curious = await officer('assessor');
    const busy = await officer('assessor');
    const supervisor = await officer('supervisor');
    for (let n = 0; n < BROWSING_ALARM; n += 1) {
      const { id } = await sentCase({ status: 'verification' });
      await statePurpose({ id, purpose: 'second-opinion' }, curious, { now: later(n) });
      await statePurpose({ id, purpose: 'second-opinion' }, busy, { now: later(n) });
      if (n === 0) await claimCase(id, busy, { now: later(n) });
      expect(await alarmBrowsing(later(n))).toBe(n + 1 === BROWSING_ALARM ? 1 : 0);
    }
    const letters = () => db.letter.count({ where: { letter: 'browsing-alarm', accountId: supervisor.id } });
    expect(await letters()).toBe(1);
    expect(await alarmBrowsing(later(60))).toBe(0);
    expect(await letters()).toBe(1);
    expect(await db.event.count({ where: { step: 'browsing-alarm' } })).toBe(1);
  });
});
