import { describe, expect, it } from 'vitest';
import { findAccount } from '#app/data/account.server';
import { db } from '#app/data/db.server';
import { findSession } from '#app/data/session.server';
import { askForReset, setPassword } from '#app/features/accounts/reset-password.server';
import { signIn } from '#app/features/accounts/sign-in.server';
import { confirmByCode, confirmByLink, resendConfirmation, signUp } from '#app/features/accounts/sign-up.server';
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
const lettersOf = async (email: string) => {
  const rows = await db.letter.findMany({ where: { account: { email } }, orderBy: { id: 'asc' } });
  return rows.map(({ letter }) => letter);
};
const enter = (email: string, given = password, at = now) =>
  signIn({ email, password: given }, { clientIp: newNetwork(), check: {}, now: at });

describe('confirming an address', () => {
  it('works once by the link, and carries the answers of the check along', async () => {
    const email = await signedUp(now);
    const token = tokenIn(await owedTo(email, 'confirm-email'));
    const check = { programme: 'kandas-card', answers: { experienceYears: 4 } };
    const done = await confirmByLink(token, check, { now });
    expect(done.ok && (await findSession(done.value.session, now))?.check).toEqual(check);
    expect(await confirmByLink(token, {}, { now })).toEqual({ ok: false, code: 'link-dead' });
  });

  it('works once by the code', async () => {
    const email = await signedUp(now);
    const code = String((await owedTo(email, 'confirm-email')).code);
    expect(await confirmByCode({ email, code }, {}, { now })).toMatchObject({ ok: true });
    expect(await confirmByCode({ email, code }, {}, { now })).toEqual({ ok: false, code: 'wrong-code' });
  });

  it('ends after a day', async () => {
    const email = await signedUp(now);
    const values = await owedTo(email, 'confirm-email');
    const at = { now: later(24 * 60 + 1) };
    expect(await confirmByLink(tokenIn(values), {}, at)).toMatchObject({ code: 'link-dead' });
    expect(await confirmByCode({ email, code: String(values.code) }, {}, at)).toMatchObject({ code: 'wrong-code' });
  });

  it('takes five wrong codes; then the right one of that letter is worth nothing, and a new letter helps', async () => {
    const email = await signedUp(now);
    const right = String((await owedTo(email, 'confirm-email')).code);
    const wrong = right === '000000' ? '000001' : '000000';
    for (let count = 0; count < 5; count += 1) await confirmByCode({ email, code: wrong }, {}, { now });
    expect(await confirmByCode({ email, code: right }, {}, { now })).toMatchObject({ code: 'wrong-code' });
    await resendConfirmation(email, { now: later(1) });
    const fresh = String((await owedTo(email, 'confirm-email')).code);
    expect(await confirmByCode({ email, code: fresh }, {}, { now: later(1) })).toMatchObject({ ok: true });
  });

  it('by an earlier letter does not work once a newer one was sent', async () => {
    const email = await signedUp(now);
    const old = tokenIn(await owedTo(email, 'confirm-email'));
    await resendConfirmation(email, { now: later(1) });
    expect(await confirmByLink(old, {}, { now: later(2) })).toMatchObject({ code: 'link-dead' });
  });

  it('of two at once lets one in', async () => {
    const email = await signedUp(now);
    const token = tokenIn(await owedTo(email, 'confirm-email'));
    const both = await Promise.all([confirmByLink(token, {}, { now }), confirmByLink(token, {}, { now })]);
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
  });

  it('comes before signing in', async () => {
    expect(await enter(await signedUp(now))).toEqual({ ok: false, code: 'not-confirmed' });
  });
});

describe('who is known here is told to nobody', () => {
  it('signing up says the same to a stranger and with a known address; the letter differs', async () => {
    const { email } = await confirmedApplicant(now);
    const visitor = { clientIp: newNetwork(), locale: 'ru', now: later(1) };
    const known = await signUp({ email: email.toUpperCase(), password: 'another quiet phrase' }, visitor);
    const stranger = newAddress();
    expect(await signUp({ email: stranger, password }, visitor)).toEqual(known);
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
  it('ten wrong tries close an account to everyone for a while, from whatever network; a success forgives them', async () => {
    const [patient, { email }] = [await confirmedApplicant(now), await confirmedApplicant(now)];
    for (let count = 0; count < 9; count += 1) await enter(patient.email, 'wrong words here');
    expect(await enter(patient.email)).toMatchObject({ ok: true });
    expect(await enter(patient.email, 'wrong words here')).toMatchObject({ code: 'wrong-password' });

    for (let count = 0; count < 10; count += 1) await enter(email, 'wrong words here');
    expect(await enter(email)).toEqual({ ok: false, code: 'too-many' });
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
    expect(await setPassword(token, 'a fresh set of words', { now })).toEqual({ ok: true, value: undefined });
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
