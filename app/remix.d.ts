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
    /** The whole page that says there is nothing here: for addresses of files, which have no page of their own. */
    pageNotFound(request: Request): Promise<Response>;
  }
}
