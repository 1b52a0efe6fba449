import type { Status } from '#app/domain/application/lifecycle';
import type { Duties } from '#app/domain/people/permissions';
import type { Application } from './application.server';
import { db, type Tx } from './db.server';
import type { Prisma } from './generated/client';

/** Holds the row until the transaction ends: what is read of the case after this does not change meanwhile. */
export const lockCase = (tx: Tx, id: string) =>
  tx.$executeRaw`SELECT 1 FROM application WHERE id = ${id}::uuid FOR UPDATE`;

const recommendations = ['recommend-grant', 'recommend-refusal'];

/** What the separation of duties asks of a case. */
export async function dutiesOf(
  tx: Tx,
  application: Pick<Application, 'id' | 'status' | 'accountId' | 'claimedBy'>,
): Promise<Duties> {
  const rows = await tx.decision.findMany({
    where: { applicationId: application.id, kind: { in: recommendations } },
    select: { officerId: true },
    distinct: ['officerId'],
  });
  return {
    status: application.status,
    ownerId: application.accountId,
    recommendedBy: rows.map(({ officerId }) => officerId),
    claimedById: application.claimedBy?.id ?? null,
  };
}

/** Takes a free case. Of two officers at once one finds no row. */
export async function claim(
  tx: Tx,
  { id, status, officerId }: { id: string; status: Status; officerId: string },
  now: Date,
): Promise<boolean> {
  const { count } = await tx.application.updateMany({
    where: { id, status, claimedById: null },
    data: { claimedById: officerId, claimedAt: now },
  });
  return count > 0;
}

export async function release(tx: Tx, { id, officerId }: { id: string; officerId: string }): Promise<boolean> {
  const { count } = await tx.application.updateMany({
    where: { id, claimedById: officerId },
    data: { claimedById: null, claimedAt: null },
  });
  return count > 0;
}

/** Everything one officer holds. */
export const releaseAll = (tx: Tx, officerId: string) =>
  tx.application.updateMany({ where: { claimedById: officerId }, data: { claimedById: null, claimedAt: null } });

export interface CaseEvent {
  id: string;
  at: Date;
  actorId: string | null;
  actorName: string | null;
  actorRole: string;
  step: string;
  to: string | null;
  detail: Record<string, unknown>;
}

/** What happened, newest first. */
export const eventsOf = (tx: Tx, applicationId: string) => named(tx, { applicationId }, 200);

export const eventsOfPermit = (tx: Tx, permitId: string) => named(tx, { permitId }, 100);

/** Who took the last step and when, for a person whose page was older. */
export const lastStepOf = async (tx: Tx, applicationId: string): Promise<CaseEvent | null> =>
  (await named(tx, { applicationId, toStatus: { not: null } }, 1))[0] ?? null;

async function named(tx: Tx, where: Prisma.EventWhereInput, take: number): Promise<CaseEvent[]> {
  const rows = await tx.event.findMany({ where, orderBy: { id: 'desc' }, take });
  const names = await namesOf(
    tx,
    rows.map(({ actorId }) => actorId),
  );
  return rows.map((row) => ({
    id: String(row.id),
    at: row.at,
    actorId: row.actorId,
    actorName: row.actorId ? (names.get(row.actorId) ?? null) : null,
    actorRole: row.actorRole,
    step: row.step,
    to: row.toStatus,
    detail: row.detail as Record<string, unknown>,
  }));
}

/** Names of officers; applicants are known by the application itself. */
export async function namesOf(tx: Tx, ids: readonly (string | null)[]): Promise<Map<string, string>> {
  const wanted = [...new Set(ids.filter((id) => id !== null))];
  if (wanted.length === 0) return new Map();
  const rows = await tx.account.findMany({
    where: { id: { in: wanted }, kind: 'officer' },
    select: { id: true, displayName: true, email: true },
  });
  return new Map(rows.map(({ id, displayName, email }) => [id, displayName ?? email]));
}

export const objectionsOf = (tx: Tx, applicationId: string) =>
  tx.objection.findMany({
    where: { applicationId },
    orderBy: { at: 'asc' },
    select: { id: true, at: true, text: true },
  });

/** A document an officer may look at: of a case, never of a draft, ready, and not taken away before it was sent. */
export async function findCaseDocument(id: string) {
  const document = await db.document.findFirst({
    where: { id, state: 'ready', erasedAt: null, application: { status: { notIn: ['draft', 'discarded'] } } },
    include: { application: { select: { accountId: true, submittedAt: true } } },
  });
  const { removedAt, application } = document ?? {};
  const neverSent = removedAt && (!application?.submittedAt || removedAt <= application.submittedAt);
  return neverSent ? null : document;
}
