import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { applicant, filledIn, receivedFile, started, surgeon } from '../../support/applicants';
import { encryptedPdf, html, jpeg, pdf, png } from '../../support/files';

const { db } = await import('#app/data/db.server');
const { keepDocument } = await import('#app/features/documents/keep-document.server');
const { removeDocument } = await import('#app/features/documents/remove-document.server');
const { ownDocument, spokenOf } = await import('#app/features/documents/document.query.server');
const { toldOf } = await import('#app/http/document-words.server');
const { translateFor } = await import('#app/i18n/catalogues');
const { documentPicture } = await import('#app/http/document-picture.server');
const { knownFiles } = await import('#app/data/kept-file.server');

const at = { now: new Date('2026-11-23T08:00:00Z') };

async function draft() {
  const person = await applicant();
  const id = await started(person);
  await filledIn(person, id, { name: surgeon.name ?? {} });
  const keep = async (item: string, bytes: Uint8Array, name?: string) =>
    keepDocument({ applicationId: id, item, file: await receivedFile(bytes, name) }, person, at);
  return { person, id, keep };
}

const folder = () => path.join(process.env.DATA_DIR ?? '', 'documents');
async function storedFiles(): Promise<string[]> {
  const names = existsSync(folder()) ? await readdir(folder(), { recursive: true }) : [];
  return names.map((name) => path.basename(name)).filter((name) => /^[0-9a-f]{64}$/.test(name));
}

describe('keeping', () => {
  test('a good file has its row, its pages and its thumbnail, and only its owner sees them', async () => {
    const { person, keep } = await draft();
    const kept = await keep('passport', await pdf(2), 'pasport.pdf');
    if (!kept.ok) throw new Error(kept.code);
    const row = await ownDocument(person.id, kept.value.id);
    expect(row).toMatchObject({ item: 'passport', type: 'application/pdf', pageCount: 2, fileName: 'pasport.pdf' });
    for (const picture of ['thumbnail', '1', '2']) {
      const response = row && (await documentPicture(row, picture));
      expect(response?.headers.get('Content-Type')).toBe('image/webp');
      const bytes = Buffer.from((await response?.arrayBuffer()) ?? new ArrayBuffer(0));
      expect(bytes.subarray(8, 12).toString()).toBe('WEBP');
    }
    expect(row && (await documentPicture(row, '3'))).toBeNull();
    expect(row && (await documentPicture(row, '../1'))).toBeNull();
    expect(await ownDocument((await applicant()).id, kept.value.id)).toBeNull();
  });

  test('a refused file leaves neither row nor bytes', async () => {
    const { id, keep } = await draft();
    const before = await storedFiles();
    expect(await keep('passport', html)).toMatchObject({ code: 'wrong-type' });
    expect(await keep('passport', encryptedPdf('secret'))).toMatchObject({ code: 'encrypted' });
    expect(await keep('diploma-of-somebody', await png())).toMatchObject({ code: 'not-found' });
    expect(await storedFiles()).toEqual(before);
    expect(await db.document.count({ where: { applicationId: id } })).toBe(0);
  });

  test('the same file once more is known, told, and stands once; what is sent again by the same sending is no second one', async () => {
    const { person, id, keep } = await draft();
    const bytes = await png();
    const first = await keep('police-certificate', bytes, 'diploma.png');
    if (!first.ok) throw new Error(first.code);
    expect(first.value.twice).toBeUndefined();
    expect(await keep('police-certificate', bytes, 'diploma-copy.png')).toEqual({
      ok: true,
      value: { id: first.value.id, twice: true },
    });
    const other = await pdf(1);
    const send = async () =>
      keepDocument(
        { applicationId: id, item: 'police-certificate', file: await receivedFile(other), sendKey: 'batch-001-a' },
        person,
        at,
      );
    const sent = await send();
    expect(await send()).toEqual(sent);
    expect(sent).toMatchObject({ ok: true, value: expect.not.objectContaining({ twice: true }) });
    expect(await db.document.count({ where: { applicationId: id, removedAt: null } })).toBe(2);
    const url = new URL(`http://localhost/?done=same&document=${first.value.id}`);
    const told = toldOf({ locale: 'kk', t: translateFor('kk') }, url, await spokenOf(person.id, first.value.id));
    expect(told).toEqual({ tone: 'warning', text: expect.stringContaining('diploma.png'), putBack: null });
  });

  test('where one file is asked for, a new one takes the place of the old, which stays as a version', async () => {
    const { id, keep } = await draft();
    await keep('photo', await jpeg(), 'one.jpg');
    await keep('photo', await jpeg(500, 700), 'two.jpg');
    const shown = await db.document.findMany({ where: { applicationId: id, removedAt: null } });
    expect(shown.map(({ fileName }) => fileName)).toEqual(['two.jpg']);
    expect(await db.document.count({ where: { applicationId: id } })).toBe(2);
  });

  test('no more files than fit, also when they come at once', async () => {
    const { id, keep } = await draft();
    const all = await Promise.all([1, 2, 3, 4, 5].map(async (n) => keep('passport', await png(300 + n, 400))));
    expect(all.filter(({ ok }) => ok)).toHaveLength(3);
    expect(all.filter((each) => !each.ok && each.code === 'too-many-for-item')).toHaveLength(2);
    expect(await db.document.count({ where: { applicationId: id, removedAt: null } })).toBe(3);
    const stored = await storedFiles();
    expect(await knownFiles([...stored, 'f'.repeat(64)])).toEqual(new Set(stored));
  });
});

