import { randomBytes } from 'node:crypto';
import { createLocalJWKSet, jwtVerify } from 'jose';
import { expect, it } from 'vitest';
import { db } from '#app/data/db.server';
import { mayTry } from '#app/data/limits.server';
import { formatPermitNumber, newPermitNumber } from '#app/domain/permits/number';
import type { PermitKind, PermitStatus } from '#app/domain/permits/permit';
import { grantCase } from '#app/features/deciding/grant-case.server';
import { sealKeySet } from '#app/features/permits/key-set.query.server';
import { permitJson, signedAnswer } from '#app/features/permits/permit-page.server';
import { verifyPermit } from '#app/features/permits/verify-permit.query.server';
import { claimCase } from '#app/features/reviewing/claim-case.server';
import { recommend } from '#app/features/reviewing/recommend.server';
import { closeChecks, officer, sentCase } from '../../support/cases';
import { byTwoHands } from '../../support/two-hands';

const now = new Date('2026-11-23T05:00:00Z');
let network = 0;
/** Every question from a network of its own, so that one test does not use up another's tries. */
const from = () => ({ clientIp: `203.0.${network++}.1`, now });

interface Of {
  kind?: PermitKind;
  status?: PermitStatus;
  from?: string | null;
  until?: string | null;
}

const grounds = { suspend: 'court-order', revoke: 'untrue-information' } as const;

/** A permit granted by the stories, then brought to the state under test. */
async function permit({ kind = 'card', status = 'active', from = '2026-11-01', until = '2029-10-31' }: Of = {}) {
  const assessor = await officer('assessor');
  const { id, version } = await sentCase();
  await claimCase(id, assessor, { now });
  await closeChecks(id, assessor.id);
  await recommend({ id, version, recommendation: 'grant', reasons: [], note: null }, assessor, { now });
  const granted = await grantCase({ id, version: version + 1, note: null }, await officer('decision-maker'), { now });
  if (!granted.ok) throw new Error(granted.code);
  const { id: permitId } = await db.permit.findFirstOrThrow({ where: { applicationId: id } });
  const number = newPermitNumber(kind, randomBytes(16));
  const day = (text: string | null) => (text ? new Date(`${text}T00:00:00Z`) : null);
  const dates = { validFrom: day(from), validUntil: day(until), entitledUntil: day(until) };
  const act = { suspended: 'suspend', revoked: 'revoke' }[status as string] as 'suspend' | 'revoke' | undefined;
  await db.permit.update({
    where: { id: permitId },
    data: { number, kind, status: act ? 'active' : status, ...dates },
  });
  if (act) {
    const taken = await byTwoHands({ id: permitId, act, ground: grounds[act] }, { now });
    if (!taken.ok) throw new Error(taken.code);
  }
  return number;
}

const ask = (number: string, born: string | null = null) => verifyPermit({ number, born }, from());

it.each([
  ['valid', {}],
  ['not-yet-in-force', { from: '2026-11-24' }],
  ['not-yet-in-force', { kind: 'residence', status: 'pending', from: null, until: null }],
  ['expired', { until: '2026-11-22' }],
  ['expired', { status: 'expired', until: '2026-11-22' }],
  ['suspended', { status: 'suspended' }],
  ['revoked', { status: 'revoked' }],
  ['superseded', { kind: 'visa', status: 'superseded' }],
  ['surrendered', { status: 'surrendered' }],
  ['lapsed', { kind: 'residence', status: 'lapsed', from: null, until: null }],
] as [string, Of][])('%s: %j', async (standing, of) => {
  expect(await ask(await permit(of))).toMatchObject({ found: true, answer: standing, maskedName: 'А••• С•••' });
});

it('the last day is a valid day in Kazakhstan, also when Greenwich is still at the day before', async () => {
  const number = await permit({ until: '2026-11-23' });
  const at = (text: string) => verifyPermit({ number, born: null }, { ...from(), now: new Date(text) });
  expect(await at('2026-11-23T18:59:59Z')).toMatchObject({ answer: 'valid' });
  expect(await at('2026-11-23T19:00:00Z')).toMatchObject({ answer: 'expired' });
});

