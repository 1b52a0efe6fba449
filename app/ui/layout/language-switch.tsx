import { dirOf, localeInPath, locales, nameOf } from '#app/i18n/locales';
import { useLanguage } from '#app/i18n/react';

/** The same page in another language: the first segment of the path, or `lang` where the path names none. */
export function pathInLocale(path: string, locale: string) {
  const { pathname, search } = new URL(path, 'http://own.invalid');
  const current = localeInPath(pathname);
  return current ? `/${locale}${pathname.slice(current.length + 1)}${search}` : `${pathname}?lang=${locale}`;
}

export function LanguageSwitch({ path }: { path: string }) {
  const { locale, t } = useLanguage();
  return (
    <nav className="languages" aria-label={t('layout.language')}>
      <ul>
        {locales.map((other) => (
          <li key={other}>
            <a
              href={pathInLocale(path, other)}
              lang={other}
              hrefLang={other}
              dir={dirOf(other)}
              aria-current={other === locale ? 'true' : undefined}
            >
              {nameOf(other)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
