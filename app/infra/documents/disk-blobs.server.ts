import { createReadStream } from 'node:fs';
import { access, mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { checkedKey, isBlobKey, type SealedBlobs } from './sealed-blobs';

/** Sealed bytes in a folder outside anything the web server serves, made on first use. */
export function diskBlobs(folder: string): SealedBlobs {
  const placeOf = (key: string) => path.join(folder, checkedKey(key).slice(0, 2), key);
  return {
    async place(temp, key) {
      const place = placeOf(key);
      if (await mkdir(path.dirname(place), { recursive: true, mode: 0o700 })) await syncFolder(folder);
      await rename(temp, place);
      await syncFolder(path.dirname(place));
    },
    async read(key) {
      const place = placeOf(key);
      await access(place);
      return pieces(place);
    },
    async remove(key) {
      await rm(placeOf(key), { force: true });
    },
    async *list() {
      for (const name of await entries(folder)) {
        if (!/^[0-9a-f]{2}$/.test(name)) continue;
        for (const key of await entries(path.join(folder, name))) {
          const info = isBlobKey(key) ? await stat(path.join(folder, name, key)).catch(() => null) : null;
          if (info) yield { key, at: info.mtime };
        }
      }
    },
  };
}

async function* pieces(place: string): AsyncGenerator<Buffer> {
  yield* createReadStream(place, { highWaterMark: 256 * 1024 });
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

export async function entries(folder: string): Promise<string[]> {
  return await readdir(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return [];
    throw error;
  });
}
