import { expect, it } from 'vitest';
import { db, transaction } from '#app/data/db.server';
import { findSession, openSession } from '#app/data/session.server';
import { answerPage, chooseRoute, forgetCheck } from '#app/features/checking/keep-check.server';
import { lists } from '#app/http/lists.server';

const now = new Date('2026-11-23T05:00:00Z');
const clientIp = '198.51.100.7';

/** A visitor after choosing a route: no account, a stay of their own. */
async function visitor(route = 'professional') {
  const chosen = await chooseRoute(route, { session: null, clientIp, now });
  if (!chosen.ok || !chosen.value.session) throw new Error('no stay was opened');
  const token = chosen.value.session;
  const session = async () => {
    const found = await findSession(token, now);
    if (!found) throw new Error('the stay is gone');
    return found;
  };
  const answer = async (page: string, raw: Record<string, string | string[]>) =>
    answerPage({ page, raw, lists }, { session: await session(), clientIp, now });
  return { session, answer };
}

it('keeps the answers of a visitor without an account, page by page', async () => {
  const { session, answer } = await visitor();
  expect((await session()).account).toBeNull();
  const dayOfBirth = { 'birthDate.day': '27', 'birthDate.month': '3', 'birthDate.year': '1988' };
  expect(await answer('person', { ...dayOfBirth, citizenship: 'CHN', originProof: '' })).toMatchObject({
    ok: true,
    value: { session: null },
  });
  expect(await answer('profession', { occupation: '', qualification: 'master', experienceYears: '4,5' })).toMatchObject(
    { ok: true },
  );
  expect((await session()).check).toEqual({
    programme: 'kandas-card',
    route: 'professional',
    answers: { birthDate: '1988-03-27', citizenship: 'CHN', qualification: 'master', experienceYears: 4.5 },
  });
});

it('an answer taken back is not known again', async () => {
  const { session, answer } = await visitor();
  await answer('card-languages', { languageKk: 'A2', languageRu: 'B1' });
  await answer('card-languages', { languageKk: '', languageRu: 'B1' });
  expect((await session()).check).toMatchObject({ answers: { languageRu: 'B1' } });
  expect((await session()).check.answers).not.toHaveProperty('languageKk');
});

it('a wrong page is refused whole, each field with its own error', async () => {
  const { session, answer } = await visitor();
  const refused = await answer('person', {
    'birthDate.day': '31',
    'birthDate.month': '2',
    'birthDate.year': '1988',
    citizenship: 'XYZ',
    originProof: 'lineage',
  });
  expect(refused).toMatchObject({
    code: 'wrong-answers',
    errors: [
      { name: 'birthDate', code: 'not-a-date' },
      { name: 'citizenship', code: 'not-in-list' },
    ],
  });
  expect((await session()).check).toMatchObject({ answers: {} });
});

it('facts that cannot both be true are named at the field of the page', async () => {
  const { answer } = await visitor();
  await answer('person', { 'birthDate.day': '1', 'birthDate.month': '1', 'birthDate.year': '2000' });
  expect(await answer('profession', { experienceYears: '40' })).toMatchObject({
    errors: [{ name: 'experienceYears', code: 'contradiction-experience-longer-than-life' }],
  });
});

it('another route keeps what both ask; pages of the former are gone', async () => {
  const { session, answer } = await visitor();
  await answer('card-languages', { languageKk: 'B1', languageRu: '' });
  await answer('achievements', { standing: ['prizes'], jobOffer: 'yes' });
  await chooseRoute('listed-profession', { session: await session(), clientIp, now });
  expect((await session()).check).toEqual({
    programme: 'valuable-skills-visa',
    route: 'listed-profession',
    answers: { languageKk: 'B1', jobOffer: true },
  });
  expect(await answer('card-languages', {})).toMatchObject({ code: 'no-such-page' });
});

it('signed-in applicants keep it in the stay they have; starting again forgets it', async () => {
  const account = await db.account.create({
    data: { email: 'visitor@example.kz', kind: 'applicant', locale: 'kk', createdAt: now },
  });
  const token = await transaction((tx) => openSession(tx, { accountId: account.id, kind: 'applicant' }, now));
  const session = await findSession(token, now);
  const chosen = await chooseRoute('business', { session, clientIp, now });
  expect(chosen).toMatchObject({ ok: true, value: { session: null } });
  expect((await findSession(token, now))?.check).toMatchObject({ route: 'business' });
  await forgetCheck(session);
  expect((await findSession(token, now))?.check).toEqual({});
});

it('an unknown route opens no stay', async () => {
  const before = await db.session.count();
  expect(await chooseRoute('royal', { session: null, clientIp, now })).toMatchObject({ code: 'no-such-route' });
  expect(await chooseRoute(null, { session: null, clientIp, now })).toMatchObject({ code: 'no-such-route' });
  expect(await db.session.count()).toBe(before);
});

it('without a check there is no page to answer', async () => {
  expect(await answerPage({ page: 'person', raw: {}, lists }, { session: null, clientIp, now })).toMatchObject({
    code: 'no-such-page',
  });
});
