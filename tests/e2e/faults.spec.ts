// A connection that is cut and a server that is killed in the middle of a form: nothing sent is lost, nothing is done twice.
import { randomBytes } from 'node:crypto';
import type { Page } from '@playwright/test';
import { demoApplicants, demoPassword } from '#app/features/demo/demo-accounts';
import { password, signsIn } from '#tests/support/e2e/applying';
import { type CuttableServer, hoursPassForStaysOf, startCuttableServer } from '#tests/support/e2e/cuttable-server';
import { type Person, personAt, press, type } from '#tests/support/e2e/person';
import { begunApplication } from '#tests/support/e2e/quick-application';
import { test as base, expect } from '#tests/support/fixtures';

const test = base.extend<{ atServer: Page }, { server: CuttableServer }>({
  server: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of what a fixture needs out of this pattern
    async ({}, use) => {
      const server = await startCuttableServer();
      await use(server);
      await server.stop();
    },
    { scope: 'worker' },
  ],
  baseURL: async ({ server }, use) => use(server.origin),
});

const address = 'Баян-Өлгий, Ұлаанқұс 12';

/** Somebody new on the page that asks where they live, with everything typed. */
async function typingPerson(page: Page): Promise<Person & { email: string; own: string }> {
  const email = `calm-${randomBytes(4).toString('hex')}@example.kz`;
  const person = personAt(page, 'kk');
  const own = await begunApplication({ ...person, email, route: 'professional' });
  await page.goto(`${own}/answers/residence`);
  await page.locator('[name=residenceCountry]').first().selectOption('MNG');
  await page.locator('[name=address]').fill(address);
  await page.locator('[name=phone]').fill('+976 9911 2233');
  return { ...person, email, own };
}

const send = ({ page, t }: Person) => press(page, t('applying.answers.continue'));
const typed = ({ page }: Person) => expect(page.locator('[name=address]')).toHaveValue(address);

/** The answer is there for whoever opens the page anew. */
async function isSaved(person: Person & { own: string }) {
  await person.page.goto(`${person.own}/answers/residence`);
  await typed(person);
}

/** The page says calmly that nothing was sent, where the person is, and keeps every field. */
async function saysUnsent(person: Person) {
  const { page, t } = person;
  const notice = page.locator('.unsent');
  await expect(notice).toContainText(t('layout.unsent.title'));
  await expect(notice).toBeFocused();
  await typed(person);
}

for (const cut of ['request', 'answer'] as const) {
  test(`the connection is cut in the middle of the ${cut}`, async ({ page, server }) => {
    const person = await typingPerson(page);
    server.wire.cutPosts(cut);
    await send(person);
    await saysUnsent(person);
    server.wire.cutPosts(null);
    await send(person);
    await expect(page).not.toHaveURL(/residence/);
    await page.goBack();
    await typed(person);
    await isSaved(person);
  });
}

test('an airplane takes off', async ({ page, context }) => {
  const person = await typingPerson(page);
  await context.setOffline(true);
  await send(person);
  await expect(page.locator('.unsent')).toContainText(person.t('layout.unsent.offline'));
  await saysUnsent(person);
  await context.setOffline(false);
  await send(person);
  await expect(page).not.toHaveURL(/residence/);
});

test('the server is killed in mid-form and started again', async ({ page, server }) => {
  const person = await typingPerson(page);
  await server.kill();
  await send(person);
  await saysUnsent(person);
  await server.start();
  await send(person);
  await expect(page).not.toHaveURL(/residence/);
  await isSaved(person);
});

test('without script: the browser’s own page, and Back keeps the fields @nojs-only', async ({ page, server }) => {
  const person = await typingPerson(page);
  server.wire.cutPosts('answer');
  await page
    .getByRole('button', { name: person.t('applying.answers.continue') })
    .click()
    .catch(() => undefined);
  await expect(page.locator('[name=address]')).toHaveCount(0);
  server.wire.cutPosts(null);
  await page.goBack();
  await typed(person);
  await send(person);
  await expect(page).not.toHaveURL(/residence/);
  await isSaved(person);
});

