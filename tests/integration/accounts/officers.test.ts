import { describe, expect, it } from 'vitest';
import { db } from '#app/data/db.server';
import { findSession } from '#app/data/session.server';
import {
  changeRoles,
  inviteOfficer,
  resendInvitation,
  resetSecondFactor,
} from '#app/features/accounts/invite-officer.server';
import { setPassword } from '#app/features/accounts/reset-password.server';
import { proveSecondFactor, secondFactorToEnrol, signIn } from '#app/features/accounts/sign-in.server';
import { resendConfirmation, signUp } from '#app/features/accounts/sign-up.server';
import { listDeliveries } from '#app/features/administration/deliveries.query.server';
import { findOfficer, listOfficers } from '#app/features/administration/officers.query.server';
import { retryLetter } from '#app/features/administration/retry-letter.server';
import { codeNow, usableCode } from '#app/infra/second-factor.server';
import {
  confirmedApplicant,
  invitedOfficer,
  newAddress,
  newNetwork,
  owedTo,
  password,
  sessionOf,
  tokenIn,
} from '../../support/accounts';
import { closeChecks, sentCase } from '../../support/cases';
import { owedJobs } from '../../support/jobs';

const now = new Date('2026-11-23T05:00:00Z');
const later = (seconds: number) => new Date(now.getTime() + seconds * 1000);
const stepsAbout = async (officer: string) => {
  const events = await db.event.findMany({ where: { detail: { path: ['officer'], equals: officer } } });
  return events.map(({ step, actorRole }) => `${actorRole}: ${step}`);
};
const invitation = { name: 'Дәурен Қасымов', roles: ['verifier'], locale: 'kk' } as const;

describe('inviting', () => {
  it('makes an account with its roles, a letter with the link, and one event', async () => {
    const administrator = await invitedOfficer(now, 'administrator');
    const email = newAddress();
    const invited = await inviteOfficer({ ...invitation, email: email.toUpperCase() }, administrator, { now });
    if (!invited.ok) throw new Error(invited.code);
    expect(await findOfficer(invited.value.id)).toMatchObject({ email, roles: ['verifier'], state: 'invited' });
    expect(await owedTo(email, 'officer-invited')).toEqual({ link: invited.value.link, name: invitation.name });
    expect(await stepsAbout(invited.value.id)).toEqual(['administrator: invite-officer']);
    expect(await db.letter.count({ where: { accountId: invited.value.id } })).toBe(1);
  });

  it('is refused for a known address, for no role, and for roles that exclude each other; nothing is left', async () => {
    const { email } = await confirmedApplicant(now);
    const accounts = await db.account.count();
    const events = await db.event.count();
    const invite = (more: object) => inviteOfficer({ ...invitation, email: newAddress(), ...more }, null, { now });
    expect(await invite({ email })).toEqual({ ok: false, code: 'email-taken' });
    expect(await invite({ roles: [] })).toEqual({ ok: false, code: 'no-roles' });
    expect(await invite({ roles: ['administrator', 'intake'] })).toEqual({ ok: false, code: 'roles-apart' });
    expect([await db.account.count(), await db.event.count()]).toEqual([accounts, events]);
  });

  it('twice at once with one address makes one account', async () => {
    const email = newAddress();
    const both = await Promise.all([1, 2].map(() => inviteOfficer({ ...invitation, email }, null, { now })));
    expect(both.map((each) => (each.ok ? 'made' : each.code)).sort()).toEqual(['email-taken', 'made']);
    expect(await db.letter.count({ where: { account: { email } } })).toBe(1);
  });

  it('again makes the first link useless, and ends once there is a password', async () => {
    const email = newAddress();
    const first = await inviteOfficer({ ...invitation, email }, null, { now });
    if (!first.ok) throw new Error(first.code);
    const second = await resendInvitation(first.value.id, null, { now: later(1) });
    if (!second.ok) throw new Error(second.code);
    expect(await setPassword(tokenIn(first.value), password, { now: later(2) })).toMatchObject({ code: 'link-dead' });
    expect(await setPassword(tokenIn(second.value), password, { now: later(2) })).toMatchObject({ ok: true });
    expect(await resendInvitation(first.value.id, null, { now: later(3) })).toEqual({ ok: false, code: 'already-in' });
    expect(await stepsAbout(first.value.id)).toEqual(['operator: invite-officer', 'operator: resend-invitation']);
  });

  it('never reaches an applicant’s account', async () => {
    const { id } = await confirmedApplicant(now);
    expect(await resendInvitation(id, null, { now })).toEqual({ ok: false, code: 'not-found' });
    expect(await findOfficer(id)).toBeNull();
    expect(await findOfficer('no-uuid')).toBeNull();
    expect((await listOfficers()).map((officer) => officer.id)).not.toContain(id);
  });
});

