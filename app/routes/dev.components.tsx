import { Gallery } from '#app/dev/gallery';
import { demoLoader } from '#app/http/audience.server';
import { catalogues } from '#app/i18n/catalogues';
import { dirOf, languageOf, locales, nameOf } from '#app/i18n/locales';
import { LanguageProvider } from '#app/i18n/react';
import { createTranslate } from '#app/i18n/translate';
import { PageLayout } from '#app/ui/layout/page-layout';

/** All components in all languages, for those who build and review them. Demonstration mode only. */
export const loader = demoLoader(() => ({ title: 'Components' }));

export default function Components() {
  return (
    <PageLayout width="wide">
      {locales.map((locale) => (
        <section key={locale} lang={locale} dir={dirOf(locale)} id={locale}>
          <LanguageProvider locale={locale} t={createTranslate(locale, catalogues[languageOf(locale)])}>
            <h2>{nameOf(locale)}</h2>
            <Gallery />
          </LanguageProvider>
        </section>
      ))}
    </PageLayout>
  );
}
