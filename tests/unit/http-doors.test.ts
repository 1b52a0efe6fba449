// What stands before every page: bodies, forms, origins, addresses to go on to.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { isId } from '#app/data/id';
import { emailField, signUpSchema } from '#app/features/accounts/account.schema';
import { ownPath, paths } from '#app/http/paths';
import { readBody } from '#app/http/read-body.server';
import { readForm } from '#app/http/read-form.server';
import { isSameOrigin, pendingHeader, readPending } from '#app/http/session.server';
import { inSteadyTime } from '#app/http/steady-time.server';

const typed = 'application/x-www-form-urlencoded';
const posted = (body: BodyInit, type = typed, headers: Record<string, string> = {}) =>
  new Request('http://localhost/en/sign-in', {
    method: 'POST',
    body,
    headers: { 'Content-Type': type, ...headers },
    duplex: 'half',
  } as RequestInit);

/** A body that declares no length and would never end. */
function endless() {
  let pieces = 0;
  const body = new ReadableStream<Uint8Array>({
    pull(controller) {
      pieces += 1;
      controller.enqueue(new Uint8Array(64 * 1024).fill(97));
    },
  });
  return { body, read: () => pieces };
}

describe('going on after signing in', () => {
  it('stays on this host, however the address is written', () => {
    for (const path of [
      '//evil.example',
      '/\\evil.example',
      '/.//evil.example',
      '/a/..//evil.example',
      '/%2e//evil.example',
      '/.%2e//evil.example',
      '/./\\evil.example',
      '/en/.//../..//evil.example',
      'https://evil.example',
      'javascript:alert(1)',
      '/\t/evil.example',
      '/en/my\r\nX: y',
      'http://[',
      '',
    ]) {
      expect([path, ownPath(path)]).toEqual([path, null]);
    }
    expect(ownPath(null)).toBeNull();
    expect(ownPath('/en/my/../my?from=review')).toBe('/en/my?from=review');
  });

  it('a token out of an address is written so that it stays one', () => {
    expect(paths.confirmEmailLink('en', 'a\r\nb/ә')).toBe('/en/confirm-email/a%0D%0Ab%2F%D3%99');
    expect(paths.setPassword('en', '../my')).toBe('/en/reset-password/..%2Fmy');
  });
});

describe('a body', () => {
  it('is read up to its limit and no further, whether or not it says how long it is', async () => {
    const { body, read } = endless();
    expect(await readBody(posted(body), 256 * 1024)).toBeNull();
    expect(read()).toBeLessThan(10);
    expect(await readBody(posted('x'.repeat(11), typed, { 'Content-Length': '11' }), 10)).toBeNull();
    expect((await readBody(posted('x'.repeat(10)), 10))?.byteLength).toBe(10);
    expect((await readBody(new Request('http://localhost/'), 10))?.byteLength).toBe(0);
  });
});

describe('a form', () => {
  it('too long is none, as text or in parts', async () => {
    expect(await readForm(posted(endless().body))).toBe('too-large');
    expect(await readForm(posted(endless().body, 'multipart/form-data; boundary=x'))).toBe('too-large');
    expect(await readForm(posted(`a=${'x'.repeat(256 * 1024)}`))).toBe('too-large');
  });

  it('holds no mark the database cannot keep, and no files', async () => {
    const form = await readForm(posted('email=a%00b%40example.kz&a%00=1&note=%ED%A0%80'));
    expect(form).toBeInstanceOf(FormData);
    const entries = form instanceof FormData ? [...form] : [];
    expect(entries.slice(0, 2)).toEqual([
      ['email', 'a\ufffdb@example.kz'],
      ['a\ufffd', '1'],
    ]);
    expect(entries[2]?.[1]).toMatch(/^\ufffd+$/);
    const parts = new FormData();
    parts.append('csrf', 'token');
    parts.append('file', new Blob(['x']), 'x.pdf');
    const sent = new Response(parts);
    const read = await readForm(posted(await sent.arrayBuffer(), sent.headers.get('Content-Type') ?? ''));
    expect(read instanceof FormData && [...read]).toEqual([['csrf', 'token']]);
  });

  it('is recognised by what it says it is', async () => {
    for (const type of ['text/plain', 'application/json', 'multipart/form-data', '']) {
      expect([type, await readForm(posted('csrf=x', type))]).toEqual([type, null]);
    }
    expect(await readForm(posted('garbage', 'multipart/form-data; boundary=x'))).toBeNull();
  });
});

