import { transaction } from '#app/data/db.server';
import { isId } from '#app/data/id';
import type { Session } from '#app/data/session.server';
import { findTyped, forgetTyped, keepTyped, type TypedFields } from '#app/data/typed-form.server';
import { typedValues } from './forms.server';
import { readForm } from './read-form.server';
import { browserOf, endedStayOf, isOwnForm, isSameOrigin } from './session.server';

/**
 * What was typed outlives the stay it was typed in, whether it ended by itself or by signing out in another tab: a form
 * that comes after its end is kept, sealed for the account it was drawn for, and its fields are filled again once that
 * account has signed in in the same browser. The address names it by `kept`; a form with
 * files says `kept=file`, since files are not kept.
 */

interface Around {
  request: Request;
  url: URL;
  session: Session | null;
  now: Date;
}

const bodies = new WeakMap<Request, ReturnType<typeof readForm>>();

/** The form of a request, read once however often it is asked for. */
export function formOf(request: Request): ReturnType<typeof readForm> {
  const known = bodies.get(request) ?? readForm(request);
  bodies.set(request, known);
  return known;
}

/** The page of an address, in whatever language. */
export const pageOf = (url: URL) => url.pathname.replace(/\.data$/, '').replace(/^\/[^/]+/, '');

/** A form of our own page; null for any other, and for one whose secrets must not be shown again. */
async function ownForm(request: Request): Promise<FormData | null> {
  if (request.method !== 'POST' || /^multipart\//.test(request.headers.get('Content-Type') ?? '')) return null;
  const form = await formOf(request);
  if (!(form instanceof FormData) || !isSameOrigin(request)) return null;
  return (await isOwnForm(request, form.get('csrf'))) ? form : null;
}

/** Keeps the form that came too late; answers the address of its page, from which it can be filled again. */
export async function keptForLater({ request, url, now }: Around): Promise<URL> {
  const address = new URL(url);
  address.searchParams.delete('kept');
  const form = await ownForm(request);
  const [accountId, browser] = form
    ? await Promise.all([endedStayOf(request, form.get('csrf')), browserOf(request)])
    : [null, null];
  const fields = form && typedValues(form);
  if (!accountId || !browser || !fields || Object.keys(fields).length === 0) return address;
  const kept = await transaction((tx) => keepTyped(tx, { accountId, browser, page: pageOf(url) }, fields, now));
  if (kept) address.searchParams.set('kept', kept);
  return address;
}

/** What this page's fields held when its stay ended, for the account it belongs to. */
export async function typedBefore({ request, url, session, now }: Around): Promise<TypedFields | null> {
  const id = url.searchParams.get('kept') ?? undefined;
  const accountId = session?.account?.id;
  const browser = isId(id) && accountId ? await browserOf(request) : null;
  return isId(id) && accountId && browser ? findTyped(id, { accountId, browser, page: pageOf(url) }, now) : null;
}

/** Sent anew: it need not be kept any longer. */
export async function sentAnew({ url, session }: Around): Promise<void> {
  const id = url.searchParams.get('kept') ?? undefined;
  if (isId(id) && session?.account) await forgetTyped(id, session.account.id);
}

/** A form that could not be taken, as its fields were sent: to be sent again from the page that says so. Null when it holds what must not be shown. */
export async function toSendAgain(request: Request): Promise<[string, string][] | null> {
  const form = await ownForm(request).catch(() => null);
  if (!form || [...form.keys()].some((name) => /password|code/i.test(name))) return null;
  return [...form].flatMap(([name, value]) => (typeof value === 'string' ? [[name, value] as [string, string]] : []));
}
