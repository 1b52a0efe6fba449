import type { OfficerRole } from '#app/domain/people/roles';
import { hmac, open, seal } from '#app/infra/keys.server';
import { newCode, newToken } from '#app/infra/random.server';
import { db, type Tx } from './db.server';

export const emailKey = (email: string) => email.trim().toLowerCase();

export const findAccount = (tx: Tx, email: string) => tx.account.findUnique({ where: { email: emailKey(email) } });

export const accountById = (tx: Tx, id: string) => tx.account.findUnique({ where: { id } });

/** The language somebody reads the portal in: their next letters are written in it. */
export const saveLocale = (id: string, locale: string) => db.account.updateMany({ where: { id }, data: { locale } });

/** Single keys at the desk, on or off. */
export const saveShortcuts = (id: string, shortcuts: boolean) =>
  db.account.updateMany({ where: { id, kind: 'officer' }, data: { shortcuts } });

const minutes = (now: Date, count: number) => new Date(now.getTime() + count * 60_000);
const lifetimes = { 'confirm-email': 24 * 60, 'set-password': 60, invitation: 7 * 24 * 60 };

const codeHash = (accountId: string, code: string) => hmac('challenge-code', `${accountId}:${code}`);

export interface Challenge {
  token: string;
  code: string;
}

/** A link and a code for a letter; earlier ones of the same purpose stop working. Only hashes are kept. */
export async function openChallenge(
  tx: Tx,
  accountId: string,
  purpose: 'confirm-email' | 'set-password' | 'invitation',
  now: Date,
): Promise<Challenge> {
  const challenge = { token: newToken(), code: newCode() };
  const kept = purpose === 'invitation' ? 'set-password' : purpose;
  await tx.emailChallenge.updateMany({ where: { accountId, purpose: kept, usedAt: null }, data: { usedAt: now } });
  await tx.emailChallenge.create({
    data: {
      accountId,
      purpose: kept,
      tokenHash: hmac('challenge', challenge.token),
      codeHash: kept === 'confirm-email' ? codeHash(accountId, challenge.code) : null,
      createdAt: now,
      expiresAt: minutes(now, lifetimes[purpose]),
    },
  });
  return challenge;
}

/** Uses a link: the account it was sent to, once. */
export async function spendToken(tx: Tx, purpose: 'confirm-email' | 'set-password', token: string, now: Date) {
  const tokenHash = hmac('challenge', token);
  const { count } = await tx.emailChallenge.updateMany({
    where: { tokenHash, purpose, usedAt: null, expiresAt: { gt: now } },
    data: { usedAt: now },
  });
  if (count === 0) return null;
  const challenge = await tx.emailChallenge.findUniqueOrThrow({ where: { tokenHash }, include: { account: true } });
  return challenge.account;
}

/** Does this link still work? Looking does not use it. */
export const isTokenAlive = async (purpose: 'confirm-email' | 'set-password', token: string, now: Date) =>
  (await db.emailChallenge.count({
    where: { tokenHash: hmac('challenge', token), purpose, usedAt: null, expiresAt: { gt: now } },
  })) > 0;

/** A second press of the same button comes within this time, in minutes. */
const justNow = 0.5;

/** Has a letter of this purpose just been owed, whose link still works? */
export const isOpenedJustNow = async (
  tx: Tx,
  accountId: string,
  purpose: 'confirm-email' | 'set-password',
  now: Date,
): Promise<boolean> =>
  (await tx.emailChallenge.count({
    where: { accountId, purpose, usedAt: null, createdAt: { gt: minutes(now, -justNow) } },
  })) > 0;

/** The account whose link or code was used a moment ago, or replaced by a newer one: ask further before it opens anything. */
export async function spentJustNow(
  tx: Tx,
  purpose: 'confirm-email' | 'set-password',
  by: { token: string } | { account: string; code: string },
  now: Date,
) {
  const used = await tx.emailChallenge.findFirst({
    where: {
      purpose,
      usedAt: { gt: minutes(now, -justNow) },
      ...('token' in by ? { tokenHash: hmac('challenge', by.token) } : { codeHash: codeHash(by.account, by.code) }),
    },
    include: { account: true },
  });
  return used?.account ?? null;
}

