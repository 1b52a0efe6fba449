import { createHash } from 'node:crypto';
import type { CheckKind, Finding } from '#app/domain/application/checks';
import type { Tx } from './db.server';

export const findingSources = ['machine', 'officer'] as const;
export type FindingSource = (typeof findingSources)[number];

/** What was last found on a row. */
export interface RowFinding {
  kind: CheckKind;
  rowKey: string;
  version: number;
  finding: Finding;
  reason: string | null;
  note: string | null;
  /** Mark of the claim it was made on. */
  claim: string | null;
  source: FindingSource;
  officerId: string;
  at: Date;
}

/** What stands for a claim in a finding: equal for equal claims, and not the claim itself. */
export const markOf = (claim: string) => createHash('sha256').update(claim).digest('base64url').slice(0, 22);

/** The findings that count, one a row. */
export const findingsOf = (tx: Tx, applicationId: string) =>
  tx.$queryRaw<RowFinding[]>`
    SELECT DISTINCT ON (kind, row_key) kind, row_key AS "rowKey", version, finding, reason, note, claim, source,
      officer_id AS "officerId", at
    FROM finding WHERE application_id = ${applicationId}::uuid
    ORDER BY kind, row_key, version DESC`;

/** Keeps a finding as the version after the one that was seen; false when somebody else has written that version. */
export async function addFinding(
  tx: Tx,
  { seen, ...finding }: Omit<RowFinding, 'version' | 'at'> & { applicationId: string; seen: number },
  now: Date,
): Promise<boolean> {
  const { count } = await tx.finding.createMany({
    data: [{ ...finding, version: seen + 1, at: now }],
    skipDuplicates: true,
  });
  return count > 0;
}

/** The latest time an applicant said something new about a row. */
export interface OpenedRow {
  kind: CheckKind;
  rowKey: string;
  at: Date;
  /** Findings up to this version count no more. */
  version: number;
  cause: 'answer' | 'amend';
}

export const openedRowsOf = (tx: Tx, applicationId: string) =>
  tx.$queryRaw<OpenedRow[]>`
    SELECT DISTINCT ON (kind, row_key) kind, row_key AS "rowKey", at, version, cause
    FROM row_opened WHERE application_id = ${applicationId}::uuid
    ORDER BY kind, row_key, at DESC`;

export const openRows = (tx: Tx, applicationId: string, rows: readonly OpenedRow[]) =>
  tx.rowOpened.createMany({ data: rows.map((row) => ({ applicationId, ...row })), skipDuplicates: true });
