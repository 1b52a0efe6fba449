import type { ReactNode } from 'react';
import { dirOf, type Locale, localeInPath, locales, nameOf } from '#app/i18n/locales';
import { useLanguage } from '#app/i18n/react';
import { languageButton, type TypedForm, typedFormId } from './typed-form';

/** The same page in another language: the first segment of the path, or `lang` where the path names none. */
export function pathInLocale(path: string, locale: Locale): string {
  const { pathname, searchParams } = new URL(path, 'http://own.invalid');
  const current = localeInPath(pathname);
  if (!current) return `${pathname}?lang=${locale}`;
  // Where a visitor goes after signing in is in their language, too.
  const next = searchParams.get('next');
  if (next && localeInPath(next)) searchParams.set('next', pathInLocale(next, locale));
  const search = searchParams.size > 0 ? `?${searchParams}` : '';
  return `/${locale}${pathname.slice(current.length + 1)}${search}`;
}

interface Props {
  path: string;
  /** What the page's form says of itself, when it has one to fill in. */
  typed?: TypedForm;
}

export function LanguageSwitch({ path, typed }: Props) {
  const { t } = useLanguage();
  return (
    <nav className="languages" aria-label={t('layout.language')}>
      <ul>
        {locales.map((other) => (
          <li key={other}>
            <InLanguage path={path} typed={typed} to={other} lang={other} dir={dirOf(other)} aria-label={nameOf(other)}>
              <LanguageName locale={other} />
            </InLanguage>
          </li>
        ))}
      </ul>
    </nav>
  );
}

interface InLanguageProps extends Props {
  to: Locale;
  lang?: Locale;
  dir?: 'ltr' | 'rtl';
  'aria-label'?: string;
  children: ReactNode;
}

/** Leads to the same page in another language: a link, or a button that takes along what was typed. */
export function InLanguage({ path, typed, to, children, ...own }: InLanguageProps) {
  const { locale } = useLanguage();
  const address = pathInLocale(path, to);
  if (!typed || to === locale) {
    return (
      <a href={address} hrefLang={to} aria-current={to === locale ? 'true' : undefined} {...own}>
        {children}
      </a>
    );
  }
  const told = typed.method === 'get' ? undefined : { name: languageButton, value: to };
  return (
    <button type="submit" form={typed.id ?? typedFormId} formAction={address} formNoValidate {...told} {...own}>
      {children}
    </button>
  );
}

/** Narrow screens show the first letters, `Қаз`; the name is read out whole. */
function LanguageName({ locale }: { locale: Locale }) {
  const name = nameOf(locale);
  return (
    <span>
      {name.slice(0, 3)}
      <span className="languages-rest">{name.slice(3)}</span>
    </span>
  );
}

/**
 * Enter in a field presses the first button of a form, wherever on the page it stands. It must not be a language, so
 * this one stands before them.
 */
export function EnterButton({ typed }: { typed: TypedForm }) {
  return (
    <button
      className="enter"
      type="submit"
      form={typed.id ?? typedFormId}
      tabIndex={-1}
      aria-hidden="true"
      {...typed.button}
    />
  );
}
