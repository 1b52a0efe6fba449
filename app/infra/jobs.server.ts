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

/**
 * Runs owed jobs, in one process at a time: whoever holds the lock in the database. Others stand by and take over when it is gone.
 * `stop` lets running jobs finish.
 */
export async function startJobs(work: { tasks: Tasks; crontab?: Schedule }): Promise<{ stop(): Promise<void> }> {
  let stopping = false;
  let running: Awaited<ReturnType<typeof takeTurn>> = null;
  let timer: NodeJS.Timeout | undefined;
  const attempt = async () => {
    try {
      running = await takeTurn(work, retry);
    } catch (err) {
      log.warn('jobs cannot start yet', { err });
    }
    if (!running) retry();
  };
  const retry = () => {
    running = null;
    if (!stopping) timer = setTimeout(attempt, 3_000);
  };
  await attempt();
  return {
    async stop() {
      stopping = true;
      clearTimeout(timer);
      await running?.stop();
    },
  };
}

/** Null when another process has the lock. `lost` is called when the connection that holds it breaks. */
async function takeTurn({ tasks, crontab = [] }: { tasks: Tasks; crontab?: Schedule }, lost: () => void) {
  const lock = new pg.Client({ connectionString: env.DATABASE_URL, application_name: 'jobs: lock' });
  lock.on('error', () => {});
  await lock.connect();
  if (!(await ownsTheTurn(lock))) {
    await lock.end();
    return null;
  }
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
  let ended = false;
  const stop = async () => {
    if (ended) return;
    ended = true;
    await runner.stop().catch(() => {});
    await pool.end();
    await lock.end().catch(() => {});
  };
  const over = () => {
    if (!ended) stop().then(lost, lost);
  };
  lock.once('end', over);
  runner.promise.catch((err) => log.error('jobs stopped', { err })).then(over);
  return { stop };
}

/** Whose turn it is has nobody beside them, so jobs still marked as being worked on belong to processes that died: they are owed again at once, not after hours. */
async function ownsTheTurn(lock: pg.Client): Promise<boolean> {
  const { rows } = await lock.query<{ mine: boolean }>("SELECT pg_try_advisory_lock(hashtext('portal jobs')) AS mine");
  if (!rows[0]?.mine) return false;
  await lock.query(`
    SELECT graphile_worker.force_unlock_workers(array_agg(DISTINCT locked_by))
    FROM graphile_worker.jobs WHERE locked_by IS NOT NULL`);
  return true;
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
