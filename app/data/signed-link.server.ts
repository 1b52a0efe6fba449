import { type LinkPurpose, linkDays } from '#app/domain/application/signed-links';
import { env } from '#app/infra/env.server';
import { hmac } from '#app/infra/keys.server';
import { newToken } from '#app/infra/random.server';
import { db, type Tx } from './db.server';
import { oweLetter } from './letter.server';

export interface SignedLink {
  id: string;
  purpose: LinkPurpose;
  applicationId: string;
  subject: string;
  email: string;
  locale: string;
  createdAt: Date;
  expiresAt: Date;
  usedAt: Date | null;
  revokedAt: Date | null;
}

const shown = {
  id: true,
  purpose: true,
  applicationId: true,
  subject: true,
  email: true,
  locale: true,
  createdAt: true,
  expiresAt: true,
  usedAt: true,
  revokedAt: true,
} as const;

const toLink = <R extends { purpose: string }>(row: R) => ({ ...row, purpose: row.purpose as LinkPurpose });

const hashOf = (purpose: LinkPurpose, token: string) => hmac(`signed-link:${purpose}`, token);
const open = { usedAt: null, revokedAt: null };
const milliseconds = 86_400_000;

export interface NewSignedLink {
  purpose: LinkPurpose;
  applicationId: string;
  /** What the link opens; another link for the same thing ends this one. */
  subject: string;
  email: string;
  locale: string;
  /** The address of the page, as a path. */
  address: (token: string) => string;
  /** The letter that carries the link, and its values besides `link`. */
  letter: string;
  values: Record<string, string | number>;
}

/**
 * Sends a link to somebody without an account. Only a hash of its token is kept; the token stands in the letter alone,
 * and there until it is sent. Links sent before for the same thing end.
 */
export async function sendSignedLink(
  tx: Tx,
  { address, letter, values, ...link }: NewSignedLink,
  now: Date,
): Promise<{ id: string; expiresAt: Date }> {
  const { purpose, subject, email, locale, applicationId } = link;
  await revokeLinks(tx, { purpose, subject }, now);
  const token = newToken();
  const expiresAt = new Date(now.getTime() + linkDays[purpose] * milliseconds);
  const { id } = await tx.signedLink.create({
    data: { ...link, tokenHash: hashOf(purpose, token), createdAt: now, expiresAt },
    select: { id: true },
  });
  const owed = { ...values, link: `${env.PUBLIC_ORIGIN}${address(token)}` };
  await oweLetter(tx, { cause: `signed-link:${id}`, letter, locale, email, applicationId, values: owed }, now);
  return { id, expiresAt };
}

/** The link a token opens now; unknown, expired, used and revoked ones look alike. */
export async function liveLink(tx: Tx, purpose: LinkPurpose, token: string | undefined, now: Date) {
  if (!token || token.length > 100) return null;
  const row = await tx.signedLink.findFirst({
    where: { tokenHash: hashOf(purpose, token), purpose, ...open, expiresAt: { gt: now } },
    select: shown,
  });
  return row && toLink(row);
}

/** The link a token was used with: a form that is sent again finds what it did. */
export async function usedLink(tx: Tx, purpose: LinkPurpose, token: string | undefined) {
  if (!token || token.length > 100) return null;
  const row = await tx.signedLink.findFirst({
    where: { tokenHash: hashOf(purpose, token), purpose, usedAt: { not: null } },
    select: shown,
  });
  return row && toLink(row);
}

/** Spends a link; false when it ended meanwhile. Of two who use it at once one finds no row. */
export async function spendLink(tx: Tx, id: string, now: Date): Promise<boolean> {
  const { count } = await tx.signedLink.updateMany({
    where: { id, ...open, expiresAt: { gt: now } },
    data: { usedAt: now },
  });
  return count > 0;
}

/** Takes back what is still open for one thing; says how many links that were. */
export async function revokeLinks(
  tx: Tx,
  { purpose, subject }: { purpose: LinkPurpose; subject: string },
  now: Date,
): Promise<number> {
  const { count } = await tx.signedLink.updateMany({ where: { purpose, subject, ...open }, data: { revokedAt: now } });
  return count;
}

/** Every link that was sent for an application with this purpose, the newest first. */
export async function linksOf(applicationId: string, purpose: LinkPurpose, tx: Tx = db): Promise<SignedLink[]> {
  const rows = await tx.signedLink.findMany({
    where: { applicationId, purpose },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    select: shown,
  });
  return rows.map(toLink);
}
