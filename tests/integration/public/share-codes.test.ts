import { expect, it } from 'vitest';
import { db } from '#app/data/db.server';
import { today } from '#app/domain/basics/plain-date';
import { mostLiveCodes, purposes, type SharePurpose, sharePurposes } from '#app/domain/permits/share-purposes';
import { grantCase } from '#app/features/deciding/grant-case.server';
import { makeCode } from '#app/features/permits/make-code.server';
import { findLiveCode, openCode } from '#app/features/permits/open-code.query.server';
import { ownPermit, readOwnCode } from '#app/features/permits/own-permit.query.server';
import { revokeCode } from '#app/features/permits/revoke-code.server';
import { verifyPermit } from '#app/features/permits/verify-permit.query.server';
import { claimCase } from '#app/features/reviewing/claim-case.server';
import { recommend } from '#app/features/reviewing/recommend.server';
import { closeChecks, officer, sentCase } from '../../support/cases';
import { byTwoHands } from '../../support/two-hands';

const now = new Date('2026-11-23T05:00:00Z');
const later = (days: number) => new Date(now.getTime() + days * 86_400_000);
let network = 0;
const from = (at = now) => ({ clientIp: `203.0.${network++}.1`, viewer: null, now: at });

async function granted() {
  const [assessor, second] = [await officer('assessor'), await officer('decision-maker')];
  const { id, version } = await sentCase();
  await claimCase(id, assessor, { now });
  await closeChecks(id, assessor.id);
  await recommend({ id, version, recommendation: 'grant', reasons: [], note: null }, assessor, { now });
  await grantCase({ id, version: version + 1, note: null }, second, { now });
  const permit = await db.permit.findFirstOrThrow({ where: { applicationId: id } });
  return { permit, holder: { id: permit.accountId }, second };
}

type Held = Awaited<ReturnType<typeof granted>>;

async function codeFor({ permit, holder }: Held, purpose: SharePurpose = 'employer') {
  const made = await makeCode({ permitId: permit.id, purpose }, holder, { now });
  if (!made.ok) throw new Error(made.code);
  const code = await readOwnCode(holder.id, permit.id, made.value.id);
  return { id: made.value.id, text: code?.text ?? '' };
}

it.each(purposes)('a code for the %s shows what it names and nothing else', async (purpose) => {
  const held = await granted();
  const { text } = await codeFor(held, purpose);
  const opened = await openCode(text, from());
  if (opened === null || opened === 'too-many') throw new Error('not opened');
  expect(opened).toMatchObject({ purpose, standing: 'valid', lastDay: '2027-02-20' });
  expect(Object.keys(opened.facts).sort()).toEqual([...sharePurposes[purpose]].sort());
  expect(JSON.stringify(opened)).not.toContain('E1234567');
  if (purpose === 'landlord') expect(JSON.stringify(opened)).not.toMatch(/1990|MNG|KZ-55|Сәрсенбай/);
});

it('the same form sent twice, at once and later, makes one code; another form makes another', async () => {
  const { permit, holder } = await granted();
  const make = (key: string) => makeCode({ permitId: permit.id, purpose: 'bank', key }, holder, { now });
  const made = [...(await Promise.all([make('one form'), make('one form')])), await make('one form')];
  expect(made[0]).toMatchObject({ ok: true });
  for (const each of made) expect(each).toEqual(made[0]);
  expect(await make('another form')).not.toEqual(made[0]);
  expect(await db.shareCode.count({ where: { permitId: permit.id } })).toBe(2);
  expect(await db.event.count({ where: { permitId: permit.id, step: 'share' } })).toBe(2);
});

it('a code cannot be read out of the database, and is read as people type it', async () => {
  const held = await granted();
  const { text } = await codeFor(held);
  const row = await db.shareCode.findFirstOrThrow({ where: { permitId: held.permit.id } });
  expect(JSON.stringify(row)).not.toContain(text.replaceAll('-', ''));
  for (const typed of [text.toLowerCase(), text.replaceAll('-', ' '), text.replaceAll('0', 'O')])
    expect(await openCode(typed, from())).toMatchObject({ purpose: 'employer' });
});

it('typed in place of a number, a code that works leads to its page, and that is not yet a look', async () => {
  const held = await granted();
  const { id, text } = await codeFor(held);
  const at = (when = now) => ({ clientIp: `203.0.${network++}.1`, now: when });
  expect(await findLiveCode(text.toLowerCase(), at())).toBe(text.replaceAll('-', ''));
  expect(await db.permitCheck.count({ where: { shareCodeId: id } })).toBe(0);
  expect(await findLiveCode(held.permit.number, at())).toBeNull();
  expect(await findLiveCode(text, at(later(400)))).toBeNull();
});

