import { describe, expect, it } from 'vitest';
import { db, transaction } from '#app/data/db.server';
import { decisionsOf, signDecision } from '#app/data/decision.server';
import { addSlots } from '#app/data/hearing-slot.server';
import { permitsOfApplication } from '#app/data/permit.server';
import { familyReasons, type SaidOfPerson, standingOf, undecided } from '#app/domain/decisions/persons';
import { bookOwnHearing } from '#app/features/applying/book-hearing.server';
import { objectToRefusal } from '#app/features/applying/object-to-refusal.server';
import { decideFamilyOfCase } from '#app/features/deciding/decide-family.server';
import { readFamilies } from '#app/features/deciding/families.query.server';
import { giveNotice } from '#app/features/deciding/give-notice.server';
import { grantCase } from '#app/features/deciding/grant-case.server';
import { registerArrival } from '#app/features/permits/register-arrival.server';
import { claimCase } from '#app/features/reviewing/claim-case.server';
import { recommend } from '#app/features/reviewing/recommend.server';
import { grantFreedPlaces } from '#app/features/reviewing/run-clock.server';
import { closeChecks, doubtOrigin, officer, type SentCase, sentCase, stateOf } from '../../support/cases';
import { daughter, wife } from '../../support/families';
import { doubtPaper, memberOfCase } from '../../support/family-cases';

const now = new Date('2026-11-23T05:00:00Z');
/** The days to object are over. */
const later = new Date('2026-11-27T05:00:00Z');
const note = null;
const notShown = ['relationship-not-shown'];

const say = (person: string, word: SaidOfPerson['word'], more: Partial<SaidOfPerson> = {}): SaidOfPerson => ({
  person,
  word,
  reasons: [],
  ...more,
});

/** A spouse whose papers match and a child whose birth record does not, recommended so. */
async function family(of: SentCase = {}) {
  const assessor = await officer('assessor', 'decision-maker');
  const second = await officer('decision-maker');
  const { id, version, accountId } = await sentCase(of);
  const spouse = await memberOfCase(id, wife);
  const child = await memberOfCase(id, daughter);
  await claimCase(id, assessor, { now });
  await closeChecks(id, assessor.id);
  await doubtPaper(id, assessor.id, `birth-record@${child}`);
  const persons = [say(spouse, 'grant'), say(child, 'refusal', { reasons: notShown })];
  const word = { id, version, recommendation: 'grant', reasons: [], note } as const;
  return { id, version, accountId, assessor, second, spouse, child, persons, word };
}

async function recommended(of: SentCase = {}) {
  const made = await family(of);
  const { word, persons, assessor } = made;
  expect(await recommend({ ...word, persons }, assessor, { now })).toMatchObject({ ok: true });
  return { ...made, version: made.version + 1 };
}

const standing = async (id: string) => standingOf(await decisionsOf(db, id));
const dependants = async (id: string) =>
  (await permitsOfApplication(db, id)).filter(({ kind }) => kind === 'dependant');

describe('a recommendation says what becomes of each person', () => {
  it('and is refused while one is forgotten, with nothing left behind', async () => {
    const { id, word, persons, assessor, child } = await family();
    const before = await stateOf(id);
    expect(await recommend({ ...word, persons: persons.slice(0, 1) }, assessor, { now })).toMatchObject({
      code: 'person-undecided',
      detail: { person: child },
    });
    expect(await stateOf(id)).toEqual(before);
    expect(await db.personOutcome.count({ where: { applicationId: id } })).toBe(0);
    expect(await recommend({ ...word, persons }, assessor, { now })).toMatchObject({ ok: true });
    const rows = await db.personOutcome.findMany({ where: { applicationId: id }, orderBy: { outcome: 'asc' } });
    expect(rows.map(({ outcome }) => outcome)).toEqual(['recommend-grant', 'recommend-grant', 'recommend-refusal']);
  });

  it('decides nothing of the family while the applicant is refused', async () => {
    const { id, word, assessor, second, spouse, child, version } = await family();
    await doubtOrigin(id);
    const refusal = { ...word, recommendation: 'refusal', reasons: ['not-ethnic-kazakh'] } as const;
    expect(await recommend(refusal, assessor, { now })).toMatchObject({ ok: true });
    const notice = { id, version: version + 1, reasons: ['not-ethnic-kazakh'], note };
    expect(await giveNotice(notice, second, { now })).toMatchObject({ ok: true });
    const now_ = await standing(id);
    expect(now_.get('holder')).toMatchObject({ outcome: 'notice' });
    for (const person of [spouse, child])
      expect(now_.get(person)).toMatchObject({ outcome: 'undecided', because: 'holder-refused' });
  });
});

