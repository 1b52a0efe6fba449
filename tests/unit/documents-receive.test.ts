import { spawn } from 'node:child_process';
import { createHash, randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { chmod, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { createServer, request as httpRequest } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { createReadableStreamFromReadable } from '@remix-run/node';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { uploadLimits } from '#app/infra/documents/limits';
import { type Arrival, receiveUpload } from '#app/infra/documents/receive-upload.server';
import { multipart, multipartType, type PostedFile, post } from '#tests/support/files';

let tempFolder: string;
beforeAll(async () => {
  tempFolder = await mkdtemp(path.join(tmpdir(), 'receive-'));
});
afterEach(async () => {
  expect(await readdir(tempFolder)).toEqual([]);
});
afterAll(() => rm(tempFolder, { recursive: true }));

const limits = () => ({ ...uploadLimits, tempFolder });
const note = async (arrival: Arrival) => arrival;

describe('a post is taken apart', () => {
  test.each([1, 7, 100, 65_536])('in pieces of %i bytes', async (pieceBytes) => {
    const bytes = randomBytes(pieceBytes === 1 ? 3000 : 200_000);
    const whole = Buffer.concat([
      ...multipart([['item', 'passport']], [{ name: 'паспорт.jpg', type: 'image/jpeg', bytes }]),
    ]);
    const pieces = Array.from({ length: Math.ceil(whole.length / pieceBytes) }, (_, n) =>
      whole.subarray(n * pieceBytes, (n + 1) * pieceBytes),
    );
    const result = await receiveUpload(post(pieces), limits(), async (arrival, fields) => {
      if (!arrival.received.ok) throw new Error('refused');
      return { ...arrival.received.value, item: fields.get('item'), read: await readFile(arrival.received.value.path) };
    });
    if (!result.ok) throw new Error(result.code);
    const [file] = result.value.files;
    expect(file).toMatchObject({
      size: bytes.length,
      fileName: 'паспорт.jpg',
      declaredType: 'image/jpeg',
      item: 'passport',
    });
    expect(file!.sha256).toBe(createHash('sha256').update(bytes).digest('hex'));
    expect(file!.read.equals(bytes)).toBe(true);
  });

  test('fields repeat, and no name of a field is special', async () => {
    const fields = [
      ['a', '1'],
      ['a', '2'],
      ['__proto__', 'x'],
      ['constructor', 'y'],
    ] as const;
    const result = await receiveUpload(post(multipart(fields, [])), limits(), note);
    if (!result.ok) throw new Error(result.code);
    expect([...result.value.fields]).toEqual(fields.map((field) => [...field]));
    expect(({} as Record<string, unknown>).x).toBeUndefined();
  });

  test('files are handled one after another in their order; a refused one does not touch the others', async () => {
    const file = (name: string, size: number): PostedFile => ({ name, bytes: randomBytes(size) });
    const posted = [file('1', 10), file('2', 0), file('3', 3000), file('4', 20), file('', 0), file('5', 2000)];
    let running = 0;
    const result = await receiveUpload(
      post(multipart([], posted)),
      { ...limits(), fileBytes: 2000 },
      async (arrival) => {
        expect(++running).toBe(1);
        await pause(arrival.fileName === '1' ? 30 : 1);
        running--;
        return [arrival.fileName, arrival.received.ok ? 'ok' : arrival.received.code];
      },
    );
    expect(result).toMatchObject({
      ok: true,
      value: {
        files: [
          ['1', 'ok'],
          ['2', 'empty'],
          ['3', 'too-big'],
          ['4', 'ok'],
          ['5', 'ok'],
        ],
        tooMany: false,
      },
    });
  });

  test('more files than allowed: the first ones arrive, the rest is named', async () => {
    const posted = Array.from({ length: 5 }, (_, n) => ({ name: `${n}.pdf`, bytes: Buffer.from('x') }));
    const result = await receiveUpload(post(multipart([], posted)), { ...limits(), files: 3 }, note);
    expect(result.ok && [result.value.files.length, result.value.tooMany]).toEqual([3, true]);
  });

  test.each([
    ['../../etc/passwd', 'passwd'],
    ['C:\\Users\\Aigerim\\Диплом.pdf', 'Диплом.pdf'],
    ['..', 'file'],
    ['a\u202Egpj.exe', 'agpj.exe'],
    ['құжат\u0000 №1\t.pdf', 'құжат №1 .pdf'],
    ['قۇجات.pdf', 'قۇجات.pdf'],
    ['护照.png', '护照.png'],
    [`${'ж'.repeat(300)}.jpeg`, `${'ж'.repeat(145)}.jpeg`],
  ])('the name %j becomes %j', async (name, expected) => {
    const result = await receiveUpload(post(multipart([], [{ name, bytes: Buffer.from('x') }])), limits(), note);
    expect(result.ok && result.value.files[0]?.fileName).toBe(expected);
  });
});

describe('what is not taken', () => {
  const body = () => [...multipart([['item', 'cv']], [{ name: 'a.pdf', bytes: randomBytes(300_000) }])];
  const code = async (request: Request, changed = {}) => {
    const result = await receiveUpload(request, { ...limits(), ...changed }, note);
    return result.ok ? 'ok' : result.code;
  };

  test('no multipart form', async () => {
    const urlencoded = { 'content-type': 'application/x-www-form-urlencoded' };
    expect(await code(post([Buffer.from('a=1')], { headers: urlencoded }))).toBe('not-multipart');
    expect(await code(post([], { headers: { 'content-type': 'multipart/form-data' } }))).toBe('not-multipart');
    expect(
      await code(new Request('http://localhost', { method: 'POST', headers: { 'content-type': multipartType } })),
    ).toBe('not-multipart');
  });
  test('announced too big: not even read', async () => {
    expect(await code(post(body(), { headers: { 'content-length': '300000000' } }))).toBe('too-big');
  });
  test('in all too big, whatever was announced', async () => {
    expect(await code(post(body()), { bodyBytes: 100_000 })).toBe('too-big');
  });
  test('ends in the middle of a file', async () => {
    expect(await code(post(body().slice(0, 4)))).toBe('cut-off');
    expect(await code(post([Buffer.from('no multipart at all')]))).toBe('cut-off');
  });
  test('the sender falls silent', async () => {
    async function* silent() {
      yield* body().slice(0, 4);
      await pause(400);
    }
    expect(await code(post(silent()), { idleMs: 100 })).toBe('cut-off');
  });
  test('a field as large as a book, or too many of them', async () => {
    expect(await code(post(multipart([['a', 'x'.repeat(70_000)]], [])))).toBe('malformed');
    expect(
      await code(
        post(
          multipart(
            Array.from({ length: 60 }, (_, n) => [`f${n}`, 'x'] as const),
            [],
          ),
        ),
      ),
    ).toBe('malformed');
  });
  test('the request is given up', async () => {
    const giveUp = new AbortController();
    async function* slow() {
      for (const piece of body()) {
        yield piece;
        await pause(30);
      }
    }
    setTimeout(() => giveUp.abort(), 60);
    expect(await code(post(slow(), { signal: giveUp.signal }))).toBe('cut-off');
  });
  test('the disk or the story fails: the error is passed on', async () => {
    await expect(receiveUpload(post(body()), limits(), () => Promise.reject(new Error('no database')))).rejects.toThrow(
      'no database',
    );
    if (process.getuid?.() === 0) return;
    await chmod(tempFolder, 0o500);
    await expect(receiveUpload(post(body()), limits(), note)).rejects.toThrow(/EACCES/);
    await chmod(tempFolder, 0o700);
  });
});

describe('over a real connection', () => {
  async function serve(answer: (request: Request) => Promise<string>) {
    const server = createServer(async (incoming, outgoing) => {
      const headers = { 'content-type': incoming.headers['content-type'] ?? '' };
      const body = createReadableStreamFromReadable(incoming);
      outgoing.end(
        await answer(
          new Request('http://localhost/', { method: 'POST', headers, body, duplex: 'half' } as RequestInit),
        ),
      );
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return { port: (server.address() as AddressInfo).port, close: () => server.close() };
  }

  test('a connection cut in the middle of a file leaves nothing', async () => {
    let told: (code: string) => void;
    const outcome = new Promise<string>((resolve) => {
      told = resolve;
    });
    const server = await serve(async (request) => {
      const result = await receiveUpload(request, limits(), note);
      told(result.ok ? 'ok' : result.code);
      return 'done';
    });
    const client = httpRequest({
      port: server.port,
      method: 'POST',
      headers: { 'content-type': multipartType, 'content-length': 5_000_000 },
    });
    client.on('error', () => {});
    for (const piece of [...multipart([], [{ name: 'a.jpg', bytes: randomBytes(1_000_000) }])].slice(0, 10))
      client.write(piece);
    await pause(100);
    client.destroy();
    expect(await outcome).toBe('cut-off');
    server.close();
  });

  test('four posts of four 10 MB files at once: memory of the server does not grow with them', async () => {
    const bytes = randomBytes(uploadLimits.fileBytes);
    const posted = Array.from({ length: 4 }, (_, n) => ({ name: `${n}.jpg`, bytes }));
    const server = spawn(process.execPath, ['--import', 'tsx', 'tests/support/upload-server.ts', tempFolder], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    try {
      const [port] = await once(server.stdout, 'data');
      const send = async () => {
        const response = await fetch(`http://127.0.0.1:${String(port).trim()}/`, {
          method: 'POST',
          headers: { 'content-type': multipartType },
          body: post(multipart([], posted)).body,
          duplex: 'half',
        } as RequestInit);
        return (await response.json()) as { files: boolean[]; peakMegabytes: number };
      };
      await send();
      const answers = await Promise.all([send(), send(), send(), send()]);
      for (const answer of answers) expect(answer.files).toEqual([true, true, true, true]);
      expect(Math.max(...answers.map((answer) => answer.peakMegabytes))).toBeLessThan(100);
    } finally {
      server.kill();
    }
  }, 30_000);
});
