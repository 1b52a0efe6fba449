import { beforeAll, describe, expect, it } from 'vitest';
import { db } from '#app/data/db.server';
import type { Answers } from '#app/domain/application/questions';
import { plainDate } from '#app/domain/basics/plain-date';
import type { SaidOfPerson } from '#app/domain/decisions/persons';
import { carryOutCourtOrder } from '#app/features/deciding/court-order.server';
import { grantCase } from '#app/features/deciding/grant-case.server';
import { lapsePermits } from '#app/features/permits/lapse-permits.server';
import { registerArrival } from '#app/features/permits/register-arrival.server';
import { verifyPermit } from '#app/features/permits/verify-permit.query.server';
import { claimCase } from '#app/features/reviewing/claim-case.server';
import { recommend } from '#app/features/reviewing/recommend.server';
import { grantFreedPlaces } from '#app/features/reviewing/run-clock.server';
import { closeChecks, officer, sentCase } from '../../support/cases';
import { wife } from '../../support/families';
import { memberOfCase } from '../../support/family-cases';
import { untilDone } from '../../support/killed-clock';
import { seeded } from '../../support/random';

const each = process.env.FULL ? 20 : 4;
const at = (day: string) => new Date(`${day}T05:00:00Z`);
/** Granted on this day the visa is good until 20 February, and what waits for the arrival until 21 May. */
const granted = '2026-11-23';
const lastDay = '2027-05-21';
const after = '2027-05-22';

const places = (field: string, year: number, count: number) =>
  db.quota.upsert({
    where: { year_field: { year, field } },
    create: { year, field, places: count, used: 0 },
    update: { places: count, used: 0 },
  });
const used = async (field: string, year: number) =>
  (await db.quota.findUniqueOrThrow({ where: { year_field: { year, field } } })).used;

let assessor: Awaited<ReturnType<typeof officer>>;
let second: Awaited<ReturnType<typeof officer>>;
let intake: Awaited<ReturnType<typeof officer>>;
beforeAll(async () => {
  [assessor, second, intake] = await Promise.all([officer('assessor'), officer('decision-maker'), officer('intake')]);
});

async function decided(field: string, day = granted, members: readonly Answers[] = []) {
  const submittedAt = new Date(at(day).getTime() - 3 * 86_400_000);
  const sent = { programme: 'valuable-skills-visa', field, submittedAt } as const;
  const { id, version } = await sentCase(sent);
  const persons: SaidOfPerson[] = [];
  for (const member of members) persons.push({ person: await memberOfCase(id, member), word: 'grant', reasons: [] });
  await claimCase(id, assessor, { now: at(day) });
  await closeChecks(id, assessor.id);
  const word = { id, version, recommendation: 'grant', reasons: [], note: null, persons } as const;
  const recommended = await recommend(word, assessor, { now: at(day) });
  if (!recommended.ok) throw new Error(recommended.code);
  const verdict = await grantCase({ id, version: version + 1, note: null, persons }, second, { now: at(day) });
  if (!verdict.ok) throw new Error(verdict.code);
  return { id, ...verdict.value };
}

async function stateOf(id: string) {
  const permits = await db.permit.findMany({ where: { applicationId: id }, orderBy: { kind: 'asc' } });
  return {
    permits: Object.fromEntries(permits.map(({ kind, status }) => [kind, status])),
    events: await db.event.count({ where: { applicationId: id, step: 'lapse-permit' } }),
    letters: await db.letter.count({ where: { applicationId: id, letter: 'permit-lapsed' } }),
  };
}

