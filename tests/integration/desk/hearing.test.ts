import { describe, expect, it } from 'vitest';
import { db } from '#app/data/db.server';
import { addSlots } from '#app/data/hearing-slot.server';
import { bookOwnHearing } from '#app/features/applying/book-hearing.server';
import { noteOpened, ownHearing } from '#app/features/applying/hearing.query.server';
import { objectToRefusal } from '#app/features/applying/object-to-refusal.server';
import { withdrawApplication } from '#app/features/applying/withdraw-application.server';
import { readDecision } from '#app/features/deciding/decision.query.server';
import { giveNotice } from '#app/features/deciding/give-notice.server';
import { grantCase } from '#app/features/deciding/grant-case.server';
import { recordHearing } from '#app/features/deciding/record-hearing.server';
import { refuseCase } from '#app/features/deciding/refuse-case.server';
import { sendBack } from '#app/features/deciding/send-back.server';
import { keepDocument } from '#app/features/documents/keep-document.server';
import { receivedFile } from '../../support/applicants';
import { closeChecks, doubtOrigin, officer, sentCase, stateOf } from '../../support/cases';
import { png } from '../../support/files';

const now = new Date('2026-11-23T05:00:00Z');
const note = null;
const reasons = ['not-ethnic-kazakh'];
const at = (day: string, time = '10:00') => new Date(`${day}T${time}:00+05:00`);

let decided = 0;
/** A case on which notice was given. The calendar's pages of each test are of another region, so that tests do not meet. */
async function noticed(region = 'KZ-55') {
  const { id, version, accountId } = await sentCase({ answers: { place: { firstRegion: region } } });
  const [assessor, second] = await Promise.all([officer('assessor'), officer('decision-maker')]);
  await closeChecks(id, assessor.id);
  await doubtOrigin(id);
  await db.application.update({ where: { id }, data: { status: 'recommended', dueOn: new Date('2026-12-11') } });
  await db.decision.create({ data: { applicationId: id, kind: 'recommend-refusal', officerId: assessor.id, at: now } });
  expect((await giveNotice({ id, version, reasons, note }, second, { now })).ok).toBe(true);
  decided += 1;
  return { id, version: version + 1, person: { id: accountId }, second, assessor };
}

async function slot(office: string, startsAt: Date, capacity = 1, form: 'online' | 'in-person' = 'online') {
  const secretary = await officer('intake');
  const place = `${form} ${decided}`;
  const endsAt = new Date(startsAt.getTime() + 30 * 60_000);
  await addSlots(db, [{ office, startsAt, endsAt, form, place, capacity }], secretary.id, now);
  return db.hearingSlot.findFirstOrThrow({ where: { office, startsAt, form, place } });
}
const taken = async (id: string) => (await db.hearingSlot.findUniqueOrThrow({ where: { id } })).taken;

