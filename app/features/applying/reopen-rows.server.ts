import { checksOf, noteClosed } from '#app/data/check.server';
import type { Tx } from '#app/data/db.server';
import { type OpenedRow, openRows } from '#app/data/finding.server';
import { rowsOpenedBy } from '#app/domain/application/check-rows';

/** What the applicant has said anew comes back to its rows: they are open again, and what had been found stays in the history. */
export async function reopenRows(
  tx: Tx,
  applicationId: string,
  { keys, cause }: { keys: readonly string[]; cause: OpenedRow['cause'] },
  now: Date,
): Promise<void> {
  const rows = (await checksOf(tx, applicationId, now)).flatMap((check) => rowsOpenedBy(keys, check.rows));
  await openRows(
    tx,
    applicationId,
    rows.map(({ check: kind, key: rowKey, version }) => ({ kind, rowKey, version, at: now, cause })),
  );
  await noteClosed(tx, applicationId, await checksOf(tx, applicationId, now), now);
}
