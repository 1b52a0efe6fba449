// Rounds, hundreds of them with FULL=1, of the two moments at which people stand against each other: one case and two who decide it, one
// place and three who are granted it. Cases are written as recommended; who decides calls the stories.
import { beforeAll, describe, expect, it } from 'vitest';
import { db, transaction } from '#app/data/db.server';
import { signDecision } from '#app/data/decision.server';
import { placeInLine, waitingFor } from '#app/data/quota.server';
import { decide } from '#app/features/deciding/decide.server';
import { grantCase } from '#app/features/deciding/grant-case.server';
import { grantFreedPlaces } from '#app/features/reviewing/run-clock.server';
import { closeChecks, officer, type SentCase, sentCase } from '../../support/cases';

const now = new Date('2026-11-23T05:00:00Z');
const note = null;
const rounds = process.env.FULL ? 600 : 40;
/** Rounds at the same time; each has its own case, or its own field of the quota's year. */
const abreast = 4;
const visa = { programme: 'valuable-skills-visa' } as const;
type Known = Awaited<ReturnType<typeof officer>>;

let assessor: Known;
let deciders: Known[];
beforeAll(async () => {
  assessor = await officer('assessor');
  deciders = await Promise.all([officer('decision-maker'), officer('decision-maker'), officer('decision-maker')]);
});

/** A case as an assessor leaves it. */
async function recommended(of: SentCase = {}) {
  const { id, version } = await sentCase({ ...of, status: 'recommended' });
  await closeChecks(id, assessor.id);
  await transaction((tx) =>
    signDecision(tx, { applicationId: id, kind: 'recommend-grant', officerId: assessor.id }, now),
  );
  return { id, version };
}

const fields = ['health', 'it', 'science', 'education', 'industry', 'sport', 'culture'];

async function places(field: string, count: number) {
  const key = { year: 2026, field };
  await db.quota.upsert({
    where: { year_field: key },
    create: { ...key, places: count, used: 0 },
    update: { places: count, used: 0 },
  });
}
const used = async (field: string) =>
  (await db.quota.findUniqueOrThrow({ where: { year_field: { year: 2026, field } } })).used;

/** Rounds, some abreast; `lane` names what a round has for itself. */
async function inRounds(run: (round: number, lane: number) => Promise<void>) {
  let next = 0;
  await Promise.all(
    Array.from({ length: abreast }, async (_, lane) => {
      for (let round = next++; round < rounds; round = next++) await run(round, lane);
    }),
  );
}

const signed = ['grant', 'approve-without-place', 'notice', 'refuse', 'send-back'];

