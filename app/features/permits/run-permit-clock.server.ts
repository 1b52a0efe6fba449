import { forgetChecksBefore } from '#app/data/permit-check.server';
import { now as readClock } from '#app/infra/clock.server';
import type { Tasks } from '#app/infra/jobs.server';
import { endPermits } from './end-permits.server';
import { lapsePermits } from './lapse-permits.server';
import { liftEndedSuspensions } from './lift-suspension.server';

const yearMs = 365 * 86_400_000;

/** What happens to permits by itself, once an hour. */
export async function runPermitClock(now: Date): Promise<void> {
  await liftEndedSuspensions(now);
  await lapsePermits(now);
  await endPermits(now);
  await forgetChecksBefore(new Date(now.getTime() - yearMs));
}

export const permitTasks: Tasks = { 'run-permit-clock': () => runPermitClock(readClock()) };
