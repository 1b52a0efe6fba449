import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'keys-'));
  vi.resetModules();
  vi.stubEnv('DATA_DIR', folder);
  vi.stubEnv('APP_SECRET', '');
  vi.stubEnv('DATABASE_URL', 'postgresql://127.0.0.1/none');
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
});

const keys = () => import('#app/infra/keys.server');

describe('seal', () => {
  test('opens at its own place only, and only unchanged', async () => {
    const { seal, open } = await keys();
    const sealed = seal('Ұлықбек Ә.', 'account.totp:1');
    expect(open(sealed, 'account.totp:1')).toBe('Ұлықбек Ә.');
    expect(sealed).not.toBe(seal('Ұлықбек Ә.', 'account.totp:1'));
    expect(() => open(sealed, 'account.totp:2')).toThrow();
    const changed = sealed.slice(0, 8) + (sealed[8] === 'A' ? 'B' : 'A') + sealed.slice(9);
    expect(() => open(changed, 'account.totp:1')).toThrow();
    for (const broken of ['', 's1.', 's1.AAAA', sealed.slice(3), sealed.slice(0, -2)])
      expect(() => open(broken, 'account.totp:1')).toThrow();
  });
});

describe('hmac', () => {
  test('depends on purpose and text', async () => {
    const { hmac } = await keys();
    expect(hmac('session', 'a')).toBe(hmac('session', 'a'));
    expect(hmac('session', 'a')).not.toBe(hmac('session', 'b'));
    expect(hmac('session', 'a')).not.toBe(hmac('csrf', 'a'));
  });
});

describe('secrets', () => {
  test('are made once, for the owner only', async () => {
    const first = (await keys()).hmac('x', 'y');
    const file = path.join(folder, 'secrets.json');
    expect(statSync(file).mode & 0o777).toBe(0o600);
    const text = readFileSync(file, 'utf8');
    vi.resetModules();
    expect((await keys()).hmac('x', 'y')).toBe(first);
    expect(readFileSync(file, 'utf8')).toBe(text);
  });

  test('the environment comes first', async () => {
    const stored = (await keys()).hmac('x', 'y');
    vi.resetModules();
    vi.stubEnv('APP_SECRET', 'a secret of the environment, 32 or longer');
    expect((await keys()).hmac('x', 'y')).not.toBe(stored);
  });

  test('are not made anew while documents sealed with the lost ones exist', async () => {
    mkdirSync(path.join(folder, 'documents'));
    writeFileSync(path.join(folder, 'documents', 'one'), '');
    const { documentKeys } = await import('#app/infra/secrets.server');
    expect(documentKeys).toThrow(/backup/);
  });
});
