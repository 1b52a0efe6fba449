// A second application of the same person begins with what they have answered before, if they wish.
import { expect, test } from 'vitest';
import {
  applicant,
  filledIn,
  listsFilledIn,
  readyDraft,
  started,
  surgeon,
  surgeonEntries,
} from '../../support/applicants';
import { daughter, entryAdded } from '../../support/families';
import { answerOf, page, visitor } from '../../support/page-answers';

const { ownApplication } = await import('#app/features/applying/application.query.server');
const { startApplication } = await import('#app/features/applying/start-application.server');
const { submitApplication } = await import('#app/features/applying/submit-application.server');
const { withdrawApplication } = await import('#app/features/applying/withdraw-application.server');

const now = new Date('2026-11-23T08:00:00Z');
const visa = { programme: 'valuable-skills-visa', route: 'listed-profession', check: {} } as const;

test('a visa after a card takes over the person, the family and the work, and nothing that is not asked there', async () => {
  const person = await applicant();
  const card = await started(person);
  await entryAdded(person, card, { answers: daughter, key: 'a' }, now);
  await filledIn(person, card, { ...surgeon });
  await listsFilledIn(person, card, surgeonEntries);
  const begun = await startApplication({ ...visa, key: 'one', from: card }, person, { now });
  if (!begun.ok) throw new Error(begun.code);
  const second = await ownApplication(person.id, begun.value.id);
  expect(second).toMatchObject({ programme: 'valuable-skills-visa', status: 'draft' });
  expect(second?.answers).toMatchObject({
    surnameLatin: 'SARSENBAY',
    passportNumber: 'E1234567',
    occupation: '2212-neurosurgeon',
  });
  expect(second?.entries.map(({ list }) => list).sort()).toEqual(['employments', 'family', 'qualifications']);
  expect(Object.keys(second?.pages ?? {})).not.toContain('origin');
  // The entries are copies of their own.
  const first = await ownApplication(person.id, card);
  const ids = first?.entries.map(({ id }) => id) ?? [];
  expect(second?.entries.some(({ id }) => ids.includes(id))).toBe(false);
  // The same form once more begins nothing.
  expect(await startApplication({ ...visa, key: 'one', from: card }, person, { now })).toEqual(begun);
});

test('what was said in the check since goes before older answers; nobody else’s application is taken from', async () => {
  const { id: foreign } = await readyDraft();
  const person = await applicant();
  const empty = await startApplication({ ...visa, from: foreign }, person, { now });
  expect(empty.ok && (await ownApplication(person.id, empty.value.id))?.answers).toEqual({});

  const other = await applicant();
  const card = await started(other);
  await filledIn(other, card, { languages: surgeon.languages ?? {}, name: surgeon.name ?? {} });
  const check = { programme: visa.programme, route: visa.route, answers: { languageKk: 'C1' } };
  const begun = await startApplication({ ...visa, check, from: card }, other, { now });
  const answers = begun.ok ? (await ownApplication(other.id, begun.value.id))?.answers : null;
  expect(answers).toMatchObject({ languageKk: 'C1', surnameLatin: 'SARSENBAY' });
});

test('the page offers the latest application, and after a withdrawal the list of applications does, too', async () => {
  const { person, id } = await readyDraft();
  const browser = await visitor(person.id);
  const { loader, action } = await page('start.tsx');
  const { loader: my } = (await import('#app/routes/$locale_.my')) as never as { loader: never };
  const open = { path: '/kk/my/start', params: {}, cookie: browser.cookie };
  expect((await answerOf(loader, open)).data).toMatchObject({ earlier: { id } });
  expect((await submitApplication({ id, consent: true, locale: 'kk' }, person, { now })).ok).toBe(true);
  expect((await withdrawApplication(id, person, { now })).ok).toBe(true);
  const list = await answerOf(my, { path: '/kk/my', params: {}, cookie: browser.cookie });
  expect((list.data as unknown as { closed: { besides: { href: string } }[] }).closed[0]?.besides.href).toBe(
    `/kk/my/applications/${id}/again`,
  );
  const body = new URLSearchParams({ csrf: browser.csrf, route: 'professional', key: 'k', from: id });
  const begun = await answerOf(action, { ...open, body });
  expect(begun.to).toMatch(/\?again=yes$/);
  const draft = await ownApplication(person.id, /applications\/([^?]*)/.exec(begun.to ?? '')?.[1]);
  expect(draft?.answers).toMatchObject({ surnameLatin: 'SARSENBAY', originProof: 'identity-document' });
  // Who has nothing before is offered nothing.
  const stranger = await visitor((await applicant()).id);
  expect((await answerOf(loader, { ...open, cookie: stranger.cookie })).data).toMatchObject({ earlier: null });
});
