// The same form sent twice, at once and one after another: one thing happens, and both hear the same answer.
import { expect, test } from 'vitest';
import { applicant, readyDraft, receivedFile, started } from '../../support/applicants';
import { sentCase, stateOf } from '../../support/cases';
import { png } from '../../support/files';

const { db } = await import('#app/data/db.server');
const { documentsOf } = await import('#app/data/document.server');
const { amendApplication } = await import('#app/features/applying/amend-application.server');
const { prepareAnswers } = await import('#app/features/applying/prepare-amendment.server');
const { discardDraft } = await import('#app/features/applying/discard-draft.server');
const { startAgain } = await import('#app/features/applying/start-again.server');
const { startApplication } = await import('#app/features/applying/start-application.server');
const { submitApplication } = await import('#app/features/applying/submit-application.server');
const { withdrawApplication } = await import('#app/features/applying/withdraw-application.server');
const { keepDocument } = await import('#app/features/documents/keep-document.server');
const { moveDocument } = await import('#app/features/documents/move-document.server');
const { removeDocument } = await import('#app/features/documents/remove-document.server');
const { restoreDocument } = await import('#app/features/documents/restore-document.server');
const { reuseDocument } = await import('#app/features/documents/reuse-document.server');
const { turnDocument } = await import('#app/features/documents/turn-document.server');
const { lists } = await import('#app/http/lists.server');

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
  const all = await thrice(send);
  const [first] = all;
  // All hear of the same file; whoever came second, that it stands here already.
  for (const each of all) expect(each).toMatchObject({ ok: true, value: { id: first?.ok && first.value.id } });
  expect(all.filter((each) => each.ok && !each.value.twice)).toHaveLength(1);
  expect(await db.document.count({ where: { applicationId: id } })).toBe(before + 1);

  const document = first?.ok ? first.value.id : '';
  const removals = await thrice(() => removeDocument({ id: document }, person, at));
  for (const each of removals) expect(each).toEqual(removals[0]);
  expect(removals[0]).toMatchObject({ ok: true, value: { item: 'passport' } });
  expect(await removeDocument({ id: document }, await applicant(), at)).toMatchObject({ code: 'not-found' });
});

test('changing address and telephone of a sent application', async () => {
  const { id, accountId } = await sentCase();
  const raw = { residenceCountry: 'MNG', address: 'Өлгий, 7', phone: '+976 9911 2233' };
  for (const each of await thrice(() => prepareAnswers({ id, page: 'residence', raw, lists }, { id: accountId }, at)))
    expect(each).toMatchObject({ ok: true });
  const { version } = await stateOf(id);
  for (const each of await thrice(() => amendApplication({ id, version }, { id: accountId }, at)))
    expect(each).toMatchObject({ ok: true });
  expect((await stateOf(id)).steps.filter((step) => step === 'amend')).toHaveLength(1);
});

test('beginning again from old answers leads to one draft', async () => {
  const { person, id } = await readyDraft();
  await submitApplication({ id, consent: true, locale: 'kk' }, person, at);
  await withdrawApplication(id, person, at);
  const begun = await thrice(() => startAgain(id, person, at));
  for (const each of begun) expect(each).toEqual(begun[0]);
  const draft = begun[0]?.ok ? begun[0].value.id : '';
  expect(draft).not.toBe('');
  expect(await db.application.count({ where: { accountId: person.id } })).toBe(2);
  // What was thrown away stays away: another one is begun.
  await discardDraft(draft, person, at);
  const anew = await startAgain(id, person, at);
  expect(anew.ok && anew.value.id !== draft).toBe(true);
});

test('turning, moving, using elsewhere and bringing back a file', async () => {
  const person = await applicant();
  const applicationId = await started(person);
  const keep = async (item: string, name: string, width: number) => {
    const file = await receivedFile(await png(width, 200), name);
    const kept = await keepDocument({ applicationId, item, file }, person, at);
    if (!kept.ok) throw new Error(kept.code);
    return kept.value.id;
  };
  const names = async (item: string) =>
    (await documentsOf(db, applicationId)).filter((each) => each.item === item).map(({ fileName }) => fileName);
  const one = await keep('passport', 'one.png', 301);
  await keep('passport', 'two.png', 302);
  await keep('passport', 'three.png', 303);

  for (const each of await thrice(() => turnDocument({ id: one, turned: 0 }, person, at)))
    expect(each).toMatchObject({ ok: true });
  const turned = async () => (await documentsOf(db, applicationId)).find(({ id }) => id === one)?.rotation;
  expect(await turned()).toEqual([90]);
  await turnDocument({ id: one, turned: 90 }, person, at);
  expect(await turned()).toEqual([180]);

  for (const each of await thrice(() => moveDocument({ id: one, stood: 0 }, 'down', person, at)))
    expect(each).toMatchObject({ ok: true });
  expect(await names('passport')).toEqual(['two.png', 'one.png', 'three.png']);

  for (const each of await thrice(() => reuseDocument({ id: one, item: 'photo' }, person, at)))
    expect(each).toMatchObject({ ok: true });
  expect(await names('photo')).toEqual(['one.png']);

  await removeDocument({ id: one, item: 'photo' }, person, at);
  await removeDocument({ id: one, item: 'passport' }, person, at);
  for (const each of await thrice(() => restoreDocument({ id: one, item: 'passport' }, person, at)))
    expect(each).toMatchObject({ ok: true });
  expect(await names('passport')).toEqual(['two.png', 'one.png', 'three.png']);
  expect(await names('photo')).toEqual([]);
});
