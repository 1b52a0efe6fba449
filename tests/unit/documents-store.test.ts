import { randomBytes } from 'node:crypto';
import { readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { buffer } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import type { DocumentStore, StoredFile } from '#app/infra/documents/document-store.server';
import { diskStore, flip, makeOld, s3Store, type TestStore, tamper, testFolder } from '#tests/support/stores';

const masterKey = randomBytes(32);

/** The same for every kind of store. */
describe.each([
  ['disk', () => diskStore()],
  ['S3', s3Store],
] as [string, () => Promise<TestStore>][])('%s', (_kind, make) => {
  let here: TestStore;
  let store: DocumentStore;
  beforeAll(async () => {
    here = await make();
    store = here.open(masterKey);
  });
  afterAll(() => here.end());

  const plainOf = async (file: StoredFile, aad = 'document|1') => buffer(await store.read(file, aad));

  describe('what is put comes back, and only there', () => {
    test.each([0, 1, 65_535, 65_536, 65_537, 131_072, 1_000_003])('%i bytes', async (size) => {
      const bytes = randomBytes(size);
      const file = await store.put(bytes, 'document|1');
      expect(file.size).toBe(size);
      expect((await plainOf(file)).equals(bytes)).toBe(true);
      expect(await store.check(file, 'document|1')).toHaveProperty('sha256');
    });

    test('a file by its path, which is left alone', async () => {
      const source = path.join(await testFolder(), 'source');
      await writeFile(source, 'passport');
      const file = await store.put(source, 'document|1');
      expect(String(await plainOf(file))).toBe('passport');
      expect(await readFile(source, 'utf8')).toBe('passport');
      await rm(path.dirname(source), { recursive: true });
    });

    test('nothing of the content can be read where it lies, and equal files look unlike', async () => {
      const secret = Buffer.from('N12345678 '.repeat(1000));
      const [one, two] = [await store.put(secret, 'document|1'), await store.put(secret, 'document|1')];
      expect((await readFile(here.placeOf(one.key))).includes('N12345678')).toBe(false);
      expect(one.key).not.toBe(two.key);
      expect(await readdir(store.tempFolder)).toEqual([]);
    });

    test('another context, another master key or a changed wrapped key opens nothing', async () => {
      const file = await store.put(Buffer.from('diploma'), 'document|1');
      await expect(store.read(file, 'document|2')).rejects.toThrow();
      await expect(here.open().read(file, 'document|1')).rejects.toThrow('another master key');
      const wrapped = Buffer.from(file.wrappedKey, 'base64url');
      wrapped[20]! ^= 1;
      await expect(store.read({ ...file, wrappedKey: wrapped.toString('base64url') }, 'document|1')).rejects.toThrow();
    });

    test('the sealed bytes of one file under the name of another do not open', async () => {
      const one = await store.put(Buffer.from('one'), 'document|1');
      const two = await store.put(Buffer.from('two'), 'document|1');
      const other = await readFile(here.placeOf(two.key));
      await tamper(here, one.key, () => other);
      await expect(plainOf(one)).rejects.toThrow();
      expect(await store.check(one, 'document|1')).toEqual({ fault: 'does-not-open' });
    });
  });

  describe('a changed file is noticed before a changed byte is handed out', () => {
    const size = 200_000;
    test.each([0, 4, 30_000, 70_000, 140_000, size + 40])('bit changed at %i', async (place) => {
      const bytes = randomBytes(size);
      const file = await store.put(bytes, 'document|1');
      await tamper(here, file.key, flip(place));
      const got: Buffer[] = [];
      const reading = async () => {
        for await (const piece of await store.read(file, 'document|1')) got.push(piece as Buffer);
      };
      await expect(reading()).rejects.toThrow();
      const part = Buffer.concat(got);
      expect(part.equals(bytes.subarray(0, part.length))).toBe(true);
      expect(part.length).toBeLessThanOrEqual(place);
      expect(await store.check(file, 'document|1')).toEqual({ fault: 'does-not-open' });
    });

    test.each([0, 3, 4, 40, 4 + 65_552, 4 + 2 * 65_552])('cut off after %i bytes', async (length) => {
      const file = await store.put(randomBytes(size), 'document|1');
      await tamper(here, file.key, (bytes) => bytes.subarray(0, length));
      await expect(plainOf(file)).rejects.toThrow();
    });

    test('a missing file is an error before anything is answered', async () => {
      const file = await store.put(Buffer.from('gone'), 'document|1');
      await store.remove(file.key);
      await store.remove(file.key);
      await expect(store.read(file, 'document|1')).rejects.toThrow(/ENOENT/);
      expect(await store.check(file, 'document|1')).toEqual({ fault: 'missing' });
    });

    test('a row that tells another size is found out', async () => {
      const file = await store.put(Buffer.from('twelve bytes'), 'document|1');
      expect(await store.check({ ...file, size: 11 }, 'document|1')).toEqual({ fault: 'other-size' });
    });

    test.each(['../../etc/passwd', '', 'x'.repeat(64), `${'a'.repeat(64)}/..`])('"%s" is no key', async (key) => {
      await expect((async () => store.remove(key))()).rejects.toThrow('Not a key');
    });
  });

  test('a new master key wraps anew without touching bytes; the old one is then not needed', async () => {
    const [file, fresh] = [await store.put(Buffer.from('kept'), 'document|1'), randomBytes(32)];
    const before = await readFile(here.placeOf(file.key));
    const rewrapped = here.open(fresh, masterKey).rewrapped(file, 'document|1');
    expect(rewrapped).toMatchObject({ key: file.key, size: file.size });
    expect(rewrapped.keyId).not.toBe(file.keyId);
    expect(String(await buffer(await here.open(fresh).read(rewrapped, 'document|1')))).toBe('kept');
    await expect(here.open(fresh).read(file, 'document|1')).rejects.toThrow('another master key');
    expect((await readFile(here.placeOf(file.key))).equals(before)).toBe(true);
  });

  test('orphans and forgotten uploads go once they are old; known and young files stay', async () => {
    const [known, orphan, young] = await Promise.all(
      ['known', 'orphan', 'young'].map((text) => store.put(Buffer.from(text), 'a')),
    );
    const upload = path.join(store.tempFolder, 'left.upload');
    await writeFile(upload, 'half');
    for (const file of [here.placeOf(known!.key), here.placeOf(orphan!.key), upload]) await makeOld(file);
    const asked = vi.fn(async () => new Set([known!.key]));
    expect(await store.sweepOrphans(new Date(Date.now() - 86_400_000), asked)).toBe(2);
    expect(asked).toHaveBeenCalledWith(expect.arrayContaining([known!.key, orphan!.key]));
    expect(asked).toHaveBeenCalledTimes(1);
    await expect(store.read(orphan!, 'a')).rejects.toThrow(/ENOENT/);
    await expect(stat(upload)).rejects.toThrow();
    expect(String(await buffer(await store.read(known!, 'a')))).toBe('known');
    expect(String(await buffer(await store.read(young!, 'a')))).toBe('young');
  });
});

test('on disk files are for their owner alone', async () => {
  const here = await diskStore();
  const file = await here.open().put(Buffer.from('x'), 'a');
  expect((await stat(here.placeOf(file.key))).mode & 0o077).toBe(0);
  await here.end();
});

test('an S3 store that is away says so and keeps nothing', async () => {
  const here = await s3Store();
  const store = here.open();
  const file = await store.put(Buffer.from('x'), 'a');
  await here.stop();
  await expect(store.put(randomBytes(200_000), 'a')).rejects.toMatchObject({ code: 'store-away' });
  await expect(store.check(file, 'a')).rejects.toMatchObject({ code: 'store-away' });
  expect(await readdir(store.tempFolder)).toEqual([]);
  await here.end();
});