describe('removing', () => {
  test('takes a file off the list; a stranger finds nothing', async () => {
    const { person, id, keep } = await draft();
    const kept = await keep('cv', await png());
    if (!kept.ok) throw new Error(kept.code);
    expect(await removeDocument({ id: kept.value.id }, await applicant(), at)).toMatchObject({ code: 'not-found' });
    expect(await removeDocument({ id: kept.value.id }, person, at)).toMatchObject({ ok: true, value: { item: 'cv' } });
    expect(await removeDocument({ id: 'not-a-number' }, person, at)).toMatchObject({ code: 'not-found' });
    expect(await db.document.count({ where: { applicationId: id, removedAt: null } })).toBe(0);
  });

  test('is over once the office has accepted the application', async () => {
    const { person, id, keep } = await draft();
    const kept = await keep('cv', await png());
    if (!kept.ok) throw new Error(kept.code);
    await db.application.update({
      where: { id },
      data: {
        status: 'verification',
        reference: 'KK-2026-TEST01-X',
        submittedAt: at.now,
        acceptedAt: at.now,
        ruleSet: 'paper-2023',
      },
    });
    expect(await removeDocument({ id: kept.value.id }, person, at)).toMatchObject({ code: 'not-found' });
    expect(await keep('cv', await png())).toMatchObject({ code: 'not-found' });
  });
});

test('an address that names no document finds none', async () => {
  const person = await applicant();
  for (const id of ['', 'abc', '-'.repeat(36), '00000000-0000-0000-0000-000000000000']) {
    expect(await removeDocument({ id }, person, at)).toEqual({ ok: false, code: 'not-found' });
    expect(await ownDocument(person.id, id)).toBeNull();
  }
});

test('nobody has files drawn and stored without end: replaced ones are kept too', async () => {
  const { person, id, keep } = await draft();
  await db.$executeRaw`INSERT INTO rate_limit (key, points, expire) VALUES (${`upload:${person.id}`}, 300, ${Date.now() + 60_000})`;
  const before = await storedFiles();
  expect(await keep('passport', await png())).toEqual({ ok: false, code: 'too-often' });
  expect(await storedFiles()).toEqual(before);
  expect(await db.document.count({ where: { applicationId: id } })).toBe(0);
});
