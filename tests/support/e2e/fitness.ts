// What every page must be: nothing for axe to find, nothing beside the screen, its languages at work.
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { type Locale, locales } from '#app/i18n/locales';
import { expect } from '../fixtures';
import { routeOf } from './every-page';

const checkedByAxe: readonly Locale[] = ['kk', 'kk-arab', 'ru'];

/** Every run asks axe in three languages, on a telephone or a wide screen; the long one looks at every language and width. */
const everyRun: Partial<Record<Locale, readonly number[]>> = { kk: [360], 'kk-arab': [360], ru: [1280] };
const widthsIn = (locale: Locale) => (process.env.FULL ? [1280, 768, 360, 320] : (everyRun[locale] ?? []));

/** What stands beside the screen; a box of its own may scroll. */
const beside = (page: Page) =>
  page.evaluate(() => {
    const root = document.documentElement;
    if (root.scrollWidth <= window.innerWidth) return [];
    const wide = [...document.querySelectorAll('body *')].filter((each) => {
      const { left, right } = each.getBoundingClientRect();
      return right > window.innerWidth + 1 || left < -1;
    });
    return wide.slice(-3).map((each) => `${each.tagName.toLowerCase()}.${each.className}`);
  });

/** Words as long as those of a language nobody has translated into yet: each letter group is two fifths longer. */
const stretch = (page: Page) =>
  page.evaluate(() => {
    const longer = (text: string) =>
      text.replace(/\p{L}{2,}/gu, (word) => word + word.slice(-Math.max(1, Math.round(word.length * 0.4))));
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (!node.parentElement?.closest('script, style, code, bdi, .languages'))
        node.nodeValue = longer(node.nodeValue ?? '');
    }
  });

async function fits(page: Page, what: string, widths: readonly number[]) {
  for (const width of widths) {
    if (page.viewportSize()?.width !== width) await page.setViewportSize({ width, height: 740 });
    expect.soft([what, width, ...(await beside(page))]).toEqual([what, width]);
  }
}

/** The languages of a page with a form to fill in are buttons of that form, and lead nowhere without it. A code that works once is not carried. */
async function switchesWell(page: Page, what: string) {
  // A case holds small forms, each saved by itself; its languages are links.
  if (/\/desk\/cases\/[^/]+$/.test(what)) return;
  const dead = await page
    .locator('.languages button')
    .evaluateAll((all) => all.filter((each) => !(each as HTMLButtonElement).form).length);
  const typing =
    'main form[method=post]:not([enctype]) :is(input:not([type=hidden], [autocomplete=one-time-code]), textarea, select)';
  const forms = await page
    .locator(typing)
    .evaluateAll((all) => new Set(all.map((each) => (each as HTMLInputElement).form)).size);
  const buttons = await page.locator('.languages button').count();
  expect.soft([what, 'languages', dead, forms === 1 && buttons === 0]).toEqual([what, 'languages', 0, false]);
}

/** Nothing for axe to find on the page as it stands. */
export async function satisfiesAxe(page: Page, what: string) {
  const { violations } = await new AxeBuilder({ page })
    .options({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'], resultTypes: ['violations'] })
    // Our pages hold no frames of others; the way for those opens a second tab each time.
    .setLegacyMode()
    .analyze();
  const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
  expect.soft([what, ...found]).toEqual([what]);
}

/** The page as it stands: fit for everyone in this language. */
export async function standsFit(page: Page, what: string, locale: Locale) {
  await fits(page, what, widthsIn(locale));
  if (checkedByAxe.includes(locale)) await satisfiesAxe(page, what);
  if (locale === 'kk') {
    await switchesWell(page, what);
    await stretch(page);
    await fits(page, `${what}, with longer words`, widthsIn(locale));
  }
}

/** Returns the routes that were seen: an address that answers with something else by now does not count. */
export async function areFitForEveryone(page: Page, addresses: readonly string[]): Promise<string[]> {
  const seen = new Set(addresses.map(routeOf));
  for (const locale of locales.filter((each) => widthsIn(each).length > 0)) {
    for (const path of addresses) {
      const own = inLocale(path, locale);
      await page.goto(own);
      if (routeOf(inLocale(addressOf(page), 'kk')) !== routeOf(path)) seen.delete(routeOf(path));
      await standsFit(page, own, locale);
    }
  }
  return [...seen].filter((name) => name !== undefined);
}

const addressOf = (page: Page) => {
  const { pathname, search } = new URL(page.url());
  return pathname + search;
};

const ownLanguage = new RegExp(`^/(?:${locales.join('|')})(?=[/?]|$)`);

const inLocale = (path: string, locale: Locale) =>
  ownLanguage.test(path) ? path.replace(ownLanguage, `/${locale}`) : `${path.split('?')[0]}?lang=${locale}`;
