import { RemixBrowser } from '@remix-run/react';
import { StrictMode, startTransition } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { isLocale } from './i18n/locales';
import { LanguageProvider } from './i18n/react';
import { createTranslate } from './i18n/translate';
import type { MessageTree } from './i18n/words';

// One chunk for each interface, with the words of the pages that hydrate; a page loads its own alone.
const catalogues = import.meta.glob<{ office: MessageTree }>('./i18n/messages/*/office{,.at-build}.ts');

async function hydrate() {
  const locale = document.documentElement.lang;
  if (!isLocale(locale)) throw new Error(`no catalogue for ${locale}`);
  const folder = `./i18n/messages/${locale}/office`;
  const module = await (catalogues[`${folder}.ts`] ?? catalogues[`${folder}.at-build.ts`])?.();
  const t = createTranslate(locale, module?.office ?? {});
  startTransition(() => {
    hydrateRoot(
      document,
      <StrictMode>
        <LanguageProvider locale={locale} t={t}>
          <RemixBrowser />
        </LanguageProvider>
      </StrictMode>,
    );
  });
  // After React has taken the page over: the script changes elements that must match until then.
  setTimeout(() => import('./enhance/enhance'), 0);
}

hydrate();
