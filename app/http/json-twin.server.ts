import type { EntryContext } from '@remix-run/node';

const asks = (request: Request, what: RegExp) => {
  const accept = request.headers.get('Accept');
  return accept !== null && what.test(accept) && !accept.includes('text/html');
};

/** Does this request ask for the answer under the portal's signature? */
export const wantsSigned = (request: Request) => asks(request, /\b(jwt|jose)\b/);

interface Twin {
  json: object;
  /** The same as a signed token, where the page has made one. */
  signed?: string | null;
}

/** Does this address answer machines as well? A page offers it as `json` in its data. */
export function twinOf(context: EntryContext): Twin | null {
  const found = Object.values(context.staticHandlerContext.loaderData).find(
    (data): data is Twin => typeof data === 'object' && data !== null && 'json' in data,
  );
  return found ?? null;
}

/** The page's own data for who asks for JSON, or for a signed token, under the same address; null for people. */
export function jsonTwin(request: Request, context: EntryContext, status: number, headers: Headers): Response | null {
  const twin = twinOf(context);
  if (!twin) return null;
  headers.append('Vary', 'Accept');
  const signed = wantsSigned(request) ? twin.signed : null;
  if (!signed && !asks(request, /\bjson\b/)) return null;
  headers.delete('Set-Cookie');
  headers.set('Content-Type', signed ? 'application/jwt' : 'application/json; charset=utf-8');
  return new Response(signed ?? `${JSON.stringify(twin.json)}\n`, { status, headers });
}
