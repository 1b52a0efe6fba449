import { type CheckKind, checkKinds, type Finding } from '#app/domain/application/checks';
import type { Tx } from './db.server';

export interface CaseCheck {
  kind: CheckKind;
  finding: Finding | null;
  reason: string | null;
  note: string | null;
  officerId: string | null;
  at: Date | null;
}

/** The checks of a case in the order they are done; none before it is accepted. */
export async function checksOf(tx: Tx, applicationId: string): Promise<CaseCheck[]> {
  const rows = await tx.caseCheck.findMany({ where: { applicationId } });
  return checkKinds.flatMap((kind) => {
    const row = rows.find((each) => each.kind === kind);
    return row ? [{ ...row, kind, finding: row.finding as Finding | null }] : [];
  });
}

export const createChecks = (tx: Tx, applicationId: string, kinds: readonly CheckKind[]) =>
  tx.caseCheck.createMany({ data: kinds.map((kind) => ({ applicationId, kind })), skipDuplicates: true });

/** False when the case has no such check. */
export async function saveFinding(
  tx: Tx,
  {
    applicationId,
    kind,
    ...finding
  }: {
    applicationId: string;
    kind: CheckKind;
    finding: Finding;
    reason: string | null;
    note: string | null;
    officerId: string;
  },
  now: Date,
): Promise<boolean> {
  const { count } = await tx.caseCheck.updateMany({ where: { applicationId, kind }, data: { ...finding, at: now } });
  return count > 0;
}
