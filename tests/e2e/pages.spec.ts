// Every page of the portal, seen by everybody it is for; a new route is found by its file's name. `npm run test:full`
// looks at more languages and widths, see tests/support/e2e/fitness.ts.
import type { Browser, Page } from '@playwright/test';
import { demoApplicants, demoOfficers, demoPassword } from '#app/features/demo/demo-accounts';
import { locales } from '#app/i18n/locales';
import { signsIn } from '#tests/support/e2e/applying';
import { pageRoutes, pagesFrom, routeOf } from '#tests/support/e2e/every-page';
import { areFitForEveryone, standsFit } from '#tests/support/e2e/fitness';
import {
  claims,
  invitesOfficer,
  keptStay,
  type OfficerKey,
  passwordAlone,
  takesAtTheDoor,
} from '#tests/support/e2e/officers';
import { arrivesAt, personAt, press, tick } from '#tests/support/e2e/person';
import { expect, test } from '#tests/support/fixtures';

test.describe.configure({ mode: 'parallel', timeout: 1_800_000 });
// A trace of hundreds of pages costs more than the pages; what fails names its page.
test.use({ trace: 'off' });

const isApplicants = (name: string) => name.startsWith('/my');
const isOfficers = (name: string) =>
  /^\/(desk|help-desk|admin)\b/.test(name) || ['/sign-in/enrol', '/sign-in/second-factor'].includes(name);
const isPublic = (name: string) => !isApplicants(name) && !isOfficers(name);
type Belongs = (name: string) => boolean;

const seedsOf = (belongs: Belongs) =>
  pageRoutes.filter(({ name }) => belongs(name)).flatMap(({ address }) => address ?? []);

/** Only a finished form leads to its declaration: the journeys in the three languages look at it. */
const seenOnAJourney: readonly string[] = [
  '/my/applications/$id/declaration',
  '/desk/cases/$id/opinions/$opinion',
  '/desk/cases/$id/decide/sign',
  '/desk/cases/$id/appeal/sign',
];

/** These cases are nobody's work and open for a stated purpose: the crawl states none. */
const behindAPurpose: readonly string[] = [
  '/desk/cases/$id/correct',
  '/desk/cases/$id/court',
  '/desk/cases/$id/court/sign',
  '/desk/cases/$id/duplicates',
  '/desk/cases/$id/duplicates/$other',
];

const missing = (belongs: Belongs, met: ReadonlySet<string>) =>
  pageRoutes
    .map(({ name }) => name)
    .filter((name) => belongs(name) && !met.has(name) && ![...seenOnAJourney, ...behindAPurpose].includes(name));

test('public pages are fit for everyone', async ({ page }) => {
  const { t } = personAt(page, 'kk');
  await page.goto('/kk/check');
  await tick(page, t('check.route.professional.label'));
  await press(page, t('check.start.submit'));
  const besides = [
    '/kk/no-such-page',
    '/kk/confirm-email/none',
    '/kk/reset-password/none',
    '/kk/opinions/none',
    '/kk/employer/none',
    '/kk/opinions/none/files',
    '/v/KC-0000',
    '/s/none',
    ...['person', 'profession', 'achievements'].map((id) => `/kk/check/${id}`),
  ];
  const found = await pagesFrom(page, [...besides, ...seedsOf(isPublic)]);
  const seen = await areFitForEveryone(page, [
    ...new Set([...besides, ...found.filter((path) => isPublic(routeOf(path) ?? ''))]),
  ]);
  expect(missing(isPublic, new Set(seen))).toEqual([]);
});

/** What looks different for each person or state is seen for all of them, the rest once. */
const everybodys = ['/my', '/my/applications/$id/status', '/desk/queues/$queue', '/desk/cases/$id', '/s/$code'];

interface Visitor {
  page: Page;
  /** Addresses that only this person can know. */
  knows?: readonly string[];
}

async function oneAfterTheOther(
  visitors: readonly (() => Promise<Visitor>)[],
  seeds: readonly string[],
  belongs: Belongs,
) {
  const met = new Set<string>();
  for (const arrives of visitors) {
    const { page, knows = [] } = await arrives();
    const found = await pagesFrom(page, [...knows, ...seeds]);
    const isNew = (name: string) => belongs(name) && (!met.has(name) || everybodys.includes(name));
    const fresh = found.filter((path) => isNew(routeOf(path) ?? '') || knows.includes(path));
    for (const name of await areFitForEveryone(page, fresh)) met.add(name);
    await page.context().close();
  }
  expect(missing(belongs, met)).toEqual([]);
}

