import type { Page } from '@playwright/test';
import { accepts, officerAt, opensCase } from '#tests/support/e2e/officers';
import { personAt } from '#tests/support/e2e/person';
import { sentApplication } from '#tests/support/e2e/quick-application';
import { surgeon } from '#tests/support/e2e/stories';
import { expect, test } from '#tests/support/fixtures';

/** Every key of the review goes through here and is counted; a chord is counted as the keys it consists of. */
function counting(page: Page) {
  let presses = 0;
  return {
    press: async (key: string) => {
      presses += key.split('+').length;
      await page.keyboard.press(key);
    },
    presses: () => presses,
  };
}

test('a clean case is reviewed and recommended by keyboard, in at most 25 key presses', async ({ page, browser }) => {
  const { reference } = await sentApplication({
    ...personAt(page, 'kk'),
    email: `keys-${Date.now()}@mail.example`,
    programme: 'kandas-card',
    route: 'professional',
    story: surgeon,
  });
  const officer = await officerAt(browser, 'review', 'ru');
  const { page: desk, t } = officer;
  await opensCase(officer, 'new', reference);
  await accepts(officer);
  await desk.waitForLoadState('networkidle');

  const keys = counting(desk);
  const progress = desk.locator('.review-progress');
  const dock = desk.locator('#dock');
  while ((await progress.innerText()) !== t('review.rows.closed')) {
    const before = await desk
      .locator('[data-row]')
      .filter({ hasText: t('review.rows.open') })
      .count();
    expect(before).toBeGreaterThan(0);
    // A paper closes with it what it shows; what a machine check found is confirmed for the whole check.
    const onPaper = (await desk.locator('li:not([data-inner]) > [data-row][aria-current]').count()) > 0;
    await keys.press(onPaper || (await dock.locator('[data-key~="confirm"]').count()) === 0 ? 'Digit1' : 'KeyA');
    await expect
      .poll(() =>
        desk
          .locator('[data-row]')
          .filter({ hasText: t('review.rows.open') })
          .count(),
      )
      .toBeLessThan(before);
    await expect(dock.getByText(t('review.dock.saving'))).toHaveCount(0);
    expect(keys.presses()).toBeLessThan(26);
  }
  await keys.press('KeyD');
  await desk.waitForURL(/\/recommend$/);
  await desk.waitForLoadState('networkidle');
  await keys.press('Digit1');
  await expect(desk.locator('input[name="recommendation"][value="grant"]')).toBeChecked();
  await keys.press('Control+Enter');
  await expect(desk.getByText(t('decide.done.recommended'))).toBeVisible();
  console.log(`  reviewed and recommended by ${keys.presses()} key presses`);
  expect(keys.presses()).toBeLessThanOrEqual(25);
  await officer.context.close();
});
