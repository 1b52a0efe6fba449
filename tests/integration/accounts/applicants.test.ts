import { setTimeout as pause } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { findAccount } from '#app/data/account.server';
import { db, transaction } from '#app/data/db.server';
import { mayTry } from '#app/data/limits.server';
import { lockOwnApplication } from '#app/data/own-application.server';
import { findSession } from '#app/data/session.server';
import { closeAccount } from '#app/features/accounts/close-account.server';
import { askForReset, setPassword } from '#app/features/accounts/reset-password.server';
import { signIn } from '#app/features/accounts/sign-in.server';
import { confirmByCode, confirmByLink, resendConfirmation, signUp } from '#app/features/accounts/sign-up.server';
import { startApplication } from '#app/features/applying/start-application.server';
import {
  confirmedApplicant,
  newAddress,
  newNetwork,
  owedTo,
  password,
  sessionOf,
  signedUp,
  tokenIn,
} from '../../support/accounts';

const now = new Date('2026-11-23T05:00:00Z');
const later = (minutes: number) => new Date(now.getTime() + minutes * 60_000);
/** As if so many had been made. */
const spend = async (limit: Parameters<typeof mayTry>[0], key: string, count: number) => {
  for (let left = count; left > 0; left -= 1) await mayTry(limit, key);
};
const lettersOf = async (email: string) => {
  const rows = await db.letter.findMany({ where: { account: { email } }, orderBy: { id: 'asc' } });
  return rows.map(({ letter }) => letter);
};
/** Signs up as one browser does, which remembers the proof that it chose the password. */
async function signingUp(at: Date, email = newAddress(), chosen = password) {
  const done = await signUp({ email, password: chosen }, { clientIp: newNetwork(), locale: 'kk', now: at });
  if (!done.ok) throw new Error(done.code);
  return { email, proof: done.value.proof };
}
const enter = (email: string, given = password, at = now) =>
  signIn({ email, password: given }, { clientIp: newNetwork(), check: {}, now: at });

describe('confirming an address', () => {
  it('works once by the link, and carries the answers of the check along', async () => {
    const { email, proof } = await signingUp(now);
    const token = tokenIn(await owedTo(email, 'confirm-email'));
    const check = { programme: 'kandas-card', answers: { experienceYears: 4 } };
    const done = await confirmByLink(token, { check, proof, now });
    if (!done.ok || !('session' in done.value)) throw new Error('no stay');
    expect((await findSession(done.value.session, now))?.check).toEqual(check);
    expect(await confirmByLink(token, { check: {}, now })).toEqual({ ok: false, code: 'link-dead' });
  });

  it('works once by the code', async () => {
    const email = await signedUp(now);
    const code = String((await owedTo(email, 'confirm-email')).code);
    expect(await confirmByCode({ email, code }, { check: {}, now })).toMatchObject({ ok: true });
    expect(await confirmByCode({ email, code }, { check: {}, now })).toEqual({ ok: false, code: 'wrong-code' });
  });

  it('ends after a day', async () => {
    const email = await signedUp(now);
    const values = await owedTo(email, 'confirm-email');
    const at = { check: {}, now: later(24 * 60 + 1) };
    expect(await confirmByLink(tokenIn(values), at)).toMatchObject({ code: 'link-dead' });
    expect(await confirmByCode({ email, code: String(values.code) }, at)).toMatchObject({ code: 'wrong-code' });
  });

  it('takes five wrong codes; then the right one of that letter is worth nothing, and a new letter helps', async () => {
    const email = await signedUp(now);
    const right = String((await owedTo(email, 'confirm-email')).code);
    const wrong = right === '000000' ? '000001' : '000000';
    for (let count = 0; count < 5; count += 1) await confirmByCode({ email, code: wrong }, { check: {}, now });
    expect(await confirmByCode({ email, code: right }, { check: {}, now })).toMatchObject({ code: 'wrong-code' });
    await resendConfirmation(email, { now: later(1) });
    const fresh = String((await owedTo(email, 'confirm-email')).code);
    expect(await confirmByCode({ email, code: fresh }, { check: {}, now: later(1) })).toMatchObject({ ok: true });
  });

  it('by an earlier letter does not work once a newer one was sent', async () => {
    const email = await signedUp(now);
    const old = tokenIn(await owedTo(email, 'confirm-email'));
    await resendConfirmation(email, { now: later(1) });
    expect(await confirmByLink(old, { check: {}, now: later(2) })).toMatchObject({ code: 'link-dead' });
  });

  it('of two at once lets one in', async () => {
    const email = await signedUp(now);
    const token = tokenIn(await owedTo(email, 'confirm-email'));
    const both = await Promise.all([
      confirmByLink(token, { check: {}, now }),
      confirmByLink(token, { check: {}, now }),
    ]);
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
  });

  it('opens a stay only in the browser that chose the password', async () => {
    const email = newAddress();
    const owner = await signingUp(now, email);
    // Somebody else signs up with the same address afterwards; its owner opens the newest letter.
    const stranger = await signingUp(later(1), email, 'words of somebody else');
    const token = tokenIn(await owedTo(email, 'confirm-email'));
    expect(stranger.proof).not.toBe(owner.proof);
    const done = await confirmByLink(token, { check: {}, proof: owner.proof, now: later(2) });
    if (!done.ok || !('choose' in done.value)) throw new Error('a stay was opened');
    // Neither password opens anything: the browser that holds the letter chooses one now.
    for (const each of [password, 'words of somebody else'])
      expect(await enter(email, each, later(3))).toEqual({ ok: false, code: 'wrong-password' });
    expect(await setPassword(done.value.choose, 'a fresh set of words', { now: later(3) })).toMatchObject({ ok: true });
    expect(await enter(email, 'words of somebody else', later(4))).toEqual({ ok: false, code: 'wrong-password' });
    expect(await enter(email, 'a fresh set of words', later(4))).toMatchObject({ ok: true });
  });

  it('by a letter opened elsewhere, a password is chosen there', async () => {
    const email = await signedUp(now);
    const { code } = await owedTo(email, 'confirm-email');
    const elsewhere = await confirmByCode({ email, code: String(code) }, { check: {}, now });
    expect(elsewhere).toEqual({ ok: true, value: { choose: expect.any(String) } });
    expect(await enter(email)).toEqual({ ok: false, code: 'wrong-password' });
  });

  it('comes before signing in', async () => {
    const { email, proof } = await signingUp(now);
    expect(await enter(email)).toEqual({ ok: false, code: 'not-confirmed', proof });
  });
});

