import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { officerRoles } from '#app/domain/people/roles';
import { demoOfficers, demoPassword } from '#app/features/demo/demo-accounts';
import {
  invitesOfficer,
  keptStay,
  type OfficerKey,
  officerAt,
  passwordAlone,
  typesCode,
} from '#tests/support/e2e/officers';
import { arrivesAt, type Person, personAt } from '#tests/support/e2e/person';
import { expect, test } from '#tests/support/fixtures';

async function keepsStay({ page }: Person, key: OfficerKey) {
  await mkdir(path.dirname(keptStay(key)), { recursive: true });
  await page.context().storageState({ path: keptStay(key) });
}

const keys: readonly OfficerKey[] = [
  'review',
  'verifier',
  'decision-maker',
  'second-decision-maker',
  'supervisor',
  'help-desk',
  'appeals',
  'administrator',
];

for (const key of keys) {
  test(`an officer signs in with password and code: ${key}`, async ({ page }) => {
    const account = demoOfficers.find((each) => each.key === key);
    if (!account) throw new Error(`Nobody is ${key}`);
    const officer = personAt(page, 'ru');
    const { t } = officer;
    await passwordAlone(officer, account.email, demoPassword);
    await arrivesAt(officer, t('accounts.secondFactor.title'));
    // Behind the password alone no door opens yet.
    await page.goto('/ru/desk');
    await arrivesAt(officer, t('accounts.secondFactor.title'));
    await typesCode(officer, t('accounts.secondFactor.code'), t('accounts.secondFactor.submit'), account.secondFactor);
    await expect(page).toHaveURL(
      key === 'administrator' ? /\/admin\/people/ : key === 'help-desk' ? /\/help-desk/ : /\/desk/,
    );
    await keepsStay(officer, key);
  });
}

test('an administrator invites an officer, who sets a password and a second factor', async ({ browser, page }) => {
  const email = `everything-${Date.now()}@kandas.example`;
  const administrator = await officerAt(browser, 'administrator', 'kk');
  const officer = personAt(page, 'kk');
  const { t } = officer;
  const roles = officerRoles.filter((role) => ['intake', 'verifier', 'assessor', 'decision-maker'].includes(role));
  await invitesOfficer(administrator, officer, { name: 'Қарлығаш Өмірбекқызы', email, roles });
  const secret = ((await page.locator('code').textContent()) ?? '').replace(/\s/g, '');
  await typesCode(officer, t('accounts.enrol.thenType'), t('accounts.enrol.submit'), secret);
  await expect(page).toHaveURL(/\/desk/);
  await keepsStay(officer, 'all-roles');
  await administrator.context.close();
});
