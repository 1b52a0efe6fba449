/** Kazakh first: the state language. Names are written the way their readers write them. */
export const locales = ['kk', 'ru', 'en'] as const;
export type Locale = (typeof locales)[number];

export const localeNames: Record<Locale, string> = { kk: 'Қазақша', ru: 'Русский', en: 'English' };

const directions: Record<Locale, 'ltr' | 'rtl'> = { kk: 'ltr', ru: 'ltr', en: 'ltr' };
export const dirOf = (locale: Locale) => directions[locale];

export const isLocale = (text: string | undefined): text is Locale => locales.some((locale) => locale === text);

/** The locale of a path such as `/kk/check`; null when the first segment names none. */
export function localeInPath(pathname: string): Locale | null {
  const first = pathname.split('/')[1];
  return isLocale(first) ? first : null;
}

/** The first language of an Accept-Language header that we speak; Kazakh when there is none. */
export function localeOfHeader(acceptLanguage: string | null): Locale {
  for (const part of (acceptLanguage ?? '').split(',')) {
    const language = part.trim().split(/[-;]/)[0]?.toLowerCase();
    if (isLocale(language)) return language;
  }
  return 'kk';
}
