// Forms of the account pages sent twice, and owners who are not kept out by strangers.
import { expect, it } from 'vitest';
import { db } from '#app/data/db.server';
import { askForReset, setPassword } from '#app/features/accounts/reset-password.server';
import { signIn } from '#app/features/accounts/sign-in.server';
import { confirmByCode, confirmByLink, signUp } from '#app/features/accounts/sign-up.server';
import { knownBrowser, rememberBrowserHeader } from '#app/http/session.server';
import { confirmedApplicant, newAddress, newNetwork, owedTo, password, tokenIn } from '../../support/accounts';

const now = new Date('2026-11-23T05:00:00Z');
const later = (minutes: number) => new Date(now.getTime() + minutes * 60_000);
const letters = (email: string) => db.letter.count({ where: { account: { email } } });

it('signing up twice with the same form sends one letter, and its code works for both answers', async () => {
  const email = newAddress();
  const clientIp = newNetwork();
  const send = () => signUp({ email, password }, { clientIp, locale: 'kk', now });
  const all = [...(await Promise.all([send(), send()])), await send()];
  for (const each of all) expect(each).toEqual(all[0]);
  expect(await letters(email)).toBe(1);

  const proof = all[0]?.ok ? all[0].value.proof : '';
  const code = String((await owedTo(email, 'confirm-email')).code);
  const confirm = (at: Date, own?: string) => confirmByCode({ email, code }, { check: {}, proof: own, now: at });
  for (const each of [...(await Promise.all([confirm(now, proof), confirm(now, proof)])), await confirm(now, proof)])
    expect(each).toMatchObject({ ok: true, value: { session: expect.any(String) } });
  // Nobody else is let in by it, and nobody later.
  expect(await confirm(now)).toMatchObject({ code: 'wrong-code' });
  expect(await confirm(now, 'another proof')).toMatchObject({ code: 'wrong-code' });
  expect(await confirm(later(1), proof)).toMatchObject({ code: 'wrong-code' });
});

it('the link of a letter pressed twice', async () => {
  const email = newAddress();
  const signed = await signUp({ email, password }, { clientIp: newNetwork(), locale: 'kk', now });
  const proof = signed.ok ? signed.value.proof : '';
  const token = tokenIn(await owedTo(email, 'confirm-email'));
  const press = (own?: string) => confirmByLink(token, { check: {}, proof: own, now });
  for (const each of await Promise.all([press(proof), press(proof)])) expect(each).toMatchObject({ ok: true });
  expect(await press()).toMatchObject({ code: 'link-dead' });
});

it('a new password asked for twice and set twice', async () => {
  const { email } = await confirmedApplicant(now);
  const before = await letters(email);
  const clientIp = newNetwork();
  await askForReset(email, { clientIp, now: later(60) });
  await askForReset(email, { clientIp, now: later(60) });
  expect(await letters(email)).toBe(before + 1);
  const token = tokenIn(await owedTo(email, 'reset-password'));
  const set = (chosen: string) => setPassword(token, chosen, { now: later(61) });
  for (const each of await Promise.all([set('a fresh set of words'), set('a fresh set of words')]))
    expect(each).toMatchObject({ ok: true });
  expect(await set('yet other words again')).toMatchObject({ code: 'link-dead' });
});

it('who knows an address cannot keep its owner out of a browser they have used', async () => {
  const { email } = await confirmedApplicant(now);
  const other = await confirmedApplicant(now);
  const cookie = (await rememberBrowserHeader(new Request('http://localhost/'), email)).split(';')[0] ?? '';
  const request = new Request('http://localhost/', { headers: { Cookie: cookie } });
  const browser = await knownBrowser(request, email);
  expect(browser).not.toBeNull();
  expect(cookie).not.toContain(email);
  expect(await knownBrowser(request, other.email)).toBeNull();

  const clientIp = newNetwork();
  const enter = (given: string, by: string | null = null) =>
    signIn({ email, password: given }, { clientIp, browser: by, check: {}, now });
  for (let count = 0; count < 11; count += 1) await enter('wrong words here');
  expect(await enter(password)).toMatchObject({ code: 'too-many' });
  expect(await enter(password, browser)).toMatchObject({ ok: true });
  // The browser's own tries are counted, too.
  for (let count = 0; count < 10; count += 1) await enter('wrong words here', browser);
  expect(await enter(password, browser)).toMatchObject({ code: 'too-many' });
});
