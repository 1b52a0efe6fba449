// What pages weigh over the wire, as the production server sends them: every page an applicant or a visitor can reach.
import type { APIRequestContext, BrowserContext, Page } from '@playwright/test';
import { demoApplicants, demoPassword } from '#app/features/demo/demo-accounts';
import { officerAt } from '#tests/support/e2e/officers';
import { press } from '#tests/support/e2e/person';
import { posts } from '#tests/support/e2e/quick-application';
import { expect, test } from '#tests/support/fixtures';
import { weigh } from '#tests/support/weigh';

const kilobyte = 1024;
/** A page, its one style sheet, its one script, and what a page visited after another costs. */
const most = { html: 12, css: 16, script: 10, firstView: 40, nextView: 12, requests: 4, verification: 25 };
/** Officers' scripts, gzipped: at first, and for each page after; how much of a page may move while it loads. */
const officers = { first: 180, next: 40, shift: 0.1 };

interface Weight {
  path: string;
  status: number;
  bytes: number;
  html: string;
}

async function cookiesOf(context: BrowserContext, baseURL: string): Promise<string> {
  return (await context.cookies(baseURL)).map(({ name, value }) => `${name}=${value}`).join('; ');
}

const signedInAs = async (request: APIRequestContext, email: string) =>
  posts(request, '/kk/sign-in', { email, password: demoPassword });

/** Every page that links lead to, each address once; lists with their queries are looked at once, too. */
async function crawl(origin: string, from: string[], cookie: string): Promise<Weight[]> {
  const seen = new Set<string>();
  const waiting = [...from];
  const weights: Weight[] = [];
  const ofPage = (path: string) => path.replace(/[?#].*$/, '');
  const visit = async () => {
    for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
      const page = ofPage(path);
      if (seen.has(page)) continue;
      seen.add(page);
      const answer = await weigh(origin + path, cookie);
      if (!answer.type.startsWith('text/html') || answer.status >= 300) continue;
      weights.push({ path, status: answer.status, bytes: answer.bytes, html: answer.text });
      for (const [, href = ''] of answer.text.matchAll(/<a [^>]*?href="([^"#]*)/g)) {
        const next = href.replaceAll('&amp;', '&');
        if (/^\/(kk\/|v\/|kk$)/.test(next) && !/\/(desk|admin|dev)\b/.test(next)) waiting.push(next);
      }
    }
  };
  while (waiting.length > 0) await Promise.all([visit(), visit(), visit()]);
  return weights;
}

const inOther = (locale: string, path: string) =>
  path.startsWith('/v/') ? path.replace('lang=kk', `lang=${locale}`) : path.replace(/^\/kk/, `/${locale}`);

const kb = (bytes: number) => Math.round((bytes / kilobyte) * 10) / 10;

/** A page with its own parts: what it loads, and how much. */
async function judge(origin: string, { path, bytes, html }: Weight, files: Map<string, number>) {
  const links = [...html.matchAll(/<link [^>]*rel="stylesheet"[^>]*href="([^"]+)"/g)].map(([, href = '']) => href);
  const scripts = [...html.matchAll(/<script [^>]*src="([^"]+)"/g)].map(([, src = '']) => src);
  for (const file of [...links, ...scripts])
    if (!files.has(file)) files.set(file, (await weigh(origin + file, '')).bytes);
  const sum = (list: string[]) => list.reduce((all, file) => all + (files.get(file) ?? 0), 0);
  const view = bytes + sum(links) + sum(scripts);
  const faults = [
    kb(bytes) > most.html && `html ${kb(bytes)}`,
    links.length !== 1 && `${links.length} style sheets`,
    kb(sum(links)) > most.css && `css ${kb(sum(links))}`,
    // The pages that verify a certificate without network have one more of their own.
    scripts.length > (path.startsWith('/v/') ? 2 : 1) && `${scripts.length} scripts`,
    kb(sum(scripts)) > most.script && `scripts ${kb(sum(scripts))}`,
    kb(view) > (path.startsWith('/v/') ? most.verification : most.firstView) && `first view ${kb(view)}`,
    1 + links.length + scripts.length > most.requests && 'requests',
    /@font-face|\.woff2?"/.test(html) && 'a font',
  ];
  return { path, html: kb(bytes), view: kb(view), faults: faults.filter(Boolean) };
}

async function areLight(origin: string, weights: Weight[], cookie: string) {
  const files = new Map<string, number>();
  let heaviest = { path: '', html: 0, view: 0 };
  for (const locale of ['kk', 'kk-arab', 'ru'] as const) {
    const waiting = [...weights];
    const visit = async () => {
      for (let each = waiting.shift(); each !== undefined; each = waiting.shift()) {
        const path = inOther(locale, each.path);
        const answer = locale === 'kk' ? null : await weigh(origin + path, cookie);
        const weight = answer ? { path, status: answer.status, bytes: answer.bytes, html: answer.text } : each;
        const judged = await judge(origin, weight, files);
        expect.soft([path, weight.status, ...judged.faults]).toEqual([path, 200]);
        if (judged.html > heaviest.html) heaviest = judged;
        if (process.env.WEIGHTS) console.log(`${path}: html ${judged.html}, first view ${judged.view} KiB`);
      }
    };
    await Promise.all([visit(), visit(), visit()]);
  }
  console.log(`  ${weights.length} pages in three languages, the heaviest ${heaviest.path}: ${heaviest.html} KiB`);
}

test('public pages', async ({ page, baseURL: origin }) => {
  const baseURL = origin ?? '';
  await posts(page.context().request, '/kk/check', { route: 'professional' });
  const cookie = await cookiesOf(page.context(), baseURL);
  const checks = ['person', 'profession', 'achievements', 'result'].map((each) => `/kk/check/${each}`);
  const more = ['/kk/reset-password', '/kk/confirm-email', '/kk/accessibility', '/kk/demo/mailbox', '/kk/what-if'];
  const weights = await crawl(baseURL, ['/kk', ...checks, ...more], cookie);
  expect(weights.length).toBeGreaterThan(25);
  await areLight(baseURL, weights, cookie);
});

for (const key of ['draft', 'request', 'notice', 'card'] as const) {
  test(`pages of an applicant: ${key}`, async ({ page, baseURL: origin }) => {
    const baseURL = origin ?? '';
    await signedInAs(page.context().request, demoApplicants.find((each) => each.key === key)?.email ?? '');
    const cookie = await cookiesOf(page.context(), baseURL);
    const first = await crawl(baseURL, ['/kk/my', '/kk/my/start', '/kk/my/profile'], cookie);
    const own = first.filter(({ path }) => /^\/kk\/my\b/.test(path));
    expect(own.length).toBeGreaterThan(key === 'draft' ? 20 : 4);
    await areLight(baseURL, own, cookie);
  });
}

/** What the browser fetches for a page: requests, bytes, and the scripts among them without their headers. */
async function fetched(page: Page, path: string, cached: boolean) {
  // What the page before is still fetching is not this one's.
  await page.goto('about:blank');
  const devtools = await page.context().newCDPSession(page);
  const kinds = new Map<string, { kind: string; headers: number }>();
  const seen = { bytes: 0, scripts: 0, requests: 0 };
  await devtools.send('Network.enable');
  await devtools.send('Network.setCacheDisabled', { cacheDisabled: !cached });
  devtools.on('Network.responseReceived', ({ requestId, response, type }) => {
    // Icons come from the browser's own wish and after the page.
    const fromCache = response.fromDiskCache || response.fromPrefetchCache;
    const kind = fromCache || /favicon/.test(response.url) ? 'Other' : type;
    kinds.set(requestId, { kind, headers: response.encodedDataLength });
  });
  devtools.on('Network.requestServedFromCache', ({ requestId }) => kinds.set(requestId, { kind: 'Other', headers: 0 }));
  devtools.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const { kind, headers } = kinds.get(requestId) ?? { kind: 'Other', headers: 0 };
    if (kind === 'Other' || encodedDataLength === 0) return;
    seen.requests += 1;
    seen.bytes += encodedDataLength;
    if (kind === 'Script') seen.scripts += encodedDataLength - headers;
  });
  await page.goto(path, { waitUntil: 'networkidle' });
  await devtools.detach();
  return { requests: seen.requests, kilobytes: kb(seen.bytes), scripts: kb(seen.scripts) };
}

