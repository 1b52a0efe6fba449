import { type Application, findCase } from '#app/data/application.server';
import { dutiesOf, lockCase, namesOf } from '#app/data/case.server';
import { outcomeOf } from '#app/data/case-outcome.server';
import { refusedStep } from '#app/data/case-step.server';
import { type CaseCheck, checksOf, noteClosed } from '#app/data/check.server';
import { checkerOf } from '#app/data/checker.server';
import { type Tx, transaction } from '#app/data/db.server';
import { recordEvent } from '#app/data/event.server';
import { addFinding, type FindingSource } from '#app/data/finding.server';
import { isId } from '#app/data/id';
import { proposalsFor } from '#app/data/machine-check.server';
import type { CheckKind, Finding } from '#app/domain/application/checks';
import { pass, type Refused, refuse, type Verdict } from '#app/domain/basics/verdict';
import type { FindingForm } from '#app/domain/decisions/finding-form';
import { type Checker, mayWorkOn } from '#app/domain/people/check-duties';
import type { NotAllowed, Officer } from '#app/domain/people/permissions';

type Refusal = NotAllowed | 'not-found' | 'no-such-check' | 'no-such-row';
type Conflict = Refused<'conflict'> & { checks: CaseCheck[]; by: Map<string, string> };

/** The checks as they are now, with the names of who found what. */
export interface Recorded {
  checks: CaseCheck[];
  by: Map<string, string>;
  saved: number;
}
export type RecordVerdict = Extract<Verdict<Recorded>, { ok: true }> | Refused<Refusal> | Conflict;

interface FoundRows extends Omit<FindingForm, 'act' | 'row'> {
  id: string;
  /** Keys of rows, each with the version of its last finding that was seen. */
  row: readonly { key: string; seen: number }[];
}

interface Said {
  key: string;
  seen: number;
  finding: Finding;
  reason: string | null;
  note: string | null;
  source: FindingSource;
}

/**
 * Keeps what an officer found on rows of a check. A row that somebody else has judged meanwhile is never written over:
 * of one row, who saves is shown both values; of a paper with its claims, the rows judged already are left as they are.
 */
export const recordFindings = (
  { id, kind, row: rows, finding, reason, note }: FoundRows,
  officer: Officer,
  at: { now: Date },
): Promise<RecordVerdict> =>
  onCheck(id, kind, officer, at, async ({ check }) => {
    const known = rows.map(({ key, seen }) => ({ row: check.rows.find((each) => each.key === key), seen }));
    if (known.some(({ row }) => !row)) return refuse('no-such-row');
    const said = { finding, reason, note, source: 'officer' as const };
    return known.flatMap(({ row, seen }): Said[] => {
      if (!row || (row.version !== seen && (rows.length > 1 || isSame(row.found, said)))) return [];
      return [{ ...said, key: row.key, seen }];
    });
  });

const isSame = (
  found: Pick<Said, 'finding' | 'reason' | 'note'> | null,
  said: Pick<Said, 'finding' | 'reason' | 'note'>,
) => found?.finding === said.finding && found.reason === said.reason && found.note === said.note;

/** Confirms what machine checks say for the person in one check, on rows that are still open. */
export const confirmMachine = (
  { id, kind }: { id: string; kind: CheckKind },
  officer: Officer,
  { now }: { now: Date },
): Promise<RecordVerdict> =>
  onCheck(id, kind, officer, { now }, async ({ tx, application, check }) => {
    const proposals = await proposalsFor(tx, application, outcomeOf(application, now).documents, now);
    return check.rows.flatMap(({ key, question, found, version }): Said[] =>
      !found && question && proposals.get(question)?.finding === 'matches'
        ? [{ key, seen: version, finding: 'matches', reason: null, note: null, source: 'machine' }]
        : [],
    );
  });

interface OnCheck {
  tx: Tx;
  application: Application;
  check: CaseCheck;
}

const onCheck = (
  id: string,
  kind: CheckKind,
  of: Officer,
  { now }: { now: Date },
  sayings: (on: OnCheck) => Promise<Said[] | Refused<'no-such-row'>>,
): Promise<RecordVerdict> =>
  transaction(async (tx) => {
    if (!isId(id)) return refuse('not-found');
    await lockCase(tx, id);
    const application = await findCase(tx, id);
    if (!application) return refuse('not-found');
    const officer = await checkerOf(tx, of);
    const verdict = mayWorkOn(officer, await dutiesOf(tx, application), kind);
    if (!verdict.ok) {
      const detail = verdict.code === 'claimed' ? { name: application.claimedBy?.name ?? '' } : undefined;
      return refusedStep(officer, id, 'finding', refuse(verdict.code, detail));
    }
    const check = (await checksOf(tx, id, now)).find((each) => each.kind === kind);
    if (!check) return refuse('no-such-check');
    const said = await sayings({ tx, application, check });
    if ('code' in said) return said;
    const fresh = said.every(({ key, seen }) => check.rows.find((row) => row.key === key)?.version === seen);
    if (!fresh) return { ...refuse('conflict'), ...(await asTheyAre(tx, id, now)) };
    for (const { key: rowKey, ...one } of said) {
      const claim = check.rows.find((row) => row.key === rowKey)?.claim ?? null;
      const kept = await addFinding(tx, { ...one, applicationId: id, kind, rowKey, claim, officerId: officer.id }, now);
      // The case is held since its rows were read, so no other version can have come between.
      if (!kept) throw new Error('a finding came between under the lock of its case');
    }
    const result = await asTheyAre(tx, id, now);
    if (said.length > 0) await writtenDown(tx, officer, { id, kind, said }, result.checks, now);
    return pass({ ...result, saved: said.length });
  });

async function asTheyAre(tx: Tx, id: string, now: Date) {
  const checks = await checksOf(tx, id, now);
  const by = await namesOf(
    tx,
    checks.flatMap(({ rows }) => rows.map(({ found }) => found?.officerId ?? null)),
  );
  return { checks, by };
}

/** What a security check found stands in its rows alone: the history of a case is read by many. */
async function writtenDown(
  tx: Tx,
  officer: Checker,
  { id, kind, said }: { id: string; kind: CheckKind; said: readonly Said[] },
  checks: readonly CaseCheck[],
  now: Date,
) {
  await noteClosed(tx, id, checks, now);
  const [first] = said;
  const role = officer.roles.includes('verifier') ? 'verifier' : 'assessor';
  const open = { rows: said.length, ...(said.length === 1 && { row: first?.key }), source: first?.source };
  const told = { finding: first?.finding, ...(first?.reason && { reason: first.reason }) };
  const detail = { kind, ...(kind === 'security' ? {} : { ...open, ...told }) };
  await recordEvent(tx, { id: officer.id, role }, { applicationId: id, step: 'finding', detail }, now);
}
