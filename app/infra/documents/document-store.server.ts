import { createHash, randomBytes } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { open, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { Readable } from 'node:stream';
import { z } from 'zod';
import { env } from '../env.server';
import { documentKeys } from '../secrets.server';
import { diskBlobs, entries } from './disk-blobs.server';
import { s3Blobs } from './s3-blobs.server';
import type { SealedBlobs } from './sealed-blobs';
import { keyIdOf, type MasterKeys, opened, sealed, unwrapKey, wrapKey } from './sealed-file.server';
import { asStoreTrouble, makeTempFolder, StoreTrouble } from './store-trouble.server';

/** What a row remembers of a kept file. Without `wrappedKey` the sealed bytes cannot be read by anyone. */
export const storedFileSchema = z.strictObject({
  /** SHA-256 of the sealed bytes, which is also their name. */
  key: z.string().regex(/^[0-9a-f]{64}$/),
  wrappedKey: z.string(),
  keyId: z.string(),
  /** Plain size in bytes. */
  size: z.int().nonnegative(),
});
export type StoredFile = z.output<typeof storedFileSchema>;

export type FileFault = 'missing' | 'name-is-not-its-hash' | 'does-not-open' | 'other-size';

export type DocumentStore = {
  /** Uploads arrive here before they are looked at. */
  readonly tempFolder: string;
  /** Seals bytes, or the file at a path, for one context. On return they are kept for good; the source is left alone. Throws StoreTrouble. */
  put(source: string | Uint8Array, aad: string): Promise<StoredFile>;
  /** Plain bytes. Rejects when the file is missing, the key or the context is another one; the stream fails where sealed bytes were changed. */
  read(file: StoredFile, aad: string): Promise<Readable>;
  /** Removing what is not there is no error. */
  remove(key: string): Promise<void>;
  /** Reads all of a file without keeping it: what is wrong with it, or the SHA-256 of its plain bytes. Throws StoreTrouble. */
  check(file: StoredFile, aad: string): Promise<{ fault: FileFault } | { sha256: string }>;
  /** The same file with its key wrapped by the current master key; its bytes stay as they are. */
  rewrapped(file: StoredFile, aad: string): StoredFile;
  /** Which master key wraps now. */
  currentKeyId(): string;
  /** Names of files that are older than a moment and that no row knows. */
  orphans(olderThan: Date, known: (keys: string[]) => Promise<Set<string>>): AsyncIterable<string>;
  /** Removes these, and forgotten uploads of the same age. Says how many. */
  sweepOrphans(olderThan: Date, known: (keys: string[]) => Promise<Set<string>>): Promise<number>;
};

const batch = 500;

/** Seals and opens; where the sealed bytes lie is for `blobs` to know. `tempFolder` is on a disk of ours and is made on first use. */
export function createDocumentStore({
  blobs,
  tempFolder,
  keys,
}: {
  blobs: SealedBlobs;
  tempFolder: string;
  keys: () => MasterKeys;
}): DocumentStore {
  async function put(source: string | Uint8Array, aad: string): Promise<StoredFile> {
    const fileKey = randomBytes(32);
    const plain =
      typeof source === 'string' ? (createReadStream(source) as AsyncIterable<Buffer>) : [Buffer.from(source)];
    const temp = path.join(tempFolder, `${randomBytes(16).toString('hex')}.sealed`);
    let size = 0;
    async function* counted() {
      for await (const piece of plain) {
        size += piece.length;
        yield piece;
      }
    }
    try {
      await makeTempFolder(tempFolder);
      const key = await writeDown(temp, sealed(counted(), fileKey, aad));
      await blobs.place(temp, key);
      return { key, ...wrapKey(fileKey, keys().current, aad), size };
    } catch (error) {
      await rm(temp, { force: true }).catch(() => {});
      throw asStoreTrouble(error);
    }
  }

  async function read(file: StoredFile, aad: string): Promise<Readable> {
    const fileKey = unwrapKey(file, keys(), aad);
    const bytes = await blobs.read(file.key);
    return Readable.from(opened(bytes, fileKey, aad), { objectMode: false });
  }

  async function check(file: StoredFile, aad: string): Promise<{ fault: FileFault } | { sha256: string }> {
    const [name, content] = [createHash('sha256'), createHash('sha256')];
    let size = 0;
    async function* hashed(bytes: AsyncIterable<Buffer>) {
      for await (const piece of bytes) {
        name.update(piece);
        yield piece;
      }
    }
    try {
      const fileKey = unwrapKey(file, keys(), aad);
      for await (const piece of opened(hashed(await blobs.read(file.key)), fileKey, aad)) {
        content.update(piece);
        size += piece.length;
      }
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return { fault: 'missing' };
      const trouble = asStoreTrouble(error);
      if (trouble instanceof StoreTrouble) throw trouble;
      return { fault: 'does-not-open' };
    }
    if (name.digest('hex') !== file.key) return { fault: 'name-is-not-its-hash' };
    return size === file.size ? { sha256: content.digest('hex') } : { fault: 'other-size' };
  }

  async function* orphans(olderThan: Date, known: (keys: string[]) => Promise<Set<string>>) {
    let waiting: string[] = [];
    const unknown = async () => {
      const rows = await known(waiting);
      const found = waiting.filter((key) => !rows.has(key));
      waiting = [];
      return found;
    };
    for await (const { key, at } of blobs.list()) {
      if (at < olderThan) waiting.push(key);
      if (waiting.length === batch) yield* await unknown();
    }
    if (waiting.length > 0) yield* await unknown();
  }

  async function sweepOrphans(olderThan: Date, known: (keys: string[]) => Promise<Set<string>>): Promise<number> {
    let removed = 0;
    for (const name of await entries(tempFolder)) {
      const place = path.join(tempFolder, name);
      const info = await stat(place).catch(() => null);
      if (!info || info.mtime >= olderThan) continue;
      await rm(place, { force: true });
      removed++;
    }
    for await (const key of orphans(olderThan, known)) {
      await blobs.remove(key);
      removed++;
    }
    return removed;
  }

  return {
    tempFolder,
    put,
    read,
    check,
    orphans,
    sweepOrphans,
    remove: (key) => blobs.remove(key),
    rewrapped: (file, aad) => ({ ...file, ...wrapKey(unwrapKey(file, keys(), aad), keys().current, aad) }),
    currentKeyId: () => keyIdOf(keys().current),
  };
}

/** Writes and flushes the file; returns the SHA-256 of what was written. */
async function writeDown(place: string, bytes: AsyncIterable<Buffer>): Promise<string> {
  const hash = createHash('sha256');
  const file = await open(place, 'wx', 0o600);
  try {
    for await (const chunk of bytes) {
      hash.update(chunk);
      await file.writeFile(chunk);
    }
    await file.sync();
  } finally {
    await file.close();
  }
  return hash.digest('hex');
}

let ours: DocumentStore | undefined;

/** The store of this installation: the bucket it is told, otherwise the folder `documents` in the data folder. */
export function documentStore(): DocumentStore {
  const folder = path.join(env.DATA_DIR, 'documents');
  ours ??= createDocumentStore({
    blobs: env.DOCUMENT_STORE ? s3Blobs(env.DOCUMENT_STORE) : diskBlobs(folder),
    tempFolder: path.join(folder, 'incoming'),
    keys: documentKeys,
  });
  return ours;
}
