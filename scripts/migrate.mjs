// Applies prisma/migrations/*/migration.sql and the tables of the job queue. Keeps Prisma's own list of applied migrations
// and takes its lock, so `prisma migrate deploy` may be used instead at any time.
import { createHash, randomUUID } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { runMigrations } from 'graphile-worker';
import pg from 'pg';
import { Failure, root } from './processes.mjs';

const prismaLock = 72_707_369;
const ourMigrations = path.join(root, 'prisma/migrations');

// A lost connection makes the running query fail, and that is reported.
const ignoreLostConnection = (connection) => connection.on('error', () => {});

/** Brings the database up to date and gives the names of what was applied. Each file is applied whole or not at all. */
export async function migrate(url, { folder = ourMigrations, say = () => {} } = {}) {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query('SELECT pg_advisory_lock($1)', [prismaLock]);
    const pending = notYetApplied(await appliedTo(client), migrationsIn(folder));
    for (const migration of pending) {
      say(`Applying migration ${migration.name}`);
      await apply(client, migration);
    }
    const pool = new pg.Pool({ connectionString: url, max: 1 })
      .on('error', () => {})
      .on('connect', ignoreLostConnection);
    try {
      await runMigrations({ pgPool: pool });
    } finally {
      await pool.end();
    }
    return pending.map(({ name }) => name);
  } finally {
    await client.end();
  }
}

function migrationsIn(folder) {
  const names = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();
  return names.map((name) => {
    const sql = readFileSync(path.join(folder, name, 'migration.sql'), 'utf8');
    return { name, sql, checksum: createHash('sha256').update(sql).digest('hex') };
  });
}

async function appliedTo(client) {
  await client.query(`CREATE TABLE IF NOT EXISTS _prisma_migrations (
    id VARCHAR(36) PRIMARY KEY NOT NULL, checksum VARCHAR(64) NOT NULL, finished_at TIMESTAMPTZ, migration_name VARCHAR(255) NOT NULL,
    logs TEXT, rolled_back_at TIMESTAMPTZ, started_at TIMESTAMPTZ NOT NULL DEFAULT now(), applied_steps_count INTEGER NOT NULL DEFAULT 0)`);
  const { rows } = await client.query(
    'SELECT migration_name, checksum, finished_at FROM _prisma_migrations WHERE rolled_back_at IS NULL',
  );
  return new Map(rows.map((row) => [row.migration_name, row]));
}

function notYetApplied(applied, known) {
  const names = new Set(known.map(({ name }) => name));
  for (const name of applied.keys()) {
    if (!names.has(name))
      throw new Failure(
        `The database has migration ${name}, which this version does not know: it was used by a newer one.`,
      );
  }
  return known.filter(({ name, checksum }) => {
    const row = applied.get(name);
    if (row && !row.finished_at)
      throw new Failure(
        `Migration ${name} failed half-way under another tool. Repair it and mark its row rolled back.`,
      );
    if (row && row.checksum !== checksum)
      throw new Failure(`Migration ${name} was changed after it was applied to this database.`);
    return !row;
  });
}

async function apply(client, { name, sql, checksum }) {
  await client.query('BEGIN');
  try {
    await client.query(sql);
    await client.query(
      'INSERT INTO _prisma_migrations (id, checksum, migration_name, finished_at, applied_steps_count) VALUES ($1, $2, $3, clock_timestamp(), 1)',
      [randomUUID(), checksum, name],
    );
    await client.query('COMMIT');
  } catch (error) {
    await client.query('ROLLBACK').catch(() => {});
    throw new Failure(`Migration ${name}: ${error.message}`);
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  if (!process.env.DATABASE_URL) {
    console.error('DATABASE_URL is not set. The built-in database is brought up to date by npm start.');
    process.exit(2);
  }
  try {
    const { grantPortal, ownerOf } = await import('./grants.mjs');
    const owner = ownerOf(process.env);
    const applied = await migrate(owner, { say: console.log });
    await grantPortal(owner, process.env.DATABASE_URL);
    if (applied.length === 0) console.log('The database is up to date.');
  } catch (error) {
    console.error(error instanceof Failure ? error.message : error);
    process.exit(1);
  }
}
