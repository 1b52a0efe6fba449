import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import { applicant, filledIn, receivedFile, started, surgeon } from '../../support/applicants';
import { startClamd, virus } from '../../support/clamd';
import { jpeg, multipart, noisyJpeg, pdf, png, post } from '../../support/files';

const daemon = await startClamd();
process.env.CLAMD = daemon.address;
afterAll(() => daemon.stop());

const { flip, makeOld } = await import('../../support/stores');
const { db } = await import('#app/data/db.server');
const { keptRows, knownFiles, partsOf } = await import('#app/data/kept-file.server');
const { documentsOf } = await import('#app/data/document.server');
const { keepDocument } = await import('#app/features/documents/keep-document.server');
const { removeDocument } = await import('#app/features/documents/remove-document.server');
const { rotateKey, keysInUse } = await import('#app/features/documents/rotate-key.server');
const { scanWaiting } = await import('#app/features/documents/scan-waiting.server');
const { eraseExpired, tendStore } = await import('#app/features/documents/tend-store.server');
const { verifyStore } = await import('#app/features/documents/verify-store.server');
const { antivirus } = await import('#app/infra/documents/antivirus.server');
const { scanWaitMs } = await import('#app/infra/documents/keep-upload.server');
const { uploadLimits } = await import('#app/infra/documents/limits');
const { receiveUpload } = await import('#app/infra/documents/receive-upload.server');
const { run: documentsCommand } = await import('../../../scripts/commands/documents');

beforeEach(async () => {
  scanWaitMs.now = 20_000;
  daemon.now.mood = 'well';
  await antivirus()?.scan((async function* () {})(), 20_000);
});

const now = new Date('2026-11-23T08:00:00Z');
const later = (minutes: number) => new Date(now.getTime() + minutes * 60_000);
const folder = () => path.join(process.env.DATA_DIR ?? '', 'documents');
const placeOf = (key: string) => path.join(folder(), key.slice(0, 2), key);

async function draft() {
  const person = await applicant();
  const id = await started(person);
  await filledIn(person, id, { name: surgeon.name ?? {} });
  const keep = async (item: string, bytes: Uint8Array, name?: string) =>
    keepDocument({ applicationId: id, item, file: await receivedFile(bytes, name) }, person, { now });
  const kept = async (...given: Parameters<typeof keep>) => {
    const verdict = await keep(...given);
    if (!verdict.ok) throw new Error(verdict.code);
    return db.document.findUniqueOrThrow({ where: { id: verdict.value.id } });
  };
  return { person, id, keep, kept };
}

async function storedFiles(): Promise<string[]> {
  const names = existsSync(folder()) ? await readdir(folder(), { recursive: true }) : [];
  return names.map((name) => path.basename(name)).filter((name) => /^[0-9a-f]{64}$/.test(name));
}
const left = async () => (await readdir(path.join(folder(), 'incoming')).catch(() => [])).length;

async function verified() {
  const faults: unknown[] = [];
  return { faults, seen: await verifyStore((fault) => faults.push(fault)) };
}

/** What the antivirus of the tests takes for a virus, behind a picture that is whole. */
const infected = async () => Buffer.concat([await jpeg(), virus]);

