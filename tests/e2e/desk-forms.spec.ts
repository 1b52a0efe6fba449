import { keptStay } from '#tests/support/e2e/officers';
import { follow, personAt } from '#tests/support/e2e/person';
import { expect, test } from '#tests/support/fixtures';

test('a form of the desk is checked before it is sent, and is sent once', async ({ browser }) => {
  const context = await browser.newContext({ storageState: keptStay('decision-maker') });
  const page = await context.newPage();
  const { t } = personAt(page, 'ru');
  await page.goto('/ru/desk/permits?q=RAO');
  await page.locator('main a[href*="/desk/permits/"]').first().click();
  await follow(page, t('proposals.propose.revoke'));
  await page.waitForLoadState('networkidle');
  const sent: string[] = [];
  await page.route('**/desk/permits/**', async (route) => {
    if (route.request().method() !== 'POST') return route.continue();
    sent.push(route.request().url());
    // An answer that leaves the page as it is: nothing is proposed here.
    await route.fulfill({ status: 204 });
  });
  const form = page.locator('main form');
  const button = form.getByRole('button').last();
  await button.click();
  await expect(form.locator('.field-error').first()).toBeVisible();
  expect(sent).toEqual([]);
  await form.locator('input[type=radio]').first().check({ force: true });
  for (const text of await form.locator('textarea').all()) await text.fill('Утратил силу по заявлению владельца.');
  await button.click();
  await expect.poll(() => sent.length).toBeGreaterThan(0);
  await page.waitForTimeout(1_000);
  expect(sent).toHaveLength(1);
  await context.close();
});
