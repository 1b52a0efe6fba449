import { describe, expect, test } from 'vitest';
import { applicant, filledIn, readyDraft, receivedFile, started } from '../../support/applicants';
import { png } from '../../support/files';

const { db } = await import('#app/data/db.server');
const { documentsOf } = await import('#app/data/document.server');
const { documentsPage } = await import('#app/features/documents/checklist.query.server');
const { keepDocument } = await import('#app/features/documents/keep-document.server');
const { moveDocument } = await import('#app/features/documents/move-document.server');
const { removeDocument } = await import('#app/features/documents/remove-document.server');
const { restoreDocument } = await import('#app/features/documents/restore-document.server');
const { reuseDocument } = await import('#app/features/documents/reuse-document.server');
const { turnDocument } = await import('#app/features/documents/turn-document.server');
const { submitApplication } = await import('#app/features/applying/submit-application.server');
const { statePurpose } = await import('#app/features/reviewing/open-case.server');
const { openCaseDocument, openOriginal } = await import('#app/features/reviewing/open-document.server');
const { documentLimits } = await import('#app/domain/application/document-limits');

const at = { now: new Date('2026-11-23T08:00:00Z') };
let width = 200;
/** A picture like no other. */
const picture = () => png(++width, 120);

async function draft(fill = false) {
  const person = await applicant();
  const id = await started(person);
  if (fill) await filledIn(person, id);
  const send = async (item: string, more: { bytes?: Uint8Array; name?: string; sendKey?: string } = {}) =>
    keepDocument(
      {
        applicationId: id,
        item,
        file: await receivedFile(more.bytes ?? (await picture()), more.name),
        sendKey: more.sendKey,
      },
      person,
      at,
    );
  const keep = async (...args: Parameters<typeof send>) => {
    const kept = await send(...args);
    if (!kept.ok) throw new Error(kept.code);
    return kept.value.id;
  };
  const names = async (item: string) =>
    (await documentsOf(db, id)).filter((each) => each.item === item).map(({ fileName }) => fileName);
  return { person, id, send, keep, names };
}

async function sent() {
  const { person, id } = await readyDraft();
  const verdict = await submitApplication({ id, consent: true, locale: 'kk' }, person, at);
  if (!verdict.ok) throw new Error(verdict.code);
  const file = async (item: string) =>
    keepDocument({ applicationId: id, item, file: await receivedFile(await picture()) }, person, at);
  return { person, id, file };
}

describe('the same file again', () => {
  test('under the same key or with the same bytes it has arrived already, also when both come at once', async () => {
    const { id, send } = await draft();
    const bytes = await picture();
    const all = await Promise.all([1, 2, 3].map(() => send('passport', { bytes, sendKey: 'abc-000-x' })));
    expect(new Set(all.map((each) => each.ok && each.value.id)).size).toBe(1);
    // Another sending of the same bytes is told that they stand here already.
    const [first] = all;
    expect(await send('passport', { bytes, name: 'another-name.png' })).toEqual({
      ok: true,
      value: { ...(first?.ok && first.value), twice: true },
    });
    expect(await send('passport', { sendKey: 'abc-000-x' })).toEqual(all[0]);
    expect(await db.document.count({ where: { applicationId: id } })).toBe(1);
  });

  test('taken away meanwhile, a late attempt does not bring it back', async () => {
    const { person, id, keep, send } = await draft();
    const document = await keep('passport', { sendKey: 'abc-000-x' });
    await removeDocument({ id: document }, person, at);
    expect(await send('passport', { sendKey: 'abc-000-x' })).toMatchObject({ ok: true });
    expect(await documentsOf(db, id)).toHaveLength(0);
  });
});

describe('order', () => {
  test('files sent together stand as they were chosen, whichever arrives first; each moves up and down', async () => {
    const { person, id, keep, names } = await draft();
    await keep('passport', { name: 'second.png', sendKey: 'b1-001-x' });
    await keep('passport', { name: 'first.png', sendKey: 'b1-000-x' });
    const third = await keep('passport', { name: 'third.png' });
    expect(await names('passport')).toEqual(['first.png', 'second.png', 'third.png']);
    await moveDocument({ id: third }, 'up', person, at);
    expect(await names('passport')).toEqual(['first.png', 'third.png', 'second.png']);
    for (let n = 0; n < 3; n++) await moveDocument({ id: third }, 'up', person, at);
    expect(await names('passport')).toEqual(['third.png', 'first.png', 'second.png']);
    await moveDocument({ id: third }, 'down', person, at);
    expect(await names('passport')).toEqual(['first.png', 'third.png', 'second.png']);
    expect(await moveDocument({ id: third }, 'up', await applicant(), at)).toMatchObject({ code: 'not-found' });
    expect(await turnDocument({ id: third }, person, at)).toMatchObject({ ok: true });
    const turned = (await documentsOf(db, id)).find((each) => each.id === third);
    expect(turned?.rotation).toEqual([90]);
  });
});

