import { randomUUID } from 'node:crypto';
import { open, seal } from '#app/infra/keys.server';
import { db, type Tx } from './db.server';

/** Fields of a form as they were typed. */
export type TypedFields = Record<string, string | string[]>;

/** Whose form it was, in which browser, on which page: all three are needed to see it again. */
export interface TypedBy {
  accountId: string;
  browser: string;
  page: string;
}

const day = 24 * 60 * 60_000;
const longest = 64 * 1024;
/** One person leaves few pages open; what is older gives way. */
const most = 5;

const place = (id: string, accountId: string) => `typed_form.fields:${id}:${accountId}`;

/** Keeps what was typed, in place of what the same page held before. Null when it is too long to be kept. */
export async function keepTyped(tx: Tx, by: TypedBy, fields: TypedFields, now: Date): Promise<string | null> {
  const text = JSON.stringify(fields);
  if (Buffer.byteLength(text) > longest) return null;
  const id = randomUUID();
  const older = await tx.typedForm.findMany({
    where: { accountId: by.accountId, NOT: by },
    orderBy: { typedAt: 'desc' },
    skip: most - 1,
    select: { id: true },
  });
  await tx.typedForm.deleteMany({ where: { OR: [by, { id: { in: older.map((each) => each.id) } }] } });
  const expiresAt = new Date(now.getTime() + day);
  await tx.typedForm.create({
    data: { id, ...by, fields: seal(text, place(id, by.accountId)), typedAt: now, expiresAt },
  });
  return id;
}

export async function findTyped(id: string, by: TypedBy, now: Date): Promise<TypedFields | null> {
  const row = await db.typedForm.findFirst({ where: { id, ...by, expiresAt: { gt: now } } });
  return row && (JSON.parse(open(row.fields, place(row.id, row.accountId))) as TypedFields);
}

export const forgetTyped = (id: string, accountId: string) => db.typedForm.deleteMany({ where: { id, accountId } });

export const sweepTyped = (now: Date) => db.typedForm.deleteMany({ where: { expiresAt: { lte: now } } });
