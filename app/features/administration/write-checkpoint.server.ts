import { auditHead } from '#app/data/audit.server';
import { lastCheckpoint, writeCheckpoint } from '#app/infra/audit/checkpoints.server';
import { now as readClock } from '#app/infra/clock.server';
import type { Schedule, Tasks } from '#app/infra/jobs.server';
import { log } from '#app/infra/log.server';

/** A checkpoint is due after so many entries, or after so long when there is any new one. */
const due = { entries: 1_000, milliseconds: 5 * 60_000 };

/** Signs the end of the audit log into its second place, when it is due. Says whether it did. */
export async function tendCheckpoints(now: Date): Promise<boolean> {
  const { size, head } = await auditHead();
  const last = lastCheckpoint()?.checkpoint;
  if (last && size < last.size) {
    log.error('the audit log is shorter than its last checkpoint', { count: size });
    return false;
  }
  const since = size - (last?.size ?? 0);
  const age = last ? now.getTime() - Date.parse(last.at) : Number.POSITIVE_INFINITY;
  if (since === 0 || (since < due.entries && age < due.milliseconds)) return false;
  writeCheckpoint({ size, head }, now);
  return true;
}

export const auditTasks: Tasks = { 'tend-checkpoints': async () => void (await tendCheckpoints(readClock())) };
export const auditSchedule: Schedule = [{ task: 'tend-checkpoints', match: '* * * * *' }];
