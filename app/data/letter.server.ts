import { oweJob } from '#app/infra/jobs.server';
import { open, seal } from '#app/infra/keys.server';
import { db, type Tx } from './db.server';
import type { Prisma } from './generated/client';

export interface OwedLetter {
  /** Names the fact that owes the letter: the same cause owes it once, however often it is told. */
  cause: string;
  letter: string;
  locale: string;
  /** Whom it goes to: an account, or an address of somebody without one. */
  accountId?: string;
  email?: string;
  applicationId?: string;
  values: Record<string, string | number>;
}

const place = (cause: string) => `letter.values:${cause}`;

/** Owes a letter in the transaction of its cause; it is sent after the commit, and tried again until it is. False when it was owed before. */
export async function oweLetter(tx: Tx, { cause, values, ...letter }: OwedLetter, now: Date): Promise<boolean> {
  const created = await tx.letter.createManyAndReturn({
    data: [{ cause, ...letter, values: seal(JSON.stringify(values), place(cause)), owedAt: now }],
    skipDuplicates: true,
    select: { id: true },
  });
  const id = created[0]?.id;
  if (id) await oweJob(tx, 'deliver-letter', { letterId: id }, `letter:${id}`);
  return id !== undefined;
}

export async function findOwedLetter(id: string) {
  const row = await db.letter.findUnique({ where: { id }, include: { account: { select: { email: true } } } });
  if (!row || row.sentAt) return null;
  return {
    ...row,
    to: row.account?.email ?? row.email ?? '',
    values: JSON.parse(open(row.values, place(row.cause))) as Record<string, string | number>,
  };
}

/**
 * Sent: the values go, they may hold a link that opens something by itself. `keep` says that these hold none: the letter
 * can be opened again by whom it was written to.
 */
export const markSent = (id: string, cause: string, now: Date, { keep }: { keep: boolean }) =>
  db.letter.updateMany({
    where: { id, sentAt: null },
    data: {
      sentAt: now,
      attempts: { increment: 1 },
      lastError: null,
      ...(!keep && { values: seal('{}', place(cause)) }),
    },
  });

export interface MailedLetter {
  letter: string;
  locale: string;
  owedAt: Date;
  sentAt: Date | null;
  values: Record<string, string | number>;
}

/** A letter to this person about an application of theirs, with the values it was written from. */
export async function ownMailedLetter(
  accountId: string,
  applicationId: string,
  id: string,
): Promise<MailedLetter | null> {
  const row = await db.letter.findFirst({ where: { id, accountId, applicationId, application: { accountId } } });
  if (!row) return null;
  const { letter, locale, owedAt, sentAt, cause } = row;
  return { letter, locale, owedAt, sentAt, values: JSON.parse(open(row.values, place(cause))) };
}

export const markFailed = (id: string, reason: string) =>
  db.letter.updateMany({
    where: { id, sentAt: null },
    data: { attempts: { increment: 1 }, lastError: reason.slice(0, 300) },
  });

/** Owes the delivery of an unsent letter anew, now: its job may have used up its attempts. False when nothing is owed. */
export async function oweAgain(tx: Tx, id: string): Promise<boolean> {
  const owed = await tx.letter.count({ where: { id, sentAt: null } });
  if (owed > 0) await oweJob(tx, 'deliver-letter', { letterId: id }, `letter:${id}`);
  return owed > 0;
}

const unsent = { sentAt: null };
const inState: Record<'sent' | 'owed' | 'failed', Prisma.LetterWhereInput> = {
  sent: { sentAt: { not: null } },
  owed: { ...unsent, attempts: 0 },
  failed: { ...unsent, attempts: { gt: 0 } },
};

const logged = {
  id: true,
  letter: true,
  owedAt: true,
  sentAt: true,
  attempts: true,
  lastError: true,
  email: true,
  account: { select: { email: true, kind: true } },
} as const;
export type Delivery = Prisma.LetterGetPayload<{ select: typeof logged }>;

/** The delivery log, the newest first; without what the letters say. */
export async function deliveries({
  state,
  skip,
  take,
}: {
  state: keyof typeof inState | null;
  skip: number;
  take: number;
}): Promise<{ rows: Delivery[]; total: number }> {
  const where = state ? inState[state] : {};
  const [rows, total] = await Promise.all([
    db.letter.findMany({ where, orderBy: [{ owedAt: 'desc' }, { id: 'desc' }], skip, take, select: logged }),
    db.letter.count({ where }),
  ]);
  return { rows, total };
}
