import { isOpen, type Status, statuses } from '#app/domain/application/lifecycle';
import type { Programme } from '#app/domain/application/pages';
import type { Answers } from '#app/domain/application/questions';
import type { Submission } from '#app/domain/application/submission';
import type { Facts } from '#app/domain/eligibility/facts';
import type { Outcome } from '#app/domain/eligibility/outcome';
import { db, type Tx } from './db.server';
import type { Prisma } from './generated/client';

/** Whoever appeals may also apply anew: an appeal keeps nobody from a new application. */
const openStatuses: Status[] = statuses.filter((status) => isOpen(status) && status !== 'appealed');

/** The open application of this person for a programme; the database allows one. */
export async function openApplicationOf(accountId: string, programme: Programme): Promise<string | null> {
  const row = await db.application.findFirst({
    where: { accountId, programme, status: { in: openStatuses } },
    select: { id: true },
  });
  return row?.id ?? null;
}

/** Holds the person's own application until the transaction ends: nothing is saved to it meanwhile. */
export const lockOwnApplication = (tx: Tx, accountId: string, id: string) =>
  tx.$executeRaw`SELECT 1 FROM application WHERE id = ${id}::uuid AND account_id = ${accountId}::uuid FOR UPDATE`;

/** The same for everything the person has begun or sent. */
export const lockApplicationsOf = (tx: Tx, accountId: string) =>
  tx.$executeRaw`SELECT 1 FROM application WHERE account_id = ${accountId}::uuid FOR UPDATE`;

const json = (value: unknown) => value as Prisma.InputJsonValue;

/** Keeps what was sent as it was worded on that day. */
export const createSubmission = (
  tx: Tx,
  applicationId: string,
  sent: { questions: Submission; answers: Answers; facts: Facts; outcome: Outcome },
  now: Date,
) =>
  tx.submission.create({
    data: {
      applicationId,
      at: now,
      questions: json(sent.questions),
      answers: json(sent.answers),
      facts: json(sent.facts),
      outcome: json(sent.outcome),
    },
  });

export interface Sent {
  at: Date;
  worded: Submission;
  outcome: Outcome;
}

/** The latest sending of an application. */
export async function lastSubmission(tx: Tx, applicationId: string): Promise<Sent | null> {
  const row = await tx.submission.findFirst({ where: { applicationId }, orderBy: { at: 'desc' } });
  return (
    row && {
      at: row.at,
      worded: row.questions as unknown as Submission,
      outcome: row.outcome as unknown as Outcome,
    }
  );
}

/** The open request of an application, if there is one. */
export const openRequestOf = (tx: Tx, applicationId: string) =>
  tx.informationRequest.findFirst({ where: { applicationId, answeredAt: null, cancelledAt: null } });

/** Keeps the answer to the open request; false when somebody has closed it meanwhile. */
export async function keepAnswer(tx: Tx, requestId: string, answer: string, now: Date): Promise<boolean> {
  const { count } = await tx.informationRequest.updateMany({
    where: { id: requestId, answeredAt: null, cancelledAt: null },
    data: { answer, answeredAt: now },
  });
  return count > 0;
}

/** Has this request, or else the latest one answered, been answered with just these words? */
export async function isAnswered(
  tx: Tx,
  applicationId: string,
  { request, answer }: { request?: string; answer: string },
): Promise<boolean> {
  const row = await tx.informationRequest.findFirst({
    where: { applicationId, answeredAt: { not: null } },
    orderBy: [{ answeredAt: 'desc' }, { id: 'desc' }],
  });
  return row !== null && row.answer === answer && (!request || request === row.id);
}

export const createObjection = (tx: Tx, applicationId: string, text: string, now: Date) =>
  tx.objection.create({ data: { applicationId, text, at: now } });

/** What was typed goes at once, files are shown no more; the row of the draft stays with its events. */
export async function forgetDraft(tx: Tx, applicationId: string, now: Date): Promise<void> {
  await tx.answerPage.deleteMany({ where: { applicationId } });
  await tx.entry.deleteMany({ where: { applicationId } });
  await tx.document.updateMany({ where: { applicationId, removedAt: null }, data: { removedAt: now } });
}

/** A draft is touched by its owner; false when it is a draft no more. Holds the row until the transaction ends. */
export async function touchDraft(tx: Tx, accountId: string, id: string, now: Date): Promise<boolean> {
  const { count } = await tx.application.updateMany({
    where: { id, accountId, status: 'draft' },
    data: { savedAt: now },
  });
  return count > 0;
}
