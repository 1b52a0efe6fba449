import { randomBytes } from 'node:crypto';
import { closeSync, fsyncSync, linkSync, mkdirSync, openSync, rmSync, writeSync } from 'node:fs';
import path from 'node:path';

/**
 * A file that never changes: complete or absent, flushed to the disk, readable by the portal's own user alone. Throws
 * `EEXIST` when the name is taken.
 */
export function writeOnce(folder: string, name: string, text: string): void {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const draft = path.join(folder, `.${randomBytes(6).toString('hex')}`);
  const handle = openSync(draft, 'wx', 0o600);
  try {
    writeSync(handle, text);
    fsyncSync(handle);
    linkSync(draft, path.join(folder, name));
  } finally {
    closeSync(handle);
    rmSync(draft, { force: true });
  }
}
