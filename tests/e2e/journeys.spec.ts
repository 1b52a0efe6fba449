import { checkPages, pagesFor } from '#app/domain/application/pages';
import {
  type Applicant,
  checksEligibility,
  createsAccount,
  declaresAndSends,
  fillsIn,
  letterAbout,
  notesNumber,
  password,
  sendsDocuments,
  startsApplication,
} from '#tests/support/e2e/applying';
import { satisfiesAxe } from '#tests/support/e2e/fitness';
import { answersByKeyboard, enters, tabTo, writes } from '#tests/support/e2e/keyboard';
import { arrivesAt, follow, personAt, press, reads } from '#tests/support/e2e/person';
import { famousSurgeon, surgeon, surgeonsDaughter, surgeonsHusband } from '#tests/support/e2e/stories';
import { expect, test } from '#tests/support/fixtures';
import { letterTo } from '#tests/support/letters';

test('a surgeon of exceptional achievement applies with her husband in Kazakh of the Arabic script, from right to left', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 740 });
  const aigul: Applicant = {
    ...personAt(page, 'kk-arab'),
    email: `arab-${Date.now()}@mail.example`,
    programme: 'valuable-skills-visa',
    route: 'exceptional-achievement',
    entries: { family: [surgeonsHusband, surgeonsDaughter] },
    story: { ...famousSurgeon, address: 'ٴولگەي قالاسى، 5-ءبولىم', birthPlace: 'بايان-ولگەي' },
  };
  const { t } = aigul;
  const carried = await checksEligibility(aigul);
  await expect(page.locator('html[lang=kk-arab][dir=rtl]')).toBeVisible();
  await expect(page.getByText(t('layout.converted.text'))).toBeVisible();
  await reads(aigul, t('check.result.heading.yes'));
  await follow(page, t('check.result.apply'));
  await createsAccount(aigul);
  await startsApplication(aigul);
  await fillsIn(aigul, carried);
  await sendsDocuments(aigul);
  await declaresAndSends(aigul, async (button) => {
    await satisfiesAxe(page, 'declaration');
    await press(page, button);
  });
  const number = await notesNumber(aigul);
  const letter = await letterAbout(aigul, 'application-received', number);
  expect(letter.html).toContain('dir="rtl"');
  await expect(page.locator('html[lang=kk-arab][dir=rtl]')).toBeVisible();
});

test('without a mouse: from the first page to the first answers of an application', async ({ page }) => {
  const person = personAt(page, 'kk');
  const { t } = person;
  const email = `keys-${Date.now()}@mail.example`;
  await page.goto('/kk');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: t('layout.skip') })).toBeFocused();
  await page.keyboard.press('Enter');
  await enters(page, page.getByRole('link', { name: t('home.hero.check') }));
  await arrivesAt(person, t('check.start.title'));
  await tabTo(page, page.getByRole('radio').first());
  await page.keyboard.press('Space');
  await expect(page.locator('[value=professional]')).toBeChecked();
  await enters(page, page.getByRole('button', { name: t('check.start.submit') }));
  const asked = pagesFor(checkPages, 'kandas-card', 'professional', surgeon as never);
  for (const [index, each] of asked.entries()) {
    await arrivesAt(person, t(`check.page.${each.id as (typeof checkPages)[number]['id']}`));
    await answersByKeyboard(person, each, surgeon);
    const words = index === asked.length - 1 ? 'check.toResult' : 'common.actions.continue';
    await enters(page, page.getByRole('button', { name: t(words) }));
  }
  await arrivesAt(person, t('check.result.title'));
  await enters(page, page.getByRole('link', { name: t('check.result.apply') }).first());

  await arrivesAt(person, t('accounts.signUp.title'));
  await writes(page, page.locator('[name=email]'), email);
  // On a narrow screen the menu folds; the languages stay in reach of the keyboard, and what was typed stays.
  await page.setViewportSize({ width: 360, height: 740 });
  await enters(page, page.getByRole('button', { name: 'Русский' }));
  await expect(page).toHaveURL(/\/ru\/sign-up/);
  await enters(page, page.getByRole('button', { name: 'Қазақша' }));
  await expect(page.locator('[name=email]')).toHaveValue(email);
  await enters(page, page.locator('.nav-folded summary'));
  await tabTo(page, page.getByRole('link', { name: t('layout.nav.verify') }));
  await writes(page, page.locator('[name=password]'), password);
  await page.keyboard.press('Enter');
  await arrivesAt(person, t('accounts.confirm.title'));
  const code = /(?<!\d)\d{6}(?!\d)/.exec((await letterTo(email)).text)?.[0] ?? '';
  await writes(page, page.locator('[name=code]'), code);
  await page.keyboard.press('Enter');
  await arrivesAt(person, t('applying.start.title'));
  await enters(page, page.getByRole('button', { name: t('applying.start.action') }));
  await arrivesAt(person, t('applying.tasks.title'));
  await enters(page, page.getByRole('link', { name: t('applying.tasks.section.identity') }));
  await arrivesAt(person, t('applying.page.passport-lines.title'));
});
