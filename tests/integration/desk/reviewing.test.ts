import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { findOwnApplication } from '#app/data/application.server';
import { db } from '#app/data/db.server';
import { requestsOf } from '#app/data/request.server';
import { today } from '#app/domain/basics/plain-date';
import type { RequestedItem } from '#app/domain/decisions/officer-forms';
import { ownLetter } from '#app/features/applying/letters.query.server';
import { requestWords } from '#app/features/letters/request-letter';
import { acceptCase } from '#app/features/reviewing/accept-case.server';
import { readRequestFile } from '#app/features/reviewing/case.query.server';
import { claimCase, releaseCase } from '#app/features/reviewing/claim-case.server';
import { recommend } from '#app/features/reviewing/recommend.server';
import { remindOfDrafts } from '#app/features/reviewing/remind-of-drafts.server';
import { cancelRequest, requestInformation } from '#app/features/reviewing/request-information.server';
import { closeOverdueRequests, expireDrafts } from '#app/features/reviewing/run-clock.server';
import { takeNextCase } from '#app/features/reviewing/take-next-case.server';
import { closeChecks, officer, sentCase, stateOf } from '../../support/cases';

const now = new Date('2026-11-23T05:00:00Z');
const day = (text: string) => new Date(`${text}T00:00:00Z`);
const asked = [{ reason: 'missing', item: 'diploma' } as const];

describe('accepting', () => {
  it('opens the checks, starts the clock by the lane and keeps the case with who may verify', async () => {
    const intake = await officer('intake', 'verifier');
    const { id, version } = await sentCase({ status: 'submitted' });
    expect(await acceptCase({ id, version }, intake, { now })).toEqual({ ok: true, value: undefined });
    const state = await stateOf(id);
    expect(state).toMatchObject({ status: 'verification', lane: 'fast', claimedById: intake.id, version: version + 1 });
    expect(state.dueOn).toEqual(day('2026-11-30'));
    expect(state.steps).toEqual(['accept']);
    expect(await db.caseCheck.count({ where: { applicationId: id } })).toBe(5);
  });

  it('leaves the case free when intake is all the officer does', async () => {
    const { id, version } = await sentCase({ status: 'submitted' });
    await acceptCase({ id, version }, await officer('intake'), { now });
    expect((await stateOf(id)).claimedById).toBeNull();
  });

  it('is refused to other roles and from an older page, and leaves nothing behind', async () => {
    const { id, version } = await sentCase({ status: 'submitted' });
    const before = await stateOf(id);
    expect(await acceptCase({ id, version }, await officer('assessor'), { now })).toMatchObject({
      code: 'not-your-role',
    });
    expect(await acceptCase({ id, version: version - 1 }, await officer('intake'), { now })).toMatchObject({
      code: 'moved-on',
    });
    expect(await stateOf(id)).toEqual(before);
  });

  it('happens once when two press at the same moment', async () => {
    const both = await Promise.all([officer('intake'), officer('intake')]);
    const { id, version } = await sentCase({ status: 'submitted' });
    const verdicts = await Promise.all(both.map((each) => acceptCase({ id, version }, each, { now })));
    expect(verdicts.filter(({ ok }) => ok)).toHaveLength(1);
    const winner = both[verdicts.findIndex(({ ok }) => ok)];
    const lost = verdicts.find(({ ok }) => !ok);
    expect(lost).toMatchObject({ code: 'moved-on', detail: { who: winner?.name, when: now.toISOString() } });
    expect((await stateOf(id)).steps).toEqual(['accept']);
  });
});