describe('an origin', () => {
  const from = (headers: Record<string, string>) =>
    isSameOrigin(new Request('http://localhost:3000/', { headers: { Host: 'localhost:3000', ...headers } }));

  it('is ours only as a whole', () => {
    expect(from({ Origin: 'http://localhost:3000' })).toBe(true);
    for (const origin of [
      'null',
      'http://localhost',
      'https://localhost:3000',
      'http://localhost:3000.evil.example',
      'http://evil@localhost:3000',
      'http://evil.example',
    ]) {
      expect([origin, from({ Origin: origin })]).toEqual([origin, false]);
    }
    expect(from({ 'Sec-Fetch-Site': 'cross-site' })).toBe(false);
    expect(from({ 'Sec-Fetch-Site': 'same-site' })).toBe(false);
    expect(from({})).toBe(true);
  });
});

describe('what a browser remembers of an address to confirm', () => {
  const readBack = async (cookie: string) =>
    readPending(new Request('http://localhost/', { headers: { Cookie: cookie.split(';')[0] ?? '' } }));
  const made = (value: unknown) => `pending=${Buffer.from(JSON.stringify(value)).toString('base64')}`;

  it('is read when it is what was written', async () => {
    const pending = { email: 'a@example.kz', proof: 'p' };
    expect(await readBack(await pendingHeader(pending))).toEqual(pending);
    for (const other of [
      null,
      1,
      'a@example.kz',
      { email: 1 },
      { email: 'a\0@example.kz' },
      { email: 'a'.repeat(255) },
    ]) {
      expect(await readBack(made(other))).toBeNull();
    }
    expect(await readBack(made({ email: 'a@b.kz', proof: {} }))).toEqual({ email: 'a@b.kz' });
    expect(await readBack('pending=%zz')).toBeNull();
  });
});

describe('an e-mail address', () => {
  it('has no mark that nobody sees', () => {
    for (const email of ['a\0b@example.kz', 'a\u202eb@example.kz', 'a\u200bb@example.kz', 'a\ufffdb@example.kz']) {
      expect(emailField.safeParse(email).success).toBe(false);
    }
    expect(emailField.safeParse('әлия@мысал.қаз').success).toBe(true);
  });

  it('may not be the password, but a short name stands in many words', () => {
    const accepted = (email: string, password: string) => signUpSchema.safeParse({ email, password }).success;
    expect(accepted('aruzhan@example.kz', 'Aruzhan and the steppe')).toBe(false);
    expect(accepted('a@example.kz', 'a quiet blue steppe')).toBe(true);
  });
});

describe('an answer that tells nothing by its time', () => {
  it('takes as long when there was nothing to do', async () => {
    const started = performance.now();
    expect(await inSteadyTime(async () => 'found')).toBe('found');
    expect(performance.now() - started).toBeGreaterThan(290);
    await expect(inSteadyTime(() => Promise.reject(new Error('failed')))).rejects.toThrow('failed');
  });

  it('is that of every page that is asked about an address', () => {
    for (const page of ['sign-up', 'reset-password', 'confirm-email']) {
      expect(readFileSync(`app/routes/$locale_.${page}.tsx`, 'utf8')).toContain('await inSteadyTime(');
    }
  });
});

describe('the id of a row', () => {
  it('is nothing else', () => {
    expect(isId('01a204ac-fbeb-7595-9e1c-53f10e925cb4')).toBe(true);
    for (const text of [undefined, '', '1', '-'.repeat(36), '01a204ac-fbeb-7595-9e1c-53f10e925cb4\n', 'null']) {
      expect(isId(text)).toBe(false);
    }
  });
});
