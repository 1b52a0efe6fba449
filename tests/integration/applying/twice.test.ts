// The same form sent twice, at once and one after another: one thing happens, and both hear the same answer.
import { expect, test } from 'vitest';
import { applicant, readyDraft, receivedFile, started } from '../../support/applicants';
import { sentCase, stateOf } from '../../support/cases';
import { png } from '../../support/files';

const { db } = await import('#app/data/db.server');
const { discardDraft } = await import('#app/features/applying/discard-draft.server');
const { startApplication } = await import('#app/features/applying/start-application.server');
const { submitApplication } = await import('#app/features/applying/submit-application.server');
const { withdrawApplication } = await import('#app/features/applying/withdraw-application.server');
const { keepDocument } = await import('#app/features/documents/keep-document.server');
const { removeDocument } = await import('#app/features/documents/remove-document.server');

const at = { now: new Date('2026-11-23T08:00:00Z') };

/** Sends twice at once, then once more. */
async function thrice<T>(send: () => Promise<T>): Promise<T[]> {
  const both = await Promise.all([send(), send()]);
  return [...both, await send()];
}

test('beginning an application', async () => {
  const person = await applicant();
  const begin = (key: string) =>
    startApplication({ programme: 'kandas-card', route: 'professional', check: {}, key }, person, at);
  const [first, ...others] = await thrice(() => begin('one form'));
  expect(first).toMatchObject({ ok: true });
  for (const other of others) expect(other).toEqual(first);
  expect(await db.application.count({ where: { accountId: person.id } })).toBe(1);
  // Another form is another wish, and is told that there is one already.
  expect(await begin('another form')).toMatchObject({ ok: false, code: 'already-open' });
  // The same key in somebody else's hands begins their own.
  const stranger = await applicant();
  const theirs = await startApplication(
    { programme: 'kandas-card', route: 'professional', check: {}, key: 'one form' },
    stranger,
    at,
  );
  expect(theirs.ok && first?.ok && theirs.value.id !== first.value.id).toBe(true);
  // What was thrown away stays away: the old form, brought back, begins anew.
  if (!first?.ok) throw new Error('not begun');
  await discardDraft(first.value.id, person, at);
  const anew = await begin('one form');
  expect(anew.ok && anew.value.id !== first.value.id).toBe(true);
});

test('sending an application', async () => {
  const { person, id } = await readyDraft();
  const [first, ...others] = await thrice(() => submitApplication({ id, consent: true, locale: 'kk' }, person, at));
  const all = [first, ...others];
  expect(all.filter((each) => each?.ok)).toHaveLength(1);
  // The page turns this into the page that says it is sent.
  for (const each of all.filter((one) => !one?.ok)) expect(each).toMatchObject({ code: 'already-sent' });
  expect(await stateOf(id)).toMatchObject({ status: 'submitted', letters: ['application-received'] });
  expect(await db.submission.count({ where: { applicationId: id } })).toBe(1);
});

test('withdrawing and discarding', async () => {
  const kept = await sentCase();
  for (const each of await thrice(() => withdrawApplication(kept.id, { id: kept.accountId }, at)))
    expect(each).toMatchObject({ ok: true });
  const { steps, letters } = await stateOf(kept.id);
  expect(steps.filter((step) => step === 'withdraw')).toHaveLength(1);
  expect(letters.filter((letter) => letter === 'application-withdrawn')).toHaveLength(1);

  const person = await applicant();
  const id = await started(person);
  for (const each of await thrice(() => discardDraft(id, person, at))) expect(each).toMatchObject({ ok: true });
  expect((await stateOf(id)).steps.filter((step) => step === 'discard')).toHaveLength(1);
});

test('sending a file and taking it away', async () => {
  const { person, id } = await readyDraft();
  const bytes = await png(300, 200);
  const before = await db.document.count({ where: { applicationId: id } });
  const send = async () =>
    keepDocument({ applicationId: id, item: 'passport', file: await receivedFile(bytes, 'page-two.png') }, person, at);
  const [first, ...others] = await thrice(send);
  expect(first).toMatchObject({ ok: true });
  for (const other of others) expect(other).toEqual(first);
  expect(await db.document.count({ where: { applicationId: id } })).toBe(before + 1);

  const document = first?.ok ? first.value.id : '';
  const removals = await thrice(() => removeDocument({ id: document }, person, at));
  for (const each of removals) expect(each).toEqual(removals[0]);
  expect(removals[0]).toMatchObject({ ok: true, value: { item: 'passport' } });
  expect(await removeDocument({ id: document }, await applicant(), at)).toMatchObject({ code: 'not-found' });
});
