/** Languages that have a catalogue of their own. */
export const languages = ['kk', 'ru', 'en'] as const;
export type Language = (typeof languages)[number];

/** Interfaces: the state language first, in its three scripts. The name is the first segment of an address. */
export const locales = ['kk', 'kk-arab', 'kk-latn', 'ru', 'en'] as const;
export type Locale = (typeof locales)[number];

export type Script = 'latn' | 'arab';

interface About {
  language: Language;
  /** The script its Cyrillic words are converted to. */
  script: Script | null;
  /** As its readers write it. */
  name: string;
  dir: 'ltr' | 'rtl';
  /** Its words were converted by a program and nobody has read them through: every page says so until somebody has. */
  machineMade?: boolean;
}

const about: Record<Locale, About> = {
  kk: { language: 'kk', script: null, name: 'Қазақша', dir: 'ltr' },
  'kk-arab': { language: 'kk', script: 'arab', name: 'قازاقشا', dir: 'rtl', machineMade: true },
  'kk-latn': { language: 'kk', script: 'latn', name: 'Qazaqşa', dir: 'ltr', machineMade: true },
  ru: { language: 'ru', script: null, name: 'Русский', dir: 'ltr' },
  en: { language: 'en', script: null, name: 'English', dir: 'ltr' },
};

/** The interface a stored name stands for; Kazakh where it stands for none. */
export const localeFrom = (text: string): Locale => (isLocale(text) ? text : 'kk');

export const languageOf = (locale: Locale) => about[locale].language;
export const scriptOf = (locale: Locale) => about[locale].script;
export const nameOf = (locale: Locale) => about[locale].name;
export const isMachineMade = (locale: Locale) => about[locale].machineMade === true;
export const dirOf = (locale: Locale) => about[locale].dir;

/** What stands between the words of a list, in the punctuation of the script. */
export const commaOf = (locale: Locale) => (dirOf(locale) === 'rtl' ? '، ' : ', ');

export const isLocale = (text: string | undefined): text is Locale => locales.some((locale) => locale === text);

/** The locale of a path such as `/kk/check`; null when the first segment names none. */
export function localeInPath(pathname: string): Locale | null {
  const first = pathname.split('/')[1];
  return isLocale(first) ? first : null;
}

/** Kazakhs of these countries read the Arabic script. */
const arabicReaders = /^kk-(arab|cn|af|ir)\b/;

/** The first language of an Accept-Language header that we speak; Kazakh when there is none. */
export function localeOfHeader(acceptLanguage: string | null): Locale {
  for (const part of (acceptLanguage ?? '').toLowerCase().split(',')) {
    const tag = part.trim().split(';')[0] ?? '';
    if (arabicReaders.test(tag)) return 'kk-arab';
    if (/^kk-latn\b/.test(tag)) return 'kk-latn';
    const language = tag.split('-')[0];
    if (isLocale(language)) return language;
  }
  return 'kk';
}
