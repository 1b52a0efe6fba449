import type { Browser, Page } from '@playwright/test';
import { demoApplicants, demoPassword } from '#app/features/demo/demo-accounts';
import { locales } from '#app/i18n/locales';
import { signsIn } from '#tests/support/e2e/applying';
import { pageRoutes, pagesFrom, routeOf } from '#tests/support/e2e/every-page';
import { isFitForEveryone, standsFit } from '#tests/support/e2e/fitness';
import { claims, keptStay, type OfficerKey } from '#tests/support/e2e/officers';
import { personAt, press, tick } from '#tests/support/e2e/person';
import { expect, test } from '#tests/support/fixtures';

// Long: part of `npm run test:full`; pages.spec.ts looks at the main pages in every run.
test.skip(!process.env.FULL, 'FULL=1 looks at every page');

// Together they see every page of the portal; a new route belongs to one of them by its name.
test.describe.configure({ mode: 'parallel', timeout: 400_000 });

const isApplicants = (name: string) => name.startsWith('/my');
const isOfficers = (name: string) => /^\/(desk|admin)\b/.test(name);
/** No link of the demonstration leads here: a post, a code or a letter does. A page is added to this list by somebody who looked at it. */
const elsewhere = [
  '/check/$page',
  '/check/result',
  '/sign-in/enrol',
  '/sign-in/second-factor',
  '/my/applications/$id/arrival',
  '/my/applications/$id/dates',
  '/my/applications/$id/sent',
  '/my/documents/$document/change',
  '/my/permits/$id/codes/$code',
  '/s/$code',
  '/verify/file',
];

const seedsOf = (belongs: (name: string) => boolean) =>
  pageRoutes.filter(({ name }) => belongs(name)).flatMap(({ address }) => address ?? []);

/** Every page of this part was seen; one that no link leads to must be named in `besides`. */
async function areFit(page: Page, addresses: readonly string[], belongs: (name: string) => boolean) {
  for (const address of addresses) if (belongs(routeOf(address) ?? '')) await isFitForEveryone(page, address);
}

const missing = (addresses: readonly string[], belongs: (name: string) => boolean) => {
  const met = new Set(addresses.map(routeOf));
  return pageRoutes
    .map(({ name }) => name)
    .filter((name) => belongs(name) && !met.has(name) && !elsewhere.includes(name));
};

test('public pages are fit for everyone', async ({ page }) => {
  const belongs = (name: string) => !isApplicants(name) && !isOfficers(name);
  const { t } = personAt(page, 'kk');
  await page.goto('/kk/check');
  await tick(page, t('check.route.professional.label'));
  await press(page, t('check.start.submit'));
  const besides = [
    '/kk/no-such-page',
    '/kk/confirm-email/none',
    '/kk/reset-password/none',
    '/v/KC-0000',
    '/kk/check/person',
  ];
  const addresses = await pagesFrom(page, [...besides, ...seedsOf(belongs)]);
  await areFit(page, [...new Set([...besides, ...addresses])], belongs);
  expect(missing([...addresses, ...besides], belongs)).toEqual([]);
});

/** What looks different for each person or state is seen for all of them, the rest once. */
const everybodys = ['/my', '/my/applications/$id/status', '/desk/queues/$queue', '/desk/cases/$id'];

async function oneAfterTheOther(
  people: readonly (() => Promise<Page>)[],
  seeds: readonly string[],
  belongs: (name: string) => boolean,
) {
  const met = new Map<string, number>();
  for (const arrives of people) {
    const page = await arrives();
    const found = await pagesFrom(page, seeds);
    const isNew = (address: string) => !met.has(routeOf(address) ?? '') || everybodys.includes(routeOf(address) ?? '');
    const fresh = found.filter((address) => belongs(routeOf(address) ?? '') && isNew(address));
    for (const address of fresh) await isFitForEveryone(page, address);
    for (const address of fresh) met.set(routeOf(address) ?? '', 1);
    await page.context().close();
  }
  expect(
    pageRoutes.map(({ name }) => name).filter((name) => belongs(name) && !met.has(name) && !elsewhere.includes(name)),
  ).toEqual([]);
}

const newPage = async (browser: Browser, key?: OfficerKey) =>
  (await browser.newContext(key && { storageState: keptStay(key) })).newPage();

test('pages of applicants are fit for everyone, in every state of an application', async ({ browser }) => {
  const people = demoApplicants.map(({ email }) => async () => {
    const page = await newPage(browser);
    await signsIn(personAt(page, 'kk'), email, demoPassword);
    return page;
  });
  await oneAfterTheOther(people, seedsOf(isApplicants), isApplicants);
});

test('pages of officers are fit for everyone', async ({ browser }) => {
  const takesCase = async () => {
    const officer = personAt(await newPage(browser, 'review'), 'kk');
    await officer.page.goto('/kk/desk/queues/open');
    await officer.page.locator('main a[href*="/desk/cases/"]').first().click();
    await claims(officer);
    return officer.page;
  };
  const others = (['decision-maker', 'administrator'] as const).map((key) => () => newPage(browser, key));
  const queues = ['new', 'open', 'mine', 'second-officer'].map((queue) => `/kk/desk/queues/${queue}`);
  const seeds = [...queues, '/kk/desk/permits?q=A', ...seedsOf(isOfficers)];
  await oneAfterTheOther([takesCase, ...others], seeds, isOfficers);
});

test('pages with errors are fit for everyone', async ({ page }) => {
  for (const locale of ['kk', 'kk-arab', 'ru'] as const) {
    for (const path of ['sign-up', 'sign-in', 'verify', 'check', 'reset-password']) {
      await page.goto(`/${locale}/${path}`);
      await page.locator('main form button').last().click();
      await expect(page.getByRole('alert')).toBeVisible();
      await standsFit(page, `/${locale}/${path} with errors`, locale);
    }
  }
});

test('the languages at the top are a line, not a page', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  for (const locale of locales) {
    await page.goto(`/${locale}`);
    const { height } = (await page.locator('.header').boundingBox()) ?? { height: 999 };
    expect.soft([locale, height <= 120]).toEqual([locale, true]);
    const sizes = await page
      .locator('.languages :is(a, button)')
      .evaluateAll((all) =>
        all.map((each) => each.getBoundingClientRect()).map(({ width, height }) => Math.min(width, height)),
      );
    expect.soft(Math.min(...sizes)).toBeGreaterThanOrEqual(44);
  }
});
