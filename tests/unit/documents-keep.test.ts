import { randomBytes } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import sharp from 'sharp';
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { type DocumentStore, storedFileSchema } from '#app/infra/documents/document-store.server';
import { fileResponse } from '#app/infra/documents/file-response.server';
import { keepUpload, partAad } from '#app/infra/documents/keep-upload.server';
import { uploadLimits } from '#app/infra/documents/limits';
import { receiveUpload } from '#app/infra/documents/receive-upload.server';
import * as files from '#tests/support/files';
import { diskStore } from '#tests/support/stores';

// A decoder thread starts in a fraction of a second, but other tests may hold both cores.
vi.setConfig({ testTimeout: 30_000 });

let root: string;
let folder: string;
let store: DocumentStore;
beforeAll(async () => {
  root = await mkdtemp(path.join(tmpdir(), 'keep-'));
});
beforeEach(async () => {
  folder = path.join(root, randomBytes(4).toString('hex'));
  store = (await diskStore(folder)).open();
});
afterAll(() => rm(root, { recursive: true }));

const aad = 'document|0193-1|application|7';

async function send(bytes: Uint8Array, name = 'file.bin', into = store) {
  const limits = { ...uploadLimits, tempFolder: into.tempFolder };
  const result = await receiveUpload(
    files.post(files.multipart([], [{ name, bytes }])),
    limits,
    async ({ received }) =>
      received.ok
        ? keepUpload(received.value, { store: into, aad, antivirus: null, mac: (sha256) => `mac of ${sha256}` })
        : received,
  );
  if (!result.ok) throw new Error(result.code);
  return result.value.files[0]!;
}

const onDisk = async () =>
  (await readdir(folder, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile());

describe('a good file is kept whole: original, pages, thumbnail', () => {
  test('PDF of three pages, sent under a lying name', async () => {
    const bytes = await files.pdf(3);
    const kept = await send(bytes, 'photo.exe');
    if (!kept.ok) throw new Error(kept.code);
    const { original, pages, thumbnail } = kept.value;
    expect(kept.value).toMatchObject({ type: 'application/pdf', size: bytes.length, pageCount: 3 });
    expect(pages).toHaveLength(3);
    for (const file of [original, thumbnail, ...pages])
      expect(storedFileSchema.parse(JSON.parse(JSON.stringify(file)))).toEqual(file);
    expect((await buffer(await store.read(original, partAad(aad, 'original')))).equals(bytes)).toBe(true);
    const page = await buffer(await store.read(pages[1]!, partAad(aad, 'page-2')));
    expect((await sharp(page).metadata()).format).toBe('webp');
    await expect(store.read(pages[0]!, partAad(aad, 'page-2'))).rejects.toThrow();
    expect(await onDisk()).toHaveLength(5);
  });

  test('a photo', async () => {
    const kept = await send(await files.phonePhoto());
    expect(kept).toMatchObject({ ok: true, value: { type: 'image/jpeg', pageCount: 1 } });
    expect(await onDisk()).toHaveLength(3);
  });
});

describe('of a refused file nothing stays', () => {
  const refused: [string, () => Buffer | Promise<Buffer>][] = [
    ['empty', () => Buffer.alloc(0)],
    ['too-big', () => Buffer.alloc(uploadLimits.fileBytes + 1, 'x')],
    ['wrong-type', () => files.html],
    ['wrong-type', files.jpegThatIsAlsoPdf],
    ['broken', async () => files.cutOff(await files.jpeg())],
    ['encrypted', () => files.encryptedPdf('secret')],
    ['active-content', files.activePdfs['file inside']!],
    ['too-many-pages', () => files.pdf(101)],
    ['too-many-pixels', files.pngBomb],
  ];
  test.each(refused)('%s', async (code, make) => {
    expect(await send(await make())).toEqual({ ok: false, code });
    expect(await onDisk()).toEqual([]);
  });

  test('the store fails at the last part: what was kept before goes again', async () => {
    let puts = 0;
    const failing: DocumentStore = {
      ...store,
      put: (source, context) => (++puts === 4 ? Promise.reject(new Error('ENOSPC')) : store.put(source, context)),
    };
    await expect(send(await files.pdf(5), 'a.pdf', failing)).rejects.toThrow('ENOSPC');
    expect(puts).toBe(4);
    expect(await onDisk()).toEqual([]);
  });
});

describe('a file is served so that it can do nothing', () => {
  test('headers', async () => {
    const response = fileResponse(Readable.from([Buffer.from('ab'), Buffer.from('c')], { objectMode: false }), {
      type: 'image/webp',
      fileName: 'Диплом "1"; x=\r\n.webp',
      disposition: 'inline',
      size: 3,
    });
    expect(await response.text()).toBe('abc');
    expect(Object.fromEntries(response.headers)).toEqual({
      'content-type': 'image/webp',
      'content-length': '3',
      'content-disposition': `inline; filename="______ _1_; x= .webp"; filename*=UTF-8''%D0%94%D0%B8%D0%BF%D0%BB%D0%BE%D0%BC%20%221%22%3B%20x%3D%20.webp`,
      'content-security-policy': "default-src 'none'; sandbox; frame-ancestors 'none'",
      'cross-origin-resource-policy': 'same-origin',
      'x-content-type-options': 'nosniff',
      'cache-control': 'private, no-store',
    });
  });

  test('a changed file breaks the answer instead of ending it', async () => {
    const file = await store.put(randomBytes(300_000), aad);
    const place = path.join(folder, file.key.slice(0, 2), file.key);
    const sealed = await readFile(place);
    sealed[250_000]! ^= 1;
    await writeFile(place, sealed);
    const options = { type: 'application/pdf', fileName: 'a.pdf', disposition: 'attachment' } as const;
    await expect(fileResponse(await store.read(file, aad), options).arrayBuffer()).rejects.toThrow();
  });

  test('a receiver that leaves closes the file', async () => {
    const file = await store.put(randomBytes(1_000_000), aad);
    const stream = await store.read(file, aad);
    const reader = fileResponse(stream, { type: 'image/webp', fileName: 'a', disposition: 'inline' }).body!.getReader();
    await reader.read();
    await reader.cancel();
    expect(stream.destroyed).toBe(true);
  });

  test('nothing is open before somebody reads: an answer that nobody fetches holds no file', async () => {
    const file = await store.put(randomBytes(1_000), aad);
    const stream = await store.read(file, aad);
    await rm(path.join(folder, file.key.slice(0, 2), file.key));
    await expect(stream.toArray()).rejects.toThrow('ENOENT');
    await expect(store.read(file, aad)).rejects.toThrow('ENOENT');
  });
});