test('what a browser really fetches, at first and then', async ({ page }) => {
  for (const path of ['/kk', '/kk-arab/check', '/kk/sign-up']) {
    const { kilobytes, requests } = await fetched(page, path, false);
    expect.soft([path, kilobytes <= most.firstView, requests <= most.requests]).toEqual([path, true, true]);
  }
  await page.goto('/kk');
  for (const path of ['/kk/help', '/kk/programmes/kandas-card']) {
    const { kilobytes, requests } = await fetched(page, path, true);
    expect.soft([path, kilobytes <= most.nextView, requests]).toEqual([path, true, 1]);
  }
});

/** Adds up how far what stands on a page moves by itself. */
const countShifts = (page: Page) =>
  page.addInitScript(() => {
    const seen = window as { shifted?: number };
    seen.shifted = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & { value: number; hadRecentInput: boolean })[])
        if (!entry.hadRecentInput) seen.shifted = (seen.shifted ?? 0) + entry.value;
    }).observe({ type: 'layout-shift', buffered: true });
  });

test('officers’ pages are light and stand still, at first and then', async ({ browser }) => {
  const { page, t, context } = await officerAt(browser, 'review', 'kk');
  await countShifts(page);
  const standsLight = async (path: string) => {
    const { scripts } = await fetched(page, path, false);
    const shift = await page.evaluate(() => (window as { shifted?: number }).shifted);
    if (process.env.WEIGHTS) console.log(`${path}: scripts ${scripts} KiB at first, shift ${shift?.toFixed(3)}`);
    const fits = [scripts > 0, scripts <= officers.first, shift !== undefined && shift <= officers.shift];
    expect.soft([path, scripts, shift, ...fits]).toEqual([path, scripts, shift, true, true, true]);
  };
  await standsLight('/kk/desk/queues/mine');
  await press(page, t('desk.next.button'));
  await expect(page).toHaveURL(/\/desk\/cases\/[^/]+$/);
  const own = new URL(page.url()).pathname;
  await standsLight(own);
  for (const path of [own, `${own}/request`, `${own}/recommend`, '/kk/desk/permits']) {
    const { scripts } = await fetched(page, path, true);
    if (process.env.WEIGHTS) console.log(`${path}: scripts ${scripts} KiB`);
    expect.soft([path, scripts <= officers.next]).toEqual([path, true]);
  }
  await page.goto(own);
  await press(page, t('desk.case.release'));
  await context.close();
});
