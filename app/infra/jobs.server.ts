import { type JobHelpers, Logger, parseCronItems, run } from 'graphile-worker';
import pg from 'pg';
import { env } from './env.server';
import { log } from './log.server';

export type Tasks = Readonly<Record<string, (payload: unknown, job: { id: string; attempt: number }) => Promise<void>>>;

/** `match` is a cron pattern in UTC, such as `0 3 * * *`. */
export type Schedule = readonly { task: string; match: string }[];

type Executor = { $executeRaw(query: TemplateStringsArray, ...values: unknown[]): PromiseLike<number> };

/**
 * Owes a job inside the caller's transaction: it exists exactly when the transaction commits, runs within milliseconds of that,
 * and is tried again with growing pauses until it succeeds. Jobs with the same key replace each other while they wait.
 */
export async function oweJob(tx: Executor, task: string, payload: unknown, key: string | null = null): Promise<void> {
  await tx.$executeRaw`
    SELECT graphile_worker.add_job(
      identifier => ${task}::text, payload => ${JSON.stringify(payload ?? {})}::json, job_key => ${key}::text, max_attempts => 25)`;
}

/** Runs owed jobs in this process. Resolves when it listens; `stop` lets running jobs finish. */
export async function startJobs({
  tasks,
  crontab = [],
}: {
  tasks: Tasks;
  crontab?: Schedule;
}): Promise<{ stop(): Promise<void> }> {
  const pool = new pg.Pool({ connectionString: env.DATABASE_URL, max: 4, application_name: 'jobs' });
  pool.on('error', (err) => log.warn('job connection lost', { err }));
  pool.on('connect', (connection) => connection.on('error', (err) => log.warn('job connection lost', { err })));
  const runner = await run({
    pgPool: pool,
    concurrency: 2,
    pollInterval: 5_000,
    noHandleSignals: true,
    logger: quietLogger,
    taskList: Object.fromEntries(Object.entries(tasks).map(([name, task]) => [name, watched(name, task)])),
    parsedCronItems: parseCronItems([...crontab]),
  });
  runner.promise.catch((err) => log.error('jobs stopped', { err }));
  return {
    async stop() {
      await runner.stop();
      await pool.end();
    },
  };
}

const watched = (name: string, task: Tasks[string]) => async (payload: unknown, helpers: JobHelpers) => {
  const { id, attempts } = helpers.job;
  try {
    await task(payload, { id, attempt: attempts });
  } catch (err) {
    log.warn('job failed, will be tried again', { err, job: name, jobId: id, attempt: attempts });
    throw err;
  }
};

// Its own lines quote payloads and error texts.
const quietLogger = new Logger(() => () => {});
