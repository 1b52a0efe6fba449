// The portal's jobs in a process of their own, for tests that kill it: `node --import tsx clock-process.ts INSTANT STATEMENTS`.
// It does the scheduled work as of the instant, and dies by SIGKILL before the statement of that number; 0: never.
import pg from 'pg';
import { setClock } from '#app/infra/clock.server';
import { startJobs, type Tasks } from '#app/infra/jobs.server';

type Task = Tasks[string];

const [instant = '', fatal = '0'] = process.argv.slice(2);
setClock(() => new Date(instant));

let statements = 0;
let working = false;
const query = pg.Client.prototype.query as (...args: unknown[]) => unknown;
pg.Client.prototype.query = function counted(this: pg.Client, ...args: unknown[]) {
  statements += working ? 1 : 0;
  if (statements > 0 && statements === Number(fatal)) process.kill(process.pid, 'SIGKILL');
  return query.apply(this, args);
} as typeof pg.Client.prototype.query;

const { clockTasks } = await import('#app/features/reviewing/run-clock.server');
const { permitTasks } = await import('#app/features/permits/run-permit-clock.server');
const counted =
  (task: Task): Task =>
  async (payload, job) => {
    process.send?.('working');
    working = true;
    await task(payload, job);
    working = false;
    process.send?.('done');
  };
const scheduled = Object.entries({ ...clockTasks, ...permitTasks }).map(
  ([name, task]) => [name, counted(task)] as const,
);
await startJobs({
  tasks: {
    ...Object.fromEntries(scheduled),
    // What is owed besides stays owed: who kills the clock looks at the letters that are owed, once each.
    'deliver-letter': async () => {},
  },
});
