import { expect, it } from 'vitest';
import { db } from '#app/data/db.server';
import { plainDate } from '#app/domain/basics/plain-date';
import { grantCase } from '#app/features/deciding/grant-case.server';
import { ownCertificate } from '#app/features/permits/certificate.query.server';
import { approveProposal } from '#app/features/permits/decide-proposal.server';
import { findPermits } from '#app/features/permits/permit.query.server';
import { proposeAct } from '#app/features/permits/propose-act.server';
import { registerArrival } from '#app/features/permits/register-arrival.server';
import { claimCase } from '#app/features/reviewing/claim-case.server';
import { recommend } from '#app/features/reviewing/recommend.server';
import { closeChecks, officer, type SentCase, sentCase } from '../../support/cases';

const now = new Date('2026-11-23T05:00:00Z');

async function granted(of: SentCase = {}) {
  await db.quota.upsert({
    where: { year_field: { year: 2026, field: 'health' } },
    create: { year: 2026, field: 'health', places: 50 },
    update: {},
  });
  const [assessor, second] = await Promise.all([officer('assessor'), officer('decision-maker')]);
  const { id, version } = await sentCase(of);
  await claimCase(id, assessor, { now });
  await closeChecks(id, assessor.id);
  await recommend({ id, version, recommendation: 'grant', reasons: [], note: null }, assessor, { now });
  const verdict = await grantCase({ id, version: version + 1, note: null }, second, { now });
  expect(verdict).toMatchObject({ ok: true, value: { status: 'granted' } });
  return {
    application: id,
    second,
    permits: await db.permit.findMany({ where: { applicationId: id }, orderBy: { kind: 'asc' } }),
  };
}

it('a permit is found by either name of its holder', async () => {
  const { permits } = await granted();
  const id = permits[0]?.id;
  for (const text of ['sarsen', 'айгүл сәрсен']) {
    const found = await findPermits(text);
    expect(found.ok && found.value.map((each) => each.id)).toContain(id);
  }
  expect(await findPermits('айгүл омаров')).toEqual({ ok: true, value: [] });
});

it('arrival makes residence active from the day of crossing and takes the place of the visa', async () => {
  const { permits } = await granted({ programme: 'valuable-skills-visa' });
  const id = permits.find(({ kind }) => kind === 'residence')?.id ?? '';
  const intake = await officer('intake');
  const later = new Date('2027-02-03T05:00:00Z');
  const arrive = (day: string, who = intake, at = later) =>
    registerArrival({ id, arrivedOn: plainDate(day) }, who, { now: at });
  expect(await arrive('2027-02-01', await officer('verifier'))).toMatchObject({ code: 'not-your-role' });
  expect(await arrive('2027-02-04')).toMatchObject({ code: 'in-the-future' });
  expect(await arrive('2026-11-22')).toMatchObject({ code: 'outside-visa' });
  expect(await arrive('2027-02-21', intake, new Date('2027-03-01T05:00:00Z'))).toMatchObject({ code: 'outside-visa' });
  const verdicts = await Promise.all([arrive('2027-02-01'), arrive('2027-02-01')]);
  expect(verdicts.filter(({ ok }) => ok)).toHaveLength(1);
  const [residence, visa] = await Promise.all([
    db.permit.findUniqueOrThrow({ where: { id } }),
    db.permit.findFirstOrThrow({ where: { kind: 'visa', applicationId: permits[0]?.applicationId } }),
  ]);
  expect(residence).toMatchObject({
    status: 'active',
    validFrom: new Date('2027-02-01T00:00:00Z'),
    validUntil: new Date('2034-05-14T00:00:00Z'),
    entitledUntil: new Date('2037-01-31T00:00:00Z'),
  });
  expect(visa.status).toBe('superseded');
});

it('an address that names no permit finds none', async () => {
  const [second, intake] = await Promise.all([officer('decision-maker'), officer('intake')]);
  for (const id of ['', 'abc', '-'.repeat(36), '00000000-0000-0000-0000-000000000000']) {
    const revocation = { act: 'revoke', ground: 'untrue-information', explanation: null, note: null } as const;
    expect(await proposeAct({ about: { permit: id }, ...revocation }, second, { now })).toMatchObject({
      code: 'not-found',
    });
    expect(await proposeAct({ about: { application: id }, ...revocation }, second, { now })).toMatchObject({
      code: 'not-found',
    });
    expect(await approveProposal({ id, answer: null }, second, { now })).toMatchObject({ code: 'not-found' });
    const arrival = { id, arrivedOn: plainDate('2026-11-20') };
    expect(await registerArrival(arrival, intake, { now })).toEqual({ ok: false, code: 'not-found' });
    expect(await ownCertificate(second.id, id, { now })).toBeNull();
  }
});
