// A server process of its own beside the portal of the run, with the same database and data: a test may stop it.
import { spawn } from 'node:child_process';
import { createPrivateKey, sign } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import pg from 'pg';
import { runningPostgres } from '../../../scripts/postgres.mjs';
import { end, freePort, root } from '../../../scripts/processes.mjs';

const folder = () => process.env.E2E_DATA_DIR ?? '';

async function databaseUrl(): Promise<string> {
  const running = await runningPostgres(path.join(folder(), 'postgres'));
  if (!running) throw new Error('the portal of this run has no database');
  return running.url;
}

export interface SecondServer {
  origin: string;
  stop(): Promise<void>;
}

export async function startSecondServer(): Promise<SecondServer> {
  const PORT = String(await freePort());
  const origin = `http://localhost:${PORT}`;
  const given = {
    PORT,
    PUBLIC_ORIGIN: origin,
    HOST: '127.0.0.1',
    DATA_DIR: folder(),
    DATABASE_URL: await databaseUrl(),
  };
  const server = spawn(process.execPath, ['--import', 'tsx', 'server.ts'], {
    cwd: root,
    env: { ...process.env, ...given, NODE_ENV: 'production', DEMO: '1', SMTP_URL: '', LOG_LEVEL: 'error' },
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  await new Promise<void>((resolve, reject) => {
    server.once('message', () => resolve());
    server.once('exit', (code) => reject(new Error(`the second server ended (${code})`)));
  });
  return { origin, stop: () => end(server.pid ?? 0) };
}

export interface SealedPermit {
  number: string;
  kind: string;
  status: string;
  payload: Record<string, string | number>;
}

/** The permits of the demonstration, with what their seals say. */
export async function permitsOfTheRun(): Promise<SealedPermit[]> {
  const client = new pg.Client(await databaseUrl());
  await client.connect();
  const { rows } = await client.query(
    `SELECT number, kind, status, status_index, holder, to_char(valid_from, 'YYYYMMDD') AS f,
       to_char(valid_until, 'YYYYMMDD') AS u FROM permit ORDER BY granted_on, number`,
  );
  await client.end();
  return rows.map(({ number, kind, status, status_index: i, holder, f, u }) => ({
    number,
    kind,
    status,
    payload: {
      n: number,
      h: [holder.latin.surname, holder.latin.givenNames].filter(Boolean).join(' '),
      b: Number(holder.birthDate.slice(0, 4)),
      ...(f && { f, u }),
      i,
    },
  }));
}

/** A seal by the newest key of the run. */
export function sealOf(payload: SealedPermit['payload']): string {
  const keys = readdirSync(path.join(folder(), 'seal-keys'))
    .map((name) => JSON.parse(readFileSync(path.join(folder(), 'seal-keys', name), 'utf8')))
    .sort((a, b) => (a.madeAt < b.madeAt ? -1 : 1));
  const { kid, jwk } = keys.at(-1);
  const encode = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
  const text = `${encode({ alg: 'ES256', typ: 'seal', kid })}.${encode(payload)}`;
  const key = createPrivateKey({ key: jwk, format: 'jwk' });
  return `${text}.${sign('sha256', Buffer.from(text), { key, dsaEncoding: 'ieee-p1363' }).toString('base64url')}`;
}
