// What recomputing the whole audit log costs beside hashing the same bytes, and what an entry adds to a transaction that
// writes one event. Both in one run, on a PostgreSQL of its own. `npm run bench`; ENTRIES=1000000 for the long count.
import { createHash } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import pg from 'pg';
import { verifyAuditLog } from '#app/infra/audit/verify-log';
import { migrate } from '../../scripts/migrate.mjs';
import { startPostgres } from '../../scripts/postgres.mjs';

const entries = Number(process.env.ENTRIES ?? 100_000);
const aims = { verify: 10, write: 2.5 };
/** Every entry updates the one row of the head: its older versions go only when the transaction has ended. */
const chunk = Number(process.env.CHUNK ?? 50);

const folder = await mkdtemp(path.join(tmpdir(), 'bench-'));
const postgres = await startPostgres({ folder: path.join(folder, 'postgres') });
const client = new pg.Client({ connectionString: postgres.url });
let failed = false;
try {
  await migrate(postgres.url);
  await client.connect();
  const insert = `INSERT INTO event (at, actor_role, step, from_status, to_status, detail)
    SELECT now(), 'assessor', 'recommend-grant', 'verification', 'recommended', jsonb_build_object('n', n, 'reasons', '["a","b"]'::jsonb)`;

  const perSecond = async (statement: string) => {
    const began = performance.now();
    for (let n = 0; n < 1_000; n += 1) await client.query(statement);
    return 1_000 / ((performance.now() - began) / 1_000);
  };
  const one = `${insert} FROM generate_series(1, 1) n`;
  await perSecond(one);
  const audited = await perSecond(one);
  await client.query('ALTER TABLE event DISABLE TRIGGER event_audited');
  const bare = await perSecond(one);
  await client.query('ALTER TABLE event DISABLE TRIGGER event_append_only');
  await client.query('DELETE FROM event WHERE id::text NOT IN (SELECT row_id FROM audit_entry)');
  await client.query('ALTER TABLE event ENABLE TRIGGER ALL');
  const write = bare / audited;
  console.log(
    `one event a transaction: ${audited.toFixed(0)}/s with the log, ${bare.toFixed(0)}/s without; ratio ${write.toFixed(2)} (aim: at most ${aims.write})`,
  );

  const loading = performance.now();
  await client.query('SET synchronous_commit = off');
  for (let done = 0; done < entries; done += chunk)
    await client.query(`${insert} FROM generate_series(1, ${Math.min(chunk, entries - done)}) n`);

  console.log(`${entries} entries written in ${((performance.now() - loading) / 1000).toFixed(0)} s`);

  const began = performance.now();
  const { valid, entries: read } = await verifyAuditLog(client);
  const verified = performance.now() - began;
  if (!valid) throw new Error('the log is not whole');

  const { rows } = await client.query<{ row: string }>(
    'SELECT jsonb_strip_nulls(to_jsonb(t))::text AS row FROM event t LIMIT 1',
  );
  const text = rows[0]?.row ?? '';
  const link = `1000000\n1790000000000\nevent\n1000000\n`;
  const started = performance.now();
  let head: Buffer = Buffer.alloc(32);
  for (let n = 0; n < read; n += 1) {
    const row = createHash('sha256').update(text).digest();
    head = createHash('sha256').update(head).update(link).update(row).digest();
  }
  const hashed = performance.now() - started;
  const ratio = verified / hashed;
  const megabytes = process.memoryUsage().rss / 2 ** 20;
  console.log(
    `${read} entries verified in ${(verified / 1000).toFixed(1)} s; the same bytes hashed in ${(hashed / 1000).toFixed(2)} s; ratio ${ratio.toFixed(1)} (aim: at most ${aims.verify}); ${megabytes.toFixed(0)} MB`,
  );
  failed = ratio > aims.verify || write > aims.write;
} finally {
  await client.end();
  await postgres.stop({ remove: true });
  await rm(folder, { recursive: true, force: true });
}
process.exit(failed ? 1 : 0);
