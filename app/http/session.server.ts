import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import { createCookie } from '@remix-run/node';
import { accountOfEnded, findSession, type Session } from '#app/data/session.server';
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

/** What is left of a stay once its person has signed out: it opens nothing, and says whose other open pages are. */
const leftCookie = createCookie(`${prefix}left`, options);

/** Whose form this is, of those whose stay in this browser has ended; null when it was drawn for none of them. */
export async function endedStayOf(request: Request, token: unknown): Promise<string | null> {
  const cookies = request.headers.get('Cookie');
  for (const cookie of [sessionCookie, leftCookie]) {
    const stay = await cookie.parse(cookies);
    const accountId = typeof stay === 'string' ? await accountOfEnded(stay) : null;
    if (accountId && (await isFormOf(request, token, accountId))) return accountId;
  }
  return null;
}

/** For whoever signs out: this browser forgets the stay, and remembers whose it was. */
export async function leaveHeaders(request: Request): Promise<string[]> {
  const stay = await sessionCookie.parse(request.headers.get('Cookie'));
  const left = typeof stay === 'string' && stay ? [await leftCookie.serialize(stay)] : [];
  return [await forgetSessionHeader(), ...left];
}

/** What this browser is known by beside its stay; null when it has no form of ours. */
export async function browserOf(request: Request): Promise<string | null> {
  const secret = await formCookie.parse(request.headers.get('Cookie'));
  return typeof secret === 'string' ? hmac('browser', secret) : null;
}

export const sessionHeader = (token: string) => sessionCookie.serialize(token);
export const forgetSessionHeader = () => sessionCookie.serialize('', { maxAge: 0 });

const tokenOf = (secret: string) => Buffer.from(hmac('form', secret), 'base64url');

const xor = (bytes: Buffer, mask: Buffer) => Buffer.from(bytes.map((byte, at) => byte ^ (mask[at] ?? 0)));

/** The token is never sent as it is: compressed pages would give it away letter by letter (BREACH, CVE-2013-3587). */
function masked(token: Buffer): string {
  const mask = randomBytes(token.length);
  return Buffer.concat([mask, xor(token, mask)]).toString('base64url');
}

function unmasked(text: string): Buffer {
  const bytes = Buffer.from(text.slice(0, 200), 'base64url');
  const half = bytes.length >> 1;
  return xor(bytes.subarray(half), bytes.subarray(0, half));
}

/** For whom a form was drawn in this browser: of that account alone, and telling nobody which it is. */
const markOf = (secret: string, accountId: string) => hmac('form-account', `${secret}:${accountId}`).slice(0, 22);

/** The token every form carries, for the account it is drawn for, and the cookie to set when the browser has none yet. */
export async function formToken(
  request: Request,
  accountId: string | null,
): Promise<{ token: string; setCookie: string | null }> {
  const { secret, setCookie } = await formSecret(request);
  const token = masked(tokenOf(secret));
  return { token: accountId ? `${token}.${markOf(secret, accountId)}` : token, setCookie };
}

async function formSecret(request: Request): Promise<{ secret: string; setCookie: string | null }> {
  const known = await formCookie.parse(request.headers.get('Cookie'));
  if (typeof known === 'string' && known.length >= 20) return { secret: known, setCookie: null };
  const secret = randomBytes(18).toString('base64url');
  return { secret, setCookie: await formCookie.serialize(secret) };
}

const digest = (bytes: Buffer) => createHash('sha256').update(bytes).digest();

/** Was this form made by us for this browser? The cookie proves the browser, the keyed token proves the page. */
export async function isOwnForm(request: Request, token: unknown): Promise<boolean> {
  const secret = await formCookie.parse(request.headers.get('Cookie'));
  if (typeof secret !== 'string' || typeof token !== 'string') return false;
  return timingSafeEqual(digest(unmasked(token.split('.')[0] ?? '')), digest(tokenOf(secret)));
}

/** Was it drawn for this account? A form drawn before anybody signed in is nobody's. */
export async function isFormOf(request: Request, token: unknown, accountId: string): Promise<boolean> {
  const secret = await formCookie.parse(request.headers.get('Cookie'));
  const mark = typeof token === 'string' ? token.split('.')[1] : undefined;
  if (typeof secret !== 'string' || !mark) return false;
  return timingSafeEqual(digest(Buffer.from(mark)), digest(Buffer.from(markOf(secret, accountId))));
}

export const isNobodysForm = (token: unknown): boolean => typeof token !== 'string' || !token.includes('.');

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

const year = 365 * 24 * 60 * 60;
const knownCookie = createCookie(`${prefix}known`, { ...options, maxAge: year });
/** People of one household. */
const mostKnown = 5;

/**
 * Remembers that this browser has proved whose address this is. Its tries are counted apart, so that strangers who try
 * that address from elsewhere do not keep its owner out. The cookie says nothing to anybody but us.
 */
export async function rememberBrowserHeader(request: Request, email: string): Promise<string> {
  const others = (await knownMarks(request)).filter((mark) => !isMarkOf(mark, email));
  return knownCookie.serialize([newMark(email), ...others].slice(0, mostKnown));
}

/** What this browser is counted by when somebody signs in with this address; null when it is a stranger. */
export async function knownBrowser(request: Request, email: string): Promise<string | null> {
  return (await knownMarks(request)).find((mark) => isMarkOf(mark, email)) ?? null;
}

const proofOf = (drawn: string, email: string) => hmac('known-browser', `${drawn}:${email.trim().toLowerCase()}`);

function newMark(email: string): string {
  const drawn = randomBytes(12).toString('base64url');
  return `${drawn}.${proofOf(drawn, email)}`;
}

function isMarkOf(mark: string, email: string): boolean {
  const [drawn = '', proof = ''] = mark.split('.');
  return timingSafeEqual(digest(Buffer.from(proof)), digest(Buffer.from(proofOf(drawn, email))));
}

async function knownMarks(request: Request): Promise<string[]> {
  const marks: unknown = await knownCookie.parse(request.headers.get('Cookie'));
  return Array.isArray(marks) ? marks.filter((mark) => typeof mark === 'string').slice(0, mostKnown) : [];
}
