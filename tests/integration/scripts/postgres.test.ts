import { mkdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { emptyDatabase } from '../../../scripts/database.mjs';
import { migrate } from '../../../scripts/migrate.mjs';
import { runningPostgres, startPostgres } from '../../../scripts/postgres.mjs';
import { goneWithin, temporaryFolder } from '../../../scripts/processes.mjs';

let base: string;
let folder: string;
beforeAll(() => {
  base = temporaryFolder('postgres');
  folder = path.join(base, 'postgres');
});
afterAll(() => rmSync(base, { recursive: true, force: true }));

async function ask<T>(url: string, query: string): Promise<T[]> {
  const client = new pg.Client({ connectionString: url });
  client.on('error', () => {});
  await client.connect();
  try {
    return (await client.query(query)).rows as T[];
  } finally {
    await client.end();
  }
}

describe('the built-in PostgreSQL', { timeout: 60_000 }, () => {
  test('is set up with checksums and a password only its owner reads, and asks for it', async () => {
    const postgres = await startPostgres({ folder });
    expect(await ask(postgres.url, 'SHOW data_checksums')).toEqual([{ data_checksums: 'on' }]);
    expect(await ask(postgres.url, 'SHOW fsync')).toEqual([{ fsync: 'on' }]);
    expect(statSync(path.join(folder, 'password')).mode & 0o077).toBe(0);
    const stranger = new URL(postgres.url);
    stranger.password = 'guess';
    await expect(ask(stranger.href, 'SELECT 1')).rejects.toThrow();
    const kazakh = await ask<{ letter: string }>(
      postgres.url,
      `SELECT letter FROM unnest(ARRAY['б','қ','ә','к','а']) letter ORDER BY letter COLLATE "kk-x-icu"`,
    );
    expect(kazakh.map(({ letter }) => letter).join('')).toBe('аәбкқ');
    await postgres.stop();
    expect(await goneWithin(postgres.pid, 1_000)).toBe(true);
  });

  test('keeps what was committed when it is killed, and starts again on its port by itself', async () => {
    const postgres = await startPostgres({ folder, revive: true });
    await ask(postgres.url, 'CREATE TABLE kept AS SELECT generate_series(1, 1000) AS n');
    const killed = postgres.pid;
    process.kill(killed, 'SIGKILL');
    // The killed one may answer a last question before it is gone.
    await expect.poll(() => postgres.pid, { timeout: 20_000 }).not.toBe(killed);
    await expect
      .poll(() => ask<{ count: string }>(postgres.url, 'SELECT count(*) FROM kept').catch(() => null), {
        timeout: 20_000,
      })
      .toEqual([{ count: '1000' }]);
    await postgres.stop();
  });

  test('is found again by the next command, and started when only its traces are left', async () => {
    expect(await runningPostgres(folder)).toBeNull();
    const first = await startPostgres({ folder });
    expect((await runningPostgres(folder))?.url).toBe(first.url);
    const second = await startPostgres({ folder });
    expect([second.reused, second.pid]).toEqual([true, first.pid]);
    await second.stop();

    // The number in the file belongs to another program by now: this one.
    writeFileSync(path.join(folder, 'data/postmaster.pid'), `${process.pid}\n${folder}/data\n0\n1\n\n127.0.0.1\n`);
    const third = await startPostgres({ folder });
    expect(await ask(third.url, 'SELECT count(*) FROM kept')).toEqual([{ count: '1000' }]);
    await third.stop({ remove: true });
    expect(() => statSync(folder)).toThrow();
  });
});

describe('migrations', () => {
  test('are applied once, whole, and only as they were written', async () => {
    const url = process.env.DATABASE_URL!;
    const migrations = path.join(base, 'migrations');
    const write = (name: string, sql: string) => {
      mkdirSync(path.join(migrations, name), { recursive: true });
      writeFileSync(path.join(migrations, name, 'migration.sql'), sql);
    };
    await emptyDatabase(url);
    write('0001_a', 'CREATE TABLE a (n int); INSERT INTO a VALUES (1);');
    expect(await migrate(url, { folder: migrations })).toEqual(['0001_a']);
    expect(await migrate(url, { folder: migrations })).toEqual([]);

    write('0002_b', 'INSERT INTO a VALUES (2); SELECT 1/0;');
    await expect(migrate(url, { folder: migrations })).rejects.toThrow(/0002_b: division by zero/);
    expect(await ask(url, 'SELECT n FROM a')).toEqual([{ n: 1 }]);
    write('0002_b', 'INSERT INTO a VALUES (2);');
    const both = await Promise.all([migrate(url, { folder: migrations }), migrate(url, { folder: migrations })]);
    expect(both.flat()).toEqual(['0002_b']);
    expect(await ask(url, 'SELECT n FROM a ORDER BY n')).toEqual([{ n: 1 }, { n: 2 }]);

    write('0001_a', 'CREATE TABLE a (n bigint);');
    await expect(migrate(url, { folder: migrations })).rejects.toThrow(/changed after/);
    rmSync(path.join(migrations, '0002_b'), { recursive: true });
    await expect(migrate(url, { folder: migrations })).rejects.toThrow(/newer/);
  });
});
