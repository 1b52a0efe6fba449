import { createCookie } from '@remix-run/node';
import { isLocale, type Locale, localeInPath, localeOfHeader } from '#app/i18n/locales';
import { servedOverHttps } from '#app/infra/env.server';

const cookie = createCookie(`${servedOverHttps ? '__Host-' : ''}language`, {
  path: '/',
  httpOnly: true,
  sameSite: 'lax',
  secure: servedOverHttps,
  maxAge: 365 * 24 * 60 * 60,
});

async function lastLocale(request: Request): Promise<Locale | null> {
  const kept = await cookie.parse(request.headers.get('Cookie'));
  return typeof kept === 'string' && isLocale(kept) ? kept : null;
}

/** What an address itself says: its first segment, else `?lang=`. */
export function localeInAddress(request: Request): Locale | null {
  const url = new URL(request.url);
  const asked = url.searchParams.get('lang') ?? undefined;
  return localeInPath(url.pathname) ?? (isLocale(asked) ? asked : null);
}

/** The language of a request: its address, else the last one this browser saw, else the profile's, else what the browser prefers. */
export async function localeOf(request: Request, profile?: string): Promise<Locale> {
  return (
    localeInAddress(request) ??
    (await lastLocale(request)) ??
    (isLocale(profile) ? profile : localeOfHeader(request.headers.get('Accept-Language')))
  );
}

/** The cookie to set when a page is the first one in its language. */
export const languageHeader = async (request: Request, locale: Locale): Promise<string | null> =>
  (await lastLocale(request)) === locale ? null : cookie.serialize(locale);

/** Did the visitor just come from one of our own pages in another language? Only the switch leads from one to the other. */
export function hasSwitched(request: Request, locale: Locale): boolean {
  const referrer = request.headers.get('Referer') ?? '';
  if (!URL.canParse(referrer) || new URL(referrer).host !== new URL(request.url).host) return false;
  const before = localeInPath(new URL(referrer).pathname);
  return before !== null && before !== locale;
}
