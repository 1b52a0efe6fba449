import {
  confirmEmail,
  emailKey,
  findAccount,
  isOpenedJustNow,
  openChallenge,
  spendToken,
  spentJustNow,
} from '#app/data/account.server';
import { db, type Tx, transaction } from '#app/data/db.server';
import { oweLetter } from '#app/data/letter.server';
import { mayTry, networkOf } from '#app/data/limits.server';
import { endSessionsOf } from '#app/data/session.server';
import { pass, refuse, type Verdict } from '#app/domain/basics/verdict';
import { env } from '#app/infra/env.server';
import { hashPassword, isPassword } from '#app/infra/passwords.server';

/** Sends a link to set a new password, when there is an account; the page answers the same either way. */
export async function askForReset(
  email: string,
  { clientIp, now }: { clientIp: string; now: Date },
): Promise<Verdict<undefined, 'too-many'>> {
  if (!(await mayTry('sign-up-address', networkOf(clientIp))) || !(await mayTry('letter', emailKey(email))))
    return refuse('too-many');
  await transaction((tx) => oweReset(tx, email, now));
  return pass();
}

async function oweReset(tx: Tx, email: string, now: Date): Promise<void> {
  const account = await findAccount(tx, email);
  if (!account || account.closedAt) return;
  // The same form sent twice: a second letter would undo the link of the first.
  if (await isOpenedJustNow(tx, account.id, 'set-password', now)) return;
  const { id, locale } = account;
  const { token } = await openChallenge(tx, id, 'set-password', now);
  const values = { link: `${env.PUBLIC_ORIGIN}/${locale}/reset-password/${token}` };
  const cause = `account:${id}:reset-password:${now.getTime()}`;
  await oweLetter(tx, { cause, letter: 'reset-password', locale, accountId: id, values }, now);
}

/** Sets the password by the link of a letter. Every open stay ends; the mailbox is thereby confirmed. */
export async function setPassword(
  token: string,
  password: string,
  { now }: { now: Date },
): Promise<Verdict<{ email: string }, 'link-dead'>> {
  const passwordHash = await hashPassword(password);
  const set = await transaction(async (tx): Promise<Verdict<{ email: string }, 'link-dead'>> => {
    const account = await spendToken(tx, 'set-password', token, now);
    if (!account || account.closedAt) return refuse('link-dead');
    await tx.account.update({ where: { id: account.id }, data: { passwordHash } });
    await confirmEmail(tx, account.id, now);
    await endSessionsOf(tx, account.id, now);
    return pass({ email: account.email });
  });
  if (set.ok) return set;
  // The second press of the same button: it is set.
  const account = await spentJustNow(db, 'set-password', { token }, now);
  const done = account && !account.closedAt && (await isPassword(password, account.passwordHash));
  return done ? pass({ email: account.email }) : set;
}