describe('the antivirus', () => {
  test('a clear word decides at once', async () => {
    const { keep, kept } = await draft();
    expect(await kept('passport', await png())).toMatchObject({ state: 'ready', scan: 'clean', refusedBecause: null });
    const before = await storedFiles();
    expect(await keep('passport', await infected())).toEqual({ ok: false, code: 'infected' });
    expect(await storedFiles()).toEqual(before);
  });

  test.each(['silent', 'confused', 'hangs-up'] as const)('%s: quarantine, until it says "clean"', async (mood) => {
    const { id, kept } = await draft();
    await kept('cv', await png(300, 300));
    daemon.now.mood = mood;
    if (mood === 'silent') scanWaitMs.now = 300;
    const waiting = await kept('passport', await png());
    expect(waiting).toMatchObject({ state: 'checking', scan: 'pending' });
    // It is known to be away now, so the next one is not kept waiting.
    expect(await kept('photo', await jpeg())).toMatchObject({ state: 'received', scan: 'pending' });
    const officers = async () => (await documentsOf(db, id, { readyOnly: true })).map(({ item }) => item);
    expect(await officers()).toEqual(['cv']);
    expect(await documentsOf(db, id)).toHaveLength(3);

    if (mood !== 'silent') {
      expect(await scanWaiting(now)).toBe(0);
      const { scan, scanAttempts, scanAt } = await db.document.findUniqueOrThrow({ where: { id: waiting.id } });
      const tried = await db.document.count({ where: { applicationId: id, scanAttempts: { gt: 0 } } });
      expect([scan, tried]).toEqual(['pending', 1]);
      if (scanAttempts > 0) expect(scanAt?.getTime()).toBeGreaterThan(now.getTime());
    }
    daemon.now.mood = 'well';
    expect(await scanWaiting(later(5))).toBe(2);
    expect(await officers()).toHaveLength(3);
    expect(await scanWaiting(later(10))).toBe(0);
  });

  test('a virus found afterwards: refused, and no byte of it can be read again', async () => {
    const { id, kept } = await draft();
    daemon.now.mood = 'confused';
    const row = await kept('passport', await infected());
    const keys = partsOf(row).map(({ file }) => file.key);
    expect(keys).toHaveLength(3);
    daemon.now.mood = 'well';
    expect(await scanWaiting(now)).toBe(1);
    expect(await db.document.findUniqueOrThrow({ where: { id: row.id } })).toMatchObject({
      state: 'refused',
      refusedBecause: 'infected',
      scan: 'infected',
      original: null,
      pages: [],
      thumbnail: null,
      contentMac: null,
    });
    expect((await storedFiles()).filter((key) => keys.includes(key))).toEqual([]);
    expect(await documentsOf(db, id, { readyOnly: true })).toEqual([]);
    // The database itself lets nothing unscanned through.
    await expect(
      db.document.update({ where: { id: row.id }, data: { state: 'ready', refusedBecause: null } }),
    ).rejects.toThrow(/document_ready/);
  });

  test('where the operator runs without one, what waits becomes "not scanned", never "clean"', async () => {
    const { kept } = await draft();
    daemon.now.mood = 'confused';
    const { id } = await kept('passport', await png());
    expect(await scanWaiting(now, null)).toBe(1);
    expect(await db.document.findUniqueOrThrow({ where: { id } })).toMatchObject({
      state: 'ready',
      scan: 'not-scanned',
    });
    daemon.now.mood = 'well';
    expect(await scanWaiting(now)).toBe(1);
    expect(await db.document.findUniqueOrThrow({ where: { id } })).toMatchObject({ state: 'ready', scan: 'clean' });
  });
});

test('equal files have equal marks, which only the key gives', async () => {
  const bytes = await png(400, 400);
  const [one, two] = [await (await draft()).kept('passport', bytes), await (await draft()).kept('cv', bytes, 'b.png')];
  expect(one.contentMac).toBe(two.contentMac);
  const { createHash } = await import('node:crypto');
  for (const encoding of ['hex', 'base64url'] as const) {
    expect(one.contentMac).not.toBe(createHash('sha256').update(bytes).digest(encoding));
  }
});

test('what is sealed for one document does not open for another, another application or version', async () => {
  const { kept } = await draft();
  const [one, two] = [await kept('passport', await png()), await kept('passport', await jpeg())];
  const open = (row: typeof one) => verifyOne(row);
  expect(await open(one)).toHaveProperty('sha256');
  for (const changed of [{ id: two.id }, { applicationId: two.id }, { version: one.version + 1 }, { version: 0 }]) {
    expect(await open({ ...one, ...changed })).toEqual({ fault: 'does-not-open' });
  }
});
async function verifyOne(row: Parameters<typeof partsOf>[0]) {
  const { documentStore } = await import('#app/infra/documents/document-store.server');
  const [original] = partsOf(row);
  if (!original) throw new Error('nothing kept');
  return documentStore().check(original.file, original.aad);
}

