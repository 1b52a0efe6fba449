import type { Status } from '#app/domain/application/lifecycle';
import { openStatuses } from '#app/domain/application/queues';
import { lapsedBefore } from '#app/domain/people/lock';
import type { Duties } from '#app/domain/people/permissions';
import type { Application } from './application.server';
import { db, type Tx } from './db.server';
import type { Prisma } from './generated/client';

/** Holds the row until the transaction ends: what is read of the case after this does not change meanwhile. */
export const lockCase = (tx: Tx, id: string) =>
  tx.$executeRaw`SELECT 1 FROM application WHERE id = ${id}::uuid FOR UPDATE`;

const recommendations = ['recommend-grant', 'recommend-refusal'];
/** Words that decide; sending back and correcting do not. */
const decidingWords = [
  'notice',
  'grant',
  'approve-without-place',
  'refuse',
  'notice-family',
  'decide-family',
  'allow-appeal',
  'allow-appeal-without-place',
  'satisfy-appeal',
  'vary-appeal',
  'remit-appeal',
  'dismiss-appeal',
  'leave-appeal-unconsidered',
  'court-orders-grant',
  'court-orders-review',
];

/** What the separation of duties asks of a case. */
export async function dutiesOf(
  tx: Tx,
  application: Pick<Application, 'id' | 'status' | 'accountId' | 'claimedBy'>,
): Promise<Duties> {
  const signed = await tx.decision.findMany({
    where: { applicationId: application.id, kind: { in: [...recommendations, ...decidingWords] } },
    select: { officerId: true, kind: true },
    orderBy: [{ at: 'asc' }, { id: 'asc' }],
  });
  const by = (kinds: readonly string[], among = signed) => [
    ...new Set(among.filter(({ kind }) => kinds.includes(kind)).map(({ officerId }) => officerId)),
  ];
  const remitted = signed.findLastIndex(({ kind }) => kind === 'remit-appeal' || kind === 'court-orders-review');
  const appeal = await tx.appeal.findFirst({
    where: { applicationId: application.id, result: null },
    select: { authorId: true, permitId: true },
  });
  const hands = appeal?.permitId ? await handsOn(tx, appeal.permitId) : [];
  return {
    status: application.status,
    ownerId: application.accountId,
    recommendedBy: by(recommendations),
    decidedBy: [...by(decidingWords), ...hands],
    authorId: appeal?.authorId ?? null,
    actedBefore: by([...recommendations, ...decidingWords], signed.slice(0, remitted + 1)),
    relativesOf: await relativesOf(tx, application.id),
    claimedById: application.claimedBy?.id ?? null,
  };
}

/** Whoever had a hand in the acts on a permit that were approved: none of them hears an appeal against one. */
async function handsOn(tx: Tx, permitId: string): Promise<string[]> {
  const rows = await tx.proposal.findMany({
    where: { permitId, result: 'approved' },
    select: { proposedById: true, decidedById: true },
  });
  return [...new Set(rows.flatMap(({ proposedById, decidedById }) => [proposedById, decidedById ?? proposedById]))];
}

/** Officers to whom the applicant is a relative, by what they have declared. */
export async function relativesOf(tx: Tx, applicationId: string): Promise<string[]> {
  const rows = await tx.$queryRaw<{ officer_id: string }[]>`
    SELECT DISTINCT r.officer_id FROM officer_relative r JOIN application a ON a.id = ${applicationId}::uuid
    WHERE r.removed_at IS NULL AND is_relative(r, a)`;
  return rows.map(({ officer_id: id }) => id);
}

/**
 * Takes a case that nobody holds, or whose holder has done nothing for a quarter of an hour, and that was given to nobody
 * else. Of two officers at once one finds no row.
 */
export async function claim(
  tx: Tx,
  { id, status, officerId }: { id: string; status: Status; officerId: string },
  now: Date,
): Promise<boolean> {
  const taken = await tx.$executeRaw`
    UPDATE application SET claimed_by_id = ${officerId}::uuid, claimed_at = ${now}, active_at = ${now}
    WHERE id = ${id}::uuid AND status = ${status}
      AND (claimed_by_id IS NULL OR greatest(claimed_at, active_at) <= ${lapsedBefore(now)})
      AND (assigned_to_id IS NULL OR assigned_to_id = ${officerId}::uuid)`;
  return taken > 0;
}

/** The holder did something: the lock holds on from now. Written at most once a minute. */
export const renewLock = (tx: Tx, { id, officerId }: { id: string; officerId: string }, now: Date) =>
  tx.$executeRaw`
    UPDATE application SET active_at = ${now}
    WHERE id = ${id}::uuid AND claimed_by_id = ${officerId}::uuid
      AND greatest(claimed_at, active_at) <= ${new Date(now.getTime() - 60_000)}`;

const inNobodysHands = { claimedById: null, claimedAt: null, activeAt: null };

export async function release(tx: Tx, { id, officerId }: { id: string; officerId: string }): Promise<boolean> {
  const { count } = await tx.application.updateMany({
    where: { id, claimedById: officerId },
    data: { ...inNobodysHands, assignedToId: null },
  });
  return count > 0;
}

/** Takes the case out of whoever's hands; false when nobody held it. */
export async function liftLock(tx: Tx, id: string): Promise<boolean> {
  const { count } = await tx.application.updateMany({
    where: { id, claimedById: { not: null } },
    data: inNobodysHands,
  });
  return count > 0;
}

/** Gives a case to one officer, or back to all; who held it until now does no more. */
export const assign = (tx: Tx, { id, officerId }: { id: string; officerId: string | null }) =>
  tx.application.updateMany({ where: { id }, data: { ...inNobodysHands, assignedToId: officerId } });

/** Everything one officer holds or was given. */
export async function releaseAll(tx: Tx, officerId: string) {
  await tx.application.updateMany({ where: { claimedById: officerId }, data: inNobodysHands });
  await tx.application.updateMany({ where: { assignedToId: officerId }, data: { assignedToId: null } });
}

/** The cases on an officer's desk, held or given, that are still on their way. */
export const casesOnDesk = (tx: Tx, officerId: string) =>
  tx.application.findMany({
    where: {
      OR: [{ claimedById: officerId }, { assignedToId: officerId }],
      status: { in: [...openStatuses] },
    },
    select: { id: true, reference: true, status: true },
    orderBy: { submittedAt: 'asc' },
  });

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
    where: {
      id,
      state: 'ready',
      erasedAt: null,
      held: false,
      application: { status: { notIn: ['draft', 'discarded'] } },
    },
    include: {
      application: { select: { accountId: true, submittedAt: true } },
      uses: { where: { held: false }, select: { item: true } },
      opinion: { select: { checkKind: true } },
    },
  });
  const { removedAt, application } = document ?? {};
  const neverSent = removedAt && (!application?.submittedAt || removedAt <= application.submittedAt);
  return neverSent ? null : document;
}
