import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from '#tests/support/fixtures';

const score = (page: Page) => page.locator('[data-part=headline]');
const developer =
  'route=professional&occupationTier=B&qualification=bachelor&experienceYears=4&standing=prizes&jobOffer=yes&mentoringPlan=no&languageKk=A1&firstRegion=KZ-75';

test('facts changed show points, lane and papers at once, without the page loading anew', async ({ page }) => {
  await page.goto('/en/what-if');
  await page.evaluate(() => Object.assign(window, { untouched: true }));
  await page.getByLabel('Or the tier of the profession').selectOption('A');
  await page.getByLabel('Highest qualification').selectOption('bachelor');
  await page.getByLabel('Work in this occupation').fill('6');
  await page.getByLabel('Kazakh', { exact: true }).selectOption('A2');
  await page.getByLabel('Region, first choice').selectOption('KZ-55');
  await expect(score(page)).toContainText('60 points');
  await expect(score(page)).toContainText('Fast review');
  await page.getByRole('button', { name: 'Compare further changes' }).click();
  await page.locator('label[for=mentoringPlan]').click();
  await expect(score(page)).toContainText('+3');
  await expect(page.getByText('Also required: Signed mentoring plan')).toBeVisible();
  await page.getByLabel('Work in this occupation').fill('many');
  await page.getByLabel('Work in this occupation').blur();
  await expect(page.getByRole('alert')).toContainText('enter a number');
  await page.getByLabel('Work in this occupation').fill('6');
  await page.getByLabel('Work in this occupation').blur();
  await expect(score(page)).toContainText('63 points');
  expect(await page.evaluate(() => 'untouched' in window)).toBe(true);
  expect(new URL(page.url()).searchParams.get('mentoringPlan')).toBe('yes');
});

test('@nojs without script the button shows the same, and a code brings it back', async ({ page }) => {
  await page.goto(`/ru/what-if?${developer}`);
  await expect(score(page)).toContainText('54 балла');
  await page.getByRole('button', { name: 'Сравнивать дальнейшие' }).click();
  await page.getByLabel('Регион, первый выбор').selectOption('KZ-62');
  await page.locator('label[for=mentoringPlan]').click();
  await page.getByRole('button', { name: 'Показать результат' }).click();
  await expect(score(page)).toContainText('62 балла');
  await expect(score(page)).toContainText('+8');
  await page.getByRole('button', { name: 'Сохранить и получить код' }).click();
  const words = await page.locator('.notice').innerText();
  const code = /[0-9A-Z]{4}-[0-9A-Z]{4}/.exec(words)?.[0] ?? '';
  await page.goto('/kk/what-if');
  await page.getByLabel('Сақталған нәтиженің коды').fill(code.toLowerCase().replace('-', ' '));
  await page.getByRole('button', { name: 'Ашу' }).click();
  await expect(score(page)).toContainText('62 балл');
  await page.getByLabel('Сақталған нәтиженің коды').fill('AAAA-AAAA');
  await page.getByRole('button', { name: 'Ашу' }).click();
  await expect(page.getByText('Бұл кодпен ештеңе сақталмаған')).toBeVisible();
});

test('@nojs versions of the rules differ in words', async ({ page }) => {
  await page.goto('/en/rules');
  await page
    .getByRole('link', { name: /^Compare/ })
    .first()
    .click();
  await expect(page.getByRole('row', { name: /Term of the Kandas Card/ })).toContainText('10 years');
  expect((await page.goto('/en/rules/kandas-card/paper-2023/paper-1999'))?.status()).toBe(404);
});

for (const [width, path] of [
  [360, `/kk/what-if?${developer}&compare=now`],
  [1280, `/ru/what-if?${developer}`],
  [360, '/en/rules/kandas-card/paper-2023/law-2026'],
  [1280, '/kk/rules'],
] as const)
  test(`nothing for axe to find and nothing beside the screen: ${path.split('?')[0]} at ${width}`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await page.goto(path);
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0);
  });
