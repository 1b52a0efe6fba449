import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { officerRoles } from '#app/domain/people/roles';
import { demoOfficers, demoPassword } from '#app/features/demo/demo-accounts';
import { password } from '#tests/support/e2e/applying';
import { keptStay, type OfficerKey, officerAt, typesCode } from '#tests/support/e2e/officers';
import { arrivesAt, follow, type Person, personAt, press, tick, type } from '#tests/support/e2e/person';
import { expect, test } from '#tests/support/fixtures';
import { letterTo, linkIn } from '#tests/support/letters';

async function signsIn(officer: Person, email: string, secret: string) {
  const { page, t, locale } = officer;
  await page.goto(`/${locale}/sign-in`);
  await type(officer, t('accounts.email'), email);
  await type(officer, t('accounts.password'), secret);
  await press(page, t('accounts.signIn.submit'));
}

async function keepsStay({ page }: Person, key: OfficerKey) {
  await mkdir(path.dirname(keptStay(key)), { recursive: true });
  await page.context().storageState({ path: keptStay(key) });
}

const keys: readonly OfficerKey[] = ['review', 'verifier', 'decision-maker', 'second-decision-maker', 'administrator'];

for (const key of keys) {
  test(`an officer signs in with password and code: ${key}`, async ({ page }) => {
    const account = demoOfficers.find((each) => each.key === key);
    if (!account) throw new Error(`Nobody is ${key}`);
    const officer = personAt(page, 'ru');
    const { t } = officer;
    await signsIn(officer, account.email, demoPassword);
    await arrivesAt(officer, t('accounts.secondFactor.title'));
    // Behind the password alone no door opens yet.
    await page.goto('/ru/desk');
    await arrivesAt(officer, t('accounts.secondFactor.title'));
    await typesCode(officer, t('accounts.secondFactor.code'), t('accounts.secondFactor.submit'), account.secondFactor);
    await expect(page).toHaveURL(key === 'administrator' ? /\/admin\/people/ : /\/desk/);
    await keepsStay(officer, key);
  });
}

test('an administrator invites an officer, who sets a password and a second factor', async ({ browser, page }) => {
  const email = `everything-${Date.now()}@kandas.example`;
  const administrator = await officerAt(browser, 'administrator', 'kk');
  const { t } = administrator;
  await administrator.page.goto('/kk/admin/people');
  await follow(administrator.page, t('admin.people.invite'));
  await type(administrator, t('admin.invite.name'), 'Қарлығаш Өмірбекқызы');
  await type(administrator, t('admin.invite.email'), email);
  const cases = officerRoles.filter((role) => ['intake', 'verifier', 'assessor', 'decision-maker'].includes(role));
  for (const role of cases) {
    await tick(administrator.page, t(`admin.role.${role}`));
  }
  await press(administrator.page, t('admin.invite.submit'));
  await expect(administrator.page.getByText(t('admin.people.invited', { email }))).toBeVisible();

  const officer = personAt(page, 'kk');
  await page.goto(linkIn(await letterTo(email)));
  await type(officer, t('accounts.newPassword'), password);
  await press(page, t('accounts.reset.set.submit'));
  await signsIn(officer, email, password);
  await arrivesAt(officer, t('accounts.enrol.title'));
  const secret = ((await page.locator('code').textContent()) ?? '').replace(/\s/g, '');
  await typesCode(officer, t('accounts.enrol.thenType'), t('accounts.enrol.submit'), secret);
  await expect(page).toHaveURL(/\/desk/);
  await keepsStay(officer, 'all-roles');
  await administrator.context.close();
});
