// What was sent is changed without applying anew, and without a script.

import { questionLabel } from '#app/i18n/answer-words.server';
import { itemTitle } from '#app/i18n/outcome-words.server';
import { type Applicant, isStored, opensLetter, paper, sendsFile } from '#tests/support/e2e/applying';
import { accepts, officerAt, opensCase } from '#tests/support/e2e/officers';
import { arrivesAt, follow, personAt, press, type } from '#tests/support/e2e/person';
import { sentApplication } from '#tests/support/e2e/quick-application';
import { surgeon } from '#tests/support/e2e/stories';
import { expect, test } from '#tests/support/fixtures';

test.use({ javaScriptEnabled: false, viewport: { width: 360, height: 740 } });

test('another passport and a name that is written otherwise are amended: before and after, papers, rows opened again', async ({
  page,
  browser,
}) => {
  const aigul: Applicant = {
    ...personAt(page, 'kk'),
    email: `amends-${Date.now()}@mail.example`,
    programme: 'kandas-card',
    route: 'professional',
    story: surgeon,
  };
  const { t } = aigul;
  const { id, reference } = await sentApplication(aigul);
  const status = `/kk/my/applications/${id}/status`;
  const change = (step: string) => page.locator(`main a[href$="/amend/${step}"]`).click();

  await test.step('the office has begun to check', async () => {
    const officer = await officerAt(browser, 'review', 'kk', { javaScriptEnabled: false });
    await opensCase(officer, 'new', reference);
    await accepts(officer);
    await officer.context.close();
  });

  await test.step('she changes two pages, and reads what stays and why', async () => {
    await page.goto(status);
    await follow(page, t('amending.link'));
    await arrivesAt(aigul, t('amending.title'));
    await page.getByText(t('amending.frozen')).click();
    await expect(page.getByText(t('amending.because.measured'))).toBeVisible();
    await change('kazakh-name');
    await type(aigul, questionLabel('kk', 'givenNamesKazakh'), '1');
    await press(page, t('amending.keep'));
    await expect(page.getByRole('alert')).toBeVisible();
    await type(aigul, questionLabel('kk', 'givenNamesKazakh'), 'Айгүлім');
    await press(page, t('amending.keep'));
    await change('passport');
    await expect(page.locator('[name=citizenship]')).toHaveCount(0);
    await type(aigul, questionLabel('kk', 'passportNumber'), 'E7654321');
    await press(page, t('amending.keep'));
    await arrivesAt(aigul, t('amending.title'));
  });

  await test.step('without the picture of the passport it is not sent; with it, once', async () => {
    await follow(page, t('amending.check'));
    await arrivesAt(aigul, t('amending.sendTitle'));
    await expect(page.getByText('E1234567 → E7654321')).toBeVisible();
    await press(page, t('amending.send'));
    await expect(page.getByRole('alert')).toBeVisible();
    await follow(page, t('amending.paperSend', { item: itemTitle('kk', 'passport') }));
    const file = await paper('new-passport');
    await sendsFile(aigul, file);
    await isStored(aigul, file.name);
    await page.goto(`/kk/my/applications/${id}/amend/send`);
    await press(page, t('amending.send'));
    await arrivesAt(aigul, t('applying.status.title'));
    await expect(page.getByText(t('status.event.amend')).first()).toBeVisible();
    await opensLetter(aigul, 'application-amended', reference);
  });

  await test.step('the officer sees before and after, and which rows were touched', async () => {
    const officer = await officerAt(browser, 'review', 'kk', { javaScriptEnabled: false });
    await officer.page.goto(`/kk/desk/cases/${id}`);
    const { page: desk } = officer;
    await expect(desk.getByText('E1234567 → E7654321').first()).toBeAttached();
    const mark = t('answering.changedOn', { when: '' }).trim();
    const rows = desk.locator('[data-row]').filter({ hasText: mark });
    await expect(rows.filter({ hasText: 'E7654321' })).toHaveCount(1);
    await expect(rows.filter({ hasText: 'Айгүлім' })).toHaveCount(1);
    await expect(rows.filter({ hasText: surgeon.surnameLatin as string })).toHaveCount(0);
    await officer.context.close();
  });
});