describe('a grant with a family', () => {
  it('gives the applicant and the spouse their permits at once and tells the child first', async () => {
    const { id, version, persons, second, spouse, child } = await recommended();
    expect(await grantCase({ id, version, note, persons }, second, { now })).toMatchObject({ ok: true });
    expect(await stateOf(id)).toMatchObject({ status: 'granted', letters: ['granted', 'family-notice'] });
    const permits = await permitsOfApplication(db, id);
    expect(permits.map(({ kind, person }) => `${kind} ${person}`).sort()).toEqual(
      ['card holder', `dependant ${spouse}`].sort(),
    );
    const own = permits.find(({ kind }) => kind === 'dependant');
    // Her passport outlasts the term: it ends with the holder's entitlement.
    expect(own).toMatchObject({ status: 'active', validFrom: '2026-11-23', validUntil: '2029-11-22' });
    expect(own?.holder).toMatchObject({
      latin: { surname: 'BOLATOVA', givenNames: 'DANA' },
      dependant: { relation: 'spouse', holder: { latin: { surname: 'SARSENBAY' } } },
    });
    expect((await standing(id)).get(child)).toMatchObject({ outcome: 'notice', reasons: [{ ground: notShown[0] }] });
    expect((await standing(id)).get('holder')).toMatchObject({ outcome: 'grant' });
  });

  it('stands in the list of who waits until everybody is decided', async () => {
    const { id, version, persons, second, child, assessor } = await recommended();
    const listed = async (who: typeof second, at = now) => (await readFamilies(who, at)).find((row) => row.id === id);
    expect(await listed(second)).toBeUndefined();
    await grantCase({ id, version, note, persons }, second, { now });
    expect(await listed(second)).toMatchObject({ ready: false, until: '2026-11-26' });
    expect(await listed(second, later)).toMatchObject({ ready: true });
    expect(await listed(assessor)).toBeUndefined();
    const of = { id, version: version + 1, note, persons: [say(child, 'refusal')] };
    expect(await decideFamilyOfCase(of, second, { now: later })).toMatchObject({ ok: true });
    expect(await listed(second, later)).toBeUndefined();
  });

  it('is refused while one of the family is forgotten or cannot be granted', async () => {
    const { id, version, second, spouse, child } = await recommended();
    const before = await stateOf(id);
    expect(await grantCase({ id, version, note }, second, { now })).toMatchObject({ code: 'person-undecided' });
    const both = [say(spouse, 'grant'), say(child, 'grant', { departure: 'difference-immaterial' })];
    expect(await grantCase({ id, version, note, persons: both }, second, { now })).toMatchObject({
      code: 'person-not-grantable',
      detail: { person: child },
    });
    expect(await stateOf(id)).toEqual(before);
    expect(await db.permit.count({ where: { applicationId: id } })).toBe(0);
  });

  it('lets the child be heard, and refuses on the grounds told and not before their day is over', async () => {
    const { id, version, persons, second, child, accountId } = await recommended();
    await grantCase({ id, version, note, persons }, second, { now });
    const of = { id, version: version + 1, note, persons: [say(child, 'refusal')] };
    expect(await decideFamilyOfCase(of, second, { now })).toMatchObject({ code: 'person-too-early' });
    expect(await objectToRefusal({ id, text: 'The record is genuine.' }, { id: accountId }, { now })).toMatchObject({
      ok: true,
    });
    const after = { ...of, version: version + 2 };
    expect(await decideFamilyOfCase(of, second, { now: later })).toMatchObject({ code: 'moved-on' });
    expect(await decideFamilyOfCase(after, second, { now: later })).toMatchObject({ ok: true });
    expect((await standing(id)).get(child)).toMatchObject({ outcome: 'refuse', reasons: [{ ground: notShown[0] }] });
    expect(await stateOf(id)).toMatchObject({
      status: 'granted',
      letters: ['granted', 'family-notice', 'family-decided'],
    });
    expect(await decideFamilyOfCase({ ...after, version: version + 3 }, second, { now: later })).toMatchObject({
      code: 'nobody-open',
    });
  });

  it('frees the place of a hearing that is needed no more', async () => {
    const { id, accountId, version, persons, second, child, assessor } = await recommended();
    await transaction(async (tx) => {
      const startsAt = new Date('2026-11-27T06:00:00Z');
      const when = { startsAt, endsAt: new Date(startsAt.getTime() + 1_800_000) };
      await addSlots(tx, [{ office: 'KZ-55', ...when, form: 'online', place: id, capacity: 1 }], assessor.id, now);
    });
    const slot = await db.hearingSlot.findFirstOrThrow({ where: { place: id } });
    expect(await grantCase({ id, version, note, persons }, second, { now })).toMatchObject({ ok: true });
    expect(await bookOwnHearing({ id, slotId: slot.id }, { id: accountId }, { now })).toMatchObject({ ok: true });
    const words = [say(child, 'grant', { departure: 'proved-when-heard' })];
    const decided = { id, version: version + 1, note, persons: words };
    expect(await decideFamilyOfCase(decided, second, { now: later })).toMatchObject({ ok: true });
    expect(await db.hearing.findFirstOrThrow({ where: { slotId: slot.id } })).toMatchObject({ result: 'not-held' });
    expect((await db.hearingSlot.findUniqueOrThrow({ where: { id: slot.id } })).taken).toBe(0);
  });

  it('gives the child a permit that was proved when heard', async () => {
    const { id, version, persons, second, child } = await recommended();
    await grantCase({ id, version, note, persons }, second, { now });
    const words = [say(child, 'grant', { departure: 'proved-when-heard' })];
    expect(
      await decideFamilyOfCase({ id, version: version + 1, note, persons: words }, second, { now: later }),
    ).toMatchObject({ ok: true });
    const own = (await dependants(id)).find(({ person }) => person === child);
    expect(own).toMatchObject({ status: 'active', validFrom: '2026-11-27', validUntil: '2029-11-22' });
  });

  it('is decided once of two at the same moment', async () => {
    const { id, version, persons, second, child } = await recommended();
    await grantCase({ id, version, note, persons }, second, { now });
    const third = await officer('decision-maker');
    const words = [say(child, 'grant', { departure: 'proved-when-heard' })];
    const of = { id, version: version + 1, note, persons: words };
    const both = await Promise.all([second, third].map((each) => decideFamilyOfCase(of, each, { now: later })));
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    expect((await dependants(id)).filter(({ person }) => person === child)).toHaveLength(1);
  });

  it('is not decided by who recommended, in the story and in the database', async () => {
    const { id, version, persons, second, assessor, child } = await recommended();
    await grantCase({ id, version, note, persons }, second, { now });
    const of = { id, version: version + 1, note, persons: [say(child, 'refusal')] };
    expect(await decideFamilyOfCase(of, assessor, { now: later })).toMatchObject({ code: 'recommended-it' });
    const decided = { applicationId: id, kind: 'decide-family', officerId: assessor.id } as const;
    await expect(transaction((tx) => signDecision(tx, decided, later))).rejects.toThrow('who recommended');
  });
});

