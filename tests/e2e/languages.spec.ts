import type { Page } from '@playwright/test';
import { demoApplicants, demoPassword } from '#app/features/demo/demo-accounts';
import { locales, nameOf } from '#app/i18n/locales';
import { signsIn } from '#tests/support/e2e/applying';
import { keptStay, takesAtTheDoor } from '#tests/support/e2e/officers';
import { personAt } from '#tests/support/e2e/person';
import { expect, test } from '#tests/support/fixtures';

const languages = (page: Page) => page.locator('.languages');

/** Presses a language, be it a link or a button. */
async function turnsTo(page: Page, name: string) {
  const named = { name, exact: true };
  await languages(page).getByRole('link', named).or(languages(page).getByRole('button', named)).click();
  await expect(languages(page).locator('[aria-current]')).toHaveText(name);
}

const whoHas = (key: (typeof demoApplicants)[number]['key']) =>
  demoApplicants.find((each) => each.key === key)?.email ?? '';

test('the languages keep the page and what was typed @nojs', async ({ page }) => {
  const { t } = personAt(page, 'kk');
  await page.goto('/kk/sign-in?next=%2Fkk%2Fmy%2Fprofile');
  await page.getByRole('textbox', { name: t('accounts.email') }).fill('somebody@example.com');
  for (const locale of [...locales].reverse()) {
    await turnsTo(page, nameOf(locale));
    expect(new URL(page.url()).pathname).toBe(`/${locale}/sign-in`);
    expect(new URL(page.url()).searchParams.get('next')).toBe(`/${locale}/my/profile`);
    await expect(page.locator('input[name=email]')).toHaveValue('somebody@example.com');
    await expect(page.getByRole('alert')).toHaveCount(0);
    await expect(page.locator('html')).toHaveAttribute('dir', locale === 'kk-arab' ? 'rtl' : 'ltr');
  }
  // Enter in a field sends the form, and is not taken for a language.
  await page.locator('input[name=email]').press('Enter');
  await expect(page.getByRole('alert')).toBeVisible();
  await expect(page).toHaveURL(/\/kk\/sign-in/);
  await turnsTo(page, 'English');
  await expect(page.locator('input[name=email]')).toHaveValue('somebody@example.com');
});

test('a half-filled page of the form stays as it is in another language and is not saved @nojs', async ({ page }) => {
  const person = personAt(page, 'kk');
  await signsIn(person, whoHas('draft'), demoPassword);
  const task = await page.locator('a[href*="/applications/"]').first().getAttribute('href');
  const draft = (task ?? '').replace(/\?.*$/, '');
  await page.goto(`${draft}/answers/residence`);
  const address = page.locator('[name=address]');
  const before = await address.inputValue();
  await address.fill('Самарқанд, Регистан 1');
  await turnsTo(page, 'Русский');
  await expect(page.locator('[name=address]')).toHaveValue('Самарқанд, Регистан 1');
  await page.goto(`${draft}/answers/residence`);
  await expect(page.locator('[name=address]')).toHaveValue(before);
});

test('an officer takes a half-written decision along', async ({ browser }) => {
  const page = await (await browser.newContext({ storageState: keptStay('decision-maker') })).newPage();
  const { t } = personAt(page, 'ru');
  await page.goto('/kk/desk/queues/second-officer');
  const task = await page.locator('a[href*="/desk/cases/"]').first().getAttribute('href');
  await page.goto(`${task}`);
  await takesAtTheDoor(personAt(page, 'kk'));
  await page.goto(`${task}/decide`, { waitUntil: 'networkidle' });
  await page.locator('[name=note]').fill('Құжаттың екінші беті');
  await turnsTo(page, 'Русский');
  await expect(page.getByRole('button', { name: t('sheet.continue') })).toBeVisible();
  await expect(page.locator('[name=note]')).toHaveValue('Құжаттың екінші беті');
});

test('the last language is the one of addresses without a language', async ({ page }) => {
  await page.goto('/kk-latn/help');
  await page.goto('/');
  await expect(page).toHaveURL(/\/kk-latn$/);
  const { t } = personAt(page, 'kk-latn');
  await expect(page.getByText(t('layout.converted.text'))).toBeVisible();
  await page.getByRole('link', { name: t('layout.converted.link') }).click();
  await expect(page).toHaveURL(/\/kk$/);
  await page.goto('/v/KC-0000-0000');
  await expect(page.locator('html')).toHaveAttribute('lang', 'kk');
});
