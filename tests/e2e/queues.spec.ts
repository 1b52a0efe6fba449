// A queue filtered, searched and kept under a name; the next case by one key; a lock that a supervisor lifts.
import { officerAt } from '#tests/support/e2e/officers';
import { follow, press, type } from '#tests/support/e2e/person';
import { expect, test } from '#tests/support/fixtures';

test('a filter stands in the address, is kept under a name and taken away again', async ({ browser }) => {
  const officer = await officerAt(browser, 'verifier', 'ru');
  const { page, t } = officer;
  await page.goto('/ru/desk/queues/open');
  await page.getByText(t('queues.filter.more'), { exact: true }).click();
  await page.getByLabel(t('queues.filter.country')).selectOption('MNG');
  await press(page, t('common.actions.filter'));
  await expect(page).toHaveURL(/country=MNG/);
  const name = `Монголия ${Date.now()}`;
  await page.locator('summary', { hasText: t('queues.view.save') }).click();
  await type(officer, t('queues.view.name'), name);
  await press(page, t('queues.view.submit'));
  await expect(page.getByText(t('queues.view.saved'))).toBeVisible();
  await page.goto('/ru/desk');
  await follow(page, name);
  await expect(page).toHaveURL(/queues\/open\?country=MNG/);
  await press(page, t('queues.view.remove'));
  await expect(page.getByText(t('queues.view.removed'))).toBeVisible();
  await expect(page.getByRole('link', { name })).toHaveCount(0);
  await officer.context.close();
});

test('keys move through the rows, list themselves and give the next case, whose lock a supervisor lifts', async ({
  browser,
}) => {
  const officer = await officerAt(browser, 'verifier', 'ru');
  const { page, t } = officer;
  await page.goto('/ru/desk/queues/open');
  await expect(page.locator('.key-dialog')).toBeAttached();
  await page.keyboard.press('Shift+Slash');
  await expect(page.getByRole('heading', { name: t('keys.title') })).toBeVisible();
  await page.keyboard.press('Escape');
  await page.keyboard.press('KeyJ');
  await page.keyboard.press('KeyJ');
  await expect(page.locator('[data-row]').nth(1)).toBeFocused();
  await page.keyboard.press('Slash');
  await expect(page.getByRole('searchbox')).toBeFocused();
  // Where letters are typed they are letters.
  await page.keyboard.press('KeyN');
  await expect(page.getByRole('searchbox')).toHaveValue('n');
  await page.locator('[data-row]').first().focus();
  await page.keyboard.press('KeyN');
  await expect(page).toHaveURL(/\/desk\/cases\/[^/]+$/);
  const id = new URL(page.url()).pathname.split('/').at(-1) ?? '';

  const supervisor = await officerAt(browser, 'supervisor', 'ru');
  await supervisor.page.goto('/ru/desk/team');
  await expect(supervisor.page.getByRole('heading', { name: t('team.officers.title') })).toBeVisible();
  await supervisor.page.goto(`/ru/desk/team/cases/${id}`);
  await press(supervisor.page, t('team.case.lift'));
  await expect(supervisor.page.getByText(t('team.case.done'))).toBeVisible();
  await expect(supervisor.page.getByRole('button', { name: t('team.case.lift') })).toHaveCount(0);
  for (const { context } of [officer, supervisor]) await context.close();
});
