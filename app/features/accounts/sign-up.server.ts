import { confirmEmail, emailKey, findAccount, openChallenge, spendCode, spendToken } from '#app/data/account.server';
import { type Tx, transaction, violatedUnique } from '#app/data/db.server';
import { oweLetter } from '#app/data/letter.server';
import { mayTry, networkOf } from '#app/data/limits.server';
import { openSession } from '#app/data/session.server';
import { pass, refuse, type Verdict } from '#app/domain/basics/verdict';
import { env } from '#app/infra/env.server';
import { hashPassword } from '#app/infra/passwords.server';
import type { SignUp } from './account.schema';

interface Visitor {
  clientIp: string;
  locale: string;
  now: Date;
}

async function oweConfirmation(tx: Tx, account: { id: string; locale: string }, now: Date) {
  const { token, code } = await openChallenge(tx, account.id, 'confirm-email', now);
  const values = { link: `${env.PUBLIC_ORIGIN}/${account.locale}/confirm-email/${token}`, code };
  const cause = `account:${account.id}:confirm-email:${now.getTime()}`;
  await oweLetter(tx, { cause, letter: 'confirm-email', locale: account.locale, accountId: account.id, values }, now);
}

/**
 * Opens an applicant's account and sends the letter that confirms the address. Whoever has an account already gets a
 * letter that says so: the page answers the same, so it tells nobody who is known here.
 */
export async function signUp(
  { email, password }: SignUp,
  { clientIp, locale, now }: Visitor,
): Promise<Verdict<undefined, 'too-many'>> {
  if (!(await mayTry('sign-up-address', networkOf(clientIp))) || !(await mayTry('letter', emailKey(email))))
    return refuse('too-many');
  const passwordHash = await hashPassword(password);
  const create = () =>
    transaction(async (tx) => {
      const known = await findAccount(tx, email);
      if (known?.emailConfirmedAt) {
        const values = { link: `${env.PUBLIC_ORIGIN}/${known.locale}/sign-in` };
        const cause = `account:${known.id}:email-exists:${now.getTime()}`;
        await oweLetter(tx, { cause, letter: 'email-exists', locale: known.locale, accountId: known.id, values }, now);
        return;
      }
      // Not confirmed yet: whoever reads the mailbox decides, so the newest password counts.
      const account = known
        ? await tx.account.update({ where: { id: known.id }, data: { passwordHash, locale } })
        : await tx.account.create({
            data: { email: emailKey(email), kind: 'applicant', locale, passwordHash, createdAt: now },
          });
      await oweConfirmation(tx, account, now);
    });
  try {
    await create();
  } catch (error) {
    // Two sign-ups with one address at once: the second finds the account of the first.
    if (!violatedUnique(error)) throw error;
    await create();
  }
  return pass();
}

/** Sends the confirmation again; says the same whether or not there is something to confirm. */
export async function resendConfirmation(
  email: string,
  { now }: { now: Date },
): Promise<Verdict<undefined, 'too-many'>> {
  if (!(await mayTry('letter', emailKey(email)))) return refuse('too-many');
  await transaction(async (tx) => {
    const account = await findAccount(tx, email);
    if (account && !account.emailConfirmedAt && account.passwordHash) await oweConfirmation(tx, account, now);
  });
  return pass();
}

interface Confirmed {
  session: string;
}

async function enter(tx: Tx, accountId: string, check: Record<string, unknown>, now: Date): Promise<Confirmed> {
  await confirmEmail(tx, accountId, now);
  return { session: await openSession(tx, { accountId, kind: 'applicant', check }, now) };
}

/** Confirms by the link of the letter and signs in. `check` are the visitor's answers, carried over. */
export const confirmByLink = (
  token: string,
  check: Record<string, unknown>,
  { now }: { now: Date },
): Promise<Verdict<Confirmed, 'link-dead'>> =>
  transaction(async (tx) => {
    const account = await spendToken(tx, 'confirm-email', token, now);
    return account ? pass(await enter(tx, account.id, check, now)) : refuse('link-dead');
  });

/** Confirms by the code of the letter and signs in. */
export async function confirmByCode(
  { email, code }: { email: string; code: string },
  check: Record<string, unknown>,
  { now }: { now: Date },
): Promise<Verdict<Confirmed, 'wrong-code' | 'too-many'>> {
  if (!(await mayTry('code', emailKey(email)))) return refuse('too-many');
  return transaction(async (tx) => {
    const account = await findAccount(tx, email);
    if (!account || account.emailConfirmedAt || account.closedAt) return refuse('wrong-code');
    if (!(await spendCode(tx, account.id, code, now))) return refuse('wrong-code');
    return pass(await enter(tx, account.id, check, now));
  });
}
