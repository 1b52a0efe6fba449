import { emailKey, findAccount, keepTotpSecret, spendTotpStep, totpSecretOf } from '#app/data/account.server';
import { db, transaction } from '#app/data/db.server';
import { forgetTries, giveBackTry, mayTry, mayTryDoor, networkOf } from '#app/data/limits.server';
import { endSession, openSession, passSecondFactor, type Session } from '#app/data/session.server';
import { pass, refuse, type Verdict } from '#app/domain/basics/verdict';
import { isPassword } from '#app/infra/passwords.server';
import { type QrDrawing, qrDrawing, quietZone } from '#app/infra/pdf/qr';
import { newSecondFactor, secondFactorUri, stepOfCode } from '#app/infra/second-factor.server';
import type { SignIn } from './account.schema';
import { proofOfChoice } from './sign-up.server';

export interface SignedIn {
  session: string;
  /** What is still to do before the door opens. */
  next: 'none' | 'second-factor' | 'enrol';
}

interface Entering {
  clientIp: string;
  /** What this browser is counted by, when it has signed in with this address before. */
  browser?: string | null;
  check: Record<string, unknown>;
  /** The stay this browser was in: it ends. */
  replaces?: Session | null;
  now: Date;
}

/** The password is right, so this browser may confirm the address and enter. */
type Unconfirmed = { ok: false; code: 'not-confirmed'; proof: string };

/** Opens a stay for the right address and password. Says one thing for a wrong address and a wrong password, in the same time. */
export async function signIn(
  { email, password }: SignIn,
  { clientIp, browser, check, replaces, now }: Entering,
): Promise<Verdict<SignedIn, 'wrong-password' | 'too-many'> | Unconfirmed> {
  const key = emailKey(email);
  const tried = await triesOf(key, { clientIp, browser });
  if (!tried) return refuse('too-many');
  const account = await findAccount(db, email);
  const right = await isPassword(password, account && !account.closedAt ? account.passwordHash : null);
  if (!account?.passwordHash || !right) return refuse('wrong-password');
  if (!account.emailConfirmedAt)
    return { ok: false, code: 'not-confirmed', proof: proofOfChoice(account.passwordHash) };
  const [own, ...together] = tried;
  if (own) await forgetTries(...own);
  // What strangers have tried meanwhile is not forgiven by it.
  for (const counted of together) await giveBackTry(...counted);
  const kind = account.kind === 'officer' ? 'officer' : 'applicant';
  const session = await transaction(async (tx) => {
    if (replaces) await endSession(tx, replaces.id);
    return openSession(tx, { accountId: account.id, kind, check: kind === 'officer' ? {} : check }, now);
  });
  return pass({ session, next: kind === 'applicant' ? 'none' : account.totpConfirmedAt ? 'second-factor' : 'enrol' });
}

type Tries = NonNullable<Awaited<ReturnType<typeof mayTryDoor>>>;

/**
 * A browser that has proved to be its owner's has tries of its own (OWASP, device cookies). Strangers have the tries of
 * their network at this address, and share what all may try in a day. Null when there were too many; whoever reads the
 * address's mail still enters by a letter.
 */
async function triesOf(
  key: string,
  { clientIp, browser }: Pick<Entering, 'clientIp' | 'browser'>,
): Promise<Tries | null> {
  if (browser) return (await mayTry('sign-in-browser', browser)) ? [['sign-in-browser', browser]] : null;
  const network = networkOf(clientIp);
  if (!(await mayTry('sign-in-address', network))) return null;
  const all = key.slice(0, 150);
  return mayTryDoor('sign-in', { pair: `${all} ${network}`, all });
}

export interface Enrolment {
  secret: string;
  /** The same as a code to scan. */
  qr: QrDrawing & { quiet: number };
}

/** The officer's secret for the authenticator app, made at the first look and the same until it is proved. */
export async function secondFactorToEnrol(session: Session): Promise<Enrolment | null> {
  const account = session.account && (await db.account.findUnique({ where: { id: session.account.id } }));
  if (account?.kind !== 'officer' || account.totpConfirmedAt) return null;
  const known = totpSecretOf(account);
  const secret = known ?? newSecondFactor();
  if (!known) await keepTotpSecret(db, account.id, secret);
  return { secret, qr: { ...qrDrawing(secondFactorUri(secret, account.email)), quiet: quietZone } };
}

/**
 * Proves the second factor with a code that works once; the first proof also enrols the device. The stay goes on under a
 * new token: the one known before the proof opens nothing.
 */
export async function proveSecondFactor(
  code: string,
  session: Session,
  { now }: { now: Date },
): Promise<Verdict<{ session: string }, 'wrong-code' | 'too-many'>> {
  if (!session.account) return refuse('wrong-code');
  const { id } = session.account;
  if (!(await mayTry('second-factor', id))) return refuse('too-many');
  return transaction(async (tx) => {
    const account = await tx.account.findUniqueOrThrow({ where: { id } });
    const secret = totpSecretOf(account);
    const step = secret ? stepOfCode(secret, code, account.totpLastStep, now) : null;
    if (step === null || !(await spendTotpStep(tx, id, step, now))) return refuse('wrong-code');
    return pass({ session: await passSecondFactor(tx, session.id, now) });
  });
}
