import { createPrivateKey, randomBytes } from 'node:crypto';
import {
  closeSync,
  existsSync,
  fsyncSync,
  linkSync,
  mkdirSync,
  openSync,
  readFileSync,
  rmSync,
  writeSync,
} from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import type { Settings } from '../settings.server';
import { checkIdentity, type Identity, IdentityError } from './identity';
import { makeChain } from './own-chain';
import { readPkcs12 } from './pkcs12';

type SignerSettings = Pick<Settings, 'SIGNING_P12' | 'SIGNING_P12_PASSWORD' | 'DATA_DIR' | 'DEMO'>;

const storedSchema = z.strictObject({ root: z.string(), chain: z.array(z.string()).min(1), key: z.string() });

/**
 * The PKCS#12 file of the settings, else a chain made once in the data folder. Throws IdentityError with a sentence for
 * the operator.
 */
export async function readSigner(settings: SignerSettings, now: Date): Promise<Identity> {
  const identity = settings.SIGNING_P12
    ? await fromFile(settings.SIGNING_P12, settings)
    : await ownChain(settings, now);
  try {
    checkIdentity(identity, now);
  } catch (error) {
    throw error instanceof IdentityError ? new IdentityError(`SIGNING_P12 ${error.message}`) : error;
  }
  return identity;
}

async function fromFile(file: string, { SIGNING_P12_PASSWORD: password }: SignerSettings): Promise<Identity> {
  if (!existsSync(file)) throw new IdentityError(`SIGNING_P12 names ${file}, which is not there`);
  try {
    return await readPkcs12(readFileSync(file), password ?? '');
  } catch (error) {
    throw error instanceof IdentityError ? new IdentityError(`SIGNING_P12 ${error.message}`) : error;
  }
}

const base64 = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64');

/** A chain of the demonstration says so in its names and never serves without it. */
async function ownChain({ DATA_DIR, DEMO }: SignerSettings, now: Date): Promise<Identity> {
  const file = path.join(DATA_DIR, DEMO ? 'signing-test.json' : 'signing.json');
  if (!existsSync(file)) {
    const { root, chain, key } = await makeChain({ name: 'Kandas Portal', test: DEMO, now });
    const pem = key.export({ type: 'pkcs8', format: 'pem' }).toString();
    keepOnce(file, JSON.stringify({ root: base64(root), chain: chain.map(base64), key: pem }, null, 2));
  }
  const { root, chain, key } = storedSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
  const bytes = (text: string) => new Uint8Array(Buffer.from(text, 'base64'));
  return { root: bytes(root), chain: chain.map(bytes), key: createPrivateKey(key) };
}

/** Complete or absent: of two processes that start together both use the file whose link came first. */
function keepOnce(file: string, content: string): void {
  mkdirSync(path.dirname(file), { recursive: true });
  const draft = `${file}.${randomBytes(6).toString('hex')}`;
  const handle = openSync(draft, 'wx', 0o600);
  try {
    writeSync(handle, `${content}\n`);
    fsyncSync(handle);
    linkSync(draft, file);
  } catch (error) {
    if (!existsSync(file)) throw error;
  } finally {
    closeSync(handle);
    rmSync(draft, { force: true });
  }
}
