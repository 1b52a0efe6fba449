import type { PlainDate } from '#app/domain/basics/plain-date';
import type { AppealAct, AppealAspect, AppealSubject } from '#app/domain/decisions/appeal';
import { namesOf } from './case.server';
import { columnOf, dayOf } from './days';
import { db, type Tx } from './db.server';
import type { Prisma } from './generated/client';

/** What an appeal has laid to rest until it is decided: how a permit stood before. */
export interface Stayed {
  from: 'revoked' | 'suspended' | 'ended';
  reason: string;
  at: string;
  until?: PlainDate;
}

export interface Appeal {
  id: string;
  applicationId: string;
  permitId: string | null;
  subject: AppealSubject;
  /** The member of the family whose refusal it is against. */
  person: string | null;
  act: string;
  authorId: string | null;
  aspects: AppealAspect[];
  text: string;
  lateReason: string | null;
  until: PlainDate;
  filedAt: Date;
  dueOn: PlainDate;
  suspended: Stayed | null;
  result: AppealAct | 'withdrawn' | null;
  reason: string | null;
  explanation: string | null;
  officerId: string | null;
  decidedAt: Date | null;
}

type Row = Prisma.AppealGetPayload<object>;
const toAppeal = (row: Row): Appeal => ({
  ...row,
  subject: row.subject as AppealSubject,
  aspects: row.aspects as AppealAspect[],
  until: dayOf(row.until),
  dueOn: dayOf(row.dueOn),
  suspended: row.suspended as unknown as Stayed | null,
  result: row.result as Appeal['result'],
});

/** Appeals of an application, oldest first. */
export async function appealsOf(tx: Tx, applicationId: string): Promise<Appeal[]> {
  const rows = await tx.appeal.findMany({ where: { applicationId }, orderBy: { filedAt: 'asc' } });
  return rows.map(toAppeal);
}

export async function openAppeal(tx: Tx, applicationId: string): Promise<Appeal | null> {
  const row = await tx.appeal.findFirst({ where: { applicationId, result: null } });
  return row && toAppeal(row);
}

export interface NewAppeal
  extends Pick<
    Appeal,
    | 'applicationId'
    | 'permitId'
    | 'subject'
    | 'person'
    | 'act'
    | 'authorId'
    | 'aspects'
    | 'text'
    | 'lateReason'
    | 'until'
    | 'dueOn'
  > {
  suspended: Stayed | null;
}

export async function fileAppeal(
  tx: Tx,
  { until, dueOn, suspended, ...appeal }: NewAppeal,
  now: Date,
): Promise<string> {
  const { id } = await tx.appeal.create({
    data: {
      ...appeal,
      until: columnOf(until),
      dueOn: columnOf(dueOn),
      filedAt: now,
      ...(suspended && { suspended: suspended as unknown as Prisma.InputJsonObject }),
    },
    select: { id: true },
  });
  return id;
}

/** Answers the open appeal; false when it was answered before. */
export async function closeAppeal(
  tx: Tx,
  id: string,
  answer: { result: AppealAct | 'withdrawn'; reason?: string; explanation?: string | null; officerId?: string },
  now: Date,
): Promise<boolean> {
  const { count } = await tx.appeal.updateMany({ where: { id, result: null }, data: { ...answer, decidedAt: now } });
  return count > 0;
}

/** Appeals nobody has answered by the end of their last day. */
export const overdueAppeals = async (on: PlainDate): Promise<{ id: string; applicationId: string }[]> =>
  db.appeal.findMany({
    where: { result: null, dueOn: { lt: columnOf(on) } },
    select: { id: true, applicationId: true },
    orderBy: { dueOn: 'asc' },
    take: 200,
  });

export const officerName = async (tx: Tx, id: string | null): Promise<string> =>
  id ? ((await namesOf(tx, [id])).get(id) ?? '') : '';

/**
 * Who took the latest of these steps on an application, and when. An act that has its effect again after an appeal is no
 * new one: it was appealed against once.
 */
export async function lastActOf(tx: Tx, where: { applicationId: string; permitId?: string }, steps: readonly string[]) {
  const rows = await tx.event.findMany({
    where: { ...where, step: { in: [...steps] } },
    orderBy: { id: 'desc' },
    select: { id: true, at: true, actorId: true, actorRole: true, detail: true },
  });
  const row = rows.find(({ detail }) => !(detail as { afterAppeal?: boolean }).afterAppeal);
  return row && { id: String(row.id), at: row.at, by: row.actorRole === 'clock' ? null : row.actorId };
}
