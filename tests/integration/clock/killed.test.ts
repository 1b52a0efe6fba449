import { expect, it } from 'vitest';
import { db } from '#app/data/db.server';
import { extendRequest } from '#app/features/applying/extend-request.server';
import { requestInformation } from '#app/features/reviewing/request-information.server';
import { returnCase } from '#app/features/reviewing/return-case.server';
import { officer, sentCase, stateOf } from '../../support/cases';
import { untilDone } from '../../support/killed-clock';
import { seeded } from '../../support/random';

const each = process.env.FULL ? 20 : 4;
const at = (text: string) => new Date(`${text}T05:00:00Z`);
const day = (text: string) => new Date(`${text}T00:00:00Z`);
const many = <T>(make: () => Promise<T>) => Promise.all(Array.from({ length: each }, make));

const sent = at('2026-11-20');
const asked = at('2026-11-23');
const items = [{ reason: 'missing', item: 'diploma' }] as const;

async function returned() {
  const { id, version } = await sentCase({ status: 'submitted', submittedAt: sent });
  await returnCase({ id, version, items }, await officer('intake'), { now: asked });
  return id;
}

async function unanswered({ extended }: { extended: boolean }) {
  const verifier = await officer('verifier');
  const { id, version, accountId } = await sentCase({ submittedAt: sent });
  await db.application.update({ where: { id }, data: { claimedById: verifier.id, claimedAt: asked } });
  await requestInformation({ id, version, items }, verifier, { now: asked });
  if (extended) await extendRequest(id, { id: accountId }, { now: asked });
  return id;
}

async function waiting(until: string) {
  const { id } = await sentCase({ programme: 'valuable-skills-visa', status: 'waiting_for_quota', field: 'culture' });
  await db.application.update({ where: { id }, data: { applicantDueOn: day(until), dueOn: null } });
  return id;
}

async function draft(savedAt: Date) {
  const { accountId } = await sentCase({ status: 'withdrawn', submittedAt: sent });
  const kept = { programme: 'kandas-card', route: 'professional', locale: 'kk' };
  return (await db.application.create({ data: { accountId, ...kept, createdAt: savedAt, savedAt } })).id;
}

it('a clock that is killed between its steps goes on where it stopped, and does everything once', {
  timeout: 900_000,
}, async () => {
  const random = seeded(20261130).next;
  const [returnedOnes, silent, extended, placesOver, placesAsked, old, older, oldest, untouched] = [
    await many(returned),
    await many(() => unanswered({ extended: false })),
    await many(() => unanswered({ extended: true })),
    await many(() => waiting('2026-12-27')),
    await many(() => waiting('2027-01-20')),
    // Kept for ninety days: fourteen and three are left, none.
    await many(() => draft(new Date('2026-10-13T12:00:00Z'))),
    await many(() => draft(at('2026-10-01'))),
    await many(() => draft(at('2026-09-20'))),
    await many(async () => (await sentCase({ status: 'submitted', submittedAt: at('2026-12-20') })).id),
  ];
  const first = await untilDone({ task: 'run-clock', instant: '2026-12-29T05:00:00Z', statements: 40 * each }, random);
  const halfway = await Promise.all(extended.map(stateOf));
  expect(halfway.map(({ status }) => status)).toEqual(extended.map(() => 'awaiting_information'));
  const kept = await Promise.all(oldest.map(stateOf));
  expect(kept.map(({ status }) => status)).toEqual(oldest.map(() => 'draft'));
  const second = await untilDone({ task: 'run-clock', instant: '2027-01-11T05:00:00Z', statements: 40 * each }, random);
  expect(first).toBeGreaterThan(2);
  expect(second).toBeGreaterThan(0);

  const once = async (ids: readonly string[], status: string, step: string | null, ...letters: string[]) => {
    for (const id of ids) {
      const state = await stateOf(id);
      const taken = state.steps.filter((each) => each === step).length;
      const owed = letters.map((letter) => state.letters.filter((each) => each === letter).length);
      expect([state.status, step, taken, ...owed]).toEqual([status, step, step ? 1 : 0, ...letters.map(() => 1)]);
    }
  };
  await once(returnedOnes, 'lapsed', 'lapse', 'application-lapsed');
  await once(silent, 'verification', 'close-request', 'request-closed');
  await once(extended, 'verification', 'close-request', 'request-closed');
  for (const id of [...silent, ...extended])
    expect(await db.clockStop.count({ where: { applicationId: id, endedBy: 'silence' } })).toBe(1);
  await once(placesOver, 'lapsed', 'lapse', 'application-lapsed');
  await once(placesAsked, 'waiting_for_quota', null, 'place-renewal');
  await once(untouched, 'verification', 'accept-untouched');
  const reminders = async (ids: readonly string[]) =>
    Promise.all(ids.map((id) => db.letter.count({ where: { applicationId: id, letter: 'draft-ending' } })));
  // The clock stood when the oldest were to be announced: they were kept until three days after the letter.
  await once(oldest, 'discarded', 'expire');
  await once(older, 'discarded', 'expire');
  expect(await reminders(oldest)).toEqual(oldest.map(() => 1));
  expect(await reminders(older)).toEqual(older.map(() => 1));
  expect(await reminders(old)).toEqual(old.map(() => 2));
  const alarms = await db.event.groupBy({ by: ['applicationId', 'detail'], where: { step: 'alarm' }, _count: true });
  expect(alarms.filter(({ _count }) => _count !== 1)).toEqual([]);
});
