import { accountById, isTokenAlive } from '#app/data/account.server';
import { db } from '#app/data/db.server';

/** Does the link of a letter still work? Looking does not use it. */
export const isLinkAlive = isTokenAlive;

export async function ownProfile(accountId: string): Promise<{ email: string; since: Date } | null> {
  const account = await accountById(db, accountId);
  return account && { email: account.email, since: account.createdAt };
}