const newPage = async (browser: Browser, key?: OfficerKey) =>
  (await browser.newContext(key && { storageState: keptStay(key) })).newPage();

/** Makes a code to show to a landlord: the page of the code, and what the landlord sees. */
async function makesCode(page: Page) {
  const { t } = personAt(page, 'kk');
  await page.goto('/kk/my');
  await page.locator('main a[href*="/my/permits/"]:not([href*="certificate"])').first().click();
  await tick(page, t('share.purpose.landlord'));
  await press(page, t('share.codes.submit'));
  const link = page.locator('main a[href*="/s/"]');
  const shown = new URL((await link.getAttribute('href')) ?? '').pathname;
  return [new URL(page.url()).pathname, shown];
}

test('pages of applicants are fit for everyone, in every state of an application', async ({ browser }) => {
  const visitors = demoApplicants.map(({ key, email }) => async () => {
    const page = await newPage(browser);
    await signsIn(personAt(page, 'kk'), email, demoPassword);
    const own = await page
      .locator('main a[href*="/my/applications/"]')
      .first()
      .getAttribute('href', { timeout: 1_000 })
      .catch(() => null);
    const application = own?.match(/^.*\/applications\/[^/?]+/)?.[0];
    const byAddress = application
      ? ['arrival', 'dates', 'sent', 'employer'].map((page) => `${application}/${page}`)
      : [];
    if (key === 'card') return { page, knows: [...byAddress, ...(await makesCode(page))] };
    // Of what can be changed after sending the crawl opens one page; a list is another.
    return { page, knows: key === 'change' ? [...byAddress, `${application}/amend/family/new`] : byAddress };
  });
  await oneAfterTheOther(visitors, seedsOf(isApplicants), isApplicants);
});

test('pages of officers are fit for everyone', async ({ browser }) => {
  // The first case of a queue that nobody else holds and that leads on to the next step.
  const takesCase = (key: OfficerKey, queue: string, step: string, beyond?: string) => async () => {
    const officer = personAt(await newPage(browser, key), 'kk');
    const { page, t } = officer;
    await page.goto(`/kk/desk/queues/${queue}`);
    const cases = await page
      .locator('main a[href*="/desk/cases/"]')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
    for (const address of cases) {
      await page.goto(address);
      await takesAtTheDoor(officer);
      const leads = page.locator(`main a[href$="/${step}"]`).first();
      if (await page.getByRole('button', { name: t('desk.case.claim'), exact: true }).isVisible())
        await claims(officer);
      if (!(await leads.isVisible())) continue;
      const knows = [new URL(page.url()).pathname];
      if (!beyond) return { page, knows };
      await page.goto(`${knows[0]}/${step}`);
      if (await page.locator(`main a[href$="/${beyond}"]`).first().isVisible()) return { page, knows };
    }
    throw new Error(`no case of ${queue} leads to ${step}`);
  };
  const works = (key: OfficerKey) => async () => ({ page: await newPage(browser, key) });
  const administers = works('administrator');
  const beforeTheCode = async () => {
    const officer = personAt(await newPage(browser), 'kk');
    await passwordAlone(officer, demoOfficers.find(({ key }) => key === 'intake')?.email ?? '', demoPassword);
    await arrivesAt(officer, officer.t('accounts.secondFactor.title'));
    return { page: officer.page, knows: ['/kk/sign-in/second-factor'] };
  };
  const justInvited = async () => {
    const officer = personAt(await newPage(browser), 'kk');
    const administrator = personAt(await newPage(browser, 'administrator'), 'kk');
    const email = `newcomer-${Date.now()}@kandas.example`;
    await invitesOfficer(administrator, officer, { name: 'Жаңа қызметкер', email, roles: ['intake'] });
    await administrator.page.context().close();
    return { page: officer.page, knows: ['/kk/sign-in/enrol'] };
  };
  const queues = ['new', 'open', 'mine', 'second-officer', 'extensions', 'duplicates'].map(
    (queue) => `/kk/desk/queues/${queue}`,
  );
  const seeds = [...queues, '/kk/desk/permits?q=A', ...seedsOf(isOfficers)];
  await oneAfterTheOther(
    [
      takesCase('review', 'open', 'recommend'),
      takesCase('decision-maker', 'second-officer', 'decide'),
      takesCase('second-decision-maker', 'hearings', 'decide', 'hearing'),
      takesCase('appeals', 'appeals', 'appeal'),
      administers,
      works('supervisor'),
      works('help-desk'),
      beforeTheCode,
      justInvited,
    ],
    seeds,
    isOfficers,
  );
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
