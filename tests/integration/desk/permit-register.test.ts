// What the register of permits shows to an officer who has no work in its case.
import { beforeAll, expect, it } from 'vitest';
import { db, transaction } from '#app/data/db.server';
import { findSession, openSession, passSecondFactor } from '#app/data/session.server';
import type { Officer } from '#app/domain/people/permissions';
import { grantCase } from '#app/features/deciding/grant-case.server';
import { proposeAct } from '#app/features/permits/propose-act.server';
import { claimCase } from '#app/features/reviewing/claim-case.server';
import { statePurpose } from '#app/features/reviewing/open-case.server';
import { recommend } from '#app/features/reviewing/recommend.server';
import { sessionHeader } from '#app/http/session.server';
import { loader as permitPage } from '#app/routes/$locale_.desk_.permits_.$id';
import { loader as proposePage } from '#app/routes/$locale_.desk_.permits_.$id_.propose_.$act';
import { closeChecks, officer, sentCase } from '../../support/cases';

const origin = 'http://localhost:3000';
const now = new Date();

async function cookieOf(who: { id: string }) {
  const opened = await transaction((tx) => openSession(tx, { accountId: who.id, kind: 'officer' }, now));
  const session = await findSession(opened, now);
  const token = await transaction((tx) => passSecondFactor(tx, session?.id ?? '', now));
  return (await sessionHeader(token))?.split(';')[0] ?? '';
}

let id: string;
let permitId: string;
let stranger: Officer;
let cookie: string;
beforeAll(async () => {
  const [assessor, author] = [await officer('assessor'), await officer('decision-maker')];
  const sent = await sentCase();
  ({ id } = sent);
  await claimCase(id, assessor, { now });
  await closeChecks(id, assessor.id);
  const word = { id, version: sent.version, recommendation: 'grant', reasons: [], note: null } as const;
  await recommend(word, assessor, { now });
  await grantCase({ id, version: sent.version + 1, note: null }, author, { now });
  permitId = (await db.permit.findFirstOrThrow({ where: { applicationId: id } })).id;
  stranger = await officer('intake', 'assessor');
  cookie = await cookieOf(stranger);
});

const ask = async (loader: typeof permitPage | typeof proposePage, address: string, more: object = {}) => {
  const request = new Request(`${origin}/kk/desk/permits/${permitId}${address}`, {
    headers: { Cookie: cookie, Host: 'localhost:3000' },
  });
  const context = { clientIp: '127.0.0.1', page: {}, pageNotFound: () => new Response(null, { status: 404 }) };
  return loader({ request, params: { locale: 'kk', id: permitId, ...more }, context } as never) as Promise<unknown>;
};

it('is what the certificate shows, until the purpose is stated or the work is theirs', async () => {
  const read = async () => JSON.stringify(await ask(permitPage, ''));
  const before = await read();
  expect(before).toContain('SARSENBAY');
  expect(before).toContain('•••• 4567');
  for (const kept of ['E1234567', 'propose-correct', 'Ұсыныс берілді']) expect(before).not.toContain(kept);
  const { reference } = await db.application.findUniqueOrThrow({ where: { id }, select: { reference: true } });
  expect(before).not.toContain(reference);
  expect(await db.caseRead.count({ where: { applicationId: id, officerId: stranger.id } })).toBe(0);

  await statePurpose({ id, purpose: 'applicant-asked' }, stranger, { now });
  const after = await read();
  expect(after).toContain('E1234567');
  expect(after).toContain(reference);
  expect(await db.caseRead.count({ where: { applicationId: id, officerId: stranger.id } })).toBe(1);
});

it('is corrected by who has read the case, and proposed about by the rest', async () => {
  stranger = await officer('assessor');
  cookie = await cookieOf(stranger);
  const redirected = await ask(proposePage, '/propose/correct', { act: 'correct' }).catch((thrown) => thrown);
  expect(redirected).toMatchObject({ status: 303 });
  expect((redirected as Response).headers.get('Location')).toContain(`/desk/cases/${id}/purpose`);
  const page = JSON.stringify(await ask(proposePage, '/propose/revoke', { act: 'revoke' }));
  expect(page).toContain('SARSENBAY');
  const revocation = { act: 'revoke', ground: 'untrue-information', explanation: null, note: null } as const;
  expect(await proposeAct({ about: { permit: permitId }, ...revocation }, stranger, { now })).toMatchObject({
    ok: true,
  });
});
