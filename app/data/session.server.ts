import type { OfficerRole } from '#app/domain/people/roles';
import { hmac } from '#app/infra/keys.server';
import { newToken } from '#app/infra/random.server';
import { db, type Tx } from './db.server';

const minute = 60_000;
/** How long a stay lasts: untouched, and in all. Officers' screens show other people's papers, so theirs are shorter. */
const idle = { visitor: 24 * 60 * minute, applicant: 60 * minute, officer: 30 * minute };
const whole = { visitor: 24 * 60 * minute, applicant: 24 * 60 * minute, officer: 12 * 60 * minute };

export interface SessionAccount {
  id: string;
  email: string;
  kind: 'applicant' | 'officer';
  displayName: string | null;
  locale: string;
  totpReady: boolean;
  /** Single keys at the desk. */
  shortcuts: boolean;
  roles: OfficerRole[];
}

export interface Session {
  id: string;
  createdAt: Date;
  check: Record<string, unknown>;
  secondFactorAt: Date | null;
  /** When it ends unless it is used again. */
  endsAt: Date;
  account: SessionAccount | null;
}

const hashOf = (token: string) => hmac('session', token);

const lifeOf = (kind: 'applicant' | 'officer' | undefined) => kind ?? 'visitor';

/** The stay behind a cookie, when it is still alive; being seen prolongs it (written at most once a minute). */
export async function findSession(token: string, now: Date): Promise<Session | null> {
  const row = await db.session.findUnique({
    where: { tokenHash: hashOf(token) },
    include: { account: { include: { roles: true } } },
  });
  if (!row || row.expiresAt <= now || row.account?.closedAt) return null;
  const kind = lifeOf(row.account?.kind as 'applicant' | 'officer' | undefined);
  if (row.lastSeenAt.getTime() + idle[kind] <= now.getTime()) return null;
  const late = row.lastSeenAt.getTime() + minute <= now.getTime();
  if (late) {
    await db.session.updateMany({ where: { id: row.id }, data: { lastSeenAt: now } });
  }
  return {
    id: row.id,
    createdAt: row.createdAt,
    check: row.check as Record<string, unknown>,
    secondFactorAt: row.secondFactorAt,
    endsAt: new Date(Math.min((late ? now : row.lastSeenAt).getTime() + idle[kind], row.expiresAt.getTime())),
    account: row.account && {
      id: row.account.id,
      email: row.account.email,
      kind: row.account.kind as 'applicant' | 'officer',
      displayName: row.account.displayName,
      locale: row.account.locale,
      totpReady: row.account.totpConfirmedAt !== null,
      shortcuts: row.account.shortcuts,
      roles: row.account.roles.map((each) => each.role as OfficerRole),
    },
  };
}

/** Opens a stay and returns its token, which exists only in the cookie. */
export async function openSession(
  tx: Tx,
  {
    accountId,
    kind,
    check = {},
  }: { accountId: string | null; kind?: 'applicant' | 'officer'; check?: Record<string, unknown> },
  now: Date,
): Promise<string> {
  const token = newToken();
  await tx.session.create({
    data: {
      tokenHash: hashOf(token),
      accountId,
      check: check as object,
      createdAt: now,
      lastSeenAt: now,
      expiresAt: new Date(now.getTime() + whole[lifeOf(kind)]),
    },
  });
  return token;
}

export const saveCheck = (sessionId: string, check: Record<string, unknown>) =>
  db.session.updateMany({ where: { id: sessionId }, data: { check: check as object } });

/** From here on the stay may see other people's papers, so its token is a new one. Returns it. */
export async function passSecondFactor(tx: Tx, sessionId: string, now: Date): Promise<string> {
  const token = newToken();
  await tx.session.updateMany({
    where: { id: sessionId },
    data: { secondFactorAt: now, tokenHash: hashOf(token) },
  });
  return token;
}

/** Ends it now; what is typed on its other open pages still finds its account. */
export const leaveSession = (tx: Tx, sessionId: string, now: Date) =>
  tx.session.updateMany({ where: { id: sessionId, expiresAt: { gt: now } }, data: { expiresAt: now } });

export const endSession = (tx: Tx, sessionId: string) => tx.session.deleteMany({ where: { id: sessionId } });

/** They are over at once; what is typed on their pages still finds its account. */
export const endSessionsOf = (tx: Tx, accountId: string, now: Date) =>
  tx.session.updateMany({ where: { accountId, expiresAt: { gt: now } }, data: { expiresAt: now } });

/** Whose stay was behind a cookie, when it has ended not long ago. */
export async function accountOfEnded(token: string): Promise<string | null> {
  const row = await db.session.findUnique({
    where: { tokenHash: hashOf(token) },
    select: { accountId: true, secondFactorAt: true, account: { select: { kind: true, closedAt: true } } },
  });
  if (!row?.account || row.account.closedAt) return null;
  return row.account.kind === 'applicant' || row.secondFactorAt ? row.accountId : null;
}

/** Pages are left open over a weekend: so long it is known whose they were. */
const remembered = 7 * 24 * 60 * minute;

export const sweepSessions = (now: Date) =>
  db.session.deleteMany({ where: { expiresAt: { lt: new Date(now.getTime() - remembered) } } });
