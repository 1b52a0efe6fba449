import type { Tx } from './db.server';

/**
 * Another account of the person who holds this passport. Anybody can type a number: it is theirs only where an office has
 * checked it and granted what was asked.
 */
export async function accountOfPassport(
  tx: Tx,
  { passportNumber, citizenship }: { passportNumber: string; citizenship: string },
  notAccount: string,
): Promise<string | null> {
  if (!passportNumber) return null;
  const row = await tx.application.findFirst({
    where: { passportNumber, citizenship, accountId: { not: notAccount }, status: 'granted' },
    orderBy: { submittedAt: 'desc' },
    select: { accountId: true },
  });
  return row?.accountId ?? null;
}