test('without script: while the database is away the page holds what was typed, to be sent again @nojs-only', async ({
  page,
  server,
}) => {
  const person = await typingPerson(page);
  server.database.down();
  await send(person);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(person.t('layout.problem.unavailable.title'));
  await expect(page.getByText(person.t('layout.problem.again.text'))).toBeVisible();
  server.database.up();
  await press(page, person.t('layout.problem.again.action'));
  await expect(page).not.toHaveURL(/residence/);
  await isSaved(person);
});

test('the stay ends in mid-form: what was typed comes back after signing in, for nobody else @nojs', async ({
  page,
  browser,
}) => {
  const person = await typingPerson(page);
  const { t, email } = person;
  await hoursPassForStaysOf(email);
  await send(person);
  await expect(page.getByText(t('accounts.signIn.kept'))).toBeVisible();
  const back = page.url();

  // Somebody else at the same browser: the page is not theirs, and the text is nowhere.
  const other = demoApplicants.find(({ key }) => key === 'draft')?.email ?? '';
  await type(person, t('accounts.email'), other);
  await type(person, t('accounts.password'), demoPassword);
  await press(page, t('accounts.signIn.submit'));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(t('layout.problem.notFound.title'));
  expect(await page.content()).not.toContain(address);
  await press(page, t('layout.nav.signOut'));

  // The same person at another browser: the text stays in the first.
  const stranger = await browser.newContext();
  const elsewhere = personAt(await stranger.newPage(), 'kk');
  const next = new URL(back).searchParams.get('next') ?? '';
  await signsIn(elsewhere, email, password, next);
  await expect(elsewhere.page.locator('[name=address]')).toHaveValue('');
  await stranger.close();

  await page.goto(back);
  await type(person, t('accounts.email'), email);
  await type(person, t('accounts.password'), password);
  await press(page, t('accounts.signIn.submit'));
  await expect(page.getByText(t('layout.typed.text'))).toBeVisible();
  await typed(person);
  await send(person);
  await expect(page).not.toHaveURL(/residence/);
  await isSaved(person);
  await expect(page.getByText(t('layout.typed.text'))).toHaveCount(0);
});

test('a double tap and the same form brought back begin one application @nojs', async ({ page }) => {
  const person = await typingPerson(page);
  const { t } = person;
  await page.goto('/kk/my/start');
  const visa = t('applying.start.choice', {
    programme: t('status.programme.valuable-skills-visa'),
    route: t('status.route.listed-profession'),
  });
  const begin = page.getByRole('button', { name: t('applying.start.action'), exact: true });
  await page.getByText(visa, { exact: true }).click();
  await begin.dblclick();
  await expect(page).toHaveURL(/applications\//);
  const first = page.url();
  await page.goBack();
  if (await begin.isVisible()) {
    await page.getByText(visa, { exact: true }).click();
    await begin.click();
    await expect(page).toHaveURL(/applications\/|open=/);
    if (/applications/.test(page.url())) expect(page.url()).toBe(first);
  }
  await page.goto('/kk/my');
  await expect(page.getByRole('link', { name: t('applying.my.act.draft') })).toHaveCount(2);
});

test('the end of the stay is announced, and one press prolongs it', async ({ page }) => {
  await page.clock.install();
  const person = await typingPerson(page);
  const notice = page.locator('.stay-notice');
  await page.clock.fastForward('54:00');
  await expect(notice).toHaveCount(0);
  await page.clock.fastForward('01:15');
  await expect(notice).toContainText(person.t('layout.stay.ending.title'));
  await press(notice, person.t('layout.stay.ending.action'));
  await expect(notice).toHaveCount(0);
  await typed(person);
});
