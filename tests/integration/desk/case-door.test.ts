import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { openCaseDoor } from '#app/data/case-door.server';
import { db, transaction } from '#app/data/db.server';
import { findSession, openSession, passSecondFactor } from '#app/data/session.server';
import type { Officer } from '#app/domain/people/permissions';
import { claimCase, releaseCase } from '#app/features/reviewing/claim-case.server';
import { statePurpose } from '#app/features/reviewing/open-case.server';
import { openCaseDocument, openOriginal } from '#app/features/reviewing/open-document.server';
import { headedFor } from '#app/http/case-door.server';
import { sessionHeader } from '#app/http/session.server';
import { officer, sentCase } from '../../support/cases';

const origin = 'http://localhost:3000';
const folder = path.resolve(import.meta.dirname, '../../../app/routes');

/** Every route of a case that answers a GET, and where its address begins to be one. */
const routes = readdirSync(folder).filter(
  (name) =>
    name.startsWith('$locale_.desk_.cases_.$id') &&
    /export const loader\b/.test(readFileSync(path.join(folder, name), 'utf8')),
);
const addressOf = (name: string, id: string) =>
  `/${name
    .replace(/\.tsx?$/, '')
    .replaceAll('_.', '/')
    .replace('$locale', 'kk')
    .replace('$id', id)
    .replaceAll('$', '')}`;

const modules = import.meta.glob<{ loader(args: unknown): Promise<unknown> }>(
  '../../../app/routes/$locale_.desk_.cases_.$id*.{ts,tsx}',
);
const loaderOf = async (name: string) => (await modules[`../../../app/routes/${name}`]?.())?.loader;

async function cookieOf(who: { id: string }) {
  const now = new Date();
  const opened = await transaction((tx) => openSession(tx, { accountId: who.id, kind: 'officer' }, now));
  const session = await findSession(opened, now);
  const token = await transaction((tx) => passSecondFactor(tx, session?.id ?? '', now));
  return (await sessionHeader(token))?.split(';')[0] ?? '';
}

let id: string;
let stranger: Officer;
let cookie: string;
beforeAll(async () => {
  ({ id } = await sentCase({ status: 'verification' }));
  // Has every role that pages ask for, and no work in this case: it is another officer's.
  stranger = await officer('intake', 'decision-maker', 'appeals');
  cookie = await cookieOf(stranger);
});

const ask = async (name: string) => {
  const loader = await loaderOf(name);
  if (!loader) throw new Error(`no loader in ${name}`);
  const request = new Request(`${origin}${addressOf(name, id)}`, {
    headers: { Cookie: cookie, Host: 'localhost:3000' },
  });
  const params = { locale: 'kk', id, step: 'return', opinion: 'x', other: id, act: 'revoke', person: 'holder' };
  const context = { clientIp: '127.0.0.1', page: {}, pageNotFound: () => new Response(null, { status: 404 }) };
  return loader({ request, params, context }).then(
    (data) => ({ data }),
    (thrown: unknown) => ({ thrown }),
  );
};
const place = (thrown: unknown) =>
  thrown instanceof Response ? `${thrown.status} ${thrown.headers.get('Location') ?? ''}` : JSON.stringify(thrown);

it.each(['//elsewhere.example', 'https://elsewhere.example', '/kk/desk/cases/other/steps/return', '/kk/sign-out', ''])(
  'leads nowhere but into the case: %s',
  (to) => {
    const url = new URL(`${origin}/kk/desk/cases/${id}/purpose?${new URLSearchParams({ to })}`);
    expect(headedFor('kk', id, url)).toBe(`/kk/desk/cases/${id}`);
    for (const rest of ['/purpose', '/../../../sign-out', '/steps?x=1#y']) {
      url.searchParams.set('to', `/kk/desk/cases/${id}${rest}`);
      expect([rest, headedFor('kk', id, url)]).toEqual([rest, `/kk/desk/cases/${id}`]);
    }
  },
);

it('finds the pages of a case', () => {
  expect(routes.length).toBeGreaterThan(12);
});

describe('every page of a case', () => {
  it.each(routes.filter((name) => !name.includes('.purpose')))('%s asks what for', async (name) => {
    const before = await db.caseRead.count();
    const { thrown } = (await ask(name)) as { thrown?: unknown };
    // Pages of reviewers are none of a decision maker's, whatever for.
    const reviewers = /caseLoader\((\['assessor'\]|reviewRoles)\)/.test(readFileSync(path.join(folder, name), 'utf8'));
    if (reviewers) expect(place(thrown)).toContain('403');
    else {
      // Behind the door is the page that was asked for.
      const own = addressOf(name, id);
      const to = own === `/kk/desk/cases/${id}` ? '' : `?${new URLSearchParams({ to: own })}`;
      expect(place(thrown)).toBe(`303 /kk/desk/cases/${id}/purpose${to}`);
      expect(headedFor('kk', id, new URL(`${origin}/kk/desk/cases/${id}/purpose${to}`))).toBe(own);
    }
    expect(await db.caseRead.count()).toBe(before);
  });

  it('has the reading written down once, whichever pages are opened', async () => {
    await statePurpose({ id, purpose: 'complaint' }, stranger, { now: new Date() });
    const before = await db.caseRead.count({ where: { applicationId: id } });
    for (const name of routes) await ask(name);
    expect(await db.caseRead.count({ where: { applicationId: id } })).toBe(before);
    const [read] = await db.caseRead.findMany({ where: { applicationId: id } });
    expect(read).toMatchObject({ purpose: 'complaint', stated: true, officerId: stranger.id });
  });
});

describe('a document of a case', () => {
  it('is opened by nobody who may not read the case', async () => {
    const { id: other } = await sentCase({ status: 'verification' });
    const stored = { key: 'a'.repeat(64), wrappedKey: 'k', keyId: 'i', size: 1 };
    const file = { fileName: 'passport.pdf', type: 'application/pdf', size: 1, pageCount: 1, uploadedAt: new Date() };
    const kept = { original: stored, pages: [stored], thumbnail: stored };
    const document = await db.document.create({ data: { applicationId: other, item: 'passport', ...file, ...kept } });
    const at = { now: new Date() };
    for (const which of [document.id, 'nothing']) {
      expect(await openCaseDocument(which, { kind: 'copy' }, stranger, at)).toBeNull();
      expect(await openOriginal({ id: which, purpose: 'signature' }, stranger, at)).toMatchObject({
        code: 'not-found',
      });
    }
  });
});

describe('a supervisor', () => {
  it('reads the cases of their own office, others for a purpose', async () => {
    const { id: there } = await sentCase({ status: 'verification' });
    const own = await officer('supervisor');
    const far = await officer('supervisor');
    await db.account.update({ where: { id: own.id }, data: { office: 'KZ-55' } });
    await db.account.update({ where: { id: far.id }, data: { office: 'KZ-11' } });
    const now = new Date();
    expect(await openCaseDoor(there, own, now)).toMatchObject({ ok: true, value: 'supervision' });
    expect(await openCaseDoor(there, far, now)).toMatchObject({ code: 'purpose-required' });
  });
});

describe('an officer who took a case up', () => {
  it('reads it no more once it is released: holding it was no step', async () => {
    const { id } = await sentCase();
    const holder = await officer('assessor');
    const now = new Date();
    await claimCase(id, holder, { now });
    expect(await openCaseDoor(id, holder, now)).toMatchObject({ value: 'review' });
    await releaseCase(id, holder, { now });
    expect(await openCaseDoor(id, holder, now)).toMatchObject({ code: 'purpose-required' });
  });
});
