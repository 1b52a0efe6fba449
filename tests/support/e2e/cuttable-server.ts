import { type ChildProcess, spawn } from 'node:child_process';
import path from 'node:path';
import pg from 'pg';
import { runningPostgres } from '../../../scripts/postgres.mjs';
import { freePort } from '../../../scripts/processes.mjs';
import { startCuttingProxy } from '../cutting-proxy';

const dataFolder = () => process.env.E2E_DATA_DIR ?? '';

async function databaseOfPortal(): Promise<URL> {
  const running = await runningPostgres(path.join(dataFolder(), 'postgres'));
  if (!running) throw new Error('The database of the portal under test does not run');
  return new URL(running.url);
}

/**
 * Another process of the portal under test, on the same database and documents, which a test may kill. Between it and
 * the browser, and between it and the database, there are wires to cut.
 */
export async function startCuttableServer() {
  const database = await databaseOfPortal();
  const toDatabase = await startCuttingProxy({ port: Number(database.port), host: database.hostname });
  const port = Number(await freePort());
  const toServer = await startCuttingProxy({ port });
  database.port = String(toDatabase.port);
  let server: ChildProcess | null = null;
  const start = () =>
    new Promise<void>((resolve, reject) => {
      server = spawn(process.execPath, ['--import', 'tsx', 'server.ts'], {
        env: {
          ...process.env,
          NODE_ENV: 'production',
          DATABASE_URL: database.href,
          DATA_DIR: dataFolder(),
          PORT: String(port),
          HOST: '127.0.0.1',
          PUBLIC_ORIGIN: toServer.origin,
          // Its letters are sent by the portal under test.
          DEMO: '0',
          SMTP_URL: 'smtp://127.0.0.1:9',
          ANTIVIRUS: 'none',
          OPERATOR_NAME: 'A body of the test',
          OPERATOR_BIN: '050140000656',
          LOG_LEVEL: 'fatal',
        },
        stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
      });
      server.once('message', () => resolve());
      server.once('exit', (code) => reject(new Error(`the second server ended: ${code}`)));
    });
  const kill = () =>
    new Promise<void>((resolve) => {
      if (!server || server.exitCode !== null || server.signalCode !== null) return resolve();
      server.once('exit', () => resolve());
      server.kill('SIGKILL');
    });
  await start();
  return {
    origin: toServer.origin,
    wire: toServer,
    database: toDatabase,
    start,
    kill,
    async stop() {
      await kill();
      await Promise.all([toServer.stop(), toDatabase.stop()]);
    },
  };
}
export type CuttableServer = Awaited<ReturnType<typeof startCuttableServer>>;

/** As if somebody had left their pages open for two hours. */
export async function hoursPassForStaysOf(email: string) {
  const client = new pg.Client({ connectionString: (await databaseOfPortal()).href });
  await client.connect();
  try {
    await client.query(
      `UPDATE session SET last_seen_at = last_seen_at - interval '2 hours'
       WHERE account_id = (SELECT id FROM account WHERE email = $1)`,
      [email],
    );
  } finally {
    await client.end();
  }
}
