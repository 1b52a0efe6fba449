import type { StopEnd } from '#app/domain/application/clocks';
import type { AnswerChange, RowDraft } from '#app/domain/application/request-rows';
import type { PlainDate } from '#app/domain/basics/plain-date';
import type { RequestedItem } from '#app/domain/decisions/officer-forms';
import { namesOf } from './case.server';
import { columnOf, dayOf, maybeDayOf } from './days';
import type { Tx } from './db.server';
import { toAmendment, toRowDraft } from './request-answer.server';

export interface InformationRequest {
  id: string;
  askedById: string;
  askedByName: string | null;
  askedAt: Date;
  items: RequestedItem[];
  dueOn: PlainDate;
  answer: string | null;
  answeredAt: Date | null;
  cancelledAt: Date | null;
  /** What was answered to each thing by itself. */
  rows: RowDraft[];
  /** What the answer changed. */
  amendments: AnswerChange[];
}

/** What was asked of the applicant and what came back, newest first. */
export async function requestsOf(tx: Tx, applicationId: string): Promise<InformationRequest[]> {
  const rows = await tx.informationRequest.findMany({
    where: { applicationId },
    orderBy: { askedAt: 'desc' },
    include: { rows: true, amendments: { orderBy: { id: 'asc' } } },
  });
  const names = await namesOf(
    tx,
    rows.map(({ askedById }) => askedById),
  );
  return rows.map(({ items, dueOn, rows: answered, amendments, ...row }) => ({
    ...row,
    // What is only prepared is nobody's but the applicant's.
    rows: row.answeredAt ? answered.map(toRowDraft) : [],
    amendments: amendments.map(toAmendment),
    askedByName: names.get(row.askedById) ?? null,
    items: items as unknown as RequestedItem[],
    dueOn: dayOf(dueOn),
  }));
}

/** Asks, and stops the service clock from this day. */
export async function openRequest(
  tx: Tx,
  {
    applicationId,
    askedById,
    items,
    dueOn,
    on,
  }: {
    applicationId: string;
    askedById: string;
    items: readonly RequestedItem[];
    dueOn: PlainDate;
    on: PlainDate;
  },
  now: Date,
): Promise<void> {
  await tx.informationRequest.create({
    data: { applicationId, askedById, askedAt: now, items: items as unknown as object[], dueOn: columnOf(dueOn) },
  });
  await tx.clockStop.create({ data: { applicationId, reason: 'information', fromDay: columnOf(on) } });
}

/** The applicant has more time to answer, once. */
export const extendRequestTo = (tx: Tx, id: string, dueOn: PlainDate, now: Date) =>
  tx.informationRequest.updateMany({
    where: { id, extendedAt: null },
    data: { dueOn: columnOf(dueOn), extendedAt: now },
  });

/** Closes the open request without an answer; false when there is none. */
export async function cancelOpenRequest(tx: Tx, applicationId: string, now: Date): Promise<boolean> {
  const { count } = await tx.informationRequest.updateMany({
    where: { applicationId, answeredAt: null, cancelledAt: null },
    data: { cancelledAt: now },
  });
  return count > 0;
}

/** Lets the clock run on from this day; says since when it stood. Null when it was running. */
export async function endClockStop(
  tx: Tx,
  applicationId: string,
  on: PlainDate,
  endedBy: StopEnd,
): Promise<PlainDate | null> {
  const stop = await tx.clockStop.findFirst({ where: { applicationId, toDay: null }, orderBy: { fromDay: 'desc' } });
  if (!stop) return null;
  await tx.clockStop.updateMany({ where: { applicationId, toDay: null }, data: { toDay: columnOf(on), endedBy } });
  return maybeDayOf(stop.fromDay);
}