const attemptsAllowed = 5;

/** Uses the code typed from a letter. A wrong one counts; after five the letter must be sent again. */
export async function spendCode(tx: Tx, accountId: string, code: string, now: Date): Promise<boolean> {
  const open = {
    accountId,
    purpose: 'confirm-email',
    usedAt: null,
    expiresAt: { gt: now },
    attempts: { lt: attemptsAllowed },
  };
  const { count } = await tx.emailChallenge.updateMany({
    where: { ...open, codeHash: codeHash(accountId, code) },
    data: { usedAt: now },
  });
  if (count > 0) return true;
  await tx.emailChallenge.updateMany({ where: open, data: { attempts: { increment: 1 } } });
  return false;
}

export const confirmEmail = (tx: Tx, accountId: string, now: Date) =>
  tx.account.updateMany({ where: { id: accountId, emailConfirmedAt: null }, data: { emailConfirmedAt: now } });

const totpPlace = (accountId: string) => `account.totp_secret:${accountId}`;

export const totpSecretOf = (account: { id: string; totpSecret: string | null }): string | null =>
  account.totpSecret && open(account.totpSecret, totpPlace(account.id));

/** Keeps a new secret; it counts once a code proved that the officer's device has it. */
export const keepTotpSecret = (tx: Tx, accountId: string, secret: string) =>
  tx.account.updateMany({
    where: { id: accountId, totpConfirmedAt: null },
    data: { totpSecret: seal(secret, totpPlace(accountId)), totpLastStep: null },
  });

/** Takes the secret away, proved or not; false when there was none. */
export async function forgetTotpSecret(tx: Tx, accountId: string): Promise<boolean> {
  const { count } = await tx.account.updateMany({
    where: { id: accountId, totpSecret: { not: null } },
    data: { totpSecret: null, totpConfirmedAt: null, totpLastStep: null },
  });
  return count > 0;
}

/** Spends a time step: false when this or a later one was spent already. */
export async function spendTotpStep(tx: Tx, accountId: string, step: number, now: Date): Promise<boolean> {
  const { count } = await tx.account.updateMany({
    where: { id: accountId, OR: [{ totpLastStep: null }, { totpLastStep: { lt: step } }] },
    data: { totpLastStep: step },
  });
  if (count > 0)
    await tx.account.updateMany({ where: { id: accountId, totpConfirmedAt: null }, data: { totpConfirmedAt: now } });
  return count > 0;
}

/** Holds the officer's row until the transaction ends: of two who change roles at once the later one sees the earlier. */
export async function lockOfficer(tx: Tx, id: string): Promise<boolean> {
  const found = await tx.$executeRaw`SELECT 1 FROM account WHERE id = ${id}::uuid AND kind = 'officer' FOR UPDATE`;
  return found > 0;
}

export async function setRoles(
  tx: Tx,
  accountId: string,
  roles: readonly OfficerRole[],
  grantedBy: string | null,
  now: Date,
) {
  await tx.officerRole.deleteMany({ where: { accountId, role: { notIn: [...roles] } } });
  await tx.officerRole.createMany({
    data: roles.map((role) => ({ accountId, role, grantedBy, grantedAt: now })),
    skipDuplicates: true,
  });
}

/** Says of a supervisor whether they head the office. */
export async function setHead(tx: Tx, accountId: string, head: boolean): Promise<'set' | 'same' | 'not-a-supervisor'> {
  const held = { accountId, role: 'supervisor' };
  const { count } = await tx.officerRole.updateMany({ where: { ...held, head: !head }, data: { head } });
  if (count > 0) return 'set';
  return (await tx.officerRole.count({ where: held })) > 0 ? 'same' : 'not-a-supervisor';
}

export const officers = () =>
  db.account.findMany({
    where: { kind: 'officer' },
    include: { roles: true },
    orderBy: [{ closedAt: { sort: 'asc', nulls: 'first' } }, { displayName: 'asc' }],
  });

export const officerById = (id: string) =>
  db.account.findFirst({ where: { id, kind: 'officer' }, include: { roles: true } });

/** Accounts by address, those that exist. */
export const accountsNamed = (emails: readonly string[]) =>
  db.account.findMany({ where: { email: { in: [...emails] } } });
