import { randomBytes } from 'node:crypto';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { cleanFileName } from '#app/infra/documents/file-name';
import { inspectFile } from '#app/infra/documents/inspect-file.server';
import { inspectionLimits, uploadLimits } from '#app/infra/documents/limits';
import { receiveUpload } from '#app/infra/documents/receive-upload.server';
import { html, multipart, post } from '#tests/support/files';
import { goodFiles } from '#tests/support/good-files';
import { hostileFiles } from '#tests/support/hostile';
import { oddNames } from '#tests/support/hostile/types';

vi.setConfig({ testTimeout: 180_000 });

let folder: string;
const usual = { ...inspectionLimits };
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'hostile-'));
  // Nothing here needs the time a long paper may take; one that would be drawn for years ends sooner.
  Object.assign(inspectionLimits, { stepMs: 8_000, filesPerProcess: 500 });
});
afterAll(async () => {
  Object.assign(inspectionLimits, usual);
  await rm(folder, { recursive: true });
});

async function codeOf(bytes: Uint8Array): Promise<string> {
  const place = path.join(folder, randomBytes(8).toString('hex'));
  await writeFile(place, bytes);
  const seen = await inspectFile(place);
  await rm(place);
  return seen.ok ? 'taken' : seen.code;
}

/** As many at once as decoders work. */
async function each<T>(all: readonly T[], look: (one: T) => Promise<void>): Promise<void> {
  const waiting = [...all];
  const worker = async () => {
    for (let one = waiting.shift(); one !== undefined; one = waiting.shift()) await look(one);
  };
  await Promise.all([worker(), worker(), worker()]);
}

test('of more than five hundred hostile, broken and mislabelled files none is taken', async () => {
  const all = await hostileFiles();
  expect(new Set(all.map(({ name }) => name)).size).toBeGreaterThanOrEqual(500);
  const taken: string[] = [];
  const codes = new Map<string, number>();
  await each(all, async ({ name, bytes }) => {
    const code = await codeOf(bytes);
    codes.set(code, (codes.get(code) ?? 0) + 1);
    if (code === 'taken') taken.push(name);
    if (/^PDF, \w+ on /.test(name) && code !== 'active-content') taken.push(`${name}: ${code}`);
    if (/^(hei|hev|avif)/.test(name) && code !== 'heic') taken.push(`${name}: ${code}`);
  });
  expect(taken).toEqual([]);
  for (const code of [
    'empty',
    'too-big',
    'wrong-type',
    'heic',
    'broken',
    'encrypted',
    'too-many-pages',
    'too-many-pixels',
  ])
    expect(codes.get(code), code).toBeGreaterThan(0);
});

test('of more than sixty good files none is refused', async () => {
  const all = await goodFiles();
  expect(new Set(all.map(({ name }) => name)).size).toBeGreaterThanOrEqual(60);
  const refused: string[] = [];
  await each(all, async ({ name, bytes, pages = 1 }) => {
    const place = path.join(folder, randomBytes(8).toString('hex'));
    await writeFile(place, bytes);
    const drawn: number[] = [];
    const seen = await inspectFile(place, async ({ image }, page) => void drawn.push(image.length > 0 ? page : -1));
    if (!seen.ok) refused.push(`${name}: ${seen.code}`);
    else if (drawn.length !== pages || seen.value.pages !== pages) refused.push(`${name}: ${drawn.length} pages`);
  });
  expect(refused).toEqual([]);
});

test('an odd name neither leads anywhere nor is shown as another', async () => {
  expect(oddNames.length).toBeGreaterThanOrEqual(40);
  for (const name of oddNames) {
    const clean = cleanFileName(name);
    expect(clean, JSON.stringify(name)).toMatch(/^[^/\\\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069]{1,400}$/u);
    expect(['.', '..', '...']).not.toContain(clean);
    expect([...clean].length).toBeLessThanOrEqual(150);
  }
  const limits = { ...uploadLimits, files: 100, tempFolder: path.join(folder, 'incoming') };
  const posted = oddNames.map((name) => ({ name, bytes: html }));
  const received = await receiveUpload(post(multipart([], posted)), limits, async ({ received: file }) => {
    if (!file.ok) throw new Error(file.code);
    expect(path.dirname(file.value.path)).toBe(limits.tempFolder);
    return inspectFile(file.value.path);
  });
  if (!received.ok) throw new Error(received.code);
  expect(received.value.files.length).toBeGreaterThanOrEqual(40);
  for (const seen of received.value.files) expect(seen).toEqual({ ok: false, code: 'wrong-type' });
  expect(await readdir(limits.tempFolder)).toEqual([]);
});