describe('residence whose arrival never comes', () => {
  it('waits until its last day, lapses after it once, and gives its place back to its year', async () => {
    await places('science', 2026, 5);
    await places('science', 2027, 5);
    const { id } = await decided('science');
    expect(await used('science', 2026)).toBe(1);
    await lapsePermits(at(lastDay));
    expect(await stateOf(id)).toEqual({ permits: { residence: 'pending', visa: 'active' }, events: 0, letters: 0 });
    await Promise.all([lapsePermits(at(after)), lapsePermits(at(after))]);
    await lapsePermits(at('2027-06-30'));
    expect(await stateOf(id)).toEqual({ permits: { residence: 'lapsed', visa: 'active' }, events: 1, letters: 1 });
    expect([await used('science', 2026), await used('science', 2027)]).toEqual([0, 0]);
    const permit = await db.permit.findFirstOrThrow({ where: { applicationId: id, kind: 'residence' } });
    const asker = { clientIp: '203.0.113.7', now: at(after) };
    expect(await verifyPermit({ number: permit.number, born: null }, asker)).toMatchObject({ answer: 'lapsed' });
    const arrival = { id: permit.id, arrivedOn: plainDate('2027-02-01') };
    expect(await registerArrival(arrival, intake, { now: at(after) })).toMatchObject({ code: 'not-now' });
  });

  it('is no more awaited once an arrival is registered, even on the last day', async () => {
    await places('education', 2026, 5);
    const { id } = await decided('education');
    const permit = await db.permit.findFirstOrThrow({ where: { applicationId: id, kind: 'residence' } });
    const arrival = { id: permit.id, arrivedOn: plainDate('2027-02-20') };
    expect(await registerArrival(arrival, intake, { now: at(lastDay) })).toMatchObject({ ok: true });
    await lapsePermits(at(after));
    expect(await stateOf(id)).toEqual({ permits: { residence: 'active', visa: 'superseded' }, events: 0, letters: 0 });
    expect(await used('education', 2026)).toBe(1);
  });

  it('takes along what waits with it for the family', async () => {
    await places('culture', 2026, 5);
    const { id } = await decided('culture', granted, [wife]);
    expect((await stateOf(id)).permits).toEqual({ dependant: 'pending', residence: 'pending', visa: 'active' });
    await lapsePermits(at(after));
    const { permits, events, letters } = await stateOf(id);
    expect(permits).toEqual({ dependant: 'lapsed', residence: 'lapsed', visa: 'active' });
    expect([events, letters]).toEqual([2, 1]);
    expect(await used('culture', 2026)).toBe(0);
  });

  it('waits while an appeal is weighed', async () => {
    await places('sport', 2026, 5);
    const { id } = await decided('sport');
    await db.application.update({ where: { id }, data: { status: 'appealed', appealedFrom: 'granted' } });
    await lapsePermits(at(after));
    expect((await stateOf(id)).permits).toMatchObject({ residence: 'pending' });
  });

  it('leaves a place of the same year to who stands first in line', async () => {
    await places('industry', 2026, 1);
    const first = await decided('industry', '2026-01-15');
    const [early, late] = [await decided('industry', '2026-02-02'), await decided('industry', '2026-02-03')];
    expect([first.status, early.status, late.status]).toEqual(['granted', 'waiting_for_quota', 'waiting_for_quota']);
    await lapsePermits(at('2026-07-14'));
    expect(await used('industry', 2026)).toBe(0);
    expect(await grantFreedPlaces(at('2026-07-14'))).toBe(1);
    const status = async ({ id }: { id: string }) => (await db.application.findUniqueOrThrow({ where: { id } })).status;
    expect([await status(early), await status(late)]).toEqual(['granted', 'waiting_for_quota']);
    expect(await used('industry', 2026)).toBe(1);
  });

  it('frees no place when a court ordered the grant, which took none', async () => {
    await places('it', 2026, 5);
    const { id, version } = await sentCase({ programme: 'valuable-skills-visa', field: 'it', status: 'refused' });
    const order = { id, version, orders: 'grant', court: 'СМАС', number: '7119-26-00-4a/12' } as const;
    expect(await carryOutCourtOrder(order, second, { now: at(granted) })).toMatchObject({ ok: true });
    await db.quota.update({ where: { year_field: { year: 2026, field: 'it' } }, data: { used: 1 } });
    await lapsePermits(at(after));
    expect((await stateOf(id)).permits).toMatchObject({ residence: 'lapsed' });
    expect(await used('it', 2026)).toBe(1);
  });
});

it('is killed between its statements and does everything once', { timeout: 600_000 }, async () => {
  await places('health', 2026, each);
  const cases = [];
  for (let left = each; left > 0; left -= 1) cases.push(await decided('health'));
  expect(await used('health', 2026)).toBe(each);
  const killed = await untilDone(
    { task: 'run-permit-clock', instant: `${after}T05:00:00Z`, statements: 16 * each },
    seeded(20270522).next,
  );
  expect(killed).toBeGreaterThan(1);
  for (const { id } of cases)
    expect(await stateOf(id)).toEqual({ permits: { residence: 'lapsed', visa: 'active' }, events: 1, letters: 1 });
  expect(await used('health', 2026)).toBe(0);
});
