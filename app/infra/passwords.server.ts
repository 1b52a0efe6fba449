import { hash, verify } from '@node-rs/argon2';
import { hmac } from './keys.server';

/** argon2id with the parameters of the OWASP password cheat sheet: 19 MiB, two passes, one lane. */
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** The password is keyed first, so a stolen table alone cannot be guessed at. */
const peppered = (password: string) => hmac('password', password.normalize('NFKC'));

export const hashPassword = (password: string): Promise<string> => hash(peppered(password), cost);

let nobody: Promise<string> | undefined;

/** Is this the password behind the hash? Without a hash the same work is done for nothing, so that time tells nothing about who has an account. */
export async function isPassword(password: string, hashed: string | null): Promise<boolean> {
  if (hashed) return verify(hashed, peppered(password));
  nobody ??= hashPassword('nobody');
  await verify(await nobody, peppered(password));
  return false;
}
