import { db } from './db.server';

/** Where the chain of the audit log ends: how many entries, and the last hash in hexadecimal. */
export async function auditHead(): Promise<{ size: number; head: string }> {
  const row = await db.auditHead.findUniqueOrThrow({ where: { one: true } });
  return { size: Number(row.seq), head: Buffer.from(row.hash).toString('hex') };
}
