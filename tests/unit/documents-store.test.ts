import { randomBytes } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm, stat, truncate, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { buffer } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createDocumentStore, type DocumentStore, type StoredFile } from '#app/infra/documents/document-store.server';

let folder: string;
let store: DocumentStore;
const masterKey = randomBytes(32);
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'store-'));
  store = createDocumentStore({ folder: path.join(folder, 'documents'), masterKey });
});
afterAll(() => rm(folder, { recursive: true }));

const placeOf = (file: StoredFile) => path.join(folder, 'documents', file.key.slice(0, 2), file.key);
const plainOf = async (file: StoredFile, aad = 'document|1') => buffer(await store.read(file, aad));

describe('what is put comes back, and only there', () => {
  test.each([0, 1, 65_535, 65_536, 65_537, 131_072, 1_000_003])('%i bytes', async (size) => {
    const bytes = randomBytes(size);
    const file = await store.put(bytes, 'document|1');
    expect(file.size).toBe(size);
    expect((await plainOf(file)).equals(bytes)).toBe(true);
  });

  test('a file by its path, which is left alone', async () => {
    const source = path.join(folder, 'source');
    await writeFile(source, 'passport');
    const file = await store.put(source, 'document|1');
    expect(String(await plainOf(file))).toBe('passport');
    expect(await readFile(source, 'utf8')).toBe('passport');
  });

  test('on disk nothing of the content can be read, and equal files look unlike', async () => {
    const secret = Buffer.from('N12345678 '.repeat(1000));
    const [one, two] = [await store.put(secret, 'document|1'), await store.put(secret, 'document|1')];
    expect((await readFile(placeOf(one))).includes('N12345678')).toBe(false);
    expect(one.key).not.toBe(two.key);
    expect((await stat(placeOf(one))).mode & 0o077).toBe(0);
    expect(await readdir(store.tempFolder)).toEqual([]);
  });

  test('another context, another master key or a changed wrapped key opens nothing', async () => {
    const file = await store.put(Buffer.from('diploma'), 'document|1');
    const other = createDocumentStore({ folder: path.join(folder, 'documents'), masterKey: randomBytes(32) });
    await expect(store.read(file, 'document|2')).rejects.toThrow();
    await expect(other.read(file, 'document|1')).rejects.toThrow('another master key');
    const wrapped = Buffer.from(file.wrappedKey, 'base64url');
    wrapped[20]! ^= 1;
    await expect(store.read({ ...file, wrappedKey: wrapped.toString('base64url') }, 'document|1')).rejects.toThrow();
  });

  test('the sealed bytes of one file under the name of another do not open', async () => {
    const [one, two] = [
      await store.put(Buffer.from('one'), 'document|1'),
      await store.put(Buffer.from('two'), 'document|1'),
    ];
    await writeFile(placeOf(one), await readFile(placeOf(two)));
    await expect(plainOf(one)).rejects.toThrow();
  });
});

describe('a changed file is noticed before a changed byte is handed out', () => {
  const size = 200_000;
  test.each([0, 4, 30_000, 70_000, 140_000, size + 40])('bit changed at %i', async (place) => {
    const bytes = randomBytes(size);
    const file = await store.put(bytes, 'document|1');
    const sealed = await readFile(placeOf(file));
    sealed[place]! ^= 1;
    await writeFile(placeOf(file), sealed);
    const got: Buffer[] = [];
    const reading = async () => {
      for await (const piece of await store.read(file, 'document|1')) got.push(piece as Buffer);
    };
    await expect(reading()).rejects.toThrow();
    const part = Buffer.concat(got);
    expect(part.equals(bytes.subarray(0, part.length))).toBe(true);
    expect(part.length).toBeLessThanOrEqual(place);
  });

  test.each([3, 4, 40, 4 + 65_552, 4 + 2 * 65_552])('cut off after %i bytes', async (length) => {
    const file = await store.put(randomBytes(size), 'document|1');
    await truncate(placeOf(file), length);
    await expect(plainOf(file)).rejects.toThrow();
  });

  test('a missing file is an error before anything is answered', async () => {
    const file = await store.put(Buffer.from('gone'), 'document|1');
    await store.remove(file.key);
    await store.remove(file.key);
    await expect(store.read(file, 'document|1')).rejects.toThrow(/ENOENT/);
  });

  test.each(['../../etc/passwd', '', 'x'.repeat(64), `${'a'.repeat(64)}/..`])('"%s" is no key', async (key) => {
    await expect(store.remove(key)).rejects.toThrow('Not a key');
  });
});

test('orphans and forgotten uploads go once they are old; known and young files stay', async () => {
  const own = createDocumentStore({ folder: path.join(folder, 'swept'), masterKey });
  expect(await own.sweepOrphans(new Date(), async () => false)).toBe(0);
  const [known, orphan, young] = await Promise.all(
    ['known', 'orphan', 'young'].map((text) => own.put(Buffer.from(text), 'a')),
  );
  const place = (file: StoredFile) => path.join(folder, 'swept', file.key.slice(0, 2), file.key);
  const upload = path.join(own.tempFolder, 'left.upload');
  await writeFile(upload, 'half');
  const old = new Date(Date.now() - 86_400_000);
  for (const file of [place(known!), place(orphan!), upload]) await utimes(file, old, old);
  const removed = await own.sweepOrphans(new Date(Date.now() - 3_600_000), async (key) => key === known!.key);
  expect(removed).toBe(2);
  await expect(stat(place(orphan!))).rejects.toThrow();
  await expect(stat(upload)).rejects.toThrow();
  expect(String(await buffer(await own.read(known!, 'a')))).toBe('known');
  expect(String(await buffer(await own.read(young!, 'a')))).toBe('young');
});
