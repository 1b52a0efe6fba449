import { mkdir } from 'node:fs/promises';

/** The store cannot take or give a file now, through no fault of the person: full, or away (also: not writable). */
export class StoreTrouble extends Error {
  constructor(
    readonly code: 'store-full' | 'store-away',
    options: { cause: unknown },
  ) {
    super(`The document store cannot be used: ${code}`, options);
  }
}

const full = new Set(['ENOSPC', 'EDQUOT', 'EFBIG']);
const away =
  /^(EROFS|EACCES|EPERM|EIO|ENOTDIR|ECONN\w+|ETIMEDOUT|EPIPE|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH|TimeoutError)$/;

/** Names what the disk or the other store said; everything else stays the fault it is. */
export function asStoreTrouble(error: unknown): unknown {
  if (error instanceof StoreTrouble) return error;
  const { code, name, $metadata } = error as {
    code?: unknown;
    name?: unknown;
    $metadata?: { httpStatusCode?: number };
  };
  const word = typeof code === 'string' ? code : String(name);
  if (full.has(word) || $metadata?.httpStatusCode === 507) return new StoreTrouble('store-full', { cause: error });
  // Whatever another store answers to a request that was right is its own trouble.
  return away.test(word) || $metadata ? new StoreTrouble('store-away', { cause: error }) : error;
}

/** The folder uploads arrive in; that it cannot be made is the store's trouble whatever the system calls it. */
export async function makeTempFolder(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true, mode: 0o700 }).catch((cause) => {
    const trouble = asStoreTrouble(cause);
    throw trouble instanceof StoreTrouble ? trouble : new StoreTrouble('store-away', { cause });
  });
}
