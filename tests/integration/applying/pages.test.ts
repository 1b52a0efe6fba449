import { beforeAll, describe, expect, test } from 'vitest';
import { applicant, readyDraft, started } from '../../support/applicants';
import { multipart, png } from '../../support/files';
import { answerOf, page, pages, visitor } from '../../support/page-answers';

const { db } = await import('#app/data/db.server');

describe('every page of an application', () => {
  let own: Awaited<ReturnType<typeof readyDraft>>;
  beforeAll(async () => {
    own = await readyDraft();
  });
  const names = Object.keys(pages)
    .map((each) => each.split('$locale_.my_.')[1] ?? '')
    .filter((name) => name.startsWith('applications_.$id') || name.startsWith('permits_'));

  test.each(names)('%s: a stranger finds nothing, a visitor is led to sign in', async (name) => {
    const { loader, action } = await page(name);
    const params = { id: own.id, page: 'name', item: 'passport' };
    const stranger = await visitor((await applicant()).id);
    const ask = { path: `/kk/my/applications/${own.id}`, params };
    if (loader) {
      expect(await answerOf(loader, { ...ask, cookie: stranger.cookie })).toMatchObject({ status: 404 });
      expect(await answerOf(loader, ask)).toMatchObject({ status: 303, to: expect.stringMatching(/sign-in/) });
      expect(await answerOf(loader, { ...ask, params: { ...params, id: 'x' }, cookie: stranger.cookie })).toMatchObject(
        {
          status: 404,
        },
      );
    }
    if (action) {
      const body = new URLSearchParams({ csrf: stranger.csrf, consent: 'yes', text: 'x' });
      expect(await answerOf(action, { ...ask, cookie: stranger.cookie, body })).toMatchObject({ status: 404 });
      const misspelt = { ...ask, params: { ...params, id: 'x' }, cookie: stranger.cookie, body };
      expect(await answerOf(action, misspelt)).toMatchObject({ status: 404 });
    }
    expect(await db.application.findUniqueOrThrow({ where: { id: own.id } })).toMatchObject({ status: 'draft' });
  });
});

describe('sending a file', () => {
  const name = 'applications_.$id_.documents_.$item.tsx';
  async function upload({ csrf, file }: { csrf?: string; file?: Uint8Array }) {
    const person = await applicant();
    const id = await started(person);
    const me = await visitor(person.id);
    const { action } = await page(name);
    const fields: [string, string][] = [['csrf', csrf ?? me.csrf]];
    const files = file ? [{ field: 'file', name: 'паспорт.png', bytes: file }] : [];
    const answer = await answerOf(action, {
      path: `/kk/my/applications/${id}/documents/passport`,
      params: { id, item: 'passport' },
      cookie: me.cookie,
      body: multipart(fields, files),
    });
    return { answer, kept: await db.document.count({ where: { applicationId: id } }) };
  }

  test('keeps it and leads back to the page', async () => {
    const { answer, kept } = await upload({ file: await png() });
    expect(answer).toMatchObject({ status: 303, to: expect.stringMatching(/documents\/passport$/) });
    expect(kept).toBe(1);
  });

  test('from a form that is not ours keeps nothing', async () => {
    const { answer, kept } = await upload({ csrf: 'forged', file: await png() });
    expect(answer.status).toBe(403);
    expect(kept).toBe(0);
  });

  test('a bad file, or none, is answered at the field', async () => {
    const bad = await upload({ file: Buffer.from('MZ this is a program') });
    expect(bad).toMatchObject({ answer: { status: 422 }, kept: 0 });
    expect(JSON.stringify(bad.answer.data)).toContain('паспорт.png');
    expect((await upload({})).answer.status).toBe(422);
  });
});

test('a double click on “send” ends on the same page', async () => {
  const { person, id } = await readyDraft();
  const me = await visitor(person.id);
  const { action } = await page('applications_.$id_.declaration.tsx');
  const press = () =>
    answerOf(action, {
      path: `/kk/my/applications/${id}/declaration`,
      params: { id },
      cookie: me.cookie,
      body: new URLSearchParams({ csrf: me.csrf, consent: 'yes' }),
    });
  const both = await Promise.all([press(), press()]);
  expect(both.map(({ status, to }) => [status, to])).toEqual([
    [303, `/kk/my/applications/${id}/sent`],
    [303, `/kk/my/applications/${id}/sent`],
  ]);
});

test('one answer is changed and the review comes next; what the answer opens comes before it', async () => {
  const { person, id } = await readyDraft();
  const me = await visitor(person.id);
  const { action } = await page('applications_.$id_.answers_.$page.tsx');
  const answers = `/kk/my/applications/${id}/answers`;
  const change = async (name: string, fields: Record<string, string>) => {
    const body = new URLSearchParams({ csrf: me.csrf, ...fields });
    const asked = { path: `${answers}/${name}?from=review`, params: { id, page: name }, cookie: me.cookie, body };
    return (await answerOf(action, asked)).to;
  };
  const review = `/kk/my/applications/${id}/review`;
  expect(await change('printed-name', { nameChanged: 'no' })).toBe(review);
  expect(await change('printed-name', { nameChanged: 'yes' })).toBe(`${answers}/previous-name?from=review`);
  expect(await change('previous-name', { previousName: 'Айгүл Омарова' })).toBe(review);
  // A letter of another alphabet: told once, then it is as they say.
  const mixed = { previousName: 'Aйгүл' };
  expect(await change('previous-name', mixed)).toBe(`${answers}/previous-name?from=review`);
  expect(await change('previous-name', { ...mixed, seen: 'mixed-letters previousName Aйгүл' })).toBe(review);
});

test('a page left open by one person acts in nobody else’s name in the same browser', async () => {
  const [first, second] = [await visitor((await applicant()).id), await visitor((await applicant()).id)];
  const cookie = [second.cookie.split('; ')[0], first.cookie.split('; ')[1]].join('; ');
  const { action } = await page('start.tsx');
  const body = () => new URLSearchParams({ csrf: first.csrf, route: 'kandas-card.professional' });
  const ask = { path: '/kk/my/start', params: {} };
  expect(await answerOf(action, { ...ask, cookie, body: body() })).toMatchObject({
    status: 409,
    data: { code: 'other-account' },
  });
  expect((await answerOf(action, { ...ask, cookie: first.cookie, body: body() })).status).not.toBe(409);
});
