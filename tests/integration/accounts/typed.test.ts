// A form that comes after its stay has ended: kept for its account in its browser, for nobody else, and not for long.
import { beforeAll, expect, it } from 'vitest';
import { db } from '#app/data/db.server';
import { findSession, openSession, sweepSessions } from '#app/data/session.server';
import { sweepTyped } from '#app/data/typed-form.server';
import { signOut } from '#app/features/accounts/sign-out.server';
import { formToken, leaveHeaders, sessionHeader } from '#app/http/session.server';
import { keptForLater, sentAnew, toSendAgain, typedBefore } from '#app/http/typed.server';
import { confirmedApplicant } from '../../support/accounts';

const origin = 'http://localhost:3000';
const page = '/kk/my/applications/1/objection';
const now = new Date('2026-11-23T05:00:00Z');
const hours = (count: number) => new Date(now.getTime() + count * 3_600_000);

let ann: { id: string };
let bob: { id: string };
beforeAll(async () => {
  [ann, bob] = await Promise.all([confirmedApplicant(now), confirmedApplicant(now)]);
});

/** A browser with its form cookie and a stay of this account. */
async function browserOf(account: { id: string }) {
  const stay = await openSession(db, { accountId: account.id, kind: 'applicant' }, now);
  const form = await formToken(new Request(origin), account.id);
  const cookie = [await sessionHeader(stay), form.setCookie].map((each) => each?.split(';')[0]).join('; ');
  return { cookie, csrf: form.token, stay };
}
type Browser = Omit<Awaited<ReturnType<typeof browserOf>>, 'stay'>;

const posting = ({ cookie, csrf }: Browser, fields: Record<string, string>) =>
  new Request(origin + page, {
    method: 'POST',
    headers: { Cookie: cookie, Origin: origin, Host: 'localhost:3000' },
    body: new URLSearchParams({ csrf, ...fields }),
  });

const comesTooLate = (browser: Browser, fields: Record<string, string>, at = hours(2)) =>
  keptForLater({ request: posting(browser, fields), url: new URL(origin + page), session: null, now: at });

const looks = (browser: Browser, account: { id: string }, address: URL, at = hours(2)) =>
  typedBefore({
    request: new Request(address, { headers: { Cookie: browser.cookie } }),
    url: address,
    session: { account } as never,
    now: at,
  });

it('comes back to the same account in the same browser, in any language of the page, and to nobody else', async () => {
  const browser = await browserOf(ann);
  const text = 'Келіспеймін: паспорт жарамды.';
  const address = await comesTooLate(browser, { text, 'passportExpiry.day': '5' });
  expect(address.searchParams.get('kept')).toMatch(/^[0-9a-f-]{36}$/);
  expect(await looks(browser, ann, address)).toEqual({ text, 'passportExpiry.day': '5' });
  const russian = new URL(address.href.replace('/kk/', '/ru/'));
  expect(await looks(browser, ann, russian)).toMatchObject({ text });
  expect(await looks(browser, bob, address)).toBeNull();
  expect(await looks(await browserOf(ann), ann, address)).toBeNull();
  expect(await looks(browser, ann, new URL(address.href.replace('objection', 'request')))).toBeNull();
  expect(await looks(browser, ann, address, hours(27))).toBeNull();
  const row = await db.typedForm.findUniqueOrThrow({ where: { id: address.searchParams.get('kept') ?? '' } });
  expect(JSON.stringify(row)).not.toContain('паспорт');

  await sentAnew({ request: new Request(address), url: address, session: { account: ann } as never, now });
  expect(await looks(browser, ann, address)).toBeNull();
});

