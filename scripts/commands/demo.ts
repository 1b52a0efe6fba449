export const summary = 'code <e-mail>: the code of an officer that opens the door now; in demonstration mode only';
export const needs = 'database';

/** 0 when the code was printed, 1 when there is none to give, 2 for bad input. */
export async function run([act, email, ...more]: string[]): Promise<number> {
  if (act !== 'code' || !email || more.length > 0) {
    console.error(`portal demo ${summary}`);
    return 2;
  }
  const { env } = await import('#app/infra/env.server');
  if (!env.DEMO) {
    console.error('Only demonstration mode gives codes away.');
    return 1;
  }
  const { db } = await import('#app/data/db.server');
  const { findAccount, totpSecretOf } = await import('#app/data/account.server');
  const { usableCode } = await import('#app/infra/second-factor.server');
  const account = await findAccount(db, email);
  const secret = account && totpSecretOf(account);
  const code = secret && usableCode(secret, account.totpLastStep, new Date());
  if (!code) {
    console.error(
      secret ? 'Both codes of this minute have been used: wait half a minute.' : `${email} has no second factor.`,
    );
    return 1;
  }
  console.log(code);
  return 0;
}
