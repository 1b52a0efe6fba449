import { eraseInfected, filesToScan, partsOf, recordScan } from '#app/data/kept-file.server';
import { type Antivirus, antivirus as ours, type ScanAnswer } from '#app/infra/documents/antivirus.server';
import { documentStore } from '#app/infra/documents/document-store.server';
import { log } from '#app/infra/log.server';

const batch = 50;
const limitMs = 60_000;

/** Pauses between attempts double up to an hour; nobody gives up, and nothing becomes clean by waiting. */
const nextAt = (attempts: number, now: Date) => new Date(now.getTime() + Math.min(2 ** attempts, 60) * 60_000);

/** Asks the antivirus about files in quarantine, and about those that came before there was one. Says how many were decided. */
export async function scanWaiting(now: Date, antivirus: Antivirus | null = ours()): Promise<number> {
  const store = documentStore();
  let decided = 0;
  for (const row of await filesToScan(now, batch)) {
    if (!antivirus) {
      // The operator runs without one, as a setting says: officers see drawn pages only.
      if (row.scan === 'pending') decided += (await recordScan(row.id, { state: 'ready', scan: 'not-scanned' })).count;
      continue;
    }
    const original = partsOf(row).find(({ part }) => part === 'original');
    const answer: ScanAnswer = original
      ? await store.read(original.file, original.aad).then(
          (bytes) => antivirus.scan(bytes, limitMs),
          () => 'no-answer',
        )
      : 'no-answer';
    if (answer === 'clean') {
      decided += (await recordScan(row.id, { state: 'ready', scan: 'clean' })).count;
    } else if (answer === 'infected') {
      const keys = await eraseInfected(row.id, now);
      await Promise.all(keys.map((key) => store.remove(key).catch(() => undefined)));
      log.warn('a file with a virus was refused', { documentId: row.id });
      decided += 1;
    } else {
      const scanAttempts = row.scanAttempts + 1;
      const waits = row.scan === 'pending' ? ({ state: 'checking' } as const) : {};
      await recordScan(row.id, { ...waits, scanAttempts, scanAt: nextAt(scanAttempts, now) });
      if (antivirus.isAway()) break;
    }
  }
  return decided;
}
