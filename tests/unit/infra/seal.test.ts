import { createHmac, generateKeyPairSync, randomBytes, sign } from 'node:crypto';
import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { compactVerify, importJWK } from 'jose';
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { plainDate } from '#app/domain/basics/plain-date';
import { newPermitNumber } from '#app/domain/permits/number';
import { readSealPayload, type SealClaims, sealPayload } from '#app/domain/permits/seal';
import type { TokenType } from '#app/infra/seal/read-token';

const folder = mkdtempSync(path.join(tmpdir(), 'seal-'));
const now = new Date('2026-11-22T09:00:00Z');
const demo = '';

beforeAll(() => vi.stubEnv('DATABASE_URL', 'postgresql://127.0.0.1/none'));
beforeEach(() => {
  vi.resetModules();
  vi.stubEnv('DATA_DIR', folder);
  vi.stubEnv('DEMO', demo);
});
afterAll(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
});

const seals = () => import('#app/infra/seal/permit-seal.server');
const keyring = () => import('#app/infra/seal/seal-keys.server');
const signToken = async (type: TokenType, payload: object) =>
  (await import('#app/infra/seal/sign-token.server')).signToken(type, payload);

const claims = (more: Partial<SealClaims> = {}): SealClaims => ({
  number: newPermitNumber('card', randomBytes(16)),
  name: 'SÄRSENBAI AIGÜL',
  birthYear: 1990,
  kind: 'card',
  validFrom: plainDate('2026-11-23'),
  validUntil: plainDate('2029-11-22'),
  statusIndex: 2_097_151,
  ...more,
});

const encode = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
const decode = (part = '') => JSON.parse(Buffer.from(part, 'base64url').toString());

describe('the seal', () => {
  test('says what is needed at a counter and no more, and is read back', async () => {
    const { sealPermit, verifySeal } = await seals();
    const sealed = claims();
    const token = await sealPermit(sealed);
    expect(await verifySeal(token, now)).toEqual({ ok: true, claims: sealed, test: false });
    const [header, payload] = token.split('.').map((part, i) => (i < 2 ? decode(part) : null));
    expect(Object.keys(header)).toEqual(['alg', 'typ', 'kid']);
    expect(Object.keys(payload)).toEqual(['n', 'h', 'b', 'f', 'u', 'i']);
    expect(token.length).toBeLessThan(320);
    expect(token).toMatch(/^[\w.-]+$/);
  });

  test('of a permit that waits for the arrival has no days', async () => {
    const { sealPermit, verifySeal } = await seals();
    const sealed = claims({
      number: newPermitNumber('residence', randomBytes(16)),
      kind: 'residence',
      validFrom: null,
      validUntil: null,
    });
    expect(await verifySeal(await sealPermit(sealed), now)).toMatchObject({ ok: true, claims: sealed });
  });

  test('is a JWS that any library verifies with the published key', async () => {
    const { sealPermit } = await seals();
    const { publicKeys } = await keyring();
    const token = await sealPermit(claims());
    const key = await importJWK(publicKeys()[0]!, 'ES256');
    await expect(compactVerify(token, key, { algorithms: ['ES256'] })).resolves.toBeDefined();
    expect(JSON.stringify(publicKeys())).not.toContain('"d"');
  });

  test('is not made of what could not be read back', async () => {
    const { sealPermit } = await seals();
    await expect(sealPermit(claims({ name: '' }))).rejects.toThrow();
    await expect(sealPermit(claims({ validFrom: null }))).rejects.toThrow();
    const payload = sealPayload(claims());
    for (const bad of [
      { ...payload, e: 1 },
      { ...payload, f: '20260230' },
      { ...payload, n: `${payload.n}`.toLowerCase() },
      { ...payload, i: -1 },
      { ...payload, i: '5' },
      { ...payload, b: 90 },
      null,
      [],
      'seal',
    ])
      expect(readSealPayload(bad)).toBeNull();
  });
});