it('gives a verifier what is needed and nothing else', async () => {
  const answer = await ask(await permit());
  expect(Object.keys(answer).sort()).toEqual(
    ['answer', 'found', 'kind', 'maskedLatinName', 'maskedName', 'name', 'number', 'validFrom', 'validUntil'].sort(),
  );
  expect(JSON.stringify(answer)).not.toMatch(/1990|MNG|E1234567|SARSENBAY|Сәрсенбай/);
});

it('reads a number as people type it', async () => {
  const number = await permit();
  for (const typed of [number.toLowerCase(), formatPermitNumber(number), ` ${number.replace(/0/g, 'O')} `])
    expect(await ask(typed)).toMatchObject({ found: true, number });
});

it('tells a mistyped number from an unknown one', async () => {
  const number = await permit();
  const other = number.at(-1) === 'A' ? 'B' : 'A';
  expect(await ask(number.slice(0, -1) + other)).toMatchObject({ found: false, answer: 'mistyped' });
  expect(await ask('x'.repeat(5000))).toMatchObject({ found: false, answer: 'mistyped' });
  expect(await ask(newPermitNumber('card', randomBytes(16)))).toMatchObject({ found: false, answer: 'not-found' });
});

it('shows the name to who knows the year of birth, after few tries', async () => {
  const number = await permit();
  const network = from();
  const tries = (born: string) => verifyPermit({ number, born }, network);
  expect(await tries('1990')).toMatchObject({ name: { latin: 'SARSENBAY AIGUL' } });
  expect(await tries('1989')).toMatchObject({ name: 'wrong' });
  expect(await tries('19')).toMatchObject({ name: 'not-a-year' });
  expect(await tries('')).toMatchObject({ name: 'not-a-year' });
  const answers: unknown[] = [];
  for (let year = 1950; year < 1975; year++) {
    const answer = await tries(String(year));
    answers.push(answer === 'too-many' || !answer.found ? answer : answer.name);
  }
  expect(answers).toContain('too-many');
  expect(await tries('1990')).toMatchObject({ name: 'too-many' });
});

it('wrong years from everywhere slow a number down and close it to nobody who knows the year', async () => {
  const number = await permit();
  const guess = async (born: string, network = from()) => {
    const answer = await verifyPermit({ number, born }, network);
    return answer === 'too-many' || !answer.found ? answer : answer.name;
  };
  for (let year = 1950; year < 1980; year++) expect(await guess(String(year))).toBe('wrong');
  // Each network has one guess left for the day; whoever knows the year has all they need.
  const strange = from();
  expect(await guess('1981', strange)).toBe('wrong');
  expect(await guess('1990', strange)).toBe('too-many');
  const honest = from();
  for (let count = 0; count < 3; count++) expect(await guess('1990', honest)).toEqual({ latin: 'SARSENBAY AIGUL' });
  for (let count = 0; count < 10; count++) await mayTry('verify-name-ceiling', number);
  expect(await guess('1990')).toBe('too-many');
});

it('answers a network only so often', async () => {
  const one = from();
  const answers = [];
  for (let count = 0; count < 130; count++) answers.push(await verifyPermit({ number: 'nothing', born: null }, one));
  expect(answers.filter((answer) => answer === 'too-many')).toHaveLength(10);
  expect(await verifyPermit({ number: 'nothing', born: null }, from())).not.toBe('too-many');
});

it('signs the answer for who asks for it: five minutes, this number, this standing', async () => {
  const number = await permit({ status: 'suspended' });
  const answer = await ask(number);
  if (answer === 'too-many') throw new Error('asked too often');
  const json = permitJson(answer, now);
  const keys = createLocalJWKSet({ keys: sealKeySet().keys });
  const options = { algorithms: ['ES256'], typ: 'permit-answer+jwt', currentDate: now, subject: number };
  const { payload } = await jwtVerify(await signedAnswer(json, now), keys, options);
  expect(payload).toMatchObject({ iss: 'http://localhost:3000', permit: json });
  const late = { ...options, currentDate: new Date(now.getTime() + 301_000) };
  await expect(jwtVerify(await signedAnswer(json, now), keys, late)).rejects.toThrow('exp');
});
