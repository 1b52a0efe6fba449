// The HTTP server: security headers, static files, the pages, background work, an orderly end.
import { randomBytes, randomUUID } from 'node:crypto';
import http from 'node:http';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { createRequestHandler } from '@remix-run/express';
import { type AppLoadContext, createRequestHandler as createAnswer, type ServerBuild } from '@remix-run/node';
import compression from 'compression';
import express, { type NextFunction, type Request, type Response } from 'express';
import helmet from 'helmet';
import pg from 'pg';
import { env, servedOverHttps } from './app/infra/env.server';
import { log } from './app/infra/log.server';
import { pressedFiles } from './app/infra/pressed-files.server';

type Background = { stop(): Promise<void> };
type EntryModule = ServerBuild['entry']['module'] & { startBackground?(): Promise<Background> };

const inProduction = env.NODE_ENV === 'production';
const folder = (name: string) => path.join(import.meta.dirname, name);

const app = express();
const server = http.createServer({ maxHeaderSize: 16 * 1024, connectionsCheckingInterval: 5_000 }, app);
server.headersTimeout = 10_000;
server.requestTimeout = 300_000;
server.keepAliveTimeout = 65_000;

const vite = inProduction
  ? null
  : await import('vite').then(({ createServer }) =>
      createServer({ configFile: folder('remix.config.js'), server: { middlewareMode: true, hmr: { server } } }),
    );

const loadBuild = async () => {
  const build = vite
    ? vite.ssrLoadModule('virtual:remix/server-build')
    : import(pathToFileURL(folder('build/server/index.js')).href);
  return (await build) as ServerBuild;
};

let background: Background | undefined;
let stopping = false;

/** A pool of its own: the question whether the database answers must not wait behind the pages. */
const probe = new pg.Pool({
  connectionString: env.DATABASE_URL,
  max: 1,
  connectionTimeoutMillis: 2_000,
  query_timeout: 2_000,
});
probe.on('error', () => {});

app.disable('x-powered-by');
app.set('trust proxy', env.TRUST_PROXY);

app.get('/healthz', (_request, response) => void response.type('text').send('ok'));
app.get('/readyz', async (_request, response) => {
  const ready =
    !stopping &&
    (await probe.query('SELECT 1').then(
      () => true,
      () => false,
    ));
  response
    .status(ready ? 200 : 503)
    .type('text')
    .send(ready ? 'ready' : 'not ready');
});

app.use(noteRequest, refuseStrangeMethods, refuseOldDataRequests, refuseForeignHosts, nameForeignOrigins);
app.use(limitSlowBodies, discardUnreadBodies, securityHeaders());
app.use(compression());
if (vite) {
  app.use(vite.middlewares);
} else {
  const files = { index: false, redirect: false } as const;
  app.use(
    '/assets',
    pressedFiles(folder('build/client/assets')),
    express.static(folder('build/client/assets'), { ...files, immutable: true, maxAge: '1y', fallthrough: false }),
  );
  app.use(express.static(folder('build/client'), { ...files, maxAge: '1h' }));
}
app.use(keepPagesOutOfCaches, nameNextPage);
const build = vite ? loadBuild : await loadBuild();
const answer = createAnswer(build, env.NODE_ENV);
app.all(
  '*',
  createRequestHandler({
    build,
    mode: env.NODE_ENV,
    getLoadContext: (request, response) => {
      const context: AppLoadContext = {
        cspNonce: response.locals.cspNonce,
        clientIp: (request.ip ?? '').replace(/^::ffff:/, ''),
        page: {},
        // Below the address of a file there is never a page.
        pageNotFound: ({ url, headers }) =>
          answer(new Request(`${url.replace(/[?#].*$/, '')}/-`, { headers }), context),
      };
      return context;
    },
  }),
);
app.use(lastResort);

/** One line for each request, without its address: addresses hold numbers and tokens. */
function noteRequest(request: Request, response: Response, next: NextFunction) {
  const started = performance.now();
  const requestId = randomUUID();
  response.setHeader('X-Request-Id', requestId);
  response.once('finish', () => {
    const ms = Math.round(performance.now() - started);
    log.info('request', { requestId, method: request.method, status: response.statusCode, ms });
  });
  next();
}

/** The small script posts a form from its page and is told where to go on: the browser then goes there by itself, so that Back works. */
function nameNextPage(request: Request, response: Response, next: NextFunction) {
  if (request.headers['x-form'] !== 'here') return next();
  const write = response.writeHead.bind(response);
  response.writeHead = ((status: number, ...rest: []) => {
    const place = response.getHeader('Location');
    if (status !== 303 || !place) return write(status, ...rest);
    response.removeHeader('Location');
    // In quotes: where the second is missing, the answer was cut off.
    return write(204, { 'X-Next': `"${place}"` });
  }) as typeof response.writeHead;
  next();
}

const methods = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'];

/** Others cannot be put to a page at all: fetch has no such request. */
function refuseStrangeMethods(request: Request, response: Response, next: NextFunction) {
  if (methods.includes(request.method)) return next();
  response.status(405).set('Allow', methods.join(', ')).type('text').send(http.STATUS_CODES[405]);
}

/** How Remix asked for data before single fetch: nothing of ours asks so, and Remix would log each as a fault. */
function refuseOldDataRequests(request: Request, response: Response, next: NextFunction) {
  if (request.query._data === undefined) return next();
  response.status(404).type('text').send(http.STATUS_CODES[404]);
}

const loopback = ['localhost', '127.0.0.1', '[::1]'];