describe('one file for two items', () => {
  test('is one row with two places; taken from one it stays at the other', async () => {
    const { person, id, keep, names } = await draft();
    const letter = await keep('cv', { name: 'letter.png' });
    expect(await reuseDocument({ id: letter, item: 'passport' }, person, at)).toMatchObject({ ok: true });
    await reuseDocument({ id: letter, item: 'passport' }, person, at);
    expect([await names('cv'), await names('passport')]).toEqual([['letter.png'], ['letter.png']]);
    expect(await db.document.count({ where: { applicationId: id } })).toBe(1);
    await removeDocument({ id: letter, item: 'cv' }, person, at);
    expect([await names('cv'), await names('passport')]).toEqual([[], ['letter.png']]);
    await restoreDocument({ id: letter, item: 'cv' }, person, at);
    expect([await names('cv'), await names('passport')]).toEqual([['letter.png'], ['letter.png']]);
    // A new file takes the place at one item only.
    await keep('cv', { name: 'new.png' });
    expect([await names('cv'), await names('passport')]).toEqual([['new.png'], ['letter.png']]);
    expect(await reuseDocument({ id: letter, item: 'nothing-asked' }, person, at)).toMatchObject({ code: 'not-found' });
    expect(await reuseDocument({ id: letter, item: 'photo' }, await applicant(), at)).toMatchObject({
      code: 'not-found',
    });
  });
});

describe('taking away', () => {
  test('can be undone; the file stands where it stood', async () => {
    const { person, keep, names } = await draft();
    const one = await keep('passport', { name: 'one.png' });
    await keep('passport', { name: 'two.png' });
    await removeDocument({ id: one }, person, at);
    expect(await names('passport')).toEqual(['two.png']);
    expect(await restoreDocument({ id: one }, await applicant(), at)).toMatchObject({ code: 'not-found' });
    await restoreDocument({ id: one }, person, at);
    await restoreDocument({ id: one }, person, at);
    expect(await names('passport')).toEqual(['one.png', 'two.png']);
  });

  test('of an item that is full meanwhile it is not undone, where one is asked for the two change places', async () => {
    const { person, keep, names } = await draft();
    const gone = await keep('passport');
    await removeDocument({ id: gone }, person, at);
    for (let n = 0; n < 3; n++) await keep('passport');
    expect(await restoreDocument({ id: gone }, person, at)).toMatchObject({ code: 'too-many-for-item' });
    const old = await keep('cv', { name: 'old.png' });
    await keep('cv', { name: 'new.png' });
    await restoreDocument({ id: old }, person, at);
    expect(await names('cv')).toEqual(['old.png']);
  });
});

test('what is no longer asked for is kept aside, not sent, and seen by no officer', async () => {
  const { person, id } = await readyDraft();
  const aside = await keepDocument(
    { applicationId: id, item: 'cv', file: await receivedFile(await picture()) },
    person,
    at,
  );
  if (!aside.ok) throw new Error(aside.code);
  const before = await documentsPage(person.id, id, at.now);
  expect(before?.aside).toEqual([]);
  // As when the answers changed: nothing asks for this item.
  await db.document.create({
    data: {
      ...(await db.document.findUniqueOrThrow({ where: { id: aside.value.id } })),
      id: undefined,
      sendKey: null,
      item: 'staff-list',
      rotation: [],
      original: {},
      pages: [],
      thumbnail: {},
      quality: [],
    },
  });
  const page = await documentsPage(person.id, id, at.now);
  expect(page?.aside.map(({ item }) => item)).toEqual(['staff-list']);
  const stranger = page?.aside[0]?.id ?? '';
  expect(await submitApplication({ id, consent: true, locale: 'kk' }, person, at)).toMatchObject({ ok: true });
  expect((await documentsOf(db, id)).map(({ item }) => item)).not.toContain('staff-list');
  const officer = { id: crypto.randomUUID(), roles: ['verifier' as const] };
  expect(await openCaseDocument(stranger, { kind: 'page', page: 1 }, officer, at)).toBeNull();
});

