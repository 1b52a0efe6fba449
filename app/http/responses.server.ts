import { data, redirect } from '@remix-run/node';

/** After a post: look at this page, with GET. */
export const seeOther = (path: string, headers: readonly string[] = []): Response => {
  const response = redirect(path, 303);
  for (const cookie of headers) response.headers.append('Set-Cookie', cookie);
  return response;
};

/** Not there, or not theirs: the same answer. */
export const notFound = () => data(null, { status: 404 });

/** Someone or something was faster: a calm page that says what happened. `code` has words under `errors.conflict.*`. */
export const conflict = (code: string, values: Record<string, string> = {}, back?: string) =>
  data({ code, values, back: back ?? null }, { status: 409 });

export const forbidden = (code = 'not-allowed') => data({ code }, { status: 403 });
export const tooMany = () => data({ code: 'too-many' }, { status: 429 });
/** What a form held, for the page that offers to send it again. */
type Again = [string, string][] | null;
export const unavailable = (again: Again = null) =>
  data({ code: 'unavailable', again }, { status: 503, headers: { 'Retry-After': '30' } });
export const failed = (again: Again) => data({ code: 'failed', again }, { status: 500 });
