import { createHash, createPrivateKey, generateKeyPairSync, sign } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { env } from '../env.server';
import { writeOnce } from '../write-once.server';
import { type Checkpoint, signedText } from './verify-log';

const coordinate = z.string().regex(/^[\w-]{43}$/);
const keySchema = z.object({ kty: z.literal('OKP'), crv: z.literal('Ed25519'), x: coordinate, d: coordinate });

const keyName = 'audit-key.json';
let known: z.output<typeof keySchema> | undefined;

/** The key that signs checkpoints (Ed25519), made once in the data folder; two processes that start together agree on one. */
function auditKey() {
  const file = path.join(env.DATA_DIR, keyName);
  if (!known && !existsSync(file)) {
    const jwk = generateKeyPairSync('ed25519').privateKey.export({ format: 'jwk' });
    try {
      writeOnce(env.DATA_DIR, keyName, `${JSON.stringify(jwk)}\n`);
    } catch (error) {
      if (!existsSync(file)) throw error;
    }
  }
  known ??= keySchema.parse(JSON.parse(readFileSync(file, 'utf8')));
  return known;
}

/** Names the key that signs here; null where none was made yet. */
export const knownAuditKey = (): string | null => (existsSync(path.join(env.DATA_DIR, keyName)) ? auditKey().x : null);

const digits = 12;
const nameOf = (size: number) => `checkpoint-${String(size).padStart(digits, '0')}.json`;
const isCheckpoint = (name: string) => /^checkpoint-\d{12}\.json$/.test(name);

const names = () =>
  existsSync(env.AUDIT_CHECKPOINTS) ? readdirSync(env.AUDIT_CHECKPOINTS).filter(isCheckpoint).sort() : [];
const textOf = (name: string) => readFileSync(path.join(env.AUDIT_CHECKPOINTS, name), 'utf8');

/** The newest checkpoint and the text of its file; null before the first. */
export function lastCheckpoint(): { checkpoint: Checkpoint; text: string } | null {
  const name = names().at(-1);
  if (!name) return null;
  const text = textOf(name);
  return { checkpoint: JSON.parse(text) as Checkpoint, text };
}

/** All checkpoints kept in the second place, the oldest first. */
export const keptCheckpoints = (): Checkpoint[] => names().map((name) => JSON.parse(textOf(name)) as Checkpoint);

/** Signs where the chain ends and writes it down in the second place; one of the same size is there already. */
export function writeCheckpoint({ size, head }: { size: number; head: string }, now: Date): void {
  const { d, ...key } = auditKey();
  const before = lastCheckpoint();
  const facts = {
    size,
    head,
    at: now.toISOString(),
    previous: before && createHash('sha256').update(before.text).digest('hex'),
  };
  const privateKey = createPrivateKey({ key: { ...key, d }, format: 'jwk' });
  const signature = sign(null, Buffer.from(signedText(facts)), privateKey).toString('base64url');
  const checkpoint: Checkpoint = { ...facts, key, signature };
  writeOnce(env.AUDIT_CHECKPOINTS, nameOf(size), `${JSON.stringify(checkpoint, null, 2)}\n`);
}
