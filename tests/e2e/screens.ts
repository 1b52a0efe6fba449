// Pictures of the main screens to look at: `npx playwright test -c tests/e2e/screens.config.ts`. Not part of `npm test`.
import type { Browser, Page } from '@playwright/test';
import { demoApplicants, demoPassword } from '#app/features/demo/demo-accounts';
import { type Locale, locales } from '#app/i18n/locales';
import { signsIn } from '#tests/support/e2e/applying';
import { keptStay, type OfficerKey } from '#tests/support/e2e/officers';
import { personAt } from '#tests/support/e2e/person';
import { test } from '#tests/support/fixtures';

const whoHas = (key: (typeof demoApplicants)[number]['key']) =>
  demoApplicants.find((each) => each.key === key)?.email ?? '';

const linkTo = async (page: Page, pattern: RegExp) => {
  const all = await page.locator('a').evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
  return all.find((href) => pattern.test(href)) ?? '';
};

async function pictures(page: Page, name: string, locale: Locale) {
  for (const width of [360, 1280]) {
    await page.setViewportSize({ width, height: 800 });
    await page.screenshot({ path: `test-results/screens/${name}-${locale}-${width}.png`, fullPage: true });
  }
}

/** Three screens in the dark and on paper. */
async function darkAndPrinted(page: Page, name: string, locale: Locale) {
  await page.setViewportSize({ width: 800, height: 800 });
  for (const look of [{ colorScheme: 'dark' }, { media: 'print' }] as const) {
    await page.emulateMedia(look);
    const kind = Object.values(look)[0];
    await page.screenshot({ path: `test-results/screens/${name}-${locale}-${kind}.png`, fullPage: true });
    await page.emulateMedia({ colorScheme: null, media: null });
  }
}

const at = async (browser: Browser, key: OfficerKey) =>
  (await browser.newContext({ storageState: keptStay(key) })).newPage();

for (const locale of locales) {
  test(`the main screens: ${locale}`, async ({ page, browser }) => {
    const { t } = personAt(page, locale);
    await page.goto(`/${locale}`);
    await pictures(page, '1-home', locale);
    await page.goto(`/${locale}/check`);
    await page.getByText(t('check.route.professional.label'), { exact: true }).click();
    await page.getByRole('button', { name: t('check.start.submit') }).click();
    await pictures(page, '2-check', locale);
    await page.goto(`/${locale}/check/profession`);
    await page.locator('select').first().selectOption('2212-neurosurgeon');
    await page.locator('main form button').last().click();
    await page.waitForURL('**/check/achievements');
    await page.goto(`/${locale}/check/result`);
    await pictures(page, '3-result', locale);
    await darkAndPrinted(page, '3-result', locale);
    await page.goto(`/${locale}/demo`);
    await page.goto(await linkTo(page, /^\/v\//));
    await pictures(page, '8-verify', locale);

    await signsIn(personAt(page, locale), whoHas('draft'), demoPassword);
    await page.goto(`/${locale}/my`);
    const draft = (await linkTo(page, /\/applications\//)).replace(/\?.*$/, '');
    await page.goto(draft);
    await pictures(page, '4-tasks', locale);
    await page.goto(`${draft}/answers/passport`);
    await pictures(page, '4-answers', locale);
    await page.goto(`${draft}/documents/passport`);
    await pictures(page, '5-upload', locale);
    await page.goto(`${draft}/review`);
    await pictures(page, '5-review', locale);
    await darkAndPrinted(page, '5-review', locale);

    const other = await (await browser.newContext()).newPage();
    await signsIn(personAt(other, locale), whoHas('card'), demoPassword);
    await other.goto(`/${locale}/my`);
    await pictures(other, '6-my', locale);
    await other.goto(await linkTo(other, /\/status$/));
    await pictures(other, '6-status', locale);
    await darkAndPrinted(other, '6-status', locale);

    const officer = await at(browser, 'review');
    await officer.goto(`/${locale}/desk/queues/open`);
    await pictures(officer, '7-queue', locale);
    await officer.goto(await linkTo(officer, /\/desk\/cases\//));
    await pictures(officer, '7-case', locale);
    const second = await at(browser, 'decision-maker');
    await second.goto(`/${locale}/desk/queues/second-officer`);
    await second.goto(`${await linkTo(second, /\/desk\/cases\//)}/decide`);
    await pictures(second, '7-decide', locale);
  });
}
