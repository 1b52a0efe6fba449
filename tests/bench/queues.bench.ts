// A page of a queue and the next case at ten thousand applications and at many more, in one run, and beside the raw SQL of the
// same rows. `npm run bench`; with a million of them: `BENCH_APPLICATIONS=1000000 node --import tsx tests/bench/queues.bench.ts`.
import { rmSync } from 'node:fs';
import path from 'node:path';
import pg from 'pg';
import { migrate } from '../../scripts/migrate.mjs';
import { startPostgres } from '../../scripts/postgres.mjs';
import { temporaryFolder } from '../../scripts/processes.mjs';
import { loadCases } from '../support/many-cases';

const few = 10_000;
const many = Number(process.env.BENCH_APPLICATIONS ?? 100_000);
const rounds = 15;
const aims = { growth: 3, overRaw: 2 };

// Nothing outlives this, whatever happens.
setTimeout(() => process.exit(2), 15 * 60_000).unref();

const folder = temporaryFolder('bench-queues');
const postgres = await startPostgres({ folder: path.join(folder, 'postgres'), fast: true });
process.env.DATABASE_URL = postgres.url;
process.env.NODE_ENV ??= 'test';
process.env.APP_SECRET ??= 'a secret of the bench alone, and long enough';
await migrate(postgres.url);
const client = new pg.Client({ connectionString: postgres.url });
await client.connect();

const { db } = await import('#app/data/db.server');
const { readQueue } = await import('#app/features/reviewing/queue.query.server');
const { takeNextCase } = await import('#app/features/reviewing/take-next-case.server');
const { nothingAsked } = await import('#app/domain/application/queues');
const { officer } = await import('../support/cases');

const now = new Date('2026-11-23T05:00:00Z');
const today = '2026-11-23';
const centre = await officer('assessor');
const local = await officer('assessor');
await db.account.update({ where: { id: local.id }, data: { office: 'KZ-55' } });

const middle = (list: number[]) => list.sort((a, b) => a - b)[Math.floor(list.length / 2)] ?? 0;
async function milliseconds(run: () => Promise<unknown>, after?: () => Promise<unknown>): Promise<number> {
  const times: number[] = [];
  for (let round = 0; round < rounds + 2; round += 1) {
    const began = performance.now();
    await run();
    // The first two fill caches.
    if (round > 1) times.push(performance.now() - began);
    await after?.();
  }
  return middle(times);
}

/** The same rows and the same counts, by hand: what the database alone needs for them. */
const raw = async () => {
  const open = `status IN ('submitted','returned','verification','awaiting_information','recommended','refusal_notice','waiting_for_quota','appealed')`;
  await client.query(`SELECT a.id, a.reference, a.holder_name, a.status, a.due_on, c.display_name FROM application a
    LEFT JOIN account c ON c.id = a.claimed_by_id WHERE ${open}
    ORDER BY (status IN ('returned', 'awaiting_information', 'waiting_for_quota')),
      CASE WHEN due_on IS NULL THEN completeness_due_on WHEN a.status = 'appealed' THEN due_on ELSE least(due_on, legal_due_on) END, submitted_at, a.id LIMIT 25`);
  await client.query(`SELECT status, claimed_by_id IS NULL, count(*) FROM application WHERE ${open} GROUP BY 1, 2`);
};

const page = (who: typeof centre) => () => readQueue(who, 'open', nothingAsked, { now });
const putBack = () =>
  db.application.updateMany({
    where: { claimedById: { not: null } },
    data: { claimedById: null, claimedAt: null, activeAt: null },
  });

const measures = {
  'page of a queue, whole office': () => milliseconds(page(centre)),
  'page of a queue, one region': () => milliseconds(page(local)),
  'page found by a name': () =>
    milliseconds(() => readQueue(centre, 'open', { ...nothingAsked, search: 'Омаров N' }, { now })),
  'ended cases found by a name': () =>
    milliseconds(() => readQueue(centre, 'ended', { ...nothingAsked, search: 'Омаров N1234' }, { now })),
  'next case, whole office': () => milliseconds(() => takeNextCase(centre, { now }), putBack),
  'next case, one region': () => milliseconds(() => takeNextCase(local, { now }), putBack),
  'raw SQL of the same rows': () => milliseconds(raw),
};
type Name = keyof typeof measures;

async function measured(): Promise<Record<Name, number>> {
  await client.query('VACUUM ANALYZE');
  const results: [string, number][] = [];
  for (const [name, measure] of Object.entries(measures)) results.push([name, await measure()]);
  return Object.fromEntries(results) as Record<Name, number>;
}

let failed = false;
try {
  await loadCases(client, { from: 1, to: few, today });
  const small = await measured();
  const began = performance.now();
  for (let from = few + 1; from <= many; from += 100_000) {
    await loadCases(client, { from, to: Math.min(many, from + 99_999), today });
  }
  console.log(`${many} applications loaded in ${((performance.now() - began) / 1000).toFixed(0)} s`);
  const large = await measured();
  for (const name of Object.keys(measures) as Name[]) {
    const growth = large[name] / small[name];
    const bad = growth > aims.growth && !name.startsWith('raw');
    failed ||= bad;
    console.log(
      `${name}: ${small[name].toFixed(1)} ms at ${few}, ${large[name].toFixed(1)} ms at ${many}; ratio ${growth.toFixed(2)}${name.startsWith('raw') ? '' : ` (aim: at most ${aims.growth})`}`,
    );
  }
  const overRaw = large['page of a queue, whole office'] / large['raw SQL of the same rows'];
  failed ||= overRaw > aims.overRaw;
  console.log(
    `page of a queue over the raw SQL of its rows at ${many}: ${overRaw.toFixed(2)} (aim: at most ${aims.overRaw})`,
  );
} finally {
  await client.end();
  await db.$disconnect();
  await postgres.stop({ remove: true });
  rmSync(folder, { recursive: true, force: true });
}
process.exit(failed ? 1 : 0);
