import type { ReactNode } from 'react';
import { isMachineMade } from '#app/i18n/locales';
import { useLanguage } from '#app/i18n/react';
import { Icon } from '../icon';
import type { RootData } from '../root-data';
import { EnterButton, InLanguage, LanguageSwitch } from './language-switch';
import { Ornament } from './ornament';
import { PortalMark } from './portal-mark';
import type { TypedForm } from './typed-form';

export interface FrameLink {
  key: string;
  href: string;
  text: ReactNode;
  current?: boolean;
}

interface Props {
  children: ReactNode;
  variant: 'public' | 'desk';
  home: string;
  nav: readonly FrameLink[];
  footer: readonly FrameLink[];
  /** Posts here to sign out. */
  signOut?: { action: string; csrf: string } | null;
  user: RootData['user'];
  /** Not known while the database is away: then the line above the header claims nothing. */
  demo?: boolean;
  path: string;
  origin?: string;
  /** What the page's form says of itself. */
  typed?: TypedForm;
}

/** Everything around a page: masthead, header, footer. Root draws it once; pages fill it with PageLayout. */
export function SiteFrame({ children, variant, home, nav, footer, signOut, user, demo, path, origin, typed }: Props) {
  const { t } = useLanguage();
  return (
    <div className="site" data-variant={variant}>
      <a className="skip" href="#main">
        {t('layout.skip')}
      </a>
      <header className="header">
        <div className="top">
          <div className="masthead">
            {typed && <EnterButton typed={typed} />}
            {demo === true && <DemoLine />}
            {demo === false && <Masthead origin={origin} />}
            <LanguageSwitch path={path} typed={typed} />
          </div>
        </div>
        <div className="header-inner">
          <a className="brand" href={home}>
            <PortalMark />
            <span className="brand-words">
              <span className="brand-name">{t('layout.portal')}</span>
              <span className="brand-line">{variant === 'desk' ? t('layout.desk') : t('layout.portalLine')}</span>
            </span>
          </a>
          <Menu nav={nav} user={user} signOut={signOut} />
        </div>
        <Ornament source />
      </header>
      <ScriptNote path={path} typed={typed} />
      {children}
      <Footer links={footer} demo={demo} />
    </div>
  );
}

/** Spread out on wide screens, folded on narrow ones; only one of the two is there for anybody. */
function Menu(items: Pick<Props, 'nav' | 'user' | 'signOut'>) {
  const { t } = useLanguage();
  return (
    <nav className="nav" aria-label={t('layout.nav.label')}>
      <details className="nav-folded">
        <summary>
          <Icon name="menu" />
          {t('layout.nav.menu')}
        </summary>
        <MenuItems {...items} />
      </details>
      <div className="nav-spread">
        <MenuItems {...items} />
      </div>
    </nav>
  );
}

function MenuItems({ nav, user, signOut }: Pick<Props, 'nav' | 'user' | 'signOut'>) {
  return (
    <ul>
      {nav.map((link) => (
        <li key={link.key}>
          <a href={link.href} aria-current={link.current ? 'page' : undefined}>
            {link.text}
          </a>
        </li>
      ))}
      {user && signOut && (
        <li>
          <SignOut {...signOut} />
        </li>
      )}
      {user && (
        <li className="header-user">
          <bdi>{user.name}</bdi>
        </li>
      )}
    </ul>
  );
}

/** In a script that a program made out of the Cyrillic words: said on every page, with the way to the original. */
function ScriptNote({ path, typed }: Pick<Props, 'path' | 'typed'>) {
  const { locale, t } = useLanguage();
  if (!isMachineMade(locale)) return null;
  return (
    <p className="script-note">
      {t('layout.converted.text')}{' '}
      <InLanguage path={path} typed={typed} to="kk">
        {t('layout.converted.link')}
      </InLanguage>
    </p>
  );
}

function DemoLine() {
  const { t } = useLanguage();
  return (
    <p className="demo">
      <strong>{t('layout.demo.title')}</strong> <span>{t('layout.demo.text')}</span>
    </p>
  );
}

function Masthead({ origin }: { origin?: string }) {
  const { t } = useLanguage();
  return (
    <details>
      <summary>
        <span>{t('layout.masthead.line')}</span>
        <span className="masthead-how">{t('layout.masthead.how')}</span>
      </summary>
      <ul>
        {origin && <li>{t('layout.masthead.address', { origin })}</li>}
        <li>{t('layout.masthead.secure')}</li>
        <li>{t('layout.masthead.money')}</li>
      </ul>
    </details>
  );
}

function SignOut({ action, csrf }: { action: string; csrf: string }) {
  const { t } = useLanguage();
  return (
    <form method="post" action={action}>
      <input type="hidden" name="csrf" value={csrf} />
      <button type="submit">{t('layout.nav.signOut')}</button>
    </form>
  );
}

function Footer({ links, demo }: { links: readonly FrameLink[]; demo?: boolean }) {
  const { t } = useLanguage();
  return (
    <footer className="footer">
      <Ornament />
      <div className="footer-inner">
        <nav aria-label={t('layout.footer.label')}>
          <ul>
            {links.map((link) => (
              <li key={link.key}>
                <a href={link.href}>{link.text}</a>
              </li>
            ))}
          </ul>
        </nav>
        <p>{t('layout.footer.languages')}</p>
        {demo && <p>{t('layout.demo.short')}</p>}
      </div>
    </footer>
  );
}