describe('a forgery is not accepted:', () => {
  const refuses = async (tokens: Iterable<string>) => {
    const { verifySeal } = await seals();
    const accepted: string[] = [];
    let count = 0;
    for (const token of tokens) {
      count += 1;
      if ((await verifySeal(token, now)).ok) accepted.push(token);
    }
    expect(accepted).toEqual([]);
    return count;
  };

  function* flipped(token: string) {
    for (let at = 0; at < token.length; at++)
      for (let bit = 0; bit < 8; bit++)
        yield token.slice(0, at) + String.fromCharCode(token.charCodeAt(at) ^ (1 << bit)) + token.slice(at + 1);
  }

  test('every bit of the token, and every bit of what it encodes', async () => {
    const { sealPermit } = await seals();
    const token = await sealPermit(claims());
    expect(await refuses(flipped(token))).toBe(token.length * 8);
    const parts = token.split('.');
    const inside = parts.flatMap((part, which) => {
      const bytes = Buffer.from(part, 'base64url');
      return Array.from({ length: bytes.length * 8 }, (_, bit) => {
        const changed = Buffer.from(bytes);
        changed[bit >> 3]! ^= 1 << (bit & 7);
        return parts.with(which, changed.toString('base64url')).join('.');
      });
    });
    expect(await refuses(inside)).toBeGreaterThan(1500);
  });

  test('the same bytes written in another way', async () => {
    const { sealPermit } = await seals();
    const token = await sealPermit(claims());
    const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
    const strays = [1, 2, 3].map((add) => token.slice(0, -1) + alphabet[alphabet.indexOf(token.at(-1)!) ^ add]);
    const others = [`${token}=`, `${token}.`, `.${token}`, ` ${token}`, `${token}\n`, token.replaceAll('.', '..')];
    await refuses([...strays, ...others, '', '.', '..', token.split('.').slice(0, 2).join('.'), `${token}.${token}`]);
  });

  test('no algorithm, a secret in place of a key, another curve, headers of one’s own', async () => {
    const { sealPermit } = await seals();
    const { publicKeys } = await keyring();
    const [header, payload, signature] = (await sealPermit(claims())).split('.');
    const known = decode(header);
    const key = publicKeys().at(-1)!;
    const withMac = (alg: string, secret: string) => {
      const text = `${encode({ ...known, alg })}.${payload}`;
      const hash = alg.replace('HS', 'sha');
      return `${text}.${createHmac(hash, secret).update(text).digest('base64url')}`;
    };
    const stranger = generateKeyPairSync('ec', { namedCurve: 'P-256' });
    const own = stranger.publicKey.export({ format: 'jwk' });
    const signedBy = (head: object) => {
      const text = `${encode(head)}.${payload}`;
      const mark = sign('sha256', Buffer.from(text), { key: stranger.privateKey, dsaEncoding: 'ieee-p1363' });
      return `${text}.${mark.toString('base64url')}`;
    };
    await refuses([
      `${encode({ ...known, alg: 'none' })}.${payload}.`,
      `${encode({ ...known, alg: 'none' })}.${payload}.${signature}`,
      `${encode({ ...known, alg: 'ES384' })}.${payload}.${signature}`,
      ...['HS256', 'HS512'].flatMap((alg) => [key.x, key.y, JSON.stringify(key), ''].map((s) => withMac(alg, s))),
      signedBy(known),
      signedBy({ ...known, kid: 'other' }),
      signedBy({ ...known, jwk: own }),
      signedBy({ alg: 'ES256', typ: 'seal', jwk: own }),
      signedBy({ ...known, crit: ['b64'], b64: false }),
      `${encode(known)}.${payload}.${Buffer.alloc(64).toString('base64url')}`,
      `${encode(known)}.${encode(sealPayload(claims()))}.${signature}`,
    ]);
  });

  test('a signature of ours for another purpose, or over other claims', async () => {
    const payload = sealPayload(claims());
    await refuses([
      await signToken('permit-answer+jwt', payload),
      await signToken('statuslist+jwt', payload),
      await signToken('seal', { ...payload, e: 'KZ' }),
      await signToken('seal', { ...payload, n: 'K000000000000000' }),
      await signToken('seal', { ...payload, u: undefined }),
    ]);
  });

  test('the key of a demonstration outside of it, and the other way round', async () => {
    const real = await (await seals()).sealPermit(claims());
    vi.resetModules();
    vi.stubEnv('DEMO', '1');
    const inDemo = await seals();
    const invented = await inDemo.sealPermit(claims());
    expect(decode(invented.split('.')[0]).kid).toMatch(/^TEST-/);
    expect(await inDemo.verifySeal(invented, now)).toMatchObject({ ok: true, test: true });
    expect(await inDemo.verifySeal(real, now)).toEqual({ ok: false, code: 'unknown-key' });
    vi.resetModules();
    vi.stubEnv('DEMO', '');
    expect(await (await seals()).verifySeal(invented, now)).toEqual({ ok: false, code: 'unknown-key' });
  });
});

describe('keys', () => {
  test('are files of the portal’s own user alone', async () => {
    (await keyring()).sealKeys();
    const files = readdirSync(path.join(folder, 'seal-keys'));
    expect(files.filter((name) => !name.endsWith('.json'))).toEqual([]);
    for (const name of files) expect(statSync(path.join(folder, 'seal-keys', name)).mode & 0o077).toBe(0);
  });

  test('take turns: the new one signs at once, the old one counts to the stated day, nothing is restarted', async () => {
    const { sealPermit, verifySeal } = await seals();
    const { addSealKey, publicKeys } = await keyring();
    const old = await sealPermit(claims());
    const kid = addSealKey(plainDate('2026-12-31'), new Date());
    const fresh = await sealPermit(claims());
    expect(decode(fresh.split('.')[0]).kid).toBe(kid);
    const at = (time: string) => verifySeal(old, new Date(time));
    expect(await at('2026-12-31T18:59:59Z')).toMatchObject({ ok: true });
    expect(await at('2026-12-31T19:00:00Z')).toEqual({ ok: false, code: 'key-ended' });
    expect(await verifySeal(fresh, new Date('2036-01-01T00:00:00Z'))).toMatchObject({ ok: true });
    const swapped = [encode({ ...decode(old.split('.')[0]), kid }), ...old.split('.').slice(1)].join('.');
    expect(await verifySeal(swapped, now)).toEqual({ ok: false, code: 'forged' });
    expect(publicKeys().map(({ exp }) => exp)).toEqual([Date.parse('2026-12-31T18:59:59Z') / 1000, undefined]);
  });

  test('an earlier day stated later holds for all older keys, a later one brings nothing back', async () => {
    const { addSealKey, sealKeys } = await keyring();
    addSealKey(plainDate('2026-11-30'), new Date());
    addSealKey(plainDate('2030-01-01'), new Date());
    expect(sealKeys().map(({ until }) => until)).toEqual(['2026-11-30', '2026-11-30', '2030-01-01', null]);
  });
});