it('is not kept from another site, without a stay before, with secrets, or when it is endless', async () => {
  const browser = await browserOf(ann);
  const kept = async (each: Browser, fields: Record<string, string>) =>
    (await comesTooLate(each, fields)).searchParams.has('kept');
  expect(await kept({ ...browser, csrf: 'made up' }, { text: 'a' })).toBe(false);
  expect(await kept({ ...browser, cookie: browser.cookie.split('; ')[1] ?? '' }, { text: 'a' })).toBe(false);
  expect(await kept(browser, { password: 'a', code: '123456' })).toBe(false);
  expect(await kept(browser, { text: 'я'.repeat(40_000) })).toBe(false);
  expect(await kept(browser, { text: 'a' })).toBe(true);
  expect(await toSendAgain(posting(browser, { text: 'a', password: 'b' }))).toBeNull();
  expect(await toSendAgain(posting({ ...browser, csrf: 'made up' }, { text: 'a' }))).toBeNull();
  expect(await toSendAgain(posting(browser, { text: 'a' }))).toContainEqual(['text', 'a']);
});

it('five pages are kept for one person, one for each page, and all go in the end', async () => {
  const browser = await browserOf(bob);
  for (let count = 0; count < 7; count += 1) {
    const url = new URL(`${origin}/kk/my/applications/${count}/request`);
    await keptForLater({ request: posting(browser, { text: String(count) }), url, session: null, now: hours(2) });
  }
  await comesTooLate(browser, { text: 'first' });
  await comesTooLate(browser, { text: 'second' });
  const mine = { where: { accountId: bob.id } };
  expect(await db.typedForm.count(mine)).toBe(5);
  expect(await db.typedForm.count({ where: { accountId: bob.id, page: '/my/applications/1/objection' } })).toBe(1);
  await sweepTyped(hours(27));
  expect(await db.typedForm.count(mine)).toBe(0);
  // A page left open over a weekend still knows whose it was; after a week nobody does.
  await sweepSessions(hours(24 * 4));
  expect((await comesTooLate(browser, { text: 'a' }, hours(24 * 4))).searchParams.has('kept')).toBe(true);
  await sweepSessions(hours(24 * 9));
  expect((await comesTooLate(browser, { text: 'a' }, hours(24 * 9))).searchParams.has('kept')).toBe(false);
});

/** The browser after its person has signed out in another tab, and perhaps somebody else has signed in. */
async function left({ cookie, csrf, stay }: Awaited<ReturnType<typeof browserOf>>, next?: { id: string }) {
  const asked = new Request(origin, { headers: { Cookie: cookie } });
  await signOut(await findSession(stay, now), { now });
  const [gone, remembered] = await leaveHeaders(asked);
  expect(gone).toMatch(/^session=;.*Max-Age=0/);
  const stayed = next && (await openSession(db, { accountId: next.id, kind: 'applicant' }, now));
  const own = [stayed && (await sessionHeader(stayed)), remembered, cookie.split('; ')[1]];
  return { csrf, cookie: own.flatMap((each) => each?.split(';')[0] ?? []).join('; ') };
}

it('outlives a sign-out in another tab, for the same account alone; the stay itself is over', async () => {
  const before = await browserOf(ann);
  const browser = await left(before);
  expect(await findSession(before.stay, now)).toBeNull();
  expect(await findSession(/left=([^;]*)/.exec(browser.cookie)?.[1] ?? '', now)).toBeNull();
  const address = await comesTooLate(browser, { text: 'Келіспеймін.' });
  expect(await looks(browser, ann, address)).toEqual({ text: 'Келіспеймін.' });
  expect(await looks(browser, bob, address)).toBeNull();
});

it('is never kept for whoever used the browser afterwards', async () => {
  const mine = { where: { accountId: bob.id } };
  await db.typedForm.deleteMany(mine);
  const browser = await left(await browserOf(ann), bob);
  // Bob's stay has ended too: the page that Ann left open is still Ann's.
  const address = await comesTooLate(browser, { text: 'Келіспеймін.' });
  expect(await db.typedForm.count(mine)).toBe(0);
  expect(await looks(browser, ann, address)).toEqual({ text: 'Келіспеймін.' });
});