describe('roles', () => {
  it('are given and taken, with one event each', async () => {
    const administrator = await invitedOfficer(now, 'administrator');
    const { id } = await invitedOfficer(now, 'intake');
    const change = { officerId: id, roles: ['verifier', 'assessor'] as const };
    expect(await changeRoles(change, administrator, { now })).toEqual({ ok: true, value: undefined });
    expect((await findOfficer(id))?.roles).toEqual(['verifier', 'assessor']);
    expect(await stepsAbout(id)).toContain('administrator: change-roles');
  });

  it('of one’s own are left to others; those that exclude each other are refused', async () => {
    const administrator = await invitedOfficer(now, 'administrator');
    const { id } = await invitedOfficer(now, 'intake');
    const own = { officerId: administrator.id, roles: ['administrator', 'auditor'] as const };
    expect(await changeRoles(own, administrator, { now })).toEqual({ ok: false, code: 'own-roles' });
    const both = { officerId: id, roles: ['auditor', 'assessor'] as const };
    expect(await changeRoles(both, administrator, { now })).toEqual({ ok: false, code: 'roles-apart' });
    expect((await findOfficer(id))?.roles).toEqual(['intake']);
  });

  it('that exclude each other do not come together by two administrators at once', async () => {
    const [one, other] = [await invitedOfficer(now, 'administrator'), await invitedOfficer(now, 'administrator')];
    const { id } = await invitedOfficer(now, 'intake');
    await Promise.all([
      changeRoles({ officerId: id, roles: ['auditor'] }, one, { now }),
      changeRoles({ officerId: id, roles: ['verifier'] }, other, { now }),
    ]);
    expect((await findOfficer(id))?.roles).toHaveLength(1);
  });

  it('all taken end every stay and free the cases in hand', async () => {
    const administrator = await invitedOfficer(now, 'administrator');
    const { id } = await invitedOfficer(now, 'verifier');
    const { token } = await sessionOf(id, 'officer', now);
    const { id: caseId } = await sentCase();
    await closeChecks(caseId, id);
    await db.application.update({ where: { id: caseId }, data: { claimedById: id, claimedAt: now } });
    await changeRoles({ officerId: id, roles: [] }, administrator, { now });
    expect(await findSession(token, now)).toBeNull();
    expect(await db.application.findUnique({ where: { id: caseId } })).toMatchObject({ claimedById: null });
    expect(await findOfficer(id)).toMatchObject({ state: 'without-roles' });
  });
});

describe('signing up with an officer’s address', () => {
  it('gives nobody a password to an invited account, and the invitation goes on working', async () => {
    const email = newAddress();
    const invited = await inviteOfficer({ ...invitation, email }, null, { now });
    if (!invited.ok) throw new Error(invited.code);
    const visitor = { clientIp: newNetwork(), locale: 'kk', now };
    expect(await signUp({ email, password: 'words of a stranger' }, visitor)).toMatchObject({ ok: true });
    await resendConfirmation(email, { now });
    expect(await db.emailChallenge.count({ where: { purpose: 'confirm-email', account: { email } } })).toBe(0);
    const asked = { clientIp: newNetwork(), check: {}, now };
    expect(await signIn({ email, password: 'words of a stranger' }, asked)).toMatchObject({ code: 'wrong-password' });
    expect(await setPassword(tokenIn(invited.value), password, { now })).toMatchObject({ ok: true });
  });
});