describe('claiming', () => {
  it('has one winner in every round; the others learn who it is', async () => {
    const officers = await Promise.all(Array.from({ length: 4 }, () => officer('verifier')));
    for (let round = 0; round < 10; round += 1) {
      const { id } = await sentCase();
      const verdicts = await Promise.all(officers.map((each) => claimCase(id, each, { now })));
      const winners = officers.filter((_, index) => verdicts[index]?.ok);
      expect(winners).toHaveLength(1);
      for (const verdict of verdicts.filter(({ ok }) => !ok)) {
        expect(verdict).toMatchObject({ code: 'claimed', detail: { name: winners[0]?.name } });
      }
      expect(await stateOf(id)).toMatchObject({ claimedById: winners[0]?.id, steps: ['claim'] });
    }
  });

  it('is for the roles of the status, and never for who recommended', async () => {
    const { id } = await sentCase();
    expect(await claimCase(id, await officer('decision-maker'), { now })).toMatchObject({ code: 'not-your-role' });
    const both = await officer('assessor', 'decision-maker');
    const ready = await sentCase({ status: 'recommended' });
    await db.decision.create({
      data: { applicationId: ready.id, kind: 'recommend-grant', officerId: both.id, at: now },
    });
    expect(await claimCase(ready.id, both, { now })).toMatchObject({ code: 'recommended-it' });
  });

  it('can be given back, by the holder alone', async () => {
    const [holder, other] = await Promise.all([officer('verifier'), officer('verifier')]);
    const { id } = await sentCase();
    await claimCase(id, holder, { now });
    expect(await releaseCase(id, other, { now })).toMatchObject({ code: 'not-claimed' });
    expect((await releaseCase(id, holder, { now })).ok).toBe(true);
    expect((await claimCase(id, other, { now })).ok).toBe(true);
  });

  it('gives the case that is due first as the next one, each to one officer', async () => {
    await db.application.updateMany({
      where: { status: 'verification' },
      data: { claimedById: null, status: 'withdrawn' },
    });
    const late = await sentCase();
    await db.application.update({ where: { id: late.id }, data: { dueOn: day('2026-11-20') } });
    const soon = await sentCase();
    const officers = await Promise.all([officer('verifier'), officer('verifier'), officer('verifier')]);
    expect(await takeNextCase(officers[0]!, { now })).toMatchObject({ value: { id: late.id } });
    expect(await takeNextCase(officers[1]!, { now })).toMatchObject({ value: { id: soon.id } });
    expect(await takeNextCase(officers[2]!, { now })).toMatchObject({ code: 'nothing-to-do' });
  });
});