test('a new master key: every row is wrapped anew while uploads go on, and all of it opens', async () => {
  const people = await Promise.all(Array.from({ length: 3 }, draft));
  await Promise.all(people.map(({ kept }) => kept('passport', randomFile)));
  const [oldKey] = Object.keys(await keysInUse());
  let going = true;
  let uploads = 0;
  const uploading = people.map(async ({ person, kept }) => {
    while (going) {
      const row = await kept('cv', Buffer.concat([randomFile, randomBytes(8)]), `${uploads++}.png`);
      await removeDocument({ id: row.id }, person, { now });
    }
  });
  const first = await rotateKey();
  await vi.waitUntil(() => uploads >= 6, { timeout: 20_000 });
  const [second, third] = await Promise.all([rotateKey(), rotateKey()]);
  going = false;
  await Promise.all(uploading);
  expect(first.rewrapped).toBeGreaterThanOrEqual(3);
  await rotateKey({ newKey: false });

  const { faults, seen } = await verified();
  expect(faults).toEqual([]);
  const [current, ...others] = Object.keys(await keysInUse());
  expect(others).toEqual([]);
  expect([oldKey, first.keyId]).not.toContain(current);
  expect([second.keyId, third.keyId]).toContain(current);
  expect(seen.documents).toBeGreaterThanOrEqual(uploads);
  const secrets = JSON.parse(await readFile(path.join(process.env.DATA_DIR ?? '', 'secrets.json'), 'utf8'));
  expect(secrets.documentKeysBefore).toHaveLength(3);
});
const randomFile = await png(40, 40);

test('the command names what is missing, changed, moved or unknown', async () => {
  const { kept } = await draft();
  const rows = [await kept('passport', await png()), await kept('cv', await pdf(2)), await kept('photo', await jpeg())];
  const lines: string[] = [];
  vi.spyOn(console, 'log').mockImplementation((line) => void lines.push(line));
  onTestFinished(() => void vi.restoreAllMocks());
  expect(await documentsCommand(['verify'])).toBe(0);
  expect(JSON.parse(lines.at(-1) ?? '')).toMatchObject({ faults: 0 });

  const [gone, changed, moved] = rows.map((row) => partsOf(row)) as [
    ReturnType<typeof partsOf>,
    ReturnType<typeof partsOf>,
    ReturnType<typeof partsOf>,
  ];
  const { rm } = await import('node:fs/promises');
  await rm(placeOf(gone[1]?.file.key ?? ''));
  const place = placeOf(changed[0]?.file.key ?? '');
  await writeFile(place, flip(500)(await readFile(place)));
  await db.document.update({ where: { id: rows[2]?.id ?? '' }, data: { contentMac: 'of another file' } });
  const orphan = 'ab'.repeat(32);
  await mkdir(path.join(folder(), 'ab'), { recursive: true });
  await writeFile(placeOf(orphan), 'nobody knows it');
  await makeOld(placeOf(orphan));

  lines.length = 0;
  expect(await documentsCommand(['verify'])).toBe(1);
  const said = lines.map((line) => JSON.parse(line));
  expect(said).toContainEqual(expect.objectContaining({ document: rows[0]?.id, part: 'page-1', fault: 'missing' }));
  expect(said).toContainEqual(
    expect.objectContaining({ document: rows[1]?.id, part: 'original', fault: 'does-not-open' }),
  );
  expect(said).toContainEqual(
    expect.objectContaining({ document: rows[2]?.id, part: 'original', fault: 'other-content' }),
  );
  expect(said).toContainEqual({ orphan });
  expect(said.at(-1)).toMatchObject({ faults: 3, orphans: 1 });
  expect(moved).toHaveLength(3);
  expect((await tendStore(now)).swept).toBe(1);
  for (const { id } of rows) await db.document.delete({ where: { id } });
  expect(await documentsCommand(['nonsense'])).toBe(2);
});

