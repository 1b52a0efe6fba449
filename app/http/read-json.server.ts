import { readBody } from './read-body.server';

type Read = { ok: true; value: unknown } | { ok: false; code: 'not-json' | 'not-json-type' | 'too-large' };

/** Reads a JSON body of at most `limit` bytes; a longer one is left unread. */
export async function readJson(request: Request, limit: number): Promise<Read> {
  const type = request.headers.get('Content-Type') ?? '';
  const encoding = request.headers.get('Content-Encoding') ?? 'identity';
  if (!/^application\/(json|[\w.+-]+\+json)\s*(;|$)/i.test(type) || encoding !== 'identity')
    return { ok: false, code: 'not-json-type' };
  const body = await readBody(request, limit);
  if (!body) return { ok: false, code: 'too-large' };
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(body);
    return { ok: true, value: JSON.parse(text) };
  } catch {
    return { ok: false, code: 'not-json' };
  }
}
