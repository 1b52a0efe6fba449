// Keeps what a check without network needs, and answers with it when the portal does not. Its scope is /v/ alone.
const kept = 'check-without-network';
const shell = '/v/offline';
const list = '/v/status-list';
const patience = 10_000;
const renewAfter = 3_600_000;

self.addEventListener('install', () => self.skipWaiting());
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));
self.addEventListener('message', (event) => event.waitUntil(keep(event.data.keep)));

/** Keeps exactly these addresses: the page with its keys, the list, style and script. As nobody in particular asks for them. */
async function keep(paths) {
  const cache = await caches.open(kept);
  const requests = await cache.keys();
  const here = new Map(requests.map((request) => [pathOf(request.url), request]));
  const old = await cache.match(list);
  const isFresh = old && Date.now() - Date.parse(old.headers.get('date') ?? '') < renewAfter;
  if (isFresh && paths.every((path) => here.has(path))) return;
  const fetched = await Promise.all(paths.map((path) => fetch(path, { credentials: 'omit' })));
  if (!fetched.every(({ ok }) => ok)) return;
  await Promise.all(paths.map((path, at) => cache.put(path, fetched[at])));
  await Promise.all([...here].filter(([path]) => !paths.includes(path)).map(([, request]) => cache.delete(request)));
}

const pathOf = (url) => url.slice(new URL(url).origin.length);

self.addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.method !== 'GET' || new URL(request.url).origin !== self.location.origin) return;
  if (request.mode === 'navigate') event.respondWith(page(request));
  else event.respondWith(fetch(request).catch(() => found(request)));
});

async function found(request) {
  const answer = await (await caches.open(kept)).match(request, { ignoreVary: true });
  return answer ?? Response.error();
}

/** The portal's answer; the kept page when there is none, when it takes too long, or when the portal itself is away. */
async function page(request) {
  const cache = await caches.open(kept);
  const instead = await cache.match(shell, { ignoreSearch: true, ignoreVary: true });
  if (!instead) return fetch(request);
  const tooLong = new Promise((resolve) => setTimeout(resolve, patience));
  const answer = await Promise.race([fetch(request).catch(() => undefined), tooLong]);
  return answer && answer.status < 500 ? answer : instead;
}