describe('asking for information', () => {
  it('stops the clock, sets the day, owes one letter; taken back, the clock runs on', async () => {
    const assessor = await officer('assessor');
    const { id, version } = await sentCase();
    await claimCase(id, assessor, { now });
    expect((await requestInformation({ id, version, items: asked }, assessor, { now })).ok).toBe(true);
    const waiting = await stateOf(id);
    expect(waiting).toMatchObject({ status: 'awaiting_information', letters: ['information-requested'] });
    expect(waiting.applicantDueOn).toEqual(day('2026-12-14'));
    expect(await db.clockStop.findFirst({ where: { applicationId: id } })).toMatchObject({ toDay: null });

    const later = new Date('2026-11-25T05:00:00Z');
    expect((await cancelRequest({ id, version: version + 1 }, assessor, { now: later })).ok).toBe(true);
    const running = await stateOf(id);
    expect(running).toMatchObject({ status: 'verification', applicantDueOn: null });
    expect(running.dueOn).toEqual(day('2026-12-01'));
    expect(running.steps).toEqual(['claim', 'request-information', 'cancel-request']);
    expect(running.letters).toHaveLength(1);
  });

  it('wins the office no day when it is asked and taken back: overdue stays overdue', async () => {
    const assessor = await officer('assessor');
    const { id, version } = await sentCase();
    await claimCase(id, assessor, { now });
    await db.application.update({ where: { id }, data: { dueOn: day('2026-11-18') } });
    expect((await requestInformation({ id, version, items: asked }, assessor, { now })).ok).toBe(true);
    expect((await cancelRequest({ id, version: version + 1 }, assessor, { now })).ok).toBe(true);
    expect((await stateOf(id)).dueOn).toEqual(day('2026-11-18'));
  });

  it('needs the case in hand, and is asked once of two at the same moment', async () => {
    const [holder, other] = await Promise.all([officer('assessor'), officer('assessor')]);
    const { id, version } = await sentCase();
    expect(await requestInformation({ id, version, items: asked }, holder, { now })).toMatchObject({
      code: 'not-claimed',
    });
    await claimCase(id, holder, { now });
    expect(await requestInformation({ id, version, items: asked }, other, { now })).toMatchObject({ code: 'claimed' });
    const verdicts = await Promise.all(
      [1, 2].map(() => requestInformation({ id, version, items: asked }, holder, { now })),
    );
    expect(verdicts.map(({ ok }) => ok).sort()).toEqual([false, true]);
    expect(await stateOf(id)).toMatchObject({ letters: ['information-requested'] });
    expect(await db.informationRequest.count({ where: { applicationId: id } })).toBe(1);
  });

  it('sends the very letter that was shown, and of entries none that are not there', async () => {
    const assessor = await officer('assessor');
    const { id, version, accountId } = await sentCase();
    await claimCase(id, assessor, { now });
    const file = await readRequestFile(id, assessor, { now });
    const items: RequestedItem[] = [...asked, { reason: 'explain', question: 'occupation', note: 'Which ward?' }];
    const shown = file?.letterOf(items);
    expect(JSON.stringify(shown)).toContain('Which ward?');
    const stranger = { reason: 'explain', entry: randomUUID() } as const;
    expect(await requestInformation({ id, version, items: [stranger] }, assessor, { now })).toMatchObject({
      ok: false,
    });
    expect((await requestInformation({ id, version, items }, assessor, { now })).ok).toBe(true);
    const application = await findOwnApplication(db, accountId, id);
    const [request] = await requestsOf(db, id);
    const { entries } = application!;
    const sent = requestWords({ items: request!.items, entries, on: today(request!.askedAt), until: request!.dueOn });
    expect(sent).toEqual(shown);
    expect(await ownLetter(accountId, { id, letter: 'request' }, now)).toMatchObject({ fileName: /^request-/ });
  });

  it('asks for nothing the case knows nothing of', async () => {
    const assessor = await officer('assessor');
    const { id, version } = await sentCase();
    await claimCase(id, assessor, { now });
    for (const item of ['__proto__', 'business-plan', 'something-else']) {
      const items = [...asked, { reason: 'missing', item } as const];
      expect(await requestInformation({ id, version, items }, assessor, { now })).toEqual({
        ok: false,
        code: 'not-found',
      });
    }
    expect(await db.informationRequest.count({ where: { applicationId: id } })).toBe(0);
    expect(await stateOf(id)).toMatchObject({ status: 'verification', letters: [] });
  });

  it('is closed by the clock after the last day, once, and the office goes on', async () => {
    const assessor = await officer('assessor');
    const { id, version } = await sentCase();
    await claimCase(id, assessor, { now });
    await requestInformation({ id, version, items: asked }, assessor, { now });
    await closeOverdueRequests(new Date('2026-12-14T18:59:00Z'));
    expect((await stateOf(id)).status).toBe('awaiting_information');
    const after = new Date('2026-12-15T05:00:00Z');
    await Promise.all([closeOverdueRequests(after), closeOverdueRequests(after)]);
    expect(await closeOverdueRequests(after)).toBe(0);
    const state = await stateOf(id);
    expect(state).toMatchObject({ status: 'verification', applicantDueOn: null });
    expect(state.steps.filter((step) => step === 'close-request')).toHaveLength(1);
    expect(state.dueOn && state.dueOn > day('2026-12-15')).toBe(true);
  });
});

