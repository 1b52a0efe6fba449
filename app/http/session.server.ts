import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import { createCookie } from '@remix-run/node';
import { findSession, type Session } from '#app/data/session.server';
import { servedOverHttps } from '#app/infra/env.server';
import { hmac } from '#app/infra/keys.server';

const prefix = servedOverHttps ? '__Host-' : '';
const options = { path: '/', httpOnly: true, sameSite: 'lax', secure: servedOverHttps } as const;

const sessionCookie = createCookie(`${prefix}session`, options);
const formCookie = createCookie(`${prefix}form`, options);

export async function readSession(request: Request, now: Date): Promise<Session | null> {
  const token = await sessionCookie.parse(request.headers.get('Cookie'));
  return typeof token === 'string' ? findSession(token, now) : null;
}

export const sessionHeader = (token: string) => sessionCookie.serialize(token);
export const forgetSessionHeader = () => sessionCookie.serialize('', { maxAge: 0 });

const tokenOf = (secret: string) => hmac('form', secret);

/** The token every form carries, and the cookie to set when the browser has none yet. */
export async function formToken(request: Request): Promise<{ token: string; setCookie: string | null }> {
  const known = await formCookie.parse(request.headers.get('Cookie'));
  if (typeof known === 'string' && known.length >= 20) return { token: tokenOf(known), setCookie: null };
  const secret = randomBytes(18).toString('base64url');
  return { token: tokenOf(secret), setCookie: await formCookie.serialize(secret) };
}

const digest = (text: string) => createHash('sha256').update(text).digest();

/** Was this form made by us for this browser? The cookie proves the browser, the keyed token proves the page. */
export async function isOwnForm(request: Request, token: unknown): Promise<boolean> {
  const secret = await formCookie.parse(request.headers.get('Cookie'));
  if (typeof secret !== 'string' || typeof token !== 'string') return false;
  return timingSafeEqual(digest(token), digest(tokenOf(secret)));
}

/** Does the browser say the request comes from one of our own pages? Old browsers say nothing; the token decides then. */
export function isSameOrigin(request: Request): boolean {
  const origin = request.headers.get('Origin');
  if (origin) {
    return origin === `${servedOverHttps ? 'https' : 'http'}://${request.headers.get('Host')}`;
  }
  const site = request.headers.get('Sec-Fetch-Site');
  return site === null || site === 'same-origin' || site === 'none';
}

const pendingCookie = createCookie(`${prefix}pending`, { ...options, maxAge: 24 * 60 * 60 });

/** The address waiting to be confirmed, known to this browser alone: it is not told by a URL. */
export interface Pending {
  email: string;
  /** That this browser chose the password; absent when it only asked for the letter again. */
  proof?: string;
}

export const pendingHeader = (pending: Pending) => pendingCookie.serialize(pending);
export const forgetPendingHeader = () => pendingCookie.serialize('', { maxAge: 0 });

export async function readPending(request: Request): Promise<Pending | null> {
  const pending = (await pendingCookie.parse(request.headers.get('Cookie'))) as Partial<Pending> | null;
  const { email, proof } = pending ?? {};
  if (typeof email !== 'string' || !/^[^\p{C}]{1,254}$/u.test(email)) return null;
  return { email, ...(typeof proof === 'string' && { proof }) };
}
