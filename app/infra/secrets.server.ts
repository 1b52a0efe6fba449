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
  rmSync,
  writeSync,
} from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { env } from './env.server';

const secretsSchema = z.object({ appSecret: z.string().min(32), documentKey: z.string().regex(/^[0-9a-f]{64}$/) });
export type Secrets = z.output<typeof secretsSchema>;

let known: Secrets | undefined;

/** The application secret and the master key of documents (64 hexadecimal digits): from the environment, otherwise from `secrets.json` in the data folder, made once. */
export function secrets(): Secrets {
  known ??= readSecrets();
  return known;
}

function readSecrets(): Secrets {
  if (env.APP_SECRET && env.DOCUMENT_KEY)
    return { appSecret: env.APP_SECRET, documentKey: env.DOCUMENT_KEY.toLowerCase() };
  const file = path.join(env.DATA_DIR, 'secrets.json');
  if (!existsSync(file)) makeSecrets(file);
  const stored = secretsSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
  return {
    appSecret: env.APP_SECRET ?? stored.appSecret,
    documentKey: env.DOCUMENT_KEY?.toLowerCase() ?? stored.documentKey,
  };
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
  const handle = openSync(draft, 'wx', 0o600);
  try {
    writeSync(handle, `${JSON.stringify(fresh, null, 2)}\n`);
    fsyncSync(handle);
    linkSync(draft, file);
  } catch (error) {
    if (!existsSync(file)) throw error;
  } finally {
    closeSync(handle);
    rmSync(draft, { force: true });
  }
}