describe('recommending', () => {
  const grant = { recommendation: 'grant', reasons: [], note: null } as const;

  it('needs all checks closed, then leaves the hands of the assessor', async () => {
    const assessor = await officer('assessor');
    const { id, version } = await sentCase();
    await claimCase(id, assessor, { now });
    expect(await recommend({ id, version, ...grant }, assessor, { now })).toMatchObject({ code: 'checks-open' });
    await closeChecks(id, assessor.id);
    expect((await recommend({ id, version, ...grant }, assessor, { now })).ok).toBe(true);
    expect(await stateOf(id)).toMatchObject({ status: 'recommended', claimedById: null, letters: [] });
    expect(await db.decision.findFirst({ where: { applicationId: id } })).toMatchObject({ kind: 'recommend-grant' });
  });

  it('of a grant is unlawful against a finding a condition rests on', async () => {
    const assessor = await officer('assessor');
    const { id, version } = await sentCase();
    await claimCase(id, assessor, { now });
    await closeChecks(id, assessor.id);
    await db.caseCheck.updateMany({
      where: { applicationId: id, kind: 'origin' },
      data: { finding: 'does-not-match' },
    });
    expect(await recommend({ id, version, ...grant }, assessor, { now })).toMatchObject({
      code: 'gate-unproven',
      detail: { gates: 'KG3' },
    });
    const refusal = { recommendation: 'refusal', reasons: ['made-up'], note: null } as const;
    expect(await recommend({ id, version, ...refusal }, assessor, { now })).toMatchObject({ code: 'no-ground' });
    const lawful = { ...refusal, reasons: ['not-ethnic-kazakh'] };
    expect((await recommend({ id, version, ...lawful }, assessor, { now })).ok).toBe(true);
    expect(await db.decision.findFirst({ where: { applicationId: id } })).toMatchObject({
      reasons: [{ ground: 'not-ethnic-kazakh', act: 'migration-law', at: '25-1 (1)' }],
    });
  });
});

describe('drafts', () => {
  it('are announced to end fourteen and three days before, once for each time they were saved', async () => {
    const { accountId } = await sentCase();
    const draft = await db.application.create({
      data: {
        accountId,
        programme: 'valuable-skills-visa',
        route: 'listed-profession',
        locale: 'kk',
        createdAt: new Date('2026-08-01T00:00:00Z'),
        savedAt: new Date('2026-08-25T00:00:00Z'),
      },
    });
    const letters = async () => (await stateOf(draft.id)).letters;
    await remindOfDrafts(new Date('2026-11-08T00:00:00Z'));
    expect(await letters()).toEqual([]);
    const day = new Date('2026-11-10T00:00:00Z');
    await Promise.all([remindOfDrafts(day), remindOfDrafts(day)]);
    await remindOfDrafts(new Date('2026-11-15T00:00:00Z'));
    expect(await letters()).toEqual(['draft-ending']);
    const last = new Date('2026-11-20T12:00:00Z');
    await Promise.all([remindOfDrafts(last), remindOfDrafts(last)]);
    expect(await letters()).toHaveLength(2);
    await db.application.update({ where: { id: draft.id }, data: { savedAt: new Date('2026-11-21T00:00:00Z') } });
    await remindOfDrafts(new Date('2026-11-23T00:00:00Z'));
    expect(await letters()).toHaveLength(2);
    // After a pause of the clock both are due at once: one letter says it.
    await remindOfDrafts(new Date('2027-02-17T00:00:00Z'));
    await remindOfDrafts(new Date('2027-02-17T01:00:00Z'));
    expect(await letters()).toHaveLength(3);
    await db.application.update({ where: { id: draft.id }, data: { status: 'discarded' } });
  });

  it('are discarded after ninety days unsaved, once, and never without having been announced', async () => {
    const { accountId } = await sentCase();
    const draft = await db.application.create({
      data: {
        accountId,
        programme: 'valuable-skills-visa',
        route: 'listed-profession',
        locale: 'kk',
        createdAt: new Date('2026-08-01T00:00:00Z'),
        savedAt: new Date('2026-08-25T00:00:00Z'),
      },
    });
    await expireDrafts(new Date('2026-11-22T00:00:00Z'));
    expect((await stateOf(draft.id)).status).toBe('draft');
    // The clock stood still and nobody was told: three days are left from the letter on.
    await expireDrafts(new Date('2026-11-30T00:00:00Z'));
    expect((await stateOf(draft.id)).status).toBe('draft');
    await remindOfDrafts(new Date('2026-11-20T00:00:00Z'));
    await expireDrafts(new Date('2026-11-22T23:00:00Z'));
    expect((await stateOf(draft.id)).status).toBe('draft');
    await Promise.all([expireDrafts(now), expireDrafts(new Date('2026-11-24T00:00:00Z'))]);
    await expireDrafts(new Date('2026-11-24T00:00:00Z'));
    expect(await stateOf(draft.id)).toMatchObject({ status: 'discarded', steps: ['expire'] });
  });
});
