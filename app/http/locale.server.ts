import { isLocale, type Locale, localeInPath, localeOfHeader } from '#app/i18n/locales';

/** The language of a request: its path, else `?lang=`, else what the browser prefers. */
export function localeOf(request: Request): Locale {
  const url = new URL(request.url);
  const asked = url.searchParams.get('lang') ?? undefined;
  return (
    localeInPath(url.pathname) ?? (isLocale(asked) ? asked : localeOfHeader(request.headers.get('Accept-Language')))
  );
}
