import type { Status } from '#app/domain/application/lifecycle';
import type { LikenessReason } from '#app/domain/people/likeness';
import type { DifferentReason } from '#app/domain/people/likeness-form';
import { type Application, findCase } from './application.server';
import { namesOf } from './case.server';
import { db, type Tx } from './db.server';
import { documentsOf } from './document.server';
import { casesLike } from './identity.server';
import { sameFilesElsewhere } from './same-files.server';

type Compared = Pick<Application, 'id' | 'accountId' | 'answers' | 'dossierId'>;

/**
 * Looks for other applications of the same person under other accounts and remembers each pair. A pair that was answered
 * is not asked again. May run as often as it likes.
 */
export async function compareCase(tx: Tx, application: Compared, now: Date): Promise<void> {
  const reasons = new Map<string, Set<LikenessReason>>();
  const note = (id: string, because: LikenessReason) => reasons.set(id, (reasons.get(id) ?? new Set()).add(because));
  for (const like of await casesLike(tx, application)) {
    if (like.accountId !== application.accountId) for (const because of like.because) note(like.id, because);
  }
  const files = await documentsOf(tx, application.id, { readyOnly: true });
  for (const file of await sameFilesElsewhere(tx, application, files)) {
    if (!file.own) note(file.application, 'document');
  }
  for (const [other, because] of reasons) {
    const [one = '', two = ''] = [application.id, other].sort();
    await tx.$executeRaw`
      INSERT INTO likeness (application_id, other_id, reasons, found_at)
      SELECT ${one}::uuid, ${two}::uuid, ${[...because]}, ${now}
      WHERE NOT EXISTS (
        SELECT 1 FROM application a JOIN application b ON b.dossier_id = a.dossier_id
        WHERE a.id = ${one}::uuid AND b.id = ${two}::uuid)
      ON CONFLICT (application_id, other_id) DO UPDATE SET reasons = EXCLUDED.reasons
        WHERE likeness.answer IS NULL AND likeness.reasons <> EXCLUDED.reasons`;
  }
  await tx.application.updateMany({ where: { id: application.id }, data: { likenessAt: now } });
}

const batch = 100;

/** Compares what was sent and has not been compared yet, the oldest first. Says how many. */
export async function compareNewCases(now: Date): Promise<number> {
  const rows = await db.application.findMany({
    where: { likenessAt: null, submittedAt: { not: null } },
    select: { id: true },
    orderBy: { submittedAt: 'asc' },
    take: batch,
  });
  for (const { id } of rows) {
    const application = await findCase(db, id);
    if (application) await compareCase(db, application, now);
    else await db.application.updateMany({ where: { id }, data: { likenessAt: now } });
  }
  return rows.length;
}

export interface Pair {
  other: { id: string; reference: string | null; status: Status; holderName: string | null };
  reasons: LikenessReason[];
  answer: 'same' | 'different' | null;
  reason: DifferentReason | null;
  note: string | null;
  answeredAt: Date | null;
  answeredBy: string | null;
}

const shown = { select: { id: true, reference: true, status: true, holderName: true } } as const;

/** Every pair a case stands in: those nobody has answered first. */
export async function pairsOf(tx: Tx, id: string): Promise<Pair[]> {
  const rows = await tx.likeness.findMany({
    where: { OR: [{ applicationId: id }, { otherId: id }] },
    include: { application: shown, other: shown },
    orderBy: [{ answeredAt: { sort: 'desc', nulls: 'first' } }, { foundAt: 'asc' }],
  });
  const names = await namesOf(
    tx,
    rows.map(({ officerId }) => officerId),
  );
  return rows.map((row) => {
    const other = row.applicationId === id ? row.other : row.application;
    return {
      other: { ...other, status: other.status as Status },
      reasons: row.reasons as LikenessReason[],
      answer: row.answer as Pair['answer'],
      reason: row.reason as DifferentReason | null,
      note: row.note,
      answeredAt: row.answeredAt,
      answeredBy: row.officerId ? (names.get(row.officerId) ?? null) : null,
    };
  });
}

/** Writes down what an officer found; false when somebody answered before, or there is no such pair. */
export async function answerPair(
  tx: Tx,
  ids: readonly [string, string],
  found: { answer: 'same' | 'different'; reason: string | null; note: string | null; officerId: string },
  now: Date,
): Promise<boolean> {
  const [applicationId = '', otherId = ''] = [...ids].sort();
  const { count } = await tx.likeness.updateMany({
    where: { applicationId, otherId, answer: null },
    data: { ...found, answeredAt: now },
  });
  return count > 0;
}

/** Puts two applications, with all that belong to either, into one dossier. */
export async function joinDossiers(tx: Tx, ids: readonly [string, string], officerId: string, now: Date) {
  const rows = await tx.$queryRaw<{ id: string; dossier_id: string | null }[]>`
    SELECT id, dossier_id FROM application WHERE id = ANY(${[...ids]}::uuid[]) ORDER BY id FOR UPDATE`;
  const known = rows.flatMap(({ dossier_id }) => dossier_id ?? []);
  const dossierId =
    known[0] ?? (await tx.dossier.create({ data: { openedById: officerId, openedAt: now }, select: { id: true } })).id;
  await tx.application.updateMany({
    where: { OR: [{ id: { in: [...ids] } }, { dossierId: { in: known } }] },
    data: { dossierId },
  });
  return dossierId;
}

export interface DossierCase {
  id: string;
  reference: string | null;
  status: Status;
  submittedAt: Date | null;
  /** Sent from the same account. */
  ownAccount: boolean;
}

/** Other applications of the same person: of the same account, and of the dossier an officer made. */
export async function dossierOf(
  tx: Tx,
  { id, accountId, dossierId }: Pick<Application, 'id' | 'accountId' | 'dossierId'>,
): Promise<DossierCase[]> {
  const rows = await tx.application.findMany({
    where: {
      id: { not: id },
      status: { notIn: ['draft', 'discarded'] },
      OR: [{ accountId }, ...(dossierId ? [{ dossierId }] : [])],
    },
    select: { id: true, reference: true, status: true, submittedAt: true, accountId: true },
    orderBy: { submittedAt: 'desc' },
    take: 50,
  });
  return rows.map(({ accountId: owner, ...row }) => ({
    ...row,
    status: row.status as Status,
    ownAccount: owner === accountId,
  }));
}
