import type { Tx } from './db.server';

/** Another account whose owner has sent an application with this passport: the person's own access to the portal. */
export async function accountOfPassport(tx: Tx, passportNumber: string, notAccount: string): Promise<string | null> {
  if (!passportNumber) return null;
  const row = await tx.application.findFirst({
    where: { passportNumber, accountId: { not: notAccount }, submittedAt: { not: null } },
    orderBy: { submittedAt: 'desc' },
    select: { accountId: true },
  });
  return row?.accountId ?? null;
}
