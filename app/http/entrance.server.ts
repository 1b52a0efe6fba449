import type { Session } from '#app/data/session.server';
import type { Locale } from '#app/i18n/locales';
import { ownPath, paths } from './paths';
import { seeOther } from './responses.server';
import { forgetPendingHeader, sessionHeader } from './session.server';

/** Where somebody goes after signing in: to the page they wanted, to their unfinished check, to their applications. */
export function afterSignIn(locale: Locale, session: Session | null, next: string | null = null): string {
  const wanted = ownPath(next);
  if (wanted) return wanted;
  return session && Object.keys(session.check).length > 0 ? paths.start(locale) : paths.my(locale);
}

/** After an address is confirmed: into the stay that was opened, or to choosing a password where none was chosen here. */
export async function confirmed(
  locale: Locale,
  before: Session | null,
  done: { session: string } | { choose: string },
): Promise<Response> {
  const forget = await forgetPendingHeader();
  if ('choose' in done) return seeOther(`${paths.setPassword(locale, done.choose)}?confirmed`, [forget]);
  return seeOther(afterSignIn(locale, before), [await sessionHeader(done.session), forget]);
}

/** A step of signing in after which the page that was wanted still comes. */
export function onTheWay(step: string, { searchParams }: URL): string {
  const next = ownPath(searchParams.get('next'));
  return next ? `${step}?next=${encodeURIComponent(next)}` : step;
}

/** An officer's first page: the one they wanted, when it is of their part of the portal. */
export const deskOf = (locale: Locale, session: Session, next: string | null = null): string => {
  const roles = session.account?.roles ?? [];
  const desk = roles.some((role) => !beyondDesk.some((each) => each === role)) && paths.desk(locale);
  const help = roles.includes('help-desk') && paths.helpDesk(locale);
  const people = roles.includes('administrator') && paths.people(locale);
  const wanted = ownPath(next);
  if (wanted && desk && /^\/[a-z-]+\/desk\b/.test(wanted)) return wanted;
  if (wanted && people && /^\/[a-z-]+\/admin\b/.test(wanted)) return wanted;
  return desk || people || help || paths.desk(locale);
};

/** Roles whose pages are elsewhere. */
const beyondDesk = ['administrator', 'help-desk'] as const;
