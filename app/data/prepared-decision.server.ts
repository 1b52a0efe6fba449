import { isDeepStrictEqual } from 'node:util';
import type { Tx } from './db.server';

/** What an officer has chosen on a case and not signed yet, with the version of the case they saw. */
export interface Prepared<C> {
  version: number;
  choice: C;
}

/** Keeps the choice; an earlier one of the same officer on the same case gives way. */
export async function keepPrepared<C extends object>(
  tx: Tx,
  { applicationId, officerId, version, choice }: { applicationId: string; officerId: string } & Prepared<C>,
  now: Date,
): Promise<void> {
  const value = { version, choice, preparedAt: now };
  await tx.preparedDecision.upsert({
    where: { applicationId_officerId: { applicationId, officerId } },
    create: { applicationId, officerId, ...value },
    update: value,
  });
}

export async function findPrepared<C>(tx: Tx, applicationId: string, officerId: string): Promise<Prepared<C> | null> {
  const row = await tx.preparedDecision.findUnique({
    where: { applicationId_officerId: { applicationId, officerId } },
    select: { version: true, choice: true },
  });
  return row && { version: row.version, choice: row.choice as unknown as C };
}

/** Signed or given up: nobody's choice stands for a case that has gone on. */
export const dropPrepared = (tx: Tx, applicationId: string) =>
  tx.preparedDecision.deleteMany({ where: { applicationId } });

/** Is what would happen now what was shown? What was kept has been through the database. */
export const isAsShown = (kept: unknown, now: unknown): boolean =>
  isDeepStrictEqual(kept, JSON.parse(JSON.stringify(now)));