describe('after their terms bytes and keys go', () => {
  const day = 86_400_000;
  const on = (days: number) => new Date(now.getTime() + days * day);
  const erasedAt = async (id: string) => (await db.document.findUniqueOrThrow({ where: { id } })).erasedAt;
  const ended = { endedAt: now, reference: null };

  test.each([
    ['discarded', 'discarded', 7],
    ['withdrawn', 'withdrawn', 365],
    ['refused', 'refused', 1095],
  ] as const)('%s', async (_name, status, days) => {
    const { id, kept } = await draft();
    const row = await kept('passport', await png());
    const keys = partsOf(row).map(({ file }) => file.key);
    await db.application.update({
      where: { id },
      data: {
        ...ended,
        status,
        reference: `KK-2026-${randomBytes(4).toString('hex')}`,
        submittedAt: now,
        ruleSet: 'paper-2023',
      },
    });
    await eraseExpired(on(days - 0.1));
    expect(await erasedAt(row.id)).toBeNull();
    await eraseExpired(on(days + 0.1));
    expect(await erasedAt(row.id)).not.toBeNull();
    expect((await storedFiles()).filter((key) => keys.includes(key))).toEqual([]);
    expect(await knownFiles(keys)).toEqual(new Set());
  });

  test('a version taken away from a draft goes after a month, from a case under decision not at all', async () => {
    const [one, two] = [await draft(), await draft()];
    const rows = [await one.kept('cv', await png()), await two.kept('cv', await png())];
    for (const [index, { person }] of [one, two].entries())
      await removeDocument({ id: rows[index]?.id ?? '' }, person, { now });
    await db.application.update({
      where: { id: two.id },
      data: {
        status: 'verification',
        reference: `KK-2026-${randomBytes(4).toString('hex')}`,
        submittedAt: now,
        ruleSet: 'paper-2023',
      },
    });
    await eraseExpired(on(29));
    expect(await erasedAt(rows[0]?.id ?? '')).toBeNull();
    await eraseExpired(on(31));
    expect(await erasedAt(rows[0]?.id ?? '')).not.toBeNull();
    expect(await erasedAt(rows[1]?.id ?? '')).toBeNull();
  });
});

const mount = (...args: string[]) => spawnSync('mount', args, { stdio: 'ignore' }).status === 0;
const canMount = process.platform === 'linux' && process.getuid?.() === 0;

describe.skipIf(!canMount)('a disk that is full or locked (a real one, mounted for the test)', () => {
  /** The store on a tiny disk of its own. */
  async function tinyDisk(size: string) {
    await mkdir(folder(), { recursive: true });
    if (!mount('-t', 'tmpfs', '-o', `size=${size},mode=700`, 'tmpfs', folder())) return false;
    onTestFinished(() => void spawnSync('umount', [folder()]));
    return true;
  }

  test('full: a word of its own, no row, no bytes', async ({ skip }) => {
    if (!(await tinyDisk('400k'))) return skip();
    const { id, keep } = await draft();
    expect(await keep('passport', await noisyJpeg(900_000))).toEqual({ ok: false, code: 'store-full' });
    expect([await storedFiles(), await left()]).toEqual([[], 0]);
    expect(await db.document.count({ where: { applicationId: id } })).toBe(0);
    const limits = { ...uploadLimits, tempFolder: path.join(folder(), 'incoming') };
    const big = post(multipart([], [{ name: 'a.bin', bytes: randomBytes(2_000_000) }]));
    expect(await receiveUpload(big, limits, async () => null)).toEqual({ ok: false, code: 'store-full' });
    expect(await left()).toBe(0);
    // What fits goes on as if nothing had been.
    expect(await keep('passport', await png(100, 100))).toMatchObject({ ok: true });
    await db.document.deleteMany({ where: { applicationId: id } });
  });

  test('read-only: the same', async ({ skip }) => {
    if (!(await tinyDisk('4m')) || !mount('-o', 'remount,ro', folder())) return skip();
    const { id, keep } = await draft();
    expect(await keep('passport', await png())).toEqual({ ok: false, code: 'store-away' });
    const limits = { ...uploadLimits, tempFolder: path.join(folder(), 'incoming') };
    const small = post(multipart([], [{ name: 'a.bin', bytes: randomBytes(2_000) }]));
    expect(await receiveUpload(small, limits, async () => null)).toEqual({ ok: false, code: 'store-away' });
    expect([await storedFiles(), await left()]).toEqual([[], 0]);
    expect(await db.document.count({ where: { applicationId: id } })).toBe(0);
  });
});

test('every row that is left opens', async () => {
  const { faults, seen } = await verified();
  expect(faults).toEqual([]);
  expect(seen.documents).toBe((await keptRows(null, 10_000)).length);
});
