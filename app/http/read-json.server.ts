type Read = { ok: true; value: unknown } | { ok: false; code: 'not-json' | 'not-json-type' | 'too-large' };

/** Reads a JSON body of at most `limit` bytes; a longer one is left unread. */
export async function readJson(request: Request, limit: number): Promise<Read> {
  const type = request.headers.get('Content-Type') ?? '';
  const encoding = request.headers.get('Content-Encoding') ?? 'identity';
  if (!/^application\/(json|[\w.+-]+\+json)\s*(;|$)/i.test(type) || encoding !== 'identity')
    return { ok: false, code: 'not-json-type' };
  if (Number(request.headers.get('Content-Length') ?? 0) > limit) return { ok: false, code: 'too-large' };
  const chunks: Uint8Array[] = [];
  let size = 0;
  if (request.body)
    for await (const chunk of request.body as unknown as AsyncIterable<Uint8Array>) {
      size += chunk.length;
      if (size > limit) return { ok: false, code: 'too-large' };
      chunks.push(chunk);
    }
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(chunks));
    return { ok: true, value: JSON.parse(text) };
  } catch {
    return { ok: false, code: 'not-json' };
  }
}