describe(`in ${rounds} rounds`, { timeout: 600_000 }, () => {
  it('one of three who decide a case at once decides it, whatever they decide', async () => {
    const won = new Map<string, number>();
    await inRounds(async (round) => {
      const { id, version } = await recommended();
      const words = ['grant', 'send-back', 'notice'] as const;
      const verdicts = await Promise.all(
        deciders.map((each, at) =>
          decide(
            {
              id,
              version,
              decision: words[(at + round) % words.length] ?? 'grant',
              reasons: ['not-ethnic-kazakh'],
              sendBackReason: 'check-again',
              departure: words[(at + round) % words.length] === 'notice' ? 'document-doubted' : null,
              note,
            },
            each,
            { now },
          ),
        ),
      );
      expect(verdicts.filter(({ ok }) => ok)).toHaveLength(1);
      const winner = verdicts.findIndex(({ ok }) => ok);
      const word = words[(winner + round) % words.length] ?? '';
      won.set(word, (won.get(word) ?? 0) + 1);
      const [decisions, events, permits, letters] = await Promise.all([
        db.decision.count({ where: { applicationId: id, kind: { in: signed } } }),
        db.event.count({ where: { applicationId: id } }),
        db.permit.count({ where: { applicationId: id } }),
        db.letter.count({ where: { applicationId: id } }),
      ]);
      expect([decisions, events]).toEqual([1, 1]);
      expect(permits).toBe(word === 'grant' ? 1 : 0);
      expect(letters).toBe(word === 'send-back' ? 0 : 1);
      expect(await db.personOutcome.count({ where: { applicationId: id, outcome: { in: ['grant', 'notice'] } } })).toBe(
        word === 'send-back' ? 0 : 1,
      );
    });
    expect([...won.values()].reduce((sum, each) => sum + each, 0)).toBe(rounds);
    // A race that always ends in the same way is none.
    expect(won.size).toBe(3);
  });

  it('the last place of a quota goes to one of three; the others stand in line in their order', async () => {
    await inRounds(async (round, lane) => {
      const field = fields[lane] ?? '';
      await places(field, 1);
      const cases = await Promise.all([0, 1, 2].map(() => recommended({ ...visa, field })));
      const verdicts = await Promise.all(
        cases.map(({ id, version }, at) => {
          const who = deciders[(at + round) % deciders.length] ?? assessor;
          return grantCase({ id, version, note }, who, { now });
        }),
      );
      expect(verdicts.map((verdict) => verdict.ok && verdict.value.status).sort()).toEqual([
        'granted',
        'waiting_for_quota',
        'waiting_for_quota',
      ]);
      expect(await used(field)).toBe(1);
      const line = await waitingFor(field);
      expect(line).toHaveLength(2);
      const placed = await Promise.all(line.map((id) => placeInLine(db, { id, field })));
      expect(placed).toEqual([1, 2]);
      const ids = cases.map(({ id }) => id);
      const own = { applicationId: { in: ids } };
      expect(await db.permit.count({ where: { ...own, kind: 'visa' } })).toBe(1);
      expect(await db.letter.count({ where: own })).toBe(3);
      await db.application.updateMany({ where: { id: { in: ids } }, data: { status: 'withdrawn' } });
    });
  });

  it('a place that becomes free goes to who stands first, also while others are decided and clocks run twice', async () => {
    const field = 'culture';
    for (let round = 0; round < rounds / 10; round += 1) {
      await places(field, 0);
      const first = await recommended({ ...visa, field, submittedAt: new Date('2026-11-10T05:00:00Z') });
      const second = await recommended({ ...visa, field, submittedAt: new Date('2026-11-12T05:00:00Z') });
      const [a, b] = deciders as [Known, Known];
      for (const each of [second, first]) await grantCase({ ...each, note }, a, { now });
      const late = await recommended({ ...visa, field });
      await places(field, 1);
      const [, , verdict] = await Promise.all([
        grantFreedPlaces(now),
        grantFreedPlaces(now),
        grantCase({ ...late, note }, b, { now }),
      ]);
      expect(verdict).toMatchObject({ ok: true, value: { status: 'waiting_for_quota' } });
      const statuses = await Promise.all(
        [first, second, late].map(async ({ id }) => (await db.application.findUniqueOrThrow({ where: { id } })).status),
      );
      expect(statuses).toEqual(['granted', 'waiting_for_quota', 'waiting_for_quota']);
      expect(await used(field)).toBe(1);
      const ids = [first, second, late].map(({ id }) => id);
      await db.application.updateMany({ where: { id: { in: ids } }, data: { status: 'withdrawn' } });
    }
  });
});

describe('the line', () => {
  it('goes by verified points, then by the file complete earlier, then by the one sent earlier', async () => {
    const field = 'science';
    const waiting = async (total: number | null, legalFrom: string | null, submittedAt: string) => {
      const { id } = await sentCase({
        ...visa,
        field,
        status: 'waiting_for_quota',
        submittedAt: new Date(submittedAt),
      });
      await db.application.update({
        where: { id },
        data: { total, legalFrom: legalFrom ? new Date(`${legalFrom}T00:00:00Z`) : null },
      });
      return id;
    };
    const unknown = await waiting(null, null, '2026-11-01T05:00:00Z');
    // Returned and completed on the 12th: complete later than who sent on the 11th.
    const completed = await waiting(70, '2026-11-12', '2026-11-05T05:00:00Z');
    const sent = await waiting(70, '2026-11-11', '2026-11-11T05:00:00Z');
    const best = await waiting(71, null, '2026-11-20T05:00:00Z');
    const low = await waiting(50, null, '2026-11-02T05:00:00Z');
    // After midnight in Almaty it is the next day, whatever it is in Greenwich.
    const night = await waiting(70, null, '2026-11-11T19:30:00Z');
    expect(await waitingFor(field)).toEqual([best, sent, completed, night, low, unknown]);
    const placed = [best, sent, completed, night, low, unknown].map((id) => placeInLine(db, { id, field }));
    expect(await Promise.all(placed)).toEqual([1, 2, 3, 4, 5, 6]);
  });
});
