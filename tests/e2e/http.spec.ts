import http from 'node:http';
import { expect, test } from '#tests/support/fixtures';

/** A request as it is written, also one that no browser would send. */
function ask(
  baseURL: string | undefined,
  path: string,
  headers: Record<string, string> = {},
  method = 'GET',
  pieces: Iterable<string> = [],
  agent?: http.Agent,
) {
  const { hostname, port } = new URL(baseURL!);
  return new Promise<{ status: number; headers: http.IncomingHttpHeaders; body: string }>((resolve, reject) => {
    const request = http.request({ hostname, port, path, method, headers, agent }, (response) => {
      let body = '';
      response.setEncoding('utf8').on('data', (text: string) => (body += text));
      response.on('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers, body }));
    });
    request.once('error', reject);
    for (const piece of pieces) request.write(piece);
    request.end();
  });
}

test('the process and the database are asked after separately', async ({ baseURL }) => {
  expect(await ask(baseURL, '/healthz')).toMatchObject({ status: 200, body: 'ok' });
  expect(await ask(baseURL, '/readyz')).toMatchObject({ status: 200, body: 'ready' });
});

test('every page comes under a strict policy with a nonce of its own', async ({ baseURL }) => {
  const nonces = new Set<string>();
  for (const path of ['/kk', '/ru/sign-in', '/en/no-such-page', '/kk']) {
    const { headers, body } = await ask(baseURL, path);
    const policy = String(headers['content-security-policy']);
    expect(policy).toMatch(/^default-src 'none';/);
    for (const rule of [
      "frame-ancestors 'none'",
      "base-uri 'none'",
      "object-src 'none'",
      "form-action 'self'",
      "style-src 'self'",
    ]) {
      expect(policy.split(';')).toContain(rule);
    }
    expect(policy).not.toContain('unsafe');
    const nonce = /'nonce-([^']+)'/.exec(policy)?.[1] ?? '';
    for (const [script] of body.matchAll(/<script[^>]*>/g)) expect(script).toContain(`nonce="${nonce}"`);
    nonces.add(nonce);
    expect(headers).toMatchObject({
      'cache-control': 'no-store',
      'referrer-policy': 'same-origin',
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'DENY',
    });
    expect(headers).not.toHaveProperty('x-powered-by');
  }
  expect(nonces.size).toBe(4);
});

test('files of the build are kept for ever, and missing ones cost nothing', async ({ baseURL }) => {
  const { body } = await ask(baseURL, '/kk');
  const asset = /\/assets\/[^"]+\.css/.exec(body)?.[0] ?? '';
  expect((await ask(baseURL, asset)).headers['cache-control']).toBe('public, max-age=31536000, immutable');
  expect(await ask(baseURL, '/assets/none.js')).toMatchObject({ status: 404, body: 'Not Found' });
  for (const path of [
    '/assets/../../package.json',
    '/assets/%2e%2e/%2e%2e/package.json',
    '/.env',
    '/..%2fpackage.json',
  ]) {
    const answer = await ask(baseURL, path);
    expect(answer.status).toBeGreaterThanOrEqual(400);
    expect(answer.body).not.toContain('"dependencies"');
  }
});

test('another host name gets no page, forwarded or not', async ({ baseURL }) => {
  expect(await ask(baseURL, '/kk', { Host: 'evil.example' })).toMatchObject({ status: 421 });
  const forwarded = await ask(baseURL, '/kk', { 'X-Forwarded-Host': 'evil.example', 'X-Forwarded-Proto': 'https' });
  expect(forwarded.status).toBe(200);
  expect(forwarded.body).not.toContain('evil.example');
});

test('addresses nobody can mean are answered, not suffered', async ({ baseURL }) => {
  for (const path of ['/%', '/kk/%ff', '//evil.example/%2e', '/kk?lang=%00', `/kk/${'x'.repeat(8_000)}`]) {
    const { status } = await ask(baseURL, path);
    expect([path.slice(0, 20), status >= 200 && status < 500]).toEqual([path.slice(0, 20), true]);
  }
  expect((await ask(baseURL, '/kk', { Cookie: 'x'.repeat(20_000) })).status).toBe(431);
  expect((await ask(baseURL, '/kk', {}, 'TRACE')).status).toBe(405);
  expect((await ask(baseURL, '/kk?_data=routes%2Fnone')).status).toBe(404);
  expect((await ask(baseURL, '/healthz')).status).toBe(200);
});

test('a form from elsewhere, or endless, is refused in the portal’s own words', async ({ baseURL }) => {
  const type = 'application/x-www-form-urlencoded';
  for (const origin of ['https://evil.example', 'null', 'nonsense']) {
    const answer = await ask(baseURL, '/en/sign-in', { Origin: origin, 'Content-Type': type }, 'POST', ['email=a']);
    expect([origin, answer.status]).toEqual([origin, 403]);
    expect(answer.body).toContain('</main>');
  }
  // Ten megabytes in pieces that declare no length.
  const pieces = Array.from({ length: 160 }, () => 'x'.repeat(64 * 1024));
  for (const each of [type, 'multipart/form-data; boundary=x']) {
    const answer = await ask(baseURL, '/en/sign-in', { 'Content-Type': each }, 'POST', pieces);
    expect([each, answer.status]).toEqual([each, 403]);
  }
  // The rest is thrown away, so that the connection is good for the next request.
  const agent = new http.Agent({ keepAlive: true, maxSockets: 1 });
  for (const status of [403, 403, 200]) {
    const [method, body] = status === 200 ? ['GET', []] : ['POST', pieces];
    expect((await ask(baseURL, '/en/sign-in', { 'Content-Type': type }, method, body, agent)).status).toBe(status);
  }
  agent.destroy();
});

test('a mark the database cannot keep is an error of the field, or finds nothing', async ({ request }) => {
  const csrf = /name="csrf" value="([^"]+)"/.exec(await (await request.get('/en/sign-up')).text())?.[1] ?? '';
  for (const path of ['/en/sign-in', '/en/sign-up', '/en/reset-password', '/en/confirm-email']) {
    const form = { csrf, email: 'a\0b@example.kz', password: 'four plain quiet\0 words', do: 'resend' };
    expect([path, (await request.post(path, { form })).status()]).toEqual([path, 422]);
  }
  for (const path of ['/en/occupations?q=%00', '/en/confirm-email/%00', '/v/%00', '/en/check/%00']) {
    expect([path, (await request.get(path)).status()]).toEqual([path, 404]);
  }
});
