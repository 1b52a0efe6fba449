import { appendFileSync, existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { now as readClock } from '../clock.server';
import { env } from '../env.server';
import { sameBytes } from './cms';
import { type Identity, isTest } from './identity';
import { readSigner } from './read-signer';
import type { Trust } from './verify-pdf.server';

let known: Promise<Identity> | undefined;

/** Who signs the papers of this portal. */
export function signer(): Promise<Identity> {
  known ??= readSigner(env, readClock());
  known.catch(() => {
    known = undefined;
  });
  return known;
}

/**
 * Whose signatures count: ours, and those of real roots that signed here before, so that a new key leaves old papers
 * genuine. Once a real root has signed, no chain of the demonstration counts.
 */
export async function trust(): Promise<Trust> {
  const { root } = await signer();
  return { roots: [root, ...rememberedRoots(env.DATA_DIR).filter((each) => !sameBytes(each, root))] };
}

const rootsFile = (folder: string) => path.join(folder, 'signing-roots.txt');

function rememberedRoots(folder: string): Uint8Array[] {
  const file = rootsFile(folder);
  if (!existsSync(file)) return [];
  const lines = readFileSync(file, 'utf8').split('\n').filter(Boolean);
  return lines.map((line) => new Uint8Array(Buffer.from(line, 'base64')));
}

/** Called at the start: refuses a signer that cannot sign, and remembers its root. */
export async function openSigner(): Promise<void> {
  const { root } = await signer();
  if (isTest(root) || rememberedRoots(env.DATA_DIR).some((each) => sameBytes(each, root))) return;
  appendFileSync(rootsFile(env.DATA_DIR), `${Buffer.from(root).toString('base64')}\n`, { mode: 0o600 });
}