describe('a stay', () => {
  it('ends when another begins in the same browser', async () => {
    const [one, other] = [await confirmedApplicant(now), await confirmedApplicant(now)];
    const { token, session } = await sessionOf(one.id, 'applicant', now);
    const entering = { clientIp: newNetwork(), check: {}, replaces: session, now };
    expect(await signIn({ email: other.email, password }, entering)).toMatchObject({ ok: true });
    expect(await findSession(token, now)).toBeNull();
  });
});

describe('who is known here is told to nobody', () => {
  it('signing up says the same to a stranger and with a known address; the letter differs', async () => {
    const { email } = await confirmedApplicant(now);
    const visitor = { clientIp: newNetwork(), locale: 'ru', now: later(1) };
    const known = await signUp({ email: email.toUpperCase(), password: 'another quiet phrase' }, visitor);
    const stranger = newAddress();
    const unknown = await signUp({ email: stranger, password }, visitor);
    expect([known, unknown]).toEqual([known, unknown].map(() => ({ ok: true, value: { proof: expect.any(String) } })));
    expect(known.ok && unknown.ok && known.value.proof.length).toBe(unknown.ok && unknown.value.proof.length);
    expect(await lettersOf(email)).toEqual(['confirm-email', 'email-exists']);
    expect(await lettersOf(stranger)).toEqual(['confirm-email']);
    expect(await enter(email)).toMatchObject({ ok: true });
  });

  it('asking for a new password says the same', async () => {
    const { email } = await confirmedApplicant(now);
    const visitor = { clientIp: newNetwork(), now };
    expect(await askForReset(newAddress(), visitor)).toEqual(await askForReset(email, visitor));
    expect(await lettersOf(email)).toContain('reset-password');
  });

  it('sending the confirmation again says the same, and nothing goes to whom nothing is owed', async () => {
    const { email } = await confirmedApplicant(now);
    expect(await resendConfirmation(newAddress(), { now })).toEqual(await resendConfirmation(email, { now }));
    expect(await lettersOf(email)).toEqual(['confirm-email']);
  });

  it('a wrong address and a wrong password are one answer', async () => {
    const { email } = await confirmedApplicant(now);
    expect(await enter(newAddress())).toEqual({ ok: false, code: 'wrong-password' });
    expect(await enter(email, 'not this one at all')).toEqual({ ok: false, code: 'wrong-password' });
  });
});

