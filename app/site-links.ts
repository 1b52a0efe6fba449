import { paths } from './http/paths';
import type { Locale } from './i18n/locales';
import type { Translate } from './i18n/translate';
import type { FrameLink } from './ui/layout/site-frame';
import type { RootData } from './ui/root-data';

interface Visit {
  locale: Locale;
  path: string;
  t: Translate;
  user: RootData['user'];
}

/** Does the visitor stand on the officers' side of the house? */
export const isDeskPath = (path: string) => /^\/[^/]+\/(desk|help-desk|admin)(\/|\?|$)/.test(path);

/** The header's menu for a visitor, an applicant or an officer. */
export function headerLinks({ locale, path, t, user }: Visit): FrameLink[] {
  const link = (key: string, href: string, text: string): FrameLink => ({
    key,
    href,
    text,
    current: (path === href || path.startsWith(`${href}/`) || path.startsWith(`${href}?`)) && !isOther(key),
  });
  // Permits stand under the desk's own address, beside its queues.
  const isOther = (key: string) =>
    key === 'queue' &&
    [paths.permits(locale), paths.proposals(locale), paths.team(locale), paths.deadlines(locale)].some((each) =>
      path.startsWith(each),
    );
  // An administrator keeps people and settings and has no access to cases.
  if (user?.kind === 'administrator') {
    return [
      link('people', paths.people(locale), t('layout.nav.people')),
      link('calendar', paths.calendar(locale), t('cycle.calendar.nav')),
    ];
  }
  if (user?.kind === 'officer') {
    const areas = user.desk?.areas ?? [];
    return [
      ...(areas.includes('desk')
        ? [
            link('queue', paths.desk(locale), t('layout.nav.queue')),
            link('permits', paths.permits(locale), t('layout.nav.permits')),
          ]
        : []),
      ...(areas.includes('help-desk') ? [link('help-desk', paths.helpDesk(locale), t('helpDesk.title'))] : []),
      ...(areas.includes('team')
        ? [
            link('team', paths.team(locale), t('team.title')),
            link('deadlines', paths.deadlines(locale), t('cycle.deadlines.title')),
          ]
        : []),
    ];
  }
  if (isDeskPath(path)) return [];
  return [
    link('check', paths.check(locale), t('layout.nav.check')),
    link('verify', paths.verify(locale), t('layout.nav.verify')),
    user
      ? link('applications', paths.my(locale), t('layout.nav.applications'))
      : link('sign-in', paths.signIn(locale), t('layout.nav.signIn')),
  ];
}

export function footerLinks({ locale, t, demo, path, user }: Visit & { demo: boolean }): FrameLink[] {
  const pages = ['help', 'contact', 'costs', 'privacy', 'accessibility'] as const;
  return [
    ...pages.map((key) => ({ key, href: paths[key](locale), text: t(`layout.footer.${key}`) })),
    ...(isDeskPath(path) && user?.desk?.areas.includes('desk')
      ? [
          { key: 'keys', href: paths.deskKeys(locale), text: t('keys.title') },
          { key: 'relatives', href: paths.relatives(locale), text: t('duties.link') },
        ]
      : []),
    ...(demo ? [{ key: 'demo', href: paths.demo(locale), text: t('layout.footer.demo') }] : []),
  ];
}
