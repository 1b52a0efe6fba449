import { createHash, randomBytes } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { rm } from 'node:fs/promises';
import path from 'node:path';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { Busboy, type BusboyFileStream, type BusboyHeaders } from '@fastify/busboy';
import type { Verdict } from '#app/domain/basics/verdict';
import { cleanFileName } from './file-name';
import type { uploadLimits } from './limits';
import { asStoreTrouble, makeTempFolder, StoreTrouble } from './store-trouble.server';

export type UploadLimits = typeof uploadLimits & { tempFolder: string };

/** A file as it came: name and type are what the sender says, and prove nothing. */
export type TempFile = { path: string; size: number; sha256: string; fileName: string; declaredType: string };

/** One file of a post, in the order sent: received whole, or refused while it was still coming. */
export type Arrival = { field: string; fileName: string; received: Verdict<TempFile, 'empty' | 'too-big'> };

/** `tooMany`: files beyond the limit were skipped. */
export type Upload<T> = { fields: FormData; files: T[]; tooMany: boolean };

export type UploadRefusal = 'not-multipart' | 'malformed' | 'too-big' | 'cut-off' | StoreTrouble['code'];

/**
 * Reads a multipart post as a stream: files go to disk piece by piece, so memory does not grow with them.
 * `onFile` is awaited for each file, with the fields that stood before it; nothing more is read meanwhile, and the file
 * is removed afterwards. Refuses what the sender did wrong, and what a full or locked disk does not take; throws when
 * `onFile` failed.
 */
export async function receiveUpload<T>(
  request: Request,
  limits: UploadLimits,
  onFile: (arrival: Arrival, fields: FormData) => Promise<T>,
): Promise<Verdict<Upload<T>, UploadRefusal>> {
  if (Number(request.headers.get('content-length') ?? 0) > limits.bodyBytes) return refuse('too-big');
  const parser = parserFor(request, limits);
  if (!parser || !request.body) return refuse('not-multipart');
  try {
    await makeTempFolder(limits.tempFolder);
  } catch (error) {
    if (error instanceof StoreTrouble) return refuse(error.code);
    throw error;
  }

  const upload: Upload<T> = { fields: new FormData(), files: [], tooMany: false };
  const open = new Set<Readable>();
  const temps = new Set<string>();
  let turn: Promise<void> = Promise.resolve();
  let working: Promise<void> = Promise.resolve();

  let failed: { reason: unknown } | undefined;
  let interrupt: (reason: unknown) => void = () => {};
  const fail = (reason: unknown) => {
    failed ??= { reason };
    interrupt(failed.reason);
    for (const stream of open) stream.destroy(new Error('The upload ended'));
  };
  /** Waits, but not beyond a failure. Promise.race with one long-lived promise would hold every piece of the body in memory. */
  const unlessFailed = <V>(wait: Promise<V>) =>
    new Promise<V>((resolve, reject) => {
      interrupt = reject;
      if (failed) reject(failed.reason);
      wait.then(resolve, reject);
    });

  async function handle(arrival: Arrival): Promise<void> {
    try {
      upload.files.push(await onFile(arrival, upload.fields));
    } finally {
      if (arrival.received.ok) await rm(arrival.received.value.path, { force: true });
    }
  }

  parser.on('file', (field, stream, name, _encoding, declaredType) => {
    stream.on('error', () => {});
    // An empty file input is sent as a file without a name.
    if (!name || !field) return void stream.resume();
    open.add(stream);
    const temp = path.join(limits.tempFolder, `${randomBytes(16).toString('hex')}.upload`);
    temps.add(temp);
    const receiving = receiveFile(stream, temp, cleanFileName(name), declaredType).finally(() => open.delete(stream));
    const before = turn;
    turn = (async () => {
      const received = await receiving;
      await before;
      working = handle({ field, fileName: cleanFileName(name), received });
      await working;
    })();
    turn.catch(fail);
  });
  parser.on('field', (name, value, _nameCut, valueCut) => {
    if (valueCut) fail(new Refusal('malformed'));
    else if (name) upload.fields.append(name, value);
  });
  parser.on('filesLimit', () => {
    upload.tooMany = true;
  });
  parser.on('fieldsLimit', () => fail(new Refusal('malformed')));
  parser.on('partsLimit', () => fail(new Refusal('malformed')));
  // The parser complains about a body that ends too early or is no multipart text.
  parser.on('error', () => fail(new Refusal('cut-off')));
  const finished = new Promise<void>((resolve) => parser.on('finish', () => resolve()));
  const onAbort = () => fail(new Refusal('cut-off'));
  request.signal.addEventListener('abort', onAbort);
  if (request.signal.aborted) onAbort();

  const reader = request.body.getReader();
  try {
    let bytes = 0;
    for (;;) {
      await unlessFailed(working);
      const { done, value } = await unlessFailed(nextPiece(reader, limits.idleMs));
      if (done) break;
      bytes += value.byteLength;
      if (bytes > limits.bodyBytes) throw new Refusal('too-big');
      await unlessFailed(new Promise<void>((taken) => parser.write(value, () => taken())));
    }
    parser.end();
    await unlessFailed(finished);
    await unlessFailed(turn);
    return { ok: true, value: upload };
  } catch (error) {
    fail(error);
    if (error instanceof Refusal || error instanceof StoreTrouble) return refuse(error.code);
    throw error;
  } finally {
    request.signal.removeEventListener('abort', onAbort);
    // Not cancelled: cancelling would close the connection on which the answer is still to be sent.
    reader.releaseLock();
    await Promise.allSettled([turn, working]);
    await Promise.all([...temps].map((temp) => rm(temp, { force: true })));
  }
}

