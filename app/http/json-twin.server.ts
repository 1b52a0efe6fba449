import type { EntryContext } from '@remix-run/node';

const wantsJson = (accept: string | null) =>
  accept !== null && /\bjson\b/.test(accept) && !accept.includes('text/html');

/** Does this address answer machines as well? A page offers it as `json` in its data. */
export function twinOf(context: EntryContext): object | null {
  const found = Object.values(context.staticHandlerContext.loaderData).find(
    (data): data is { json: object } => typeof data === 'object' && data !== null && 'json' in data,
  );
  return found?.json ?? null;
}

/** The page's own data for who asks for JSON under the same address; null for people. */
export function jsonTwin(request: Request, context: EntryContext, status: number, headers: Headers): Response | null {
  const twin = twinOf(context);
  if (!twin) return null;
  headers.append('Vary', 'Accept');
  if (!wantsJson(request.headers.get('Accept'))) return null;
  headers.delete('Set-Cookie');
  headers.set('Content-Type', 'application/json; charset=utf-8');
  return new Response(`${JSON.stringify(twin)}\n`, { status, headers });
}
