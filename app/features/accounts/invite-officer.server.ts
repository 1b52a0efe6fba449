import { emailKey, forgetTotpSecret, lockOfficer, openChallenge, setRoles } from '#app/data/account.server';
import { releaseAll } from '#app/data/case.server';
import { type Tx, transaction, violatedUnique } from '#app/data/db.server';
import { recordEvent } from '#app/data/event.server';
import { oweLetter } from '#app/data/letter.server';
import { mayTry } from '#app/data/limits.server';
import { endSessionsOf } from '#app/data/session.server';
import { pass, refuse, type Verdict } from '#app/domain/basics/verdict';
import { isCaseRole, mayHoldTogether, type OfficerRole } from '#app/domain/people/roles';
import { env } from '#app/infra/env.server';

export interface Invitation {
  email: string;
  name: string;
  roles: readonly OfficerRole[];
  locale: string;
}

/** Who invites: an administrator, or the operator at the command line (null). */
type Inviter = { id: string } | null;

/** Makes an officer's account and sends the link to set a password; the second factor is enrolled at the first sign-in. */
export async function inviteOfficer(
  { email, name, roles, locale }: Invitation,
  inviter: Inviter,
  { now }: { now: Date },
): Promise<Verdict<{ id: string; link: string }, 'email-taken' | 'roles-apart' | 'no-roles'>> {
  if (roles.length === 0) return refuse('no-roles');
  if (!mayHoldTogether(roles)) return refuse('roles-apart');
  try {
    return await transaction(async (tx) => {
      const account = await tx.account.create({
        data: { email: emailKey(email), kind: 'officer', displayName: name, locale, createdAt: now },
      });
      await setRoles(tx, account.id, roles, inviter?.id ?? null, now);
      const link = await oweInvitation(tx, account, now);
      const detail = { officer: account.id, roles: [...roles] };
      await recordEvent(tx, actorOf(inviter), { step: 'invite-officer', detail }, now);
      return pass({ id: account.id, link });
    });
  } catch (error) {
    if (violatedUnique(error)) return refuse('email-taken');
    throw error;
  }
}

const actorOf = (inviter: Inviter) => ({ id: inviter?.id ?? null, role: inviter ? 'administrator' : 'operator' });

interface Invited {
  id: string;
  locale: string;
  displayName: string | null;
}

async function oweInvitation(tx: Tx, officer: Invited, now: Date): Promise<string> {
  const { id, locale, displayName } = officer;
  const { token } = await openChallenge(tx, id, 'invitation', now);
  const link = `${env.PUBLIC_ORIGIN}/${locale}/reset-password/${token}`;
  const cause = `account:${id}:officer-invited:${now.getTime()}`;
  const values = { link, ...(displayName && { name: displayName }) };
  await oweLetter(tx, { cause, letter: 'officer-invited', locale, accountId: id, values }, now);
  return link;
}

/** Sends the invitation again, as long as no password has been set; the earlier link stops working. */
export const resendInvitation = (
  officerId: string,
  inviter: Inviter,
  { now }: { now: Date },
): Promise<Verdict<{ link: string }, 'not-found' | 'already-in' | 'too-many'>> =>
  transaction(async (tx) => {
    const officer = await tx.account.findFirst({ where: { id: officerId, kind: 'officer', closedAt: null } });
    if (!officer) return refuse('not-found');
    if (officer.passwordHash) return refuse('already-in');
    if (!(await mayTry('letter', officer.email))) return refuse('too-many');
    const link = await oweInvitation(tx, officer, now);
    await recordEvent(tx, actorOf(inviter), { step: 'resend-invitation', detail: { officer: officerId } }, now);
    return pass({ link });
  });

/** For an officer whose device is lost: the next sign-in sets up a new one, every open stay ends. Nobody resets their own. */
export async function resetSecondFactor(
  officerId: string,
  administrator: { id: string },
  { now }: { now: Date },
): Promise<Verdict<undefined, 'own-account' | 'not-found' | 'not-enrolled'>> {
  if (officerId === administrator.id) return refuse('own-account');
  return transaction(async (tx) => {
    const officer = await tx.account.findFirst({ where: { id: officerId, kind: 'officer' } });
    if (!officer) return refuse('not-found');
    if (!(await forgetTotpSecret(tx, officerId))) return refuse('not-enrolled');
    await endSessionsOf(tx, officerId, now);
    await recordEvent(tx, actorOf(administrator), { step: 'reset-second-factor', detail: { officer: officerId } }, now);
    return pass();
  });
}

/**
 * Gives and takes roles. Nobody changes their own. Whoever loses all of them is signed out; whoever keeps none that acts
 * on cases lets go of the cases in their hands.
 */
export async function changeRoles(
  { officerId, roles }: { officerId: string; roles: readonly OfficerRole[] },
  administrator: { id: string },
  { now }: { now: Date },
): Promise<Verdict<undefined, 'own-roles' | 'roles-apart' | 'not-found'>> {
  if (officerId === administrator.id) return refuse('own-roles');
  if (!mayHoldTogether(roles)) return refuse('roles-apart');
  return transaction(async (tx) => {
    if (!(await lockOfficer(tx, officerId))) return refuse('not-found');
    await setRoles(tx, officerId, roles, administrator.id, now);
    if (roles.length === 0) await endSessionsOf(tx, officerId, now);
    if (!roles.some(isCaseRole)) await releaseAll(tx, officerId);
    const detail = { officer: officerId, roles: [...roles] };
    await recordEvent(tx, actorOf(administrator), { step: 'change-roles', detail }, now);
    return pass();
  });
}
