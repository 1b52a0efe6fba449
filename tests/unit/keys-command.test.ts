import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, expect, it, vi } from 'vitest';

const folder = mkdtempSync(path.join(tmpdir(), 'kandas-keys-'));

async function keys(...args: string[]) {
  const said: string[] = [];
  const complained: string[] = [];
  vi.stubEnv('DATA_DIR', folder);
  vi.spyOn(console, 'log').mockImplementation((line) => void said.push(line));
  vi.spyOn(console, 'error').mockImplementation((line) => void complained.push(line));
  const { run } = await import('../../scripts/commands/keys');
  return { code: await run(args), said, complained: complained.join('\n') };
}

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true, force: true });
});

it.each([
  ['--until', '2000-01-01'],
  ['--until', new Date(Date.now() - 48 * 3_600_000).toISOString().slice(0, 10)],
  ['--until', '2036-13-01'],
  ['--until', 'tomorrow'],
  ['--since', '2036-01-01'],
  ['2036-01-01'],
])('keys rotate %s %s changes no key: certificates given out would be worthless', async (...args) => {
  const { code, said, complained } = await keys('rotate', ...args);
  expect([code, said]).toEqual([2, []]);
  expect(complained).toContain('--until');
  expect(existsSync(path.join(folder, 'seal-keys'))).toBe(false);
});
