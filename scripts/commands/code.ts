export const summary = 'The second factor of an officer of the demonstration: portal code <e-mail>';
export const needs = 'database';

export async function run([email, ...more]: string[]): Promise<number> {
  const { env } = await import('#app/infra/env.server');
  if (!email || more.length > 0) {
    console.error(summary);
    return 2;
  }
  if (!env.DEMO) {
    console.error('Only demonstration mode gives codes away.');
    return 1;
  }
  const { db } = await import('#app/data/db.server');
  const { findAccount, totpSecretOf } = await import('#app/data/account.server');
  const { codeNow } = await import('#app/infra/second-factor.server');
  const account = await findAccount(db, email);
  const secret = account && totpSecretOf(account);
  if (!secret) {
    console.error(`No second factor is set up for ${email}.`);
    return 1;
  }
  console.log(codeNow(secret, new Date()));
  return 0;
}
