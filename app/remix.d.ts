import '@remix-run/node';
import type { Locale } from './i18n/locales';

declare module '@remix-run/node' {
  interface Future {
    v3_singleFetch: true;
  }

  /** What the HTTP server hands to every loader and action of one request. */
  interface AppLoadContext {
    cspNonce: string;
    clientIp: string;
    /**
     * What the parts of one answer tell each other: root's loader the language to the document, an action the loaders after
     * it that the form was refused: `invalid` marks the title of a page with errors, `typed` is a form that
     * was sent to be shown in another language.
     */
    page: { locale?: Locale; invalid?: boolean; typed?: Record<string, string | string[]> };
    /** The whole page that says there is nothing here: for addresses of files, which have no page of their own. */
    pageNotFound(request: Request): Promise<Response>;
  }
}
