import {
  type ActionFunctionArgs,
  type AppLoadContext,
  createReadableStreamFromReadable,
  type EntryContext,
  type LoaderFunctionArgs,
} from '@remix-run/node';
import { isRouteErrorResponse, RemixServer } from '@remix-run/react';
import { isbot } from 'isbot';
import { renderToPipeableStream } from 'react-dom/server';
import { jsonTwin } from './http/json-twin.server';
import { localeOf } from './http/locale.server';
import { wholeLetters } from './http/whole-letters.server';
import { translateFor } from './i18n/catalogues';
import { localeInPath } from './i18n/locales';
import { LanguageProvider } from './i18n/react';
import { log } from './infra/log.server';
import { NonceContext } from './ui/nonce';

export { startBackground } from './background.server';

export const streamTimeout = 5_000;

/** Crawlers wait for the whole page; people see its beginning at once. */
const readyEvent = (request: Request) =>
  isbot(request.headers.get('user-agent') ?? '') ? 'onAllReady' : 'onShellReady';

export default async function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  remix: EntryContext,
  context: AppLoadContext,
) {
  const locale = context.page.locale ?? (await localeOf(request));
  const nonce = context.cspNonce as string | undefined;
  headers.set('Content-Type', 'text/html; charset=utf-8');
  headers.set('Content-Language', locale);
  headers.append('Vary', localeInPath(new URL(request.url).pathname) ? 'Cookie' : 'Cookie, Accept-Language');

  const twin = jsonTwin(request, remix, status, headers);
  if (twin) return twin;

  return new Promise<Response>((resolve, reject) => {
    let answered = false;
    const { pipe, abort } = renderToPipeableStream(
      <NonceContext.Provider value={nonce}>
        <LanguageProvider locale={locale} t={translateFor(locale)}>
          <RemixServer context={remix} url={request.url} nonce={nonce} />
        </LanguageProvider>
      </NonceContext.Provider>,
      {
        nonce,
        [readyEvent(request)]() {
          answered = true;
          const body = wholeLetters();
          resolve(new Response(createReadableStreamFromReadable(body), { status, headers }));
          pipe(body);
        },
        onShellError: reject,
        onError(error: unknown) {
          // Before the shell the error reaches onShellError or an error boundary, and handleError logs it.
          if (answered) log.error('rendering broke off', { err: error });
        },
      },
    );
    setTimeout(abort, streamTimeout + 1_000).unref();
  });
}

export function handleError(error: unknown, { request }: LoaderFunctionArgs | ActionFunctionArgs) {
  const refusal = isRouteErrorResponse(error) && error.status < 500;
  if (!refusal && !request.signal.aborted) log.error('request failed', { err: error, method: request.method });
}
