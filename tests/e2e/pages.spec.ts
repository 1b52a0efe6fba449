import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { demoApplicants, demoPassword } from '#app/features/demo/demo-accounts';
import type { Locale } from '#app/i18n/locales';
import { signsIn } from '#tests/support/e2e/applying';
import { keptStay } from '#tests/support/e2e/officers';
import { personAt, press } from '#tests/support/e2e/person';
import { expect, test } from '#tests/support/fixtures';

const whoHas = (key: (typeof demoApplicants)[number]['key']) =>
  demoApplicants.find((each) => each.key === key)?.email ?? '';

/** Nothing for axe to find, and nothing that a page would have to be moved sideways for. */
async function isFitForEveryone(page: Page, path: string) {
  await page.goto(path);
  for (const width of [1280, 360]) {
    await page.setViewportSize({ width, height: 740 });
    const sideways = await page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth);
    expect.soft([path, width, sideways]).toEqual([path, width, false]);
  }
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'])
    .analyze();
  const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
  expect.soft([path, ...found]).toEqual([path]);
}

const linkTo = (page: Page, pattern: RegExp) =>
  page
    .locator('a')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''))
    .then((all) => all.find((href) => pattern.test(href)) ?? '');

for (const locale of ['kk', 'kk-arab', 'ru'] as const satisfies readonly Locale[]) {
  test(`public pages are fit for everyone: ${locale}`, async ({ page }) => {
    const { t } = personAt(page, locale);
    const paths = [
      '',
      '/check',
      '/sign-up',
      '/sign-in',
      '/verify',
      '/help',
      '/costs',
      '/privacy',
      '/occupations',
      '/demo',
    ];
    for (const path of paths) await isFitForEveryone(page, `/${locale}${path}`);
    await isFitForEveryone(page, `/${locale}/programmes/kandas-card`);
    await isFitForEveryone(page, `/${locale}/no-such-page`);
    await page.goto(`/${locale}/demo`);
    await isFitForEveryone(page, await linkTo(page, /^\/v\//));
    await isFitForEveryone(page, `/v/offline?lang=${locale}`);
    await page.goto(`/${locale}/check`);
    await page.getByText(t('check.route.professional.label'), { exact: true }).click();
    await press(page, t('check.start.submit'));
    for (const each of ['person', 'profession', 'achievements'])
      await isFitForEveryone(page, `/${locale}/check/${each}`);
    await isFitForEveryone(page, `/${locale}/check/result`);
  });

  test(`pages of applicants are fit for everyone: ${locale}`, async ({ page, browser }) => {
    await signsIn(personAt(page, locale), whoHas('draft'), demoPassword);
    await isFitForEveryone(page, `/${locale}/my`);
    const draft = (await linkTo(page, /\/applications\//)).replace(/\?.*$/, '');
    for (const part of [
      '',
      '/answers/name',
      '/answers/passport',
      '/answers/languages',
      '/documents',
      '/documents/passport',
      '/review',
    ]) {
      await isFitForEveryone(page, draft + part);
    }
    for (const [key, part] of [
      ['request', 'request'],
      ['notice', 'objection'],
      ['card', 'status'],
    ] as const) {
      const context = await browser.newContext();
      const other = await context.newPage();
      await signsIn(personAt(other, locale), whoHas(key), demoPassword);
      await isFitForEveryone(other, `/${locale}/my`);
      const own = (await linkTo(other, /\/applications\//)).replace(/\/(status|request)$/, '');
      await isFitForEveryone(other, `${own}/status`);
      if (part !== 'status') await isFitForEveryone(other, `${own}/${part}`);
      if (key === 'card') {
        await other.goto(`/${locale}/my`);
        await isFitForEveryone(other, await linkTo(other, /\/my\/permits\/[0-9a-f-]+$/));
      }
      await context.close();
    }
  });

  test(`pages of officers are fit for everyone: ${locale}`, async ({ browser }) => {
    const desk = async (key: Parameters<typeof keptStay>[0]) =>
      (await browser.newContext({ storageState: keptStay(key) })).newPage();
    const first = await desk('review');
    for (const queue of ['new', 'open', 'mine']) await isFitForEveryone(first, `/${locale}/desk/queues/${queue}`);
    await isFitForEveryone(first, `/${locale}/desk/queues/new`);
    await isFitForEveryone(first, await linkTo(first, /\/desk\/cases\//));
    await first.goto(`/${locale}/desk/queues/mine`);
    const mine = await linkTo(first, /\/desk\/cases\//);
    for (const part of ['', '/request', '/recommend']) await isFitForEveryone(first, mine + part);
    const second = await desk('decision-maker');
    await isFitForEveryone(second, `/${locale}/desk/queues/second-officer`);
    await isFitForEveryone(second, `${await linkTo(second, /\/desk\/cases\//)}/decide`);
    await isFitForEveryone(second, `/${locale}/desk/permits?q=A`);
    await isFitForEveryone(second, await linkTo(second, /\/desk\/permits\/[0-9a-f]/));
    const administrator = await desk('administrator');
    for (const part of ['people', 'invite', 'letters'])
      await isFitForEveryone(administrator, `/${locale}/admin/${part}`);
  });
}
