// Scheduled work in processes that are killed again and again, until all that is owed is done.
import { fork } from 'node:child_process';
import path from 'node:path';
import { oweJob } from '#app/infra/jobs.server';
import { owedJobs } from './jobs';

const script = path.resolve('tests/support/clock-process.ts');

/** Lives that are cut short on one day, at most. */
const most = process.env.FULL ? 20 : 7;

export type ClockTask = 'run-clock' | 'run-permit-clock';

const isOwed = async (of: ClockTask) => (await owedJobs()).some(({ task }) => task === of);

interface Life {
  task: ClockTask;
  instant: string;
  statements: number;
  milliseconds: number | null;
}

/** One life of the process: it ends by its own statement, by our hand after some milliseconds, or when nothing is owed. */
function live({ task, instant, statements, milliseconds }: Life) {
  return new Promise<void>((resolve, reject) => {
    const child = fork(script, [instant, String(statements)], {
      execArgv: ['--import', 'tsx'],
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    });
    const kill = () => child.kill('SIGKILL');
    child.on('message', async (message) => {
      if (message === 'working' && milliseconds !== null) setTimeout(kill, milliseconds);
      if (message !== 'done') return;
      while (await isOwed(task)) await new Promise((wait) => setTimeout(wait, 50));
      kill();
    });
    child.on('error', reject);
    child.on('exit', (code, signal) =>
      signal === 'SIGKILL' ? resolve() : reject(new Error(`ended by itself: ${code}`)),
    );
  });
}

/** Kills it before a statement or at any moment until nothing is owed. Says how often it was killed at work. */
export async function untilDone(
  { task, instant, statements }: { task: ClockTask; instant: string; statements: number },
  random: () => number,
): Promise<number> {
  const { db } = await import('#app/data/db.server');
  await oweJob(db, task, {});
  for (let killed = 0; ; killed += 1) {
    // A job is tried so often before it needs somebody: the last life is left to it.
    const spared = killed >= most;
    const byStatement = killed % 3 !== 2 && !spared;
    await live({
      task,
      instant,
      // The first lives are short, so that some work is always cut.
      statements: byStatement ? 3 + Math.floor((random() * statements) / (killed < 2 ? 4 : 1)) : 0,
      milliseconds: byStatement || spared ? null : Math.floor(random() * 400),
    });
    if (!(await isOwed(task))) return killed;
  }
}