describe('the visa', () => {
  const visa = { programme: 'valuable-skills-visa' } as const;

  it('gives the family permits that wait for the arrival and begin with it', async () => {
    const year = 2026;
    await db.quota.upsert({
      where: { year_field: { year, field: 'health' } },
      create: { year, field: 'health', places: 50 },
      update: { places: 50 },
    });
    const { id, version, persons, second, spouse } = await recommended(visa);
    expect(await grantCase({ id, version, note, persons }, second, { now })).toMatchObject({ ok: true });
    expect(await dependants(id)).toMatchObject([{ person: spouse, status: 'pending', validFrom: null }]);
    const residence = (await permitsOfApplication(db, id)).find(({ kind }) => kind === 'residence');
    const intake = await officer('intake');
    const arrived = { id: residence?.id ?? '', arrivedOn: '2026-11-25' as never };
    expect(await registerArrival(arrived, intake, { now: later })).toMatchObject({ ok: true });
    expect(await dependants(id)).toMatchObject([
      {
        person: spouse,
        status: 'active',
        validFrom: '2026-11-25',
        validUntil: '2033-02-01',
        entitledUntil: '2036-11-24',
      },
    ]);
  });

  it('without a place approves the family too, whose permits come with the place', async () => {
    const field = 'sport';
    await db.quota.upsert({
      where: { year_field: { year: 2026, field } },
      create: { year: 2026, field, places: 0 },
      update: { places: 0, used: 0 },
    });
    const { id, version, persons, second, spouse, child } = await recommended({ ...visa, field });
    expect(await grantCase({ id, version, note, persons }, second, { now })).toMatchObject({
      value: { status: 'waiting_for_quota' },
    });
    expect(await dependants(id)).toHaveLength(0);
    const words = [say(child, 'grant', { departure: 'proved-when-heard' })];
    const of = { id, version: version + 1, note, persons: words };
    expect(await decideFamilyOfCase(of, second, { now: later })).toMatchObject({ ok: true });
    expect(await dependants(id)).toHaveLength(0);
    await db.quota.update({ where: { year_field: { year: 2026, field } }, data: { places: 1 } });
    await grantFreedPlaces(later);
    expect(await stateOf(id)).toMatchObject({ status: 'granted' });
    expect((await dependants(id)).map(({ person, status }) => `${person} ${status}`).sort()).toEqual(
      [`${child} pending`, `${spouse} pending`].sort(),
    );
  });
});

