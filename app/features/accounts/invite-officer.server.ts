import { emailKey, openChallenge, setRoles } from '#app/data/account.server';
import { transaction, violatedUnique } from '#app/data/db.server';
import { recordEvent } from '#app/data/event.server';
import { oweLetter } from '#app/data/letter.server';
import { endSessionsOf } from '#app/data/session.server';
import { pass, refuse, type Verdict } from '#app/domain/basics/verdict';
import { mayHoldTogether, type OfficerRole } from '#app/domain/people/roles';
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
): Promise<Verdict<{ id: string }, 'email-taken' | 'roles-apart' | 'no-roles'>> {
  if (roles.length === 0) return refuse('no-roles');
  if (!mayHoldTogether(roles)) return refuse('roles-apart');
  try {
    return await transaction(async (tx) => {
      const account = await tx.account.create({
        data: { email: emailKey(email), kind: 'officer', displayName: name, locale, createdAt: now },
      });
      await setRoles(tx, account.id, roles, inviter?.id ?? null, now);
      const { token } = await openChallenge(tx, account.id, 'invitation', now);
      const values = { link: `${env.PUBLIC_ORIGIN}/${locale}/reset-password/${token}` };
      await oweLetter(
        tx,
        {
          cause: `account:${account.id}:officer-invited`,
          letter: 'officer-invited',
          locale,
          accountId: account.id,
          values,
        },
        now,
      );
      const actor = { id: inviter?.id ?? null, role: inviter ? 'administrator' : 'operator' };
      await recordEvent(tx, actor, { step: 'invite-officer', detail: { officer: account.id, roles: [...roles] } }, now);
      return pass({ id: account.id });
    });
  } catch (error) {
    if (violatedUnique(error)) return refuse('email-taken');
    throw error;
  }
}

/** Gives and takes roles. Nobody changes their own; whoever loses all of them is signed out. */
export async function changeRoles(
  { officerId, roles }: { officerId: string; roles: readonly OfficerRole[] },
  administrator: { id: string },
  { now }: { now: Date },
): Promise<Verdict<undefined, 'own-roles' | 'roles-apart' | 'not-found'>> {
  if (officerId === administrator.id) return refuse('own-roles');
  if (!mayHoldTogether(roles)) return refuse('roles-apart');
  return transaction(async (tx) => {
    const officer = await tx.account.findFirst({ where: { id: officerId, kind: 'officer' } });
    if (!officer) return refuse('not-found');
    await setRoles(tx, officerId, roles, administrator.id, now);
    if (roles.length === 0) await endSessionsOf(tx, officerId);
    const detail = { officer: officerId, roles: [...roles] };
    await recordEvent(tx, { id: administrator.id, role: 'administrator' }, { step: 'change-roles', detail }, now);
    return pass();
  });
}
