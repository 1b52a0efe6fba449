import type { PlainDate } from '#app/domain/basics/plain-date';
import { columnOf, dayOf } from './days';
import type { Tx } from './db.server';

export interface Complaint {
  id: string;
  at: Date;
  text: string;
  answerBy: PlainDate;
  answer: string | null;
  answeredAt: Date | null;
}

/** Complaints of delay about an application, newest first. */
export async function complaintsOf(tx: Tx, applicationId: string): Promise<Complaint[]> {
  const rows = await tx.delayComplaint.findMany({ where: { applicationId }, orderBy: { at: 'desc' } });
  return rows.map((row) => ({ ...row, answerBy: dayOf(row.answerBy) }));
}

export const createComplaint = (
  tx: Tx,
  { applicationId, text, answerBy }: { applicationId: string; text: string; answerBy: PlainDate },
  now: Date,
) => tx.delayComplaint.create({ data: { applicationId, text, at: now, answerBy: columnOf(answerBy) } });

/** False when it was answered before. */
export async function answerOpenComplaint(
  tx: Tx,
  { id, applicationId, answer, officerId }: { id: string; applicationId: string; answer: string; officerId: string },
  now: Date,
): Promise<boolean> {
  const { count } = await tx.delayComplaint.updateMany({
    where: { id, applicationId, answeredAt: null },
    data: { answer, answeredAt: now, answeredById: officerId },
  });
  return count > 0;
}
