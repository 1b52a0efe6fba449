import { inflateSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { db, transaction } from '#app/data/db.server';
import { findSession, openSession, passSecondFactor } from '#app/data/session.server';
import { listedStanding } from '#app/domain/permits/status-list';
import { grantCase } from '#app/features/deciding/grant-case.server';
import { liftSuspension } from '#app/features/permits/lift-suspension.server';
import { runPermitClock } from '#app/features/permits/run-permit-clock.server';
import { buildStatusList } from '#app/features/permits/status-list.query.server';
import { verifyPermit } from '#app/features/permits/verify-permit.query.server';
import { claimCase } from '#app/features/reviewing/claim-case.server';
import { recommend } from '#app/features/reviewing/recommend.server';
import { formToken, sessionHeader } from '#app/http/session.server';
import * as permitPage from '#app/routes/$locale_.desk_.permits_.$id';
import { closeChecks, officer, sentCase, stateOf } from '../../support/cases';
import { byTwoHands } from '../../support/two-hands';

const now = new Date('2026-11-23T05:00:00Z');
const at = (text: string) => new Date(`${text}T05:00:00Z`);
const origin = 'http://localhost:3000';
let network = 0;

async function granted() {
  const [assessor, second] = [await officer('assessor'), await officer('decision-maker')];
  const { id, version } = await sentCase();
  await claimCase(id, assessor, { now });
  await closeChecks(id, assessor.id);
  await recommend({ id, version, recommendation: 'grant', reasons: [], note: null }, assessor, { now });
  await grantCase({ id, version: version + 1, note: null }, second, { now });
  return { second, permit: await db.permit.findFirstOrThrow({ where: { applicationId: id } }) };
}

type Held = Awaited<ReturnType<typeof granted>>;
const suspend = ({ permit }: Held) => byTwoHands({ id: permit.id, act: 'suspend', ground: 'court-order' }, { now });

const standing = async ({ permit }: Held, when: Date) => {
  const answer = await verifyPermit(
    { number: permit.number, born: null },
    { clientIp: `203.0.${network++}.1`, now: when },
  );
  return answer === 'too-many' ? answer : answer.answer;
};

async function listed({ permit }: Held, when: Date) {
  const payload = (await buildStatusList(when)).split('.')[1] ?? '';
  const { status_list } = JSON.parse(Buffer.from(payload, 'base64url').toString());
  return listedStanding(inflateSync(Buffer.from(status_list.lst, 'base64url')), permit.statusIndex);
}

it('suspends for ninety days at most; the page and the signed list say so at once and no longer', async () => {
  const held = await granted();
  expect(await suspend(held)).toMatchObject({ ok: true });
  expect([await standing(held, now), await listed(held, now)]).toEqual(['suspended', 'suspended']);
  expect(await standing(held, at('2027-02-20'))).toBe('suspended');
  // The day after the last one it counts again, before anything has run.
  expect([await standing(held, at('2027-02-21')), await listed(held, at('2027-02-21'))]).toEqual(['valid', 'valid']);
  await runPermitClock(at('2027-02-20'));
  expect((await db.permit.findUniqueOrThrow({ where: { id: held.permit.id } })).status).toBe('suspended');
  await Promise.all([runPermitClock(at('2027-02-21')), runPermitClock(at('2027-02-21'))]);
  const row = await db.permit.findUniqueOrThrow({ where: { id: held.permit.id } });
  expect(row).toMatchObject({ status: 'active', suspendedUntil: null, suspensionReason: null });
  expect((await stateOf(held.permit.applicationId)).letters).toEqual([
    'granted',
    'permit-suspended',
    'suspension-lifted',
  ]);
});

it('is lifted by an officer, once', async () => {
  const held = await granted();
  await suspend(held);
  const lifts = await Promise.all([1, 2, 3].map(() => liftSuspension({ id: held.permit.id }, held.second, { now })));
  expect(lifts.filter(({ ok }) => ok)).toHaveLength(1);
  expect(await standing(held, now)).toBe('valid');
  const events = await db.event.findMany({ where: { permitId: held.permit.id }, orderBy: { id: 'asc' } });
  expect(events.map(({ step }) => step)).toEqual(['propose-suspend', 'suspend', 'lift']);
});

it('is lifted by no other role, by nobody their own, and only while it lasts', async () => {
  const held = await granted();
  const by = async (who: Awaited<ReturnType<typeof officer>>) => liftSuspension({ id: held.permit.id }, who, { now });
  expect(await by(held.second)).toMatchObject({ code: 'not-now' });
  await suspend(held);
  expect(await by(await officer('assessor'))).toMatchObject({ code: 'not-your-role' });
  expect(await by({ ...held.second, id: held.permit.accountId })).toMatchObject({ code: 'own-application' });
  expect(await byTwoHands({ id: held.permit.id, act: 'revoke', ground: 'untrue-information' }, { now })).toMatchObject({
    ok: true,
  });
  expect([await standing(held, now), await listed(held, now)]).toEqual(['revoked', 'revoked']);
  expect(await by(held.second)).toMatchObject({ code: 'not-now' });
});

it('every permit has a place of its own in the list', async () => {
  const all = await Promise.all([granted(), granted(), granted()]);
  expect(new Set(all.map(({ permit }) => permit.statusIndex)).size).toBe(3);
});

it.each(['__proto__', 'constructor', 'toString', 'burn', ''])('a form that names “%s” does nothing', async (act) => {
  const held = await granted();
  const opened = await transaction((tx) => openSession(tx, { accountId: held.second.id, kind: 'officer' }, new Date()));
  const session = await findSession(opened, new Date());
  const token = await transaction((tx) => passSecondFactor(tx, session?.id ?? '', new Date()));
  const form = await formToken(new Request(origin), held.second.id);
  const cookie = [await sessionHeader(token), form.setCookie].map((each) => each?.split(';')[0]).join('; ');
  const fields = { csrf: form.token, act, reason: 'false-information', note: 'x', confirm: 'yes' };
  const request = new Request(`${origin}/kk/desk/permits/${held.permit.id}`, {
    method: 'POST',
    headers: { Cookie: cookie, Origin: origin, Host: 'localhost:3000' },
    body: new URLSearchParams(fields),
  });
  const context = { clientIp: '127.0.0.1', page: {} };
  const asked = permitPage.action({ request, params: { locale: 'kk', id: held.permit.id }, context } as never);
  await expect(asked).rejects.toMatchObject({ init: { status: 404 } });
  expect((await db.permit.findUniqueOrThrow({ where: { id: held.permit.id } })).status).toBe('active');
});
