import type { PlainDate } from '#app/domain/basics/plain-date';
import type { RequestedItem } from '#app/domain/decisions/officer-forms';
import { columnOf, dayOf } from './days';
import type { Tx } from './db.server';

export interface CaseReturn {
  id: string;
  at: Date;
  items: RequestedItem[];
  dueOn: PlainDate;
  resubmittedAt: Date | null;
}

export const createReturn = (
  tx: Tx,
  {
    applicationId,
    returnedById,
    items,
    dueOn,
  }: { applicationId: string; returnedById: string; items: readonly RequestedItem[]; dueOn: PlainDate },
  now: Date,
) =>
  tx.caseReturn.create({
    data: { applicationId, returnedById, at: now, items: items as unknown as object[], dueOn: columnOf(dueOn) },
  });

/** What was said to be missing, the latest return. */
export async function lastReturn(tx: Tx, applicationId: string): Promise<CaseReturn | null> {
  const row = await tx.caseReturn.findFirst({ where: { applicationId }, orderBy: { at: 'desc' } });
  return row && { ...row, items: row.items as unknown as RequestedItem[], dueOn: dayOf(row.dueOn) };
}

/** It was completed, or is closed: nothing is waited for any more. */
export const closeReturn = (tx: Tx, applicationId: string, now: Date) =>
  tx.caseReturn.updateMany({ where: { applicationId, resubmittedAt: null }, data: { resubmittedAt: now } });