describe('a hearing', () => {
  it('is asked for in a slot, told once, moved once, and the decision waits for it', async () => {
    const { id, version, person, second } = await noticed('KZ-11');
    const first = await slot('KZ-11', at('2026-11-26'));
    const other = await slot('KZ-11', at('2026-11-27'), 2, 'in-person');
    const book = (slotId: string, when = now) => bookOwnHearing({ id, slotId }, person, { now: when });
    expect((await ownHearing(person.id, id, now))?.slots.map((each) => each.id)).toEqual([first.id, other.id]);
    expect((await book(first.id)).ok).toBe(true);
    expect((await book(first.id)).ok).toBe(true);
    expect((await stateOf(id)).letters).toEqual(['notice-of-refusal', 'hearing-booked']);
    expect(await taken(first.id)).toBe(1);

    expect((await book(other.id)).ok).toBe(true);
    expect([await taken(first.id), await taken(other.id)]).toEqual([0, 1]);
    expect(await book(first.id)).toMatchObject({ code: 'hearing-moved' });
    expect((await stateOf(id)).letters).toEqual(['notice-of-refusal', 'hearing-booked', 'hearing-moved']);

    const seen = { id, version };
    const past = at('2026-11-27', '12:00');
    expect(await refuseCase({ ...seen, note }, second, { now: past })).toMatchObject({ code: 'hearing-open' });
    await expect(db.application.update({ where: { id }, data: { status: 'refused' } })).rejects.toThrow();
    const record = { ...seen, result: 'came', showed: 'nothing-new', minutes: 'Түсіндірді.' } as const;
    expect(await recordHearing(record, second, { now })).toMatchObject({ code: 'hearing-to-come' });
    expect((await recordHearing(record, second, { now: past })).ok).toBe(true);
    expect(await recordHearing({ ...record, version: version + 1 }, second, { now: past })).toMatchObject({
      code: 'no-hearing',
    });
    expect((await readDecision(id, second, { now: past }))?.hearing).toMatchObject({
      result: 'came',
      minutes: 'Түсіндірді.',
    });
    expect((await refuseCase({ id, version: version + 1, note }, second, { now: past })).ok).toBe(true);
    expect((await stateOf(id)).steps).toContain('record-hearing');
  });

  it('is recorded by who decides alone: never by who recommended, nor by another role', async () => {
    const { id, version, person, assessor } = await noticed('KZ-15');
    const { id: slotId } = await slot('KZ-15', at('2026-11-26'));
    await bookOwnHearing({ id, slotId }, person, { now });
    const record = { id, version, result: 'did-not-come', showed: null, minutes: null } as const;
    const before = await stateOf(id);
    const past = at('2026-11-27');
    const both = { ...assessor, roles: ['assessor', 'decision-maker'] as const };
    expect(await recordHearing(record, both, { now: past })).toMatchObject({ code: 'recommended-it' });
    expect(await recordHearing(record, await officer('appeals'), { now: past })).toMatchObject({
      code: 'not-your-role',
    });
    expect(await recordHearing(record, { ...person, roles: ['decision-maker'] }, { now: past })).toMatchObject({
      code: 'own-application',
    });
    expect(await stateOf(id)).toEqual(before);
  });

  it('is not for others, not after the last day, not on a slot of another calendar, not in one that is over', async () => {
    const { id, person } = await noticed('KZ-19');
    const [own, strange] = [await slot('KZ-19', at('2026-11-26')), await slot('KZ-71', at('2026-11-26'))];
    const book = (slotId: string, when = now, who = person) => bookOwnHearing({ id, slotId }, who, { now: when });
    expect(await book(own.id, now, { id: (await noticed()).person.id })).toMatchObject({ code: 'not-found' });
    expect(await book(own.id, new Date('2026-11-27T05:00:00Z'))).toMatchObject({ code: 'notice-closed' });
    expect(await book(strange.id)).toMatchObject({ code: 'slot-taken' });
    for (const none of ['', 'x', '00000000-0000-7000-8000-000000000000'])
      expect(await book(none)).toMatchObject({ code: 'slot-required' });
    expect(await book(own.id, at('2026-11-26', '10:01'))).toMatchObject({ code: 'slot-taken' });
    expect(await taken(own.id)).toBe(0);
  });

  it.each(['grant', 'send-back', 'withdraw'] as const)(
    'that the case needs no more frees its place: %s',
    async (how) => {
      const { id, version, person, second } = await noticed('KZ-23');
      const { id: slotId } = await slot('KZ-23', at('2026-11-26'));
      await bookOwnHearing({ id, slotId }, person, { now });
      const seen = { id, version, note };
      if (how === 'grant') await grantCase({ ...seen, departure: 'proved-by-other-document' }, second, { now });
      if (how === 'send-back') await sendBack({ ...seen, reason: 'new-facts' }, second, { now });
      if (how === 'withdraw') await withdrawApplication(id, person, { now });
      expect((await stateOf(id)).status).not.toBe('refusal_notice');
      expect(await taken(slotId)).toBe(0);
      expect(await db.hearing.findFirst({ where: { applicationId: id } })).toMatchObject({ result: 'not-held' });
    },
  );

  it('in the last place of a slot goes to one of those who want it at once, in every round', {
    timeout: 120_000,
  }, async () => {
    const people = await Promise.all([noticed('KZ-27'), noticed('KZ-27'), noticed('KZ-27')]);
    const rounds = 200;
    for (let round = 0; round < rounds; round += 1) {
      const { id: slotId } = await slot('KZ-27', new Date(at('2026-11-26', '08:00').getTime() + round * 60_000));
      const verdicts = await Promise.all(
        people.map(({ id, person }) => bookOwnHearing({ id, slotId }, person, { now })),
      );
      expect(verdicts.filter(({ ok }) => ok)).toHaveLength(1);
      expect(verdicts.filter((each) => !each.ok && each.code === 'slot-taken')).toHaveLength(2);
      expect(await taken(slotId)).toBe(1);
      await db.hearing.deleteMany({ where: { applicationId: { in: people.map(({ id }) => id) } } });
      await db.hearingSlot.update({ where: { id: slotId }, data: { taken: 0, removedAt: now } });
    }
  });
});

describe('a notice', () => {
  it('may be answered with files alone; they are sent while it is the applicant’s turn', async () => {
    const { id, person } = await noticed('KZ-31');
    const empty = { id, text: ' ' };
    expect(await objectToRefusal(empty, person, { now })).toMatchObject({ code: 'objection-required' });
    const file = async () => receivedFile(await png());
    const kept = await keepDocument({ applicationId: id, item: 'objection', file: await file() }, person, { now });
    expect(kept.ok).toBe(true);
    expect((await objectToRefusal(empty, person, { now })).ok).toBe(true);
    expect((await keepDocument({ applicationId: id, item: 'objection', file: await file() }, person, { now })).ok).toBe(
      false,
    );
    const other = await noticed('KZ-31');
    const late = new Date('2026-11-28T05:00:00Z');
    const tooLate = await keepDocument(
      { applicationId: other.id, item: 'objection', file: await file() },
      other.person,
      { now: late },
    );
    expect(tooLate.ok).toBe(false);
  });

  it('whose letter reached nobody and whose page was not opened is not answered by a refusal', async () => {
    const { id, version, second } = await noticed('KZ-33');
    const late = new Date('2026-12-01T05:00:00Z');
    await db.letter.updateMany({ where: { applicationId: id }, data: { attempts: 3, lastError: 'away' } });
    expect(await refuseCase({ id, version, note }, second, { now: late })).toMatchObject({ code: 'not-received' });
    const notice = await db.decision.findFirstOrThrow({ where: { applicationId: id, kind: 'notice' } });
    await noteOpened(notice.id, now);
    await noteOpened(notice.id, late);
    expect(await db.receipt.findUnique({ where: { decisionId: notice.id } })).toMatchObject({ openedAt: now });
    expect((await refuseCase({ id, version, note }, second, { now: late })).ok).toBe(true);
  });
});
