import { createContext, type ReactNode, useContext } from 'react';
import type { Locale } from './locales';
import type { Translate } from './translate';

interface Language {
  locale: Locale;
  t: Translate;
}

const LanguageContext = createContext<Language | null>(null);

export function LanguageProvider({ children, ...language }: Language & { children: ReactNode }) {
  return <LanguageContext.Provider value={language}>{children}</LanguageContext.Provider>;
}

export function useLanguage(): Language {
  const language = useContext(LanguageContext);
  if (!language) throw new Error('outside LanguageProvider');
  return language;
}

export const useT = () => useLanguage().t;
export const useLocale = () => useLanguage().locale;