/** Links and the check of a form's origin rely on the host: it is the configured one, or this machine's own while without https. */
function refuseForeignHosts(request: Request, response: Response, next: NextFunction) {
  const forwarded = env.TRUST_PROXY > 0 ? request.headers['x-forwarded-host'] : undefined;
  const host = String(forwarded ?? request.headers.host ?? '');
  delete request.headers['x-forwarded-host'];
  request.headers.host = host;
  const name = URL.canParse(`http://${host}`) ? new URL(`http://${host}`).hostname : '';
  if (host === new URL(env.PUBLIC_ORIGIN).host || (!servedOverHttps && loopback.includes(name))) return next();
  response.status(421).type('text').send(`${env.PUBLIC_ORIGIN}\n`);
}

/** The pages refuse a foreign form calmly, and say so; Remix would answer its origin with a fault of ours before they are asked. */
function nameForeignOrigins(request: Request, _response: Response, next: NextFunction) {
  const { origin, host } = request.headers;
  if (origin !== undefined && (!URL.canParse(origin) || new URL(origin).host !== host)) {
    delete request.headers.origin;
    request.headers['sec-fetch-site'] = 'cross-site';
  }
  next();
}

/** Only uploads may take minutes to arrive. */
function limitSlowBodies(request: Request, _response: Response, next: NextFunction) {
  if (!/^multipart\//.test(request.headers['content-type'] ?? '')) {
    const timer = setTimeout(() => request.destroy(), 60_000);
    for (const event of ['end', 'close'] as const) request.once(event, () => clearTimeout(timer));
    // A request without a body has no end that anybody waits for.
    if (request.method === 'GET' || request.method === 'HEAD') clearTimeout(timer);
  }
  next();
}

/** A refused body was not read to its end; what still comes is thrown away, else the next request on the connection waits behind it. */
function discardUnreadBodies(request: Request, response: Response, next: NextFunction) {
  response.once('finish', () => {
    if (!request.complete) request.removeAllListeners('data').resume();
  });
  next();
}

function securityHeaders() {
  const nonce = (_request: http.IncomingMessage, response: http.ServerResponse) =>
    `'nonce-${(response as Response).locals.cspNonce}'`;
  const headers = helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        'default-src': ["'none'"],
        'script-src': ["'self'", nonce],
        'style-src': ["'self'", ...(vite ? ["'unsafe-inline'"] : [])],
        'img-src': ["'self'", 'data:', 'blob:'],
        'font-src': ["'self'"],
        'connect-src': ["'self'", ...(vite ? ['ws:'] : [])],
        'manifest-src': ["'self'"],
        'worker-src': ["'self'"],
        'form-action': ["'self'"],
        'frame-ancestors': ["'none'"],
        'base-uri': ["'none'"],
        'object-src': ["'none'"],
        ...(servedOverHttps && { 'upgrade-insecure-requests': [] }),
      },
    },
    // With no-referrer a plain form post would say `Origin: null`, and its origin could not be checked.
    referrerPolicy: { policy: 'same-origin' },
    strictTransportSecurity: servedOverHttps && { maxAge: 31_536_000, includeSubDomains: false },
    xFrameOptions: { action: 'deny' },
  });
  return (request: Request, response: Response, next: NextFunction) => {
    response.locals.cspNonce = randomBytes(16).toString('base64');
    response.setHeader('Permissions-Policy', 'camera=(), geolocation=(), microphone=(), payment=(), usb=()');
    headers(request, response, next);
  };
}

/** What a page shows is one person's; a page that may be kept says so itself. */
function keepPagesOutOfCaches(_request: Request, response: Response, next: NextFunction) {
  const writeHead = response.writeHead.bind(response) as (...args: unknown[]) => Response;
  response.writeHead = ((...args: unknown[]) => {
    if (!response.hasHeader('Cache-Control')) response.setHeader('Cache-Control', 'no-store');
    return writeHead(...args);
  }) as Response['writeHead'];
  next();
}

/** Requests that no page can answer: malformed addresses, missing assets, faults outside the pages. Four arguments make it Express's error handler. */
function lastResort(error: unknown, request: Request, response: Response, _next: NextFunction) {
  const given = (error as { status?: unknown }).status;
  const invalidUrl = error instanceof TypeError && (error as NodeJS.ErrnoException).code === 'ERR_INVALID_URL';
  const status = typeof given === 'number' && given >= 400 && given < 500 ? given : invalidUrl ? 400 : 500;
  if (status === 500) log.error('request failed outside the pages', { err: error, method: request.method });
  if (response.headersSent) return void response.destroy();
  response.status(status).type('text').send(http.STATUS_CODES[status]);
}

async function stop(code: number) {
  if (stopping) return;
  stopping = true;
  setTimeout(() => process.exit(code || 1), 12_000).unref();
  const served = new Promise((resolve) => server.close(resolve));
  server.closeIdleConnections();
  setTimeout(() => server.closeAllConnections(), 8_000).unref();
  await Promise.all([served, background?.stop(), vite?.close(), probe.end()]).catch((err) =>
    log.error('stopping failed', { err }),
  );
  process.exit(code);
}

for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) process.on(signal, () => void stop(0));
// Started by a parent that was killed: end as well, in order.
process.on('disconnect', () => void stop(0));
for (const event of ['unhandledRejection', 'uncaughtException'] as const) {
  process.on(event, (err) => {
    log.fatal('unforeseen', { err });
    void stop(1);
  });
}

server.once('error', (error: NodeJS.ErrnoException) => {
  console.error(`Cannot listen on ${env.HOST}:${env.PORT}: ${error.code}`);
  process.exit(1);
});
server.listen(env.PORT, env.HOST, async () => {
  const { startBackground } = (await loadBuild()).entry.module as EntryModule;
  background = await startBackground?.();
  if (stopping) return void (await background?.stop());
  log.info('listening', { port: env.PORT });
  process.send?.({ listening: env.PORT });
});
