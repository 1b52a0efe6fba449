import { createHash, randomBytes } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { Readable } from 'node:stream';
import { z } from 'zod';
import { env } from '../env.server';
import { documentMasterKey } from '../keys.server';
import { opened, sealed, unwrapKey, wrapKey } from './sealed-file.server';

const keyPattern = /^[0-9a-f]{64}$/;

/** What a row remembers of a kept file. Without `wrappedKey` the bytes on disk cannot be read by anyone. */
export const storedFileSchema = z.strictObject({
  /** SHA-256 of the sealed bytes, which is also their name. */
  key: z.string().regex(keyPattern),
  wrappedKey: z.string(),
  keyId: z.string(),
  /** Plain size in bytes. */
  size: z.int().nonnegative(),
});
export type StoredFile = z.output<typeof storedFileSchema>;

export type DocumentStore = {
  /** Uploads arrive here before they are looked at. */
  readonly tempFolder: string;
  /** Seals bytes, or the file at a path, for one context. On return they are on the disk for good; the source is left alone. */
  put(source: string | Uint8Array, aad: string): Promise<StoredFile>;
  /** Plain bytes. Rejects when the file is missing, the key or the context is another one; the stream fails where sealed bytes were changed. */
  read(file: StoredFile, aad: string): Promise<Readable>;
  /** Removing what is not there is no error. */
  remove(key: string): Promise<void>;
  /** Removes files no row knows, and forgotten uploads, when both are older than the given moment. Says how many. */
  sweepOrphans(olderThan: Date, isKnown: (key: string) => Promise<boolean>): Promise<number>;
};

/** The store on disk, outside anything the web server serves. `folder` and its content are made on first use. */
export function createDocumentStore({ folder, masterKey }: { folder: string; masterKey: Buffer }): DocumentStore {
  if (masterKey.length !== 32) throw new Error('The master key must have 32 bytes');
  const tempFolder = path.join(folder, 'incoming');

  const placeOf = (key: string) => {
    if (!keyPattern.test(key)) throw new Error('Not a key of the document store');
    return path.join(folder, key.slice(0, 2), key);
  };

  async function put(source: string | Uint8Array, aad: string): Promise<StoredFile> {
    const fileKey = randomBytes(32);
    const plain =
      typeof source === 'string' ? (createReadStream(source) as AsyncIterable<Buffer>) : [Buffer.from(source)];
    await mkdir(tempFolder, { recursive: true, mode: 0o700 });
    const temp = path.join(tempFolder, `${randomBytes(16).toString('hex')}.sealed`);
    let size = 0;
    async function* counted() {
      for await (const piece of plain) {
        size += piece.length;
        yield piece;
      }
    }
    try {
      const key = await writeDown(temp, sealed(counted(), fileKey, aad));
      const place = placeOf(key);
      if (await mkdir(path.dirname(place), { recursive: true, mode: 0o700 })) await syncFolder(folder);
      await rename(temp, place);
      await syncFolder(path.dirname(place));
      return { key, ...wrapKey(fileKey, masterKey, aad), size };
    } catch (error) {
      await rm(temp, { force: true });
      throw error;
    }
  }

  async function read(file: StoredFile, aad: string): Promise<Readable> {
    const place = placeOf(file.key);
    const fileKey = unwrapKey(file, masterKey, aad);
    await stat(place);
    return Readable.from(opened(place, fileKey, aad), { objectMode: false });
  }

  async function remove(key: string): Promise<void> {
    await rm(placeOf(key), { force: true });
  }

  async function sweepOrphans(olderThan: Date, isKnown: (key: string) => Promise<boolean>): Promise<number> {
    let removed = 0;
    for (const name of await entries(folder)) {
      for (const file of await entries(path.join(folder, name))) {
        const place = path.join(folder, name, file);
        const info = await stat(place).catch(() => null);
        if (!info || info.mtime >= olderThan) continue;
        const forgotten = name === 'incoming' || (keyPattern.test(file) && !(await isKnown(file)));
        if (!forgotten) continue;
        await rm(place, { force: true });
        removed++;
      }
    }
    return removed;
  }

  return { tempFolder, put, read, remove, sweepOrphans };
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

/** A new name survives a power cut only once its folder is flushed too. Windows cannot open folders, and flushes names itself. */
async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return;
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

async function entries(folder: string): Promise<string[]> {
  return await readdir(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return [];
    throw error;
  });
}

let ours: DocumentStore | undefined;

/** The store of this installation: the folder `documents` in the data folder, sealed with the master key of documents. */
export function documentStore(): DocumentStore {
  ours ??= createDocumentStore({ folder: path.join(env.DATA_DIR, 'documents'), masterKey: documentMasterKey() });
  return ours;
}
