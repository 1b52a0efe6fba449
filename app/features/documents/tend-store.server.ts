import { erasePastTerm, filesPastTerm, knownFiles } from '#app/data/kept-file.server';
import { now as readClock } from '#app/infra/clock.server';
import { documentStore } from '#app/infra/documents/document-store.server';
import type { Schedule, Tasks } from '#app/infra/jobs.server';
import { log } from '#app/infra/log.server';
import { scanWaiting } from './scan-waiting.server';

const batch = 100;

/** Longer than any upload takes between its bytes and its row. */
export const orphanAgeMs = 24 * 3_600_000;

/** Erases files whose term is over: keys first, then bytes; what is left of these is swept as orphans. Says how many. */
export async function eraseExpired(now: Date): Promise<number> {
  const store = documentStore();
  let erased = 0;
  for (;;) {
    const ids = await filesPastTerm(now, batch);
    for (const id of ids) {
      const keys = await erasePastTerm(id, now);
      await Promise.all(keys.map((key) => store.remove(key).catch(() => undefined)));
      erased += 1;
    }
    if (ids.length < batch) return erased;
  }
}

/** Every night: terms, then what no row knows. Ages of files are told by the disk's clock, not by ours. */
export async function tendStore(now: Date): Promise<{ erased: number; swept: number }> {
  const erased = await eraseExpired(now);
  const swept = await documentStore().sweepOrphans(new Date(Date.now() - orphanAgeMs), knownFiles);
  if (erased + swept > 0) log.info('files erased or swept', { count: erased + swept });
  return { erased, swept };
}

export const documentTasks: Tasks = {
  'scan-documents': async () => void (await scanWaiting(readClock())),
  'tend-documents': async () => void (await tendStore(readClock())),
};

export const documentSchedule: Schedule = [
  { task: 'scan-documents', match: '* * * * *' },
  { task: 'tend-documents', match: '35 21 * * *' },
];