class Refusal extends Error {
  constructor(readonly code: UploadRefusal) {
    super(code);
  }
}

const refuse = (code: UploadRefusal) => ({ ok: false, code }) as const;

function parserFor(request: Request, limits: UploadLimits) {
  const type = request.headers.get('content-type') ?? '';
  if (!/^multipart\/form-data\s*;/i.test(type)) return null;
  const headers: BusboyHeaders = { 'content-type': type };
  try {
    return new Busboy({
      headers,
      preservePath: true,
      isPartAFile: (_field, _type, fileName) => fileName !== undefined,
      limits: {
        fileSize: limits.fileBytes,
        files: limits.files,
        fields: limits.fields,
        fieldSize: limits.fieldBytes,
        parts: limits.files + limits.fields + 1,
        headerPairs: 20,
        headerSize: 8 * 1024,
      },
    });
  } catch {
    return null;
  }
}

async function receiveFile(
  stream: BusboyFileStream,
  temp: string,
  fileName: string,
  declaredType: string,
): Promise<Arrival['received']> {
  const hash = createHash('sha256');
  let size = 0;
  async function* measured(source: AsyncIterable<Buffer>) {
    for await (const piece of source) {
      size += piece.length;
      hash.update(piece);
      yield piece;
    }
  }
  await pipeline(stream, measured, createWriteStream(temp, { flags: 'wx', mode: 0o600 })).catch((error) => {
    throw asStoreTrouble(error);
  });
  if (!stream.truncated && size > 0) {
    return { ok: true, value: { path: temp, size, sha256: hash.digest('hex'), fileName, declaredType } };
  }
  await rm(temp, { force: true });
  return { ok: false, code: size > 0 ? 'too-big' : 'empty' };
}

async function nextPiece(reader: ReadableStreamDefaultReader<Uint8Array>, idleMs: number) {
  let timer: NodeJS.Timeout | undefined;
  const silence = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Refusal('cut-off')), idleMs);
  });
  const piece = reader.read().catch(() => {
    throw new Refusal('cut-off');
  });
  try {
    return await Promise.race([piece, silence]);
  } finally {
    clearTimeout(timer);
  }
}