describe('the database keeps it a second time', () => {
  it('refuses an outcome of a stranger, without a ground, without a notice, too early, or changed', async () => {
    const { id, version, persons, second, child } = await recommended();
    const reasons = familyReasons('kandas-card', notShown);
    const refusal = { person: child, outcome: 'refuse', because: null, reasons, departure: null } as const;
    const sign = (kind: 'decide-family' | 'notice-family', outcomes: readonly object[], at = now) =>
      transaction((tx) =>
        signDecision(tx, { applicationId: id, kind, officerId: second.id, persons: outcomes as never }, at),
      );
    await expect(sign('decide-family', [refusal])).rejects.toThrow('a refusal follows a notice');
    const stranger = { ...refusal, person: '019a0000-0000-7000-8000-000000000000', outcome: 'grant', reasons: [] };
    await expect(sign('decide-family', [stranger])).rejects.toThrow('member of the family');
    await expect(sign('notice-family', [{ ...refusal, outcome: 'notice', reasons: [] }])).rejects.toThrow('grounds');
    await expect(sign('decide-family', [{ ...refusal, outcome: 'undecided', reasons: [] }])).rejects.toThrow('because');
    await grantCase({ id, version, note, persons }, second, { now });
    await expect(sign('decide-family', [refusal], now)).rejects.toThrow('a refusal follows a notice');
    const others = { ...refusal, reasons: familyReasons('kandas-card', ['untrue-documents']) };
    await expect(sign('decide-family', [others], later)).rejects.toThrow('a refusal follows a notice');
    const where = { applicationId: id };
    await expect(db.personOutcome.deleteMany({ where })).rejects.toThrow();
    await expect(db.personOutcome.updateMany({ where, data: { outcome: 'grant' } })).rejects.toThrow();
  });

  it('refuses a grant that forgets one of the family, and a permit that nobody granted', async () => {
    const { id, second, child, spouse } = await recommended();
    const grant = { applicationId: id, kind: 'grant', officerId: second.id } as const;
    await expect(transaction((tx) => signDecision(tx, grant, now))).rejects.toThrow('each member of the family');
    const persons = [undecided(child, 'comes-later'), undecided(spouse, 'comes-later')];
    const decisionId = await transaction((tx) => signDecision(tx, { ...grant, persons }, now));
    const account = await db.application.findUniqueOrThrow({ where: { id }, select: { accountId: true } });
    const permit = {
      ...account,
      number: 'D000000000000000',
      kind: 'dependant',
      status: 'pending',
      applicationId: id,
      decisionId,
      ruleSet: 'paper-2023',
      holder: {},
      grantedOn: now,
      statusIndex: 7,
    };
    await expect(db.permit.create({ data: { ...permit, person: child } })).rejects.toThrow('rests on a grant');
    await expect(db.permit.create({ data: permit })).rejects.toThrow();
  });
});
