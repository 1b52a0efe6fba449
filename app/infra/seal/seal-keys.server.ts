import { createHash, generateKeyPairSync } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { earlier, type PlainDate, parsePlainDate } from '#app/domain/basics/plain-date';
import { env } from '../env.server';
import { writeOnce } from '../write-once.server';
import type { PublicKey } from './read-token';

const coordinate = z.string().regex(/^[\w-]{43}$/);
const day = z.string().transform((text, context): PlainDate => {
  const read = parsePlainDate(text);
  if (!read) context.addIssue({ code: 'custom', message: 'not a day' });
  return read ?? ('' as PlainDate);
});

const keySchema = z.object({
  kid: z.string(),
  /** Made in demonstration mode: outside of it the key does not exist. */
  test: z.boolean(),
  madeAt: z.iso.datetime().transform((text) => new Date(text)),
  /** The day until which the signatures of older keys count, stated when this one took over. */
  olderUntil: day.nullable(),
  jwk: z.object({
    kty: z.literal('EC'),
    crv: z.literal('P-256'),
    x: coordinate,
    y: coordinate,
    d: coordinate,
  }),
});

export interface SealKey extends Omit<z.output<typeof keySchema>, 'olderUntil'> {
  /** The last day on which its signatures count; null for the key that signs. */
  until: PlainDate | null;
}

const folder = () => path.join(env.DATA_DIR, 'seal-keys');
const isKeyFile = (name: string) => /^[\w-]+\.json$/.test(name);

let known: { names: string; keys: SealKey[] } | undefined;

/**
 * The portal's keys, the newest last; it alone signs. Each key is a file that never changes, and the folder is looked
 * at each time: a key that was added counts from that moment, without a restart. The first is made when it is needed.
 */
export function sealKeys(): SealKey[] {
  const names = namesOfKeys();
  if (known?.names !== names) known = { names, keys: readKeys(names.split('/').filter(Boolean)) };
  if (known.keys.length > 0) return known.keys;
  addSealKey(null, new Date());
  return sealKeys();
}

const namesOfKeys = () => (existsSync(folder()) ? readdirSync(folder()).filter(isKeyFile).sort().join('/') : '');

function readKeys(names: readonly string[]): SealKey[] {
  const read = names
    .map((name) => keySchema.parse(JSON.parse(readFileSync(path.join(folder(), name), 'utf8'))))
    .filter(({ test }) => test === env.DEMO)
    .sort((a, b) => a.madeAt.getTime() - b.madeAt.getTime() || (a.kid < b.kid ? -1 : 1));
  let until: PlainDate | null = null;
  const keys: SealKey[] = [];
  for (const { olderUntil, ...key } of read.reverse()) {
    keys.unshift({ ...key, until });
    if (olderUntil) until = until ? earlier(until, olderUntil) : olderUntil;
  }
  return keys;
}

/** The key that signs. */
export const signingKey = (): SealKey => sealKeys().at(-1)!;

/** Adds a key that signs from now on; those before it count until the stated day. Two added at once both count, the later one signs. */
export function addSealKey(olderUntil: PlainDate | null, now: Date): string {
  const jwk = generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey.export({ format: 'jwk' });
  const { kty, crv, x, y, d } = jwk;
  const thumbprint = createHash('sha256').update(JSON.stringify({ crv, kty, x, y })).digest('base64url');
  const kid = `${env.DEMO ? 'TEST-' : ''}${thumbprint.slice(0, 6)}`;
  const key = { kid, test: env.DEMO, madeAt: now.toISOString(), olderUntil, jwk: { kty, crv, x, y, d } };
  writeOnce(folder(), `${kid}.json`, `${JSON.stringify(key, null, 2)}\n`);
  return kid;
}

const secondsOf = (time: Date) => Math.floor(time.getTime() / 1000);
/** The last second of a day in Kazakhstan. */
const endOf = (date: PlainDate) => secondsOf(new Date(`${date}T23:59:59+05:00`));

/** A key as the world may see it (RFC 7517), with the marks of OpenID Federation's historical keys: `nbf`, `exp`. */
export const publicKeyOf = ({ kid, test, madeAt, until, jwk: { kty, crv, x, y } }: SealKey) => ({
  kty,
  crv,
  x,
  y,
  kid,
  use: 'sig',
  alg: 'ES256',
  nbf: secondsOf(madeAt),
  ...(until && { exp: endOf(until) }),
  ...(test && { test }),
});

export const publicKeys = (): (PublicKey & ReturnType<typeof publicKeyOf>)[] => sealKeys().map(publicKeyOf);
