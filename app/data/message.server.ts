import type { ReplyTemplate } from '#app/domain/application/messages';
import { namesOf } from './case.server';
import type { Tx } from './db.server';
import { Prisma } from './generated/client';

export interface Message {
  id: string;
  at: Date;
  side: 'applicant' | 'office';
  officerName: string | null;
  template: ReplyTemplate | null;
  locale: string;
  text: string;
  readAt: Date | null;
  settledAt: Date | null;
}

const waits = { side: 'applicant', settledAt: null } as const;

/** For queries over the rows of `application` as `a`: the applicant has written and nobody has answered yet. */
export const hasWritten = Prisma.sql`EXISTS (
  SELECT 1 FROM message m WHERE m.application_id = a.id AND m.side = 'applicant' AND m.settled_at IS NULL)`;

const most = 200;

/** What both sides wrote, the oldest first. */
export async function messagesOf(tx: Tx, applicationId: string): Promise<Message[]> {
  const rows = await tx.message.findMany({
    where: { applicationId },
    orderBy: [{ at: 'desc' }, { id: 'desc' }],
    take: most,
  });
  const names = await namesOf(
    tx,
    rows.map(({ officerId }) => officerId),
  );
  return rows.reverse().map(({ applicationId: _, officerId, ...row }) => ({
    ...row,
    side: row.side as Message['side'],
    template: row.template as ReplyTemplate | null,
    officerName: officerId ? (names.get(officerId) ?? null) : null,
  }));
}

export interface NewMessage {
  id: string;
  applicationId: string;
  locale: string;
  text: string;
  /** Of the office: who answers, and the template it was made from. */
  by?: { officerId: string; template: ReplyTemplate };
}

/** False when it stands there already: the same form was sent before. */
export async function createMessage(
  tx: Tx,
  { id, applicationId, locale, text, by }: NewMessage,
  now: Date,
): Promise<boolean> {
  const { count } = await tx.message.createMany({
    data: [{ id, applicationId, at: now, side: by ? 'office' : 'applicant', ...by, locale, text }],
    skipDuplicates: true,
  });
  return count > 0;
}

export const isMessageKept = async (tx: Tx, id: string) => (await tx.message.count({ where: { id } })) > 0;

/** Everything the applicant wrote up to now needs no answer any more; says how many messages that were. */
export async function settleMessages(tx: Tx, applicationId: string, now: Date): Promise<number> {
  const { count } = await tx.message.updateMany({
    where: { applicationId, ...waits, at: { lte: now } },
    data: { settledAt: now },
  });
  return count;
}

/** The other side has opened what this side wrote. */
export const markRead = (tx: Tx, applicationId: string, writtenBy: Message['side'], now: Date) =>
  tx.message.updateMany({ where: { applicationId, side: writtenBy, readAt: null }, data: { readAt: now } });

export interface Unread {
  /** Messages of the applicant that wait for an answer. */
  waiting: number;
  /** Messages of the office the applicant has not opened. */
  unread: number;
  all: number;
}

export async function countMessages(tx: Tx, applicationId: string): Promise<Unread> {
  const [all, waiting, unread] = await Promise.all([
    tx.message.count({ where: { applicationId } }),
    tx.message.count({ where: { applicationId, ...waits } }),
    tx.message.count({ where: { applicationId, side: 'office', readAt: null } }),
  ]);
  return { all, waiting, unread };
}
