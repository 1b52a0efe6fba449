import { keptStay, officerAt } from '#tests/support/e2e/officers';
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

for (const script of [true, false])
  test(`what a supervisor types is refused at its field and is not lost, ${script ? 'with' : 'without'} a script`, async ({
    browser,
  }) => {
    const { page, t, context } = await officerAt(browser, 'supervisor', 'ru', { javaScriptEnabled: script });
    const posts: string[] = [];
    page.on('request', (request) => request.method() === 'POST' && posts.push(request.url()));
    /** Refused in the browser where there is a script, else by the server: the same words at the same field. */
    const isRefused = async (name: string, words: string) => {
      const field = page.locator(`.field:has([id="${name}"])`).last();
      await expect(field.locator('.field-error')).toContainText(words);
      await expect(page.locator('[data-error-summary]').getByText(words).first()).toBeVisible();
      expect(posts.length > 0).toBe(!script);
      posts.length = 0;
    };

    await page.goto('/ru/desk/team');
    await page.locator('main a[href*="/team/officers/"]').first().click();
    await page.waitForLoadState('networkidle');
    await page.locator('[id="from"]').fill('31');
    await page.locator('[id="from.month"]').fill('2');
    await page.locator('[id="from.year"]').fill('2099');
    await page.getByRole('button', { name: t('team.officer.makeAbsence') }).click();
    await isRefused('from', t('team.error.absence-day'));
    await expect(page.locator('[id="from"]')).toHaveValue('31');
    await expect(page.locator('[id="from.year"]')).toHaveValue('2099');

    await page.goto('/ru/desk/team/slots');
    await page.waitForLoadState('networkidle');
    if (!(await page.locator('[id="place"]').isVisible())) await page.getByText(t('team.slots.add')).click();
    await page.locator('[id="place"]').fill('Кабинет 12');
    await page.locator('[id="from"]').fill('25:00');
    // Enter does what the button of the form does.
    await page.locator('[id="from"]').press('Enter');
    await isRefused('from', t('team.error.slot-time'));
    await expect(page.locator('.field:has([id="day"]) .field-error')).toContainText(t('team.error.slot-day'));
    await expect(page.locator('[id="place"]')).toHaveValue('Кабинет 12');
    await context.close();
  });

for (const script of [true, false])
  test(`a day of the calendar is refused at its field and is not lost, ${script ? 'with' : 'without'} a script`, async ({
    browser,
  }) => {
    const { page, t, context } = await officerAt(browser, 'administrator', 'ru', { javaScriptEnabled: script });
    await page.goto('/ru/admin/calendar');
    await page.waitForLoadState('networkidle');
    await page.locator('[id="nameRu"]').fill('День');
    await page.locator('[id="nameRu"]').press('Enter');
    for (const [name, code] of [
      ['day', 'no-such-day'],
      ['kind', 'choose-kind'],
      ['nameKk', 'required'],
    ] as const)
      await expect(page.locator(`.field:has([id="${name}"]) .field-error`)).toContainText(t(`cycle.error.${code}`));
    await expect(page.locator('[id="nameRu"]')).toHaveValue('День');
    await context.close();
  });

test('what is typed and ticked before the script has come stays and is what is checked', async ({ browser }) => {
  const { page, t, context } = await officerAt(browser, 'administrator', 'ru');
  await page.route('**/*.js', async (route) => {
    await new Promise((go) => setTimeout(go, 500));
    await route.continue();
  });
  await page.goto('/ru/admin/invite', { waitUntil: 'commit' });
  await page.locator('[id="name"]').fill('Айдос Серик');
  const boxes = page.locator('input[name=roles]');
  for (const at of [1, 2]) await boxes.nth(at).check({ force: true });
  await page.waitForLoadState('networkidle');
  await page.getByRole('button', { name: t('admin.invite.submit') }).click();
  // The address alone is missing, and the browser says so.
  await expect(page.locator('.field-error')).toHaveCount(1);
  await expect(page.locator('.field:has([id="email"]) .field-error')).toBeVisible();
  await expect(page.locator('[id="name"]')).toHaveValue('Айдос Серик');
  expect(await boxes.evaluateAll((all) => all.map((each) => (each as HTMLInputElement).checked).indexOf(true))).toBe(1);
  await expect(boxes.nth(2)).toBeChecked();
  await context.close();
});
