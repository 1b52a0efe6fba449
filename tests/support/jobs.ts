import { Logger, runOnce } from 'graphile-worker';
import pg from 'pg';
import type { Tasks } from '#app/infra/jobs.server';

/** Does every job that is owed now, in this process, until none is left. A failing job stays owed for later, as in real life. */
export async function workOff(tasks: Tasks): Promise<void> {
  const pool = new pg.Pool({ connectionString: process.env.DATABASE_URL, max: 2 });
  pool.on('error', () => {});
  pool.on('connect', (connection) => connection.on('error', () => {}));
  const taskList = Object.fromEntries(
    Object.entries(tasks).map(([name, task]) => [
      name,
      (payload: unknown, { job }: { job: { id: string; attempts: number } }) =>
        task(payload, { id: job.id, attempt: job.attempts }),
    ]),
  );
  try {
    await runOnce({ pgPool: pool, taskList, noHandleSignals: true, logger: new Logger(() => () => {}) });
  } finally {
    await pool.end();
  }
}

/** What is still owed, with the number of failed attempts. */
export async function owedJobs(): Promise<{ task: string; attempts: number }[]> {
  const client = new pg.Client({ connectionString: process.env.DATABASE_URL });
  await client.connect();
  try {
    const { rows } = await client.query<{ task: string; attempts: number }>(
      'SELECT task_identifier AS task, attempts FROM graphile_worker.jobs ORDER BY id',
    );
    return rows;
  } finally {
    await client.end();
  }
}

/** As if the pause after a failed attempt were over. */
export async function endPauses(): Promise<void> {
  const client = new pg.Client({ connectionString: process.env.DATABASE_URL });
  await client.connect();
  try {
    await client.query('UPDATE graphile_worker._private_jobs SET run_at = now()');
  } finally {
    await client.end();
  }
}
