// The two kinds of stores behind one handle, so that one suite of tests holds for both.
import { randomBytes } from 'node:crypto';
import { mkdtemp, readFile, rm, utimes, writeFile } from 'node:fs/promises';
import type { Server } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { diskBlobs } from '#app/infra/documents/disk-blobs.server';
import { createDocumentStore, type DocumentStore } from '#app/infra/documents/document-store.server';
import { s3Blobs } from '#app/infra/documents/s3-blobs.server';
import type { SealedBlobs } from '#app/infra/documents/sealed-blobs';
import type { MasterKeys } from '#app/infra/documents/sealed-file.server';

export interface TestStore {
  blobs: SealedBlobs;
  tempFolder: string;
  /** A store on the same sealed bytes with these master keys. */
  open(current?: Buffer, ...before: Buffer[]): DocumentStore;
  /** The file in which the sealed bytes of a key lie. */
  placeOf(key: string): string;
  end(): Promise<void>;
}

const opener = (blobs: SealedBlobs, tempFolder: string) =>
  function open(current: Buffer = randomBytes(32), ...before: Buffer[]): DocumentStore {
    const keys: MasterKeys = { current, before };
    return createDocumentStore({ blobs, tempFolder, keys: () => keys });
  };

export const testFolder = () => mkdtemp(path.join(tmpdir(), 'store-'));

export async function diskStore(folder?: string): Promise<TestStore> {
  const root = folder ?? path.join(await testFolder(), 'documents');
  const blobs = diskBlobs(root);
  const tempFolder = path.join(root, 'incoming');
  return {
    blobs,
    tempFolder,
    open: opener(blobs, tempFolder),
    placeOf: (key) => path.join(root, key.slice(0, 2), key),
    end: () => rm(root, { recursive: true, force: true }),
  };
}

interface S3Server {
  run(): Promise<AddressInfo>;
  close(): Promise<void>;
  httpServer: Server;
}
const S3rver = createRequire(import.meta.url)('s3rver') as new (options: object) => S3Server;

/** A real server that speaks S3, on a random port of this machine. */
export async function s3Store(): Promise<TestStore & { stop(): Promise<void> }> {
  const root = await testFolder();
  const server = new S3rver({
    address: '127.0.0.1',
    port: 0,
    silent: true,
    directory: path.join(root, 'buckets'),
    configureBuckets: [{ name: 'papers', configs: [] }],
  });
  const { port } = await server.run();
  process.env.AWS_ACCESS_KEY_ID = 'S3RVER';
  process.env.AWS_SECRET_ACCESS_KEY = 'S3RVER';
  const blobs = s3Blobs(`s3://papers/kandas?endpoint=${encodeURIComponent(`http://127.0.0.1:${port}`)}`);
  const tempFolder = path.join(root, 'incoming');
  let stopped: Promise<void> | undefined;
  const stop = () => {
    stopped ??= server.close();
    server.httpServer?.closeAllConnections();
    return stopped;
  };
  return {
    blobs,
    tempFolder,
    open: opener(blobs, tempFolder),
    placeOf: (key) => path.join(root, 'buckets/papers/kandas', `${key}._S3rver_object`),
    stop,
    async end() {
      await stop();
      await rm(root, { recursive: true, force: true });
    },
  };
}

/** Changes the sealed bytes of a file behind the store's back. */
export async function tamper(store: TestStore, key: string, change: (bytes: Buffer) => Buffer): Promise<void> {
  await writeFile(store.placeOf(key), change(await readFile(store.placeOf(key))));
}

export const flip = (place: number) => (bytes: Buffer) => {
  bytes[place]! ^= 1;
  return bytes;
};

export async function makeOld(file: string): Promise<void> {
  const old = new Date(Date.now() - 2 * 86_400_000);
  await utimes(file, old, old);
}
