import { env } from '#app/infra/env.server';
import type { Tx } from './db.server';
import { oweLetter } from './letter.server';

interface ToSupervisors {
  /** Names the fact; each supervisor is told of it once. */
  cause: string;
  letter: 'delay-complaint';
  values: Record<string, string | number>;
  applicationId?: string;
}

/** Owes a letter to everyone who supervises; says to how many it is new. */
export async function oweSupervisors(
  tx: Tx,
  { cause, letter, values, applicationId }: ToSupervisors,
  now: Date,
): Promise<number> {
  const supervisors = await tx.account.findMany({
    where: { kind: 'officer', closedAt: null, roles: { some: { role: 'supervisor' } } },
    select: { id: true, locale: true },
    orderBy: { id: 'asc' },
  });
  let owed = 0;
  for (const { id, locale } of supervisors) {
    const link = `${env.PUBLIC_ORIGIN}/${locale}/desk/${applicationId ? `cases/${applicationId}` : 'deadlines'}`;
    if (
      await oweLetter(tx, { cause: `${cause}:${id}`, letter, locale, accountId: id, values: { ...values, link } }, now)
    )
      owed += 1;
  }
  return owed;
}
