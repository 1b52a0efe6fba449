import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { clamd } from '#app/infra/documents/antivirus.server';
import { type ClamdMood, startClamd, virus } from '#tests/support/clamd';

const ends: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const end of ends.splice(0)) await end();
});

async function* inPieces(bytes: Buffer, size = 65_536) {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}
const infected = Buffer.concat([randomBytes(100_000), virus, randomBytes(100_000)]);

async function server(mood?: ClamdMood, listen?: { path: string }) {
  const running = await startClamd(mood, listen);
  ends.push(running.stop);
  return { antivirus: clamd(running.address), ...running };
}

describe('an answer', () => {
  test('is yes or no, by a port', async () => {
    const { antivirus } = await server();
    expect(await antivirus.scan(inPieces(randomBytes(3_000_000)), 5_000)).toBe('clean');
    expect(await antivirus.scan(inPieces(infected, 7), 5_000)).toBe('infected');
    expect(await antivirus.scan(inPieces(Buffer.alloc(0)), 5_000)).toBe('clean');
    expect(antivirus.isAway()).toBe(false);
  });

  test('by the path of a socket', async () => {
    const folder = await mkdtemp(path.join(tmpdir(), 'clamd-'));
    ends.push(() => rm(folder, { recursive: true }));
    const { antivirus } = await server('well', { path: path.join(folder, 'clamd.sock') });
    expect(await antivirus.scan(inPieces(infected), 5_000)).toBe('infected');
  });

  test.each(['silent', 'confused', 'too-small', 'hangs-up'] as const)(
    'of a server that is %s is no answer, never "clean"',
    async (mood) => {
      const { antivirus, now } = await server(mood);
      const begun = Date.now();
      expect(await antivirus.scan(inPieces(randomBytes(500_000)), 400)).toBe('no-answer');
      expect(Date.now() - begun).toBeLessThan(5_000);
      expect(antivirus.isAway()).toBe(true);
      now.mood = 'well';
      expect(await antivirus.scan(inPieces(Buffer.from('again')), 5_000)).toBe('clean');
      expect(antivirus.isAway()).toBe(false);
    },
  );

  test('of nobody at all is no answer', async () => {
    expect(await clamd('127.0.0.1:1').scan(inPieces(infected), 2_000)).toBe('no-answer');
    expect(await clamd('/nowhere/clamd.ctl').scan(inPieces(infected), 2_000)).toBe('no-answer');
  });
});

const program = ['/usr/sbin/clamd', '/usr/local/sbin/clamd'].find((file) => existsSync(file));

test.skipIf(!program)(
  'the real daemon with a signature of ours, where it is installed',
  { timeout: 60_000 },
  async () => {
    const folder = await mkdtemp(path.join(tmpdir(), 'clamd-'));
    const socket = path.join(folder, 'clamd.sock');
    await writeFile(path.join(folder, 'ours.ndb'), `Ours.Test:0:*:${virus.toString('hex')}\n`);
    const settings = [`DatabaseDirectory ${folder}`, `LocalSocket ${socket}`, 'Foreground yes', 'ExitOnOOM yes'];
    await writeFile(path.join(folder, 'clamd.conf'), `${settings.join('\n')}\n`);
    const daemon = spawn(program ?? '', ['-c', path.join(folder, 'clamd.conf')], { stdio: 'ignore' });
    const ended = new Promise((resolve) => daemon.on('exit', resolve));
    try {
      for (let waited = 0; !existsSync(socket) && waited < 300; waited++) await new Promise((r) => setTimeout(r, 100));
      const antivirus = clamd(socket);
      expect(await antivirus.scan(inPieces(infected), 20_000)).toBe('infected');
      expect(await antivirus.scan(inPieces(randomBytes(3_000_000)), 20_000)).toBe('clean');
    } finally {
      daemon.kill('SIGTERM');
      await ended;
      await rm(folder, { recursive: true, force: true });
    }
  },
);
