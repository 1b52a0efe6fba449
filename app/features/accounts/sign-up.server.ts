import {
  confirmEmail,
  emailKey,
  findAccount,
  isOpenedJustNow,
  openChallenge,
  spendCode,
  spendToken,
  spentJustNow,
} from '#app/data/account.server';
import { db, type Tx, transaction, violatedUnique } from '#app/data/db.server';
import { oweLetter } from '#app/data/letter.server';
import { mayTry, networkOf } from '#app/data/limits.server';
import { openSession } from '#app/data/session.server';
import { pass, refuse, type Verdict } from '#app/domain/basics/verdict';
import { env } from '#app/infra/env.server';
import { hmac } from '#app/infra/keys.server';
import { hashPassword, isPassword } from '#app/infra/passwords.server';
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

/** Known to the browser that chose the password, and to no one who merely reads the mailbox or knows the address. */
export const proofOfChoice = (passwordHash: string): string => hmac('chosen-password', passwordHash);

/**
 * Opens an applicant's account and sends the letter that confirms the address. Whoever has an account already gets a
 * letter that says so: the page answers the same, so it tells nobody who is known here. An officer's account is made by
 * invitation alone, and its password is set by the link of the invitation.
 */
export async function signUp(
  { email, password }: SignUp,
  { clientIp, locale, now }: Visitor,
): Promise<Verdict<{ proof: string }, 'too-many'>> {
  if (!(await mayTry('sign-up-address', networkOf(clientIp))) || !(await mayTry('letter', emailKey(email))))
    return refuse('too-many');
  const passwordHash = await hashPassword(password);
  const create = async (): Promise<string> => {
    // The same form sent twice: the letter is on its way, and a second one would undo its code.
    const before = await findAccount(db, email);
    const waits = before?.kind === 'applicant' && !before.emailConfirmedAt && !before.closedAt;
    const same = await isPassword(password, waits ? before.passwordHash : null);
    if (same && before?.passwordHash && (await isOpenedJustNow(db, before.id, 'confirm-email', now))) {
      return before.passwordHash;
    }
    const chosen = await transaction(async (tx) => {
      const known = await findAccount(tx, email);
      // Another sign-up came in between, perhaps by the same form: it is looked at again.
      if (known?.passwordHash !== before?.passwordHash) return null;
      if (known && (known.emailConfirmedAt || known.kind !== 'applicant')) {
        const values = { link: `${env.PUBLIC_ORIGIN}/${known.locale}/sign-in` };
        const cause = `account:${known.id}:email-exists:${now.getTime()}`;
        await oweLetter(tx, { cause, letter: 'email-exists', locale: known.locale, accountId: known.id, values }, now);
        return passwordHash;
      }
      // Not confirmed yet: whoever reads the mailbox decides, so the newest password counts.
      const account = known
        ? await tx.account.update({ where: { id: known.id }, data: { passwordHash, locale } })
        : await tx.account.create({
            data: { email: emailKey(email), kind: 'applicant', locale, passwordHash, createdAt: now },
          });
      await oweConfirmation(tx, account, now);
      return passwordHash;
    });
    return chosen ?? create();
  };
  const chosen = await create().catch((error) => {
    // Two sign-ups with one address at once: the second finds the account of the first.
    if (!violatedUnique(error)) throw error;
    return create();
  });
  return pass({ proof: proofOfChoice(chosen) });
}

/** Sends the confirmation again; says the same whether or not there is something to confirm. */
export async function resendConfirmation(
  email: string,
  { now }: { now: Date },
): Promise<Verdict<undefined, 'too-many'>> {
  if (!(await mayTry('letter', emailKey(email)))) return refuse('too-many');
  await transaction(async (tx) => {
    const account = await findAccount(tx, email);
    if (account?.kind !== 'applicant' || account.emailConfirmedAt || !account.passwordHash) return;
    await oweConfirmation(tx, account, now);
  });
  return pass();
}

/** A stay, or the link by which this browser chooses the password: the one chosen elsewhere may be a stranger's. */
type Confirmed = { session: string } | { choose: string };

interface Confirming {
  /** The visitor's answers, carried over. */
  check: Record<string, unknown>;
  /** What `signUp` gave this browser. */
  proof?: string;
  now: Date;
}

/**
 * Somebody else may have signed up with this address, before or after its owner, with a password of their own. So a letter
 * opened in a browser that did not choose the password lets nobody in by it: it is forgotten, and chosen anew.
 */
async function enter(
  tx: Tx,
  account: { id: string; passwordHash: string | null },
  { check, proof, now }: Confirming,
): Promise<Confirmed> {
  await confirmEmail(tx, account.id, now);
  if (isOwn(account, { proof }))
    return { session: await openSession(tx, { accountId: account.id, kind: 'applicant', check }, now) };
  await tx.account.update({ where: { id: account.id }, data: { passwordHash: null } });
  return { choose: (await openChallenge(tx, account.id, 'set-password', now)).token };
}

const isOwn = ({ passwordHash }: { passwordHash: string | null }, { proof }: Pick<Confirming, 'proof'>) =>
  passwordHash !== null && proof === proofOfChoice(passwordHash);

/** To the browser that chose the password a second press says the same as the first; for others a letter works once. */
const again = <A extends { passwordHash: string | null; emailConfirmedAt: Date | null; closedAt: Date | null }>(
  account: A | null,
  confirming: Confirming,
): A | null => (account?.emailConfirmedAt && !account.closedAt && isOwn(account, confirming) ? account : null);

/** Confirms by the link of the letter, and signs in who signed up in this browser. */
export const confirmByLink = (token: string, confirming: Confirming): Promise<Verdict<Confirmed, 'link-dead'>> =>
  transaction(async (tx) => {
    const spent = await spendToken(tx, 'confirm-email', token, confirming.now);
    const account = spent ?? again(await spentJustNow(tx, 'confirm-email', { token }, confirming.now), confirming);
    return account?.kind === 'applicant' ? pass(await enter(tx, account, confirming)) : refuse('link-dead');
  });

/** Confirms by the code of the letter, and signs in who signed up in this browser. */
export async function confirmByCode(
  { email, code }: { email: string; code: string },
  confirming: Confirming,
): Promise<Verdict<Confirmed, 'wrong-code' | 'too-many'>> {
  if (!(await mayTry('code', emailKey(email)))) return refuse('too-many');
  return transaction(async (tx) => {
    const account = await findAccount(tx, email);
    if (account?.kind !== 'applicant' || account.closedAt) return refuse('wrong-code');
    const spent = !account.emailConfirmedAt && (await spendCode(tx, account.id, code, confirming.now));
    const by = { account: account.id, code };
    if (!spent && !again(await spentJustNow(tx, 'confirm-email', by, confirming.now), confirming))
      return refuse('wrong-code');
    return pass(await enter(tx, account, confirming));
  });
}
