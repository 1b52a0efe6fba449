import '@remix-run/node';

declare module '@remix-run/node' {
  interface Future {
    v3_singleFetch: true;
  }

  /** What the HTTP server hands to every loader and action of one request. */
  interface AppLoadContext {
    cspNonce: string;
    clientIp: string;
    /** Set by loaders for the document around them; `invalid` marks the title of a page with errors. */
    page: { invalid?: boolean };
  }
}