describe('after sending', () => {
  test('a file can be replaced until the office accepts, and it is written into the history', async () => {
    const { id, file, person } = await sent();
    expect(await file('cv')).toMatchObject({ ok: true });
    const [cv] = (await documentsOf(db, id)).filter(({ item }) => item === 'cv');
    expect(await removeDocument({ id: cv?.id ?? '' }, person, at)).toMatchObject({ code: 'still-required' });
    expect(await db.event.count({ where: { applicationId: id, step: 'documents' } })).toBe(1);
    await db.application.update({ where: { id }, data: { status: 'verification', acceptedAt: at.now } });
    expect(await file('cv')).toMatchObject({ code: 'not-found' });
    expect(await restoreDocument({ id: cv?.id ?? '' }, person, at)).toMatchObject({ code: 'not-found' });
  });

  test('later only in answer to a request, beside what was sent', async () => {
    const { id, file, person } = await sent();
    const before = await documentsOf(db, id);
    await db.application.update({ where: { id }, data: { status: 'awaiting_information', acceptedAt: at.now } });
    await db.informationRequest.create({
      data: {
        applicationId: id,
        askedById: person.id,
        askedAt: new Date('2026-11-23T08:00:00Z'),
        dueOn: new Date('2026-12-10'),
        items: [{ reason: 'unreadable', item: 'cv' }],
      },
    });
    expect(await file('passport')).toMatchObject({ code: 'not-found' });
    expect(await file('cv')).toMatchObject({ ok: true });
    expect(await documentsOf(db, id)).toHaveLength(before.length + 1);
    const old = before.find(({ item }) => item === 'passport');
    expect(await removeDocument({ id: old?.id ?? '' }, person, at)).toMatchObject({ code: 'not-found' });
    // Shown at the item that is asked for, it still is what the office saw at the other.
    const place = { id: old?.id ?? '', item: 'cv' };
    expect(await reuseDocument(place, person, at)).toMatchObject({ ok: true });
    expect(await turnDocument(place, person, at)).toMatchObject({ code: 'not-found' });
    expect(await db.document.findUniqueOrThrow({ where: { id: place.id } })).toMatchObject({ rotation: [] });
    const [answer] = (await documentsOf(db, id)).filter(
      ({ item, use, id: each }) => item === 'cv' && !use && !before.some((one) => one.id === each),
    );
    expect(await turnDocument({ id: answer?.id ?? '', item: 'cv' }, person, at)).toMatchObject({ ok: true });
  });
});

test('one account stores no more than its share, also when files come to one application at once', async () => {
  const { person, id, send, keep } = await draft();
  const one = await keep('photo');
  // Everything but one place is taken by versions that were replaced.
  const row = await db.document.findUniqueOrThrow({ where: { id: one } });
  await db.$executeRaw`INSERT INTO document (id, application_id, item, file_name, type, size, page_count, original, pages, thumbnail, uploaded_at, removed_at)
    SELECT gen_random_uuid(), application_id, item, file_name, type, size, page_count, original, pages, thumbnail, uploaded_at, now()
    FROM document, generate_series(1, ${documentLimits.accountFiles - 2}) WHERE id = ${row.id}::uuid`;
  const all = await Promise.all(['passport', 'passport', 'cv'].map((item) => send(item)));
  expect(all.filter(({ ok }) => ok)).toHaveLength(1);
  expect(all.filter((each) => !each.ok && each.code === 'storage-full')).toHaveLength(2);
  expect(await db.document.count({ where: { applicationId: id } })).toBe(documentLimits.accountFiles);
  expect(person.id).not.toBe('');
});

describe('what officers open', () => {
  test('is written down each time; an original needs a purpose and a clean scan; the ledger takes no change', async () => {
    const { id } = await sent();
    const [document] = await documentsOf(db, id);
    const officer = { id: crypto.randomUUID(), roles: ['verifier' as const] };
    await statePurpose({ id, purpose: 'complaint' }, officer, at);
    const open = (purpose: unknown) => openOriginal({ id: document?.id ?? '', purpose }, officer, at);
    expect(await open(null)).toMatchObject({ code: 'purpose-required' });
    expect(await open('curiosity')).toMatchObject({ code: 'purpose-required' });
    await db.document.update({ where: { id: document?.id }, data: { scan: 'not-scanned' } });
    expect(await open('authenticity')).toMatchObject({ code: 'withheld' });
    await db.document.update({ where: { id: document?.id }, data: { scan: 'clean' } });
    expect(await open('authenticity')).toMatchObject({ ok: true });
    await openCaseDocument(document?.id ?? '', { kind: 'copy' }, officer, at);
    await openCaseDocument(document?.id ?? '', { kind: 'page', page: 1 }, officer, at);
    const reads = await db.documentRead.findMany({ where: { applicationId: id }, orderBy: { id: 'asc' } });
    expect(reads.map(({ kind, purpose, officerRole }) => [kind, purpose, officerRole])).toEqual([
      ['original', 'authenticity', 'verifier'],
      ['copy', 'complaint', 'verifier'],
      ['page', 'complaint', 'verifier'],
    ]);
    await expect(db.documentRead.deleteMany()).rejects.toThrow();
    await expect(db.documentRead.updateMany({ data: { purpose: 'x' } })).rejects.toThrow();
  });
});
