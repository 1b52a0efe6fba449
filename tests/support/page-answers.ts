// Pages asked as the server asks them: their loaders and actions, with a browser's cookies and forms.
import { multipartType } from './files';

export type Handler = (args: never) => Promise<unknown>;
type RouteModule = { loader?: Handler; action?: Handler };
/** The pages behind the door of applicants. */
export const pages = import.meta.glob<RouteModule>('../../app/routes/$locale_.my*.{ts,tsx}');
export const page = async (name: string) => {
  const load = pages[`../../app/routes/$locale_.my_.${name}`];
  if (!load) throw new Error(`no page ${name}`);
  return load();
};

export const origin = 'http://localhost:3000';

export async function visitor(accountId: string | null) {
  const { transaction } = await import('#app/data/db.server');
  const { openSession } = await import('#app/data/session.server');
  const { formToken, sessionHeader } = await import('#app/http/session.server');
  const token = await transaction((tx) => openSession(tx, { accountId, kind: 'applicant' }, new Date()));
  const session = (await sessionHeader(token)).split(';')[0] ?? '';
  const form = await formToken(new Request(origin), accountId);
  return { cookie: `${session}; ${form.setCookie?.split(';')[0]}`, csrf: form.token };
}

export interface Ask {
  path: string;
  params: Record<string, string>;
  cookie?: string;
  body?: Iterable<Uint8Array> | URLSearchParams;
}

/** What a page answers: its status, where it leads, its data. */
export async function answerOf(handler: Handler | undefined, { path, params, cookie = '', body }: Ask) {
  const headers = new Headers({ Cookie: cookie, ...(body && { Origin: origin, Host: 'localhost:3000' }) });
  const isForm = body instanceof URLSearchParams;
  if (body && !isForm) headers.set('Content-Type', multipartType);
  const content = body && !isForm ? Buffer.concat([...body]) : body;
  const request = new Request(origin + path, { method: body ? 'POST' : 'GET', headers, body: content });
  const pageNotFound = async () => new Response(null, { status: 404 });
  const context = { clientIp: '127.0.0.1', page: {}, pageNotFound };
  const args = { request, params: { locale: 'kk', ...params }, context };
  try {
    return shapeOf(await handler?.(args as never));
  } catch (thrown) {
    return shapeOf(thrown);
  }
}

function shapeOf(result: unknown) {
  if (result instanceof Error) throw result;
  if (result instanceof Response) return { status: result.status, to: result.headers.get('Location'), data: null };
  const init = (result as { init?: { status?: number } } | null)?.init;
  const data = init ? (result as { data: unknown }).data : result;
  return { status: init?.status ?? 200, to: null, data: data as Record<string, never> };
}
