import type { LoaderFunctionArgs } from '@remix-run/node';
import { Links, Outlet, Scripts, ScrollRestoration, useLocation, useMatches, useRouteError } from '@remix-run/react';
import type { ReactNode } from 'react';
import enhanceUrl from './enhance/enhance?worker&url';
import verifyUrl from './enhance/verify?worker&url';
import { paths } from './http/paths';
import { loadRoot } from './http/root.server';
import { dirOf } from './i18n/locales';
import { useLanguage } from './i18n/react';
import { footerLinks, headerLinks, isDeskPath } from './site-links';
import stylesheet from './styles/app.css?url';
import { DeskKeys } from './ui/desk/desk-keys';
import { Button } from './ui/form/button';
import { SiteFrame } from './ui/layout/site-frame';
import { typedFormOf } from './ui/layout/typed-form';
import { useNonce } from './ui/nonce';
import { Notice } from './ui/notice';
import { ProblemPage, problemOf } from './ui/problem-page';
import { useMaybeRootData } from './ui/root-data';

export const loader = (args: LoaderFunctionArgs) => loadRoot(args);

export const links = () => [
  { rel: 'stylesheet', href: stylesheet },
  { rel: 'icon', href: '/favicon.ico', sizes: '32x32' },
  { rel: 'icon', href: '/favicon.svg', type: 'image/svg+xml' },
];

/** The document around every page and every error. Works without root data: the database may be down. */
export function Layout({ children }: { children: ReactNode }) {
  const { locale, t } = useLanguage();
  const data = useMaybeRootData();
  const location = useLocation();
  const path = data?.path ?? `${location.pathname}${location.search}`;
  const user = data?.user ?? null;
  const visit = { locale, path, t, user };
  return (
    <html lang={locale} dir={dirOf(locale)}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="theme-color" content="#0b4a6f" />
        <meta name="format-detection" content="telephone=no" />
        <title>{usePageTitle()}</title>
        <Links />
      </head>
      <body>
        <SiteFrame
          variant={isDeskPath(path) ? 'desk' : 'public'}
          home={isDeskPath(path) ? paths.desk(locale) : paths.home(locale)}
          nav={headerLinks(visit)}
          footer={footerLinks({ ...visit, demo: data?.demo ?? false })}
          signOut={data ? { action: paths.signOut(locale), csrf: data.csrf } : null}
          user={user}
          demo={data?.demo}
          path={path}
          origin={data?.origin}
          typed={useTypedForm()}
        >
          {children}
        </SiteFrame>
        <ScriptWords />
        <PageScripts />
      </body>
    </html>
  );
}

export default function App() {
  return (
    <>
      <Outlet />
      <OfficerKeys />
    </>
  );
}

/** Keys of the officers' pages; other pages have none. */
function OfficerKeys() {
  const { locale } = useLanguage();
  const { path, user } = useMaybeRootData() ?? {};
  const hydrates = useHydrates();
  if (!hydrates || !path || !isDeskPath(path) || !user?.desk?.areas.includes('desk')) return null;
  return (
    <DeskKeys
      on={user.desk.keys}
      next={paths.deskNext(locale)}
      settings={paths.deskKeys(locale)}
      places={{
        'go-queue': paths.desk(locale),
        'go-due': paths.queue(locale, 'due'),
        'go-hearings': paths.queue(locale, 'hearings'),
      }}
    />
  );
}

export function ErrorBoundary() {
  const error = useRouteError();
  const { locale } = useLanguage();
  return <ProblemPage {...problemOf(error)} home={paths.home(locale)} />;
}

function useTypedForm() {
  const matches = useMatches();
  return useRouteError() ? undefined : typedFormOf(matches);
}

/** The title the deepest route's data gives, with the portal's name; an error first, so that it is heard first. */
function usePageTitle() {
  const { t } = useLanguage();
  const error = useRouteError();
  const data = useMaybeRootData();
  const titles = useMatches().map((match) => titleIn(match.data));
  const title = error ? t(`layout.problem.${problemOf(error).kind}.title`) : titles.findLast(Boolean);
  const words = [data?.invalid && `${t('common.error.prefix')} ${title ?? ''}`.trim(), !data?.invalid && title];
  return [...words.filter(Boolean), t('layout.portal')].join(' – ');
}

const titleIn = (data: unknown) =>
  typeof data === 'object' && data !== null && 'title' in data && typeof data.title === 'string'
    ? data.title
    : undefined;

/** What the one small script says, in the page's language; it takes the notices out of here. */
function ScriptWords() {
  const { locale, t } = useLanguage();
  const stay = useMaybeRootData()?.stay;
  const verifies = useMatches().some(
    ({ handle }) => (handle as { script?: 'verify' } | undefined)?.script === 'verify',
  );
  if (useHydrates() || verifies) return null;
  return (
    <template id="words" data-stay={stay?.seconds} data-stay-at={stay ? paths.stay(locale) : undefined}>
      <Notice tone="warning" title={t('layout.unsent.title')}>
        <p data-say="unsent">{t('layout.unsent.text')}</p>
        <p data-say="offline">{t('layout.unsent.offline')}</p>
      </Notice>
      {stay && (
        <Notice tone="warning" title={t('layout.stay.ending.title')}>
          <p data-say="ending">{t('layout.stay.ending.text')}</p>
          <p data-say="over">{t('layout.stay.over')}</p>
          <Button type="button">{t('layout.stay.ending.action')}</Button>
        </Notice>
      )}
    </template>
  );
}

/** An error page never hydrates. */
function useHydrates(): boolean {
  const failed = useRouteError();
  const hydrates = useMatches().some((match) => (match.handle as { hydrate?: boolean } | undefined)?.hydrate);
  return hydrates && !failed;
}

/** Officers' pages hydrate; all others get one small script, a permit's page its own. An error page never hydrates. */
function PageScripts() {
  const nonce = useNonce();
  const failed = useRouteError();
  const handles = useMatches().map(({ handle }) => handle as { hydrate?: boolean; script?: 'verify' } | undefined);
  if (failed || !handles.some((handle) => handle?.hydrate)) {
    const src = handles.some((handle) => handle?.script === 'verify') ? verifyUrl : enhanceUrl;
    return <script type="module" src={src} nonce={nonce} suppressHydrationWarning />;
  }
  // The browser hides a nonce once it has read it, so the hydrated element never matches.
  const quiet = { nonce, suppressHydrationWarning: true };
  return (
    <>
      <ScrollRestoration {...quiet} />
      <Scripts {...quiet} />
    </>
  );
}
