import { createCipheriv, createDecipheriv, createHash, randomBytes } from 'node:crypto';

const mark = Buffer.from('KND1');
const chunkBytes = 64 * 1024;
const tagBytes = 16;
const ivBytes = 12;

export type WrappedKey = {
  /** The key of one file, wrapped by a master key; base64url. */
  wrappedKey: string;
  /** Which master key wrapped it. */
  keyId: string;
};

/** Short public name of a master key: tells keys apart, says nothing about them. */
export const keyIdOf = (masterKey: Buffer): string =>
  createHash('sha256').update('kandas document key').update(masterKey).digest('hex').slice(0, 12);

const wrapContext = (keyId: string, aad: string) => Buffer.from(`wrap|${keyId}|${aad}`);

export function wrapKey(fileKey: Buffer, masterKey: Buffer, aad: string): WrappedKey {
  const keyId = keyIdOf(masterKey);
  const iv = randomBytes(ivBytes);
  const cipher = createCipheriv('aes-256-gcm', masterKey, iv).setAAD(wrapContext(keyId, aad));
  const wrapped = Buffer.concat([iv, cipher.update(fileKey), cipher.final(), cipher.getAuthTag()]);
  return { wrappedKey: wrapped.toString('base64url'), keyId };
}

/** New keys are wrapped by the current one; those before it still open what they wrapped. */
export type MasterKeys = { current: Buffer; before: readonly Buffer[] };

/** Throws when no master key is the right one, or when the context or a bit of the wrapped key is another. */
export function unwrapKey({ wrappedKey, keyId }: WrappedKey, { current, before }: MasterKeys, aad: string): Buffer {
  const masterKey = [current, ...before].find((each) => keyIdOf(each) === keyId);
  if (!masterKey) throw new Error('The file was sealed with another master key');
  const bytes = Buffer.from(wrappedKey, 'base64url');
  const decipher = createDecipheriv('aes-256-gcm', masterKey, bytes.subarray(0, ivBytes), { authTagLength: tagBytes })
    .setAAD(wrapContext(keyId, aad))
    .setAuthTag(bytes.subarray(-tagBytes));
  return Buffer.concat([decipher.update(bytes.subarray(ivBytes, -tagBytes)), decipher.final()]);
}

/** Counter and end mark in the nonce: chunks cannot be swapped, dropped or cut off. A key seals one file only, so no nonce repeats. */
function nonce(index: number, last: boolean): Buffer {
  const iv = Buffer.alloc(ivBytes);
  iv.writeUInt32BE(index, 7);
  iv[ivBytes - 1] = last ? 1 : 0;
  return iv;
}

/** AES-256-GCM in chunks of 64 KiB, each with its own tag: reading never hands out a byte that was not verified. */
export async function* sealed(
  plain: AsyncIterable<Buffer> | Iterable<Buffer>,
  key: Buffer,
  aad: string,
): AsyncGenerator<Buffer> {
  const context = Buffer.from(aad);
  let index = 0;
  const sealChunk = (chunk: Buffer, last: boolean) => {
    const cipher = createCipheriv('aes-256-gcm', key, nonce(index++, last)).setAAD(context);
    return Buffer.concat([cipher.update(chunk), cipher.final(), cipher.getAuthTag()]);
  };
  yield mark;
  let waiting: Buffer = Buffer.alloc(0);
  for await (const piece of plain) {
    waiting = waiting.length ? Buffer.concat([waiting, piece]) : piece;
    // The last chunk is marked as such, so one full chunk is always held back.
    while (waiting.length > chunkBytes) {
      yield sealChunk(waiting.subarray(0, chunkBytes), false);
      waiting = waiting.subarray(chunkBytes);
    }
  }
  yield sealChunk(waiting, true);
}

/** The plain bytes of a sealed file, chunk by verified chunk. Throws when a bit was changed, cut off, moved or belongs elsewhere. */
export async function* opened(bytes: AsyncIterable<Buffer>, key: Buffer, aad: string): AsyncGenerator<Buffer> {
  const context = Buffer.from(aad);
  const openChunk = (chunk: Buffer, index: number, last: boolean) => {
    if (chunk.length < tagBytes) throw new Error('The sealed file is cut off');
    const decipher = createDecipheriv('aes-256-gcm', key, nonce(index, last), { authTagLength: tagBytes })
      .setAAD(context)
      .setAuthTag(chunk.subarray(-tagBytes));
    return Buffer.concat([decipher.update(chunk.subarray(0, -tagBytes)), decipher.final()]);
  };
  let waiting: Buffer = Buffer.alloc(0);
  let begun = false;
  let index = 0;
  for await (const piece of bytes) {
    waiting = waiting.length ? Buffer.concat([waiting, piece]) : Buffer.from(piece);
    if (!begun && waiting.length >= mark.length) {
      if (!waiting.subarray(0, mark.length).equals(mark)) throw new Error('Not a sealed file');
      waiting = waiting.subarray(mark.length);
      begun = true;
    }
    // The last chunk is sealed as such, so one is held back until it is known whether more follows.
    while (begun && waiting.length > chunkBytes + tagBytes) {
      yield openChunk(waiting.subarray(0, chunkBytes + tagBytes), index++, false);
      waiting = waiting.subarray(chunkBytes + tagBytes);
    }
  }
  if (!begun) throw new Error('Not a sealed file');
  const last = openChunk(waiting, index, true);
  if (last.length) yield last;
}
