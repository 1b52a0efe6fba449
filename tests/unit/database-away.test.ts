import { describe, expect, it } from 'vitest';
import { isUnreachable } from '#app/data/db.server';
import { publicLoader } from '#app/http/audience.server';
import { sessionHeader } from '#app/http/session.server';

const pageNotFound = async () => new Response(null, { status: 404 });
const context = { clientIp: '127.0.0.1', page: {}, cspNonce: '', pageNotFound };

// Unit tests run with the address of a database that nobody serves.
describe('while the database is away', () => {
  it('a page that needs it says so calmly and asks to come again', async () => {
    const cookie = (await sessionHeader('a'.repeat(43))).split(';')[0] ?? '';
    const request = new Request('http://localhost/kk/my', { headers: { Cookie: cookie } });
    const answer = publicLoader(() => 'never reached')({ request, params: { locale: 'kk' }, context });
    await expect(answer).rejects.toMatchObject({ data: { code: 'unavailable' }, init: { status: 503 } });
  });

  it('a page that needs nothing from it is still there', async () => {
    const request = new Request('http://localhost/kk/help');
    expect(await publicLoader(({ locale }) => locale)({ request, params: { locale: 'kk' }, context })).toBe('kk');
  });

  it('is told apart from mistakes of ours', () => {
    expect(isUnreachable(new TypeError('x is not a function'))).toBe(false);
    expect(isUnreachable(Object.assign(new Error('x'), { code: 'P2002' }))).toBe(false);
    expect(
      isUnreachable(new Error('outer', { cause: Object.assign(new Error('inner'), { code: 'ECONNREFUSED' }) })),
    ).toBe(true);
  });
});