describe('limits', () => {
  const from = (email: string, clientIp: string, given = password) =>
    signIn({ email, password: given }, { clientIp, check: {}, now });

  it('ten wrong tries close an account to their network for a while, and to no other; a success forgives them', async () => {
    const [patient, { email }] = [await confirmedApplicant(now), await confirmedApplicant(now)];
    const [own, strange] = [newNetwork(), newNetwork()];
    for (let count = 0; count < 9; count += 1) await from(patient.email, own, 'wrong words here');
    expect(await from(patient.email, own)).toMatchObject({ ok: true });
    expect(await from(patient.email, own, 'wrong words here')).toMatchObject({ code: 'wrong-password' });

    for (let count = 0; count < 10; count += 1) await from(email, strange, 'wrong words here');
    expect(await from(email, strange)).toEqual({ ok: false, code: 'too-many' });
    expect(await from(email, own)).toMatchObject({ ok: true });
  });

  it('guesses from many networks are slowed, then closed; the owner enters by their own browser all the time', async () => {
    const { email } = await confirmedApplicant(now);
    await spend('sign-in-anywhere', email, 100);
    // A network that has not tried yet still has a little.
    const [own, strange] = [newNetwork(), newNetwork()];
    for (let count = 0; count < 2; count += 1)
      expect(await from(email, strange, 'wrong words here')).toMatchObject({ code: 'wrong-password' });
    expect(await from(email, strange)).toEqual({ ok: false, code: 'too-many' });
    expect(await from(email, own)).toMatchObject({ ok: true });
    await spend('sign-in-ceiling', email, 1000);
    expect(await from(email, newNetwork())).toEqual({ ok: false, code: 'too-many' });
    const known = { clientIp: strange, browser: `mark ${email}`, check: {}, now };
    expect(await signIn({ email, password }, known)).toMatchObject({ ok: true });
    // Even this browser guesses no more than ten times.
    for (let count = 0; count < 10; count += 1) await signIn({ email, password: 'wrong words here' }, known);
    expect(await signIn({ email, password }, known)).toEqual({ ok: false, code: 'too-many' });
  });

  it('nobody’s mailbox is flooded: five letters an hour', async () => {
    const email = newAddress();
    for (let count = 0; count < 5; count += 1) await signedUp(later(count), email);
    const visitor = { clientIp: newNetwork(), locale: 'kk', now };
    expect(await signUp({ email, password }, visitor)).toEqual({ ok: false, code: 'too-many' });
    expect(await askForReset(email, visitor)).toEqual({ ok: false, code: 'too-many' });
    expect(await lettersOf(email)).toHaveLength(5);
  });
});

describe('a new password', () => {
  it('works once by the link, ends every open stay, and confirms the mailbox', async () => {
    const email = await signedUp(now);
    await askForReset(email, { clientIp: newNetwork(), now });
    const account = await findAccount(db, email);
    const { token: stay } = await sessionOf(account?.id ?? '', 'applicant', now);
    const token = tokenIn(await owedTo(email, 'reset-password'));
    expect(await setPassword(token, 'a fresh set of words', { now })).toEqual({ ok: true, value: { email } });
    expect(await findSession(stay, now)).toBeNull();
    expect(await enter(email)).toMatchObject({ code: 'wrong-password' });
    expect(await enter(email, 'a fresh set of words')).toMatchObject({ ok: true });
    expect(await setPassword(token, 'yet other words again', { now })).toEqual({ ok: false, code: 'link-dead' });
  });

  it('is too late after an hour', async () => {
    const { email } = await confirmedApplicant(now);
    await askForReset(email, { clientIp: newNetwork(), now });
    const token = tokenIn(await owedTo(email, 'reset-password'));
    expect(await setPassword(token, 'a fresh set of words', { now: later(61) })).toMatchObject({ code: 'link-dead' });
    expect(await enter(email)).toMatchObject({ ok: true });
  });
});

describe('deleting an account', () => {
  it('waits for what is being sent at this moment, and then refuses', async () => {
    const { id: accountId } = await confirmedApplicant(now);
    const draft = { programme: 'kandas-card', route: 'professional', check: {} } as const;
    const started = await startApplication(draft, { id: accountId, locale: 'kk' }, { now });
    if (!started.ok) throw new Error(started.code);
    const { id } = started.value;
    const sent = { reference: 'D-1', submittedAt: now, ruleSet: '2026-1' };
    let closing: ReturnType<typeof closeAccount> | undefined;
    await transaction(async (tx) => {
      await lockOwnApplication(tx, accountId, id);
      closing = closeAccount(accountId, { now });
      await pause(300);
      await tx.application.update({ where: { id }, data: { status: 'withdrawn', ...sent } });
    });
    expect(await closing).toEqual({ ok: false, code: 'has-applications' });
    expect(await db.account.findUnique({ where: { id: accountId } })).toMatchObject({ closedAt: null });
  });
});