describe('the second factor', () => {
  it('stands between the password and the desk, and is enrolled by the first right code', async () => {
    const { id, email, secret } = await invitedOfficer(now, 'intake');
    const entered = await signIn({ email, password }, { clientIp: newNetwork(), check: {}, now });
    if (!entered.ok) throw new Error(entered.code);
    expect(entered.value.next).toBe('enrol');
    const session = await findSession(entered.value.session, now);
    if (!session) throw new Error('no session');
    expect(session.secondFactorAt).toBeNull();
    expect((await secondFactorToEnrol(session))?.secret).toBe(secret);
    expect(await proveSecondFactor('12345', session, { now })).toEqual({ ok: false, code: 'wrong-code' });
    const proved = await proveSecondFactor(codeNow(secret, now), session, { now });
    if (!proved.ok) throw new Error(proved.code);
    expect((await findSession(proved.value.session, now))?.secondFactorAt).toEqual(now);
    // Whoever knew the token before the proof has nothing in hand.
    expect(await findSession(entered.value.session, now)).toBeNull();
    expect(await secondFactorToEnrol(session)).toBeNull();
    expect(await findOfficer(id)).toMatchObject({ state: 'active' });
  });

  it('takes a code once, however often and wherever it is sent', async () => {
    const { id, secret } = await invitedOfficer(now, 'intake');
    const code = codeNow(secret, now);
    const stays = await Promise.all([1, 2, 3].map(() => sessionOf(id, 'officer', now)));
    const tries = await Promise.all(stays.map(({ session }) => proveSecondFactor(code, session, { now })));
    expect(tries.filter(({ ok }) => ok)).toHaveLength(1);
    const [first] = stays;
    expect(await proveSecondFactor(code, first!.session, { now: later(20) })).toMatchObject({ code: 'wrong-code' });
    const next = codeNow(secret, later(30));
    expect(await proveSecondFactor(next, first!.session, { now: later(30) })).toMatchObject({ ok: true });
  });

  it('is tried ten times, then not for a while', async () => {
    const { id, secret } = await invitedOfficer(now, 'intake');
    const { session } = await sessionOf(id, 'officer', now);
    for (let count = 0; count < 10; count += 1) await proveSecondFactor('000000', session, { now });
    expect(await proveSecondFactor(codeNow(secret, now), session, { now })).toEqual({ ok: false, code: 'too-many' });
  });

  it('of a lost device is reset by another, which ends every stay', async () => {
    const administrator = await invitedOfficer(now, 'administrator');
    const { id, secret } = await invitedOfficer(now, 'intake');
    const { token, session } = await sessionOf(id, 'officer', now);
    await proveSecondFactor(codeNow(secret, now), session, { now });
    expect(await resetSecondFactor(administrator.id, administrator, { now })).toMatchObject({ code: 'own-account' });
    expect(await resetSecondFactor(id, administrator, { now })).toEqual({ ok: true, value: undefined });
    expect(await findSession(token, now)).toBeNull();
    expect(await findOfficer(id)).toMatchObject({ state: 'without-second-factor' });
    expect(await resetSecondFactor(id, administrator, { now })).toMatchObject({ code: 'not-enrolled' });
  });

  it('shown in the demonstration is always one that works', async () => {
    const { id, secret } = await invitedOfficer(now, 'intake');
    const used = async () => (await db.account.findUniqueOrThrow({ where: { id } })).totpLastStep;
    for (const expected of [true, true]) {
      const code = usableCode(secret, await used(), now);
      const { session } = await sessionOf(id, 'officer', now);
      expect((await proveSecondFactor(code ?? '', session, { now })).ok).toBe(expected);
    }
    expect(usableCode(secret, await used(), now)).toBeNull();
    expect(usableCode(secret, await used(), later(30))).not.toBeNull();
  });
});

describe('the delivery log', () => {
  it('shows what is owed without what it says, and an applicant’s address only in part', async () => {
    await confirmedApplicant(now);
    const { letters, total } = await listDeliveries({ state: 'owed', page: 1 });
    expect(total).toBe(await db.letter.count({ where: { sentAt: null, attempts: 0 } }));
    const own = letters.find(({ letter }) => letter === 'confirm-email');
    expect(own?.to).toMatch(/^p.•••@example\.kz$/);
    expect(Object.keys(own ?? {}).sort()).toEqual(
      ['attempts', 'id', 'lastError', 'letter', 'owedAt', 'sentAt', 'state', 'to'].sort(),
    );
  });

  it('tries a failed letter again, once, and leaves a sent one alone', async () => {
    const administrator = await invitedOfficer(now, 'administrator');
    const { id: accountId, email } = await confirmedApplicant(now);
    const letter = await db.letter.findFirstOrThrow({ where: { accountId } });
    await db.letter.update({
      where: { id: letter.id },
      data: { attempts: 3, lastError: `550 <${email}> unknown` },
    });
    const { letters } = await listDeliveries({ state: 'failed', page: 1 });
    expect(letters.find(({ id }) => id === letter.id)?.lastError).toMatch(/^550 <p.?•••@example\.kz> unknown$/);
    const before = (await owedJobs()).length;
    expect(await retryLetter(letter.id, administrator, { now })).toMatchObject({ ok: true });
    // The job it already has is brought forward: one letter never has two.
    expect((await owedJobs()).length).toBe(before);
    await db.letter.update({ where: { id: letter.id }, data: { sentAt: now } });
    expect(await retryLetter(letter.id, administrator, { now })).toEqual({ ok: false, code: 'nothing-owed' });
  });
});
