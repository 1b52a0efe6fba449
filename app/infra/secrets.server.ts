import { randomBytes } from 'node:crypto';
import {
  closeSync,
  existsSync,
  fsyncSync,
  linkSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import type { MasterKeys } from './documents/sealed-file.server';
import { env } from './env.server';

const keyText = z.string().regex(/^[0-9a-f]{64}$/);
const secretsSchema = z.looseObject({
  appSecret: z.string().min(32),
  documentKey: keyText,
  /** Master keys of documents that were current before, the latest first. */
  documentKeysBefore: z.array(keyText).optional(),
});
type Secrets = z.output<typeof secretsSchema>;

let known: Secrets | undefined;

/** The application secret and the master key of documents (64 hexadecimal digits): from the environment, otherwise from `secrets.json` in the data folder, made once. */
export function secrets(): Secrets {
  known ??= readSecrets();
  return known;
}

const fileName = () => path.join(env.DATA_DIR, 'secrets.json');
const readFile = () => secretsSchema.parse(JSON.parse(readFileSync(fileName(), 'utf8')));

function readSecrets(): Secrets {
  if (env.APP_SECRET && env.DOCUMENT_KEY) return { appSecret: env.APP_SECRET, documentKey: env.DOCUMENT_KEY };
  if (!existsSync(fileName())) makeSecrets(fileName());
  const stored = readFile();
  return { ...stored, appSecret: env.APP_SECRET ?? stored.appSecret };
}

const keyOf = (text: string) => Buffer.from(text, 'hex');
let documentKeysRead: { at: number; keys: MasterKeys } | undefined;

/** The master keys of documents: DOCUMENT_KEY, otherwise `secrets.json`, looked at again once it was changed: a running portal learns of a new key. */
export function documentKeys(): MasterKeys {
  const before = env.DOCUMENT_KEYS_BEFORE.map(keyOf);
  if (env.DOCUMENT_KEY) return { current: keyOf(env.DOCUMENT_KEY), before };
  secrets();
  const at = statSync(fileName()).mtimeMs;
  if (documentKeysRead?.at !== at) {
    const { documentKey, documentKeysBefore = [] } = readFile();
    documentKeysRead = {
      at,
      keys: { current: keyOf(documentKey), before: [...documentKeysBefore.map(keyOf), ...before] },
    };
  }
  return documentKeysRead.keys;
}

/** Makes a new master key of documents current in `secrets.json`; those before stay known. One process at a time. */
export function replaceDocumentKey(): void {
  if (env.DOCUMENT_KEY)
    throw new Error('DOCUMENT_KEY is set: put the new key there and the old one in DOCUMENT_KEYS_BEFORE');
  secrets();
  const stored = readFile();
  const documentKeysBefore = [stored.documentKey, ...(stored.documentKeysBefore ?? [])];
  const draft = `${fileName()}.${randomBytes(6).toString('hex')}`;
  writeFlushed(draft, { ...stored, documentKey: randomBytes(32).toString('hex'), documentKeysBefore });
  renameSync(draft, fileName());
  // Rows will need this key: its file survives a power cut before the first of them does.
  if (process.platform === 'win32') return;
  const folder = openSync(env.DATA_DIR, 'r');
  fsyncSync(folder);
  closeSync(folder);
}

function writeFlushed(file: string, value: Secrets): void {
  const handle = openSync(file, 'wx', 0o600);
  try {
    writeSync(handle, `${JSON.stringify(value, null, 2)}\n`);
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

/** Complete or absent, never half-written: two processes starting together agree on the one whose link came first. */
function makeSecrets(file: string): void {
  const documents = path.join(env.DATA_DIR, 'documents');
  if (existsSync(documents) && readdirSync(documents).length > 0) {
    throw new Error(`${file} is missing while ${documents} holds documents sealed with it: put it back from a backup`);
  }
  mkdirSync(env.DATA_DIR, { recursive: true });
  const draft = `${file}.${randomBytes(6).toString('hex')}`;
  const fresh: Secrets = {
    appSecret: randomBytes(32).toString('base64url'),
    documentKey: randomBytes(32).toString('hex'),
  };
  try {
    writeFlushed(draft, fresh);
    linkSync(draft, file);
  } catch (error) {
    if (!existsSync(file)) throw error;
  } finally {
    rmSync(draft, { force: true });
  }
}
