import { type CheckRow, comesTo, foundOn, rowsOf } from '#app/domain/application/check-rows';
import { type CheckKind, checkKinds, type Finding } from '#app/domain/application/checks';
import { now as readClock } from '#app/infra/clock.server';
import { type Application, findCase } from './application.server';
import { outcomeOf } from './case-outcome.server';
import type { Tx } from './db.server';
import { documentsOf } from './document.server';
import {
  type FindingSource,
  findingsOf,
  markOf,
  type OpenedRow,
  openedRowsOf,
  type RowFinding,
} from './finding.server';

/** A finding as it stands on a row: of the row itself, or of the time when the check was judged as a whole. */
export interface FoundHere {
  finding: Finding;
  reason: string | null;
  note: string | null;
  claim: string | null;
  source: FindingSource | 'whole';
  officerId: string | null;
  at: Date | null;
}

export interface JudgedRow extends CheckRow {
  /** Version of its last finding, 0 before the first. */
  version: number;
  /** What counts now; null while the row is open. */
  found: FoundHere | null;
  /** What was found on an earlier claim: the row is open again. */
  before: FoundHere | null;
  /** When the applicant last said something new about it: in answer to a request, or by amending. */
  said: Pick<OpenedRow, 'at' | 'cause'> | null;
}

/** A check: its finding is the worst of its rows, and none while one of them is open. */
export interface CaseCheck {
  kind: CheckKind;
  finding: Finding | null;
  reason: string | null;
  note: string | null;
  officerId: string | null;
  at: Date | null;
  rows: JudgedRow[];
}

interface Judged {
  application: Application;
  needs: ReturnType<typeof outcomeOf>['documents'];
  files: readonly { id: string; item: string }[];
  findings: readonly RowFinding[];
  opened: readonly OpenedRow[];
  wholes: readonly Whole[];
}

type Whole = Awaited<ReturnType<typeof wholesOf>>[number];

/** The checks that were opened for a case, with what was found on them before there were rows. */
export const wholesOf = (tx: Tx, applicationId: string) => tx.caseCheck.findMany({ where: { applicationId } });

/** The checks of a case with their rows, in the order they are done; none before it is accepted. */
export function judgedChecks({ wholes, ...of }: Judged): CaseCheck[] {
  return checkKinds.flatMap((kind) => {
    const whole = wholes.find((each) => each.kind === kind);
    return whole ? [judgedCheck(kind, whole, of)] : [];
  });
}

function judgedCheck(kind: CheckKind, whole: Whole, of: Omit<Judged, 'wholes'>) {
  const { application, needs, files, findings, opened } = of;
  const all: FoundHere | null = whole.finding
    ? { ...whole, finding: whole.finding as Finding, claim: null, source: 'whole' }
    : null;
  const rows = rowsOf(kind, { ...application, needs, files }).map((row): JudgedRow => {
    const marked = { ...row, claim: markOf(row.claim) };
    const own = findings.find((each) => each.kind === kind && each.rowKey === row.key);
    const said = opened.find((each) => each.kind === kind && each.rowKey === row.key) ?? null;
    const found = foundOn<FoundHere>(marked, own, all, said?.version);
    const before = found ? null : (own ?? (said && all));
    return { ...marked, version: own?.version ?? 0, found, before, said };
  });
  const { closed, worst } = comesTo(rows.map(({ found }) => found));
  return {
    kind,
    finding: closed ? (worst?.finding ?? all?.finding ?? 'not-needed') : null,
    reason: worst?.reason ?? null,
    note: worst?.note ?? null,
    officerId: worst?.officerId ?? null,
    at: worst?.at ?? null,
    rows,
  };
}

/** The checks of a case as they stand now. */
export async function checksOf(tx: Tx, applicationId: string, now: Date = readClock()): Promise<CaseCheck[]> {
  const application = await findCase(tx, applicationId);
  if (!application) return [];
  return judgedChecks({
    application,
    needs: outcomeOf(application, now).documents,
    files: await documentsOf(tx, applicationId, { readyOnly: true }),
    findings: await findingsOf(tx, applicationId),
    opened: await openedRowsOf(tx, applicationId),
    wholes: await wholesOf(tx, applicationId),
  });
}

export const createChecks = (tx: Tx, applicationId: string, kinds: readonly CheckKind[]) =>
  tx.caseCheck.createMany({ data: kinds.map((kind) => ({ applicationId, kind })), skipDuplicates: true });

/** Writes down which checks are closed, for queues that ask by kind. */
export async function noteClosed(tx: Tx, applicationId: string, checks: readonly CaseCheck[], now: Date) {
  const closed = checks.filter(({ finding }) => finding !== null).map(({ kind }) => kind);
  await tx.caseCheck.updateMany({
    where: { applicationId, kind: { in: closed }, closedAt: null },
    data: { closedAt: now },
  });
  await tx.caseCheck.updateMany({
    where: { applicationId, kind: { notIn: closed }, closedAt: { not: null } },
    data: { closedAt: null },
  });
}
