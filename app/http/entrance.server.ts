import type { Session } from '#app/data/session.server';
import type { Locale } from '#app/i18n/locales';
import { ownPath, paths } from './paths';

/** Where somebody goes after signing in: to the page they wanted, to their unfinished check, to their applications. */
export function afterSignIn(locale: Locale, session: Session | null, next: string | null = null): string {
  const wanted = ownPath(next);
  if (wanted) return wanted;
  return session && Object.keys(session.check).length > 0 ? paths.start(locale) : paths.my(locale);
}

/** An officer's first page. */
export const deskOf = (locale: Locale, session: Session): string =>
  session.account?.roles.every((role) => role === 'administrator') ? paths.people(locale) : paths.desk(locale);
