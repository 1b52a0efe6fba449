// Accounts made by the stories the pages call.
import { randomBytes } from 'node:crypto';
import { findAccount, keepTotpSecret } from '#app/data/account.server';
import { db } from '#app/data/db.server';
import { findOwedLetter } from '#app/data/letter.server';
import { findSession, openSession } from '#app/data/session.server';
import type { OfficerRole } from '#app/domain/people/roles';
import { inviteOfficer } from '#app/features/accounts/invite-officer.server';
import { setPassword } from '#app/features/accounts/reset-password.server';
import { confirmByCode, signUp } from '#app/features/accounts/sign-up.server';
import { newSecondFactor } from '#app/infra/second-factor.server';

export const password = 'four plain quiet words';
export const newAddress = () => `p${randomBytes(5).toString('hex')}@example.kz`;
/** A network nobody in this file has come from. */
export const newNetwork = () => `2001:db8:${randomBytes(2).toString('hex')}:${randomBytes(2).toString('hex')}::1`;

/** What the newest letter of a kind to this address says, as long as it is owed. */
export async function owedTo(email: string, letter: string): Promise<Record<string, string | number>> {
  const account = await findAccount(db, email);
  const row = await db.letter.findFirst({
    where: { accountId: account?.id, letter },
    orderBy: [{ owedAt: 'desc' }, { id: 'desc' }],
  });
  const owed = row && (await findOwedLetter(row.id));
  if (!owed) throw new Error(`no ${letter} owed to ${email}`);
  return owed.values;
}

export const tokenIn = (values: Record<string, string | number>) => String(values.link).split('/').at(-1) ?? '';

export async function signedUp(now: Date, email = newAddress()): Promise<string> {
  await signUp({ email, password }, { clientIp: newNetwork(), locale: 'kk', now });
  return email;
}

/** An applicant whose address is confirmed. */
export async function confirmedApplicant(now: Date): Promise<{ id: string; email: string }> {
  const email = newAddress();
  const signed = await signUp({ email, password }, { clientIp: newNetwork(), locale: 'kk', now });
  const { code } = await owedTo(email, 'confirm-email');
  const proof = signed.ok ? signed.value.proof : '';
  const done = await confirmByCode({ email, code: String(code) }, { check: {}, proof, now });
  const account = await findAccount(db, email);
  if (!done.ok || !account) throw new Error('not confirmed');
  return { id: account.id, email };
}

/** An officer who has set a password, with the secret of their device. */
export async function invitedOfficer(now: Date, ...roles: OfficerRole[]) {
  const email = newAddress();
  const invited = await inviteOfficer({ email, name: 'Сәуле', roles, locale: 'kk' }, null, { now });
  if (!invited.ok) throw new Error(invited.code);
  await setPassword(tokenIn(invited.value), password, { now });
  const secret = newSecondFactor();
  await keepTotpSecret(db, invited.value.id, secret);
  return { id: invited.value.id, email, secret };
}

export async function sessionOf(accountId: string, kind: 'applicant' | 'officer', now: Date) {
  const token = await openSession(db, { accountId, kind }, now);
  const session = await findSession(token, now);
  if (!session) throw new Error('no session');
  return { token, session };
}