it('unknown, revoked and ended codes are answered alike', async () => {
  const held = await granted();
  const [ended, revoked] = [await codeFor(held), await codeFor(held)];
  expect(await openCode(ended.text, from(later(89)))).toMatchObject({ standing: 'valid' });
  expect(await openCode(ended.text, from(later(90)))).toBeNull();
  expect(await revokeCode({ permitId: held.permit.id, id: revoked.id }, held.holder, { now })).toBe(true);
  expect(await revokeCode({ permitId: held.permit.id, id: revoked.id }, held.holder, { now })).toBe(false);
  for (const text of [revoked.text, '0000-0000-0000-0000', '', 'x'.repeat(5000), "'; drop"])
    expect(await openCode(text, from())).toBeNull();
  const steps = await db.event.findMany({ where: { permitId: held.permit.id, step: { in: ['share', 'unshare'] } } });
  expect(steps.map(({ step }) => step).sort()).toEqual(['share', 'share', 'unshare']);
});

it('a code of somebody else does not exist, and a permit of somebody else has no codes', async () => {
  const [one, other] = [await granted(), await granted()];
  const code = await codeFor(one);
  const make = makeCode({ permitId: one.permit.id, purpose: 'bank' }, other.holder, { now });
  expect(await make).toMatchObject({ ok: false, code: 'not-found' });
  expect(await readOwnCode(other.holder.id, one.permit.id, code.id)).toBeNull();
  expect(await readOwnCode(one.holder.id, other.permit.id, code.id)).toBeNull();
  expect(await revokeCode({ permitId: one.permit.id, id: code.id }, other.holder, { now })).toBe(false);
  expect(await ownPermit(other.holder.id, one.permit.id)).toBeNull();
  expect(await openCode(code.text, from())).not.toBeNull();
});

it('shows a revocation at once; after it no new code is made', async () => {
  const held = await granted();
  const { text } = await codeFor(held);
  await byTwoHands({ id: held.permit.id, act: 'revoke', ground: 'untrue-information' }, { now });
  expect(await openCode(text, from())).toMatchObject({ standing: 'revoked' });
  const again = await makeCode({ permitId: held.permit.id, purpose: 'bank' }, held.holder, { now });
  expect(again).toMatchObject({ ok: false, code: 'not-now' });
});

it('keeps the overview: no more than twenty codes work, also when many are asked for at once', async () => {
  const held = await granted();
  const all = await Promise.all(
    Array.from({ length: mostLiveCodes + 5 }, () =>
      makeCode({ permitId: held.permit.id, purpose: 'sim' }, held.holder, { now }),
    ),
  );
  expect(all.filter(({ ok }) => ok)).toHaveLength(mostLiveCodes);
});

it('answers a network only so often', async () => {
  const one = from();
  const answers: unknown[] = [];
  for (let count = 0; count < 62; count++) answers.push(await openCode('0000-0000-0000-0000', one));
  expect(answers.filter((answer) => answer === 'too-many')).toHaveLength(2);
});

it('the holder sees each check: when and how, never who; their own looks are none', async () => {
  const held = await granted();
  const { text } = await codeFor(held, 'bank');
  const { number } = held.permit;
  const visitor = from();
  const own = { ...from(), viewer: held.holder.id };
  await verifyPermit({ number, born: null }, own);
  await openCode(text, own);
  await verifyPermit({ number, born: null }, visitor);
  await verifyPermit({ number, born: '1990' }, visitor);
  await verifyPermit({ number, born: '1991' }, from(later(1)));
  await openCode(text, from(later(2)));
  const seen = await ownPermit(held.holder.id, held.permit.id);
  expect(seen?.checks.map(({ at, named, purpose }) => [today(at), named, purpose])).toEqual([
    ['2026-11-25', true, 'bank'],
    ['2026-11-24', false, null],
    ['2026-11-23', true, null],
  ]);
  const rows = await db.permitCheck.findMany({ where: { permitId: held.permit.id } });
  expect(JSON.stringify(rows, (_, value) => (typeof value === 'bigint' ? String(value) : value))).not.toContain(
    '203.0',
  );
  expect(seen?.codes).toMatchObject([{ looks: 1 }]);
});

it('the year of birth cannot be guessed from many networks, and checks that know it use nothing up', async () => {
  const { permit } = await granted();
  const ask = async (born: string) => {
    const answer = await verifyPermit({ number: permit.number, born }, from());
    return answer === 'too-many' || !answer.found ? answer : answer.name;
  };
  for (let count = 0; count < 40; count++) expect(await ask('1990')).toEqual({ latin: 'SARSENBAY AIGUL' });
  const wrong: unknown[] = [];
  for (let year = 1930; year < 1990; year++) wrong.push(await ask(String(year)));
  // Thirty from anywhere, then ten networks with one each: half of the years, and no more this day.
  expect(wrong.filter((name) => name === 'wrong')).toHaveLength(40);
  expect(await ask('1990')).toBe('too-many');
});
