// An employer confirms a job offer by the link of a letter, without an account.
import { randomBytes } from 'node:crypto';
import type { Applicant } from '#tests/support/e2e/applying';
import { officerAt, opensCase } from '#tests/support/e2e/officers';
import { arrivesAt, follow, personAt, press, tick, type } from '#tests/support/e2e/person';
import { sentApplication } from '#tests/support/e2e/quick-application';
import { surgeon } from '#tests/support/e2e/stories';
import { expect, test } from '#tests/support/fixtures';
import { letterTo, linkIn } from '#tests/support/letters';

test.use({ javaScriptEnabled: false });

test('an employer confirms an offer by a link, once; a forged or a taken back one opens nothing; both sides see it', async ({
  page,
  browser,
}) => {
  const hospital = `hr-${Date.now()}@hospital.example`;
  const dana: Applicant = {
    ...personAt(page, 'kk'),
    email: `offered-${Date.now()}@mail.example`,
    programme: 'kandas-card',
    route: 'professional',
    story: {
      ...surgeon,
      jobOffer: 'yes',
      offerFrom: 'Павлодар облыстық ауруханасы',
      offerPosition: 'Нейрохирург',
      offerRegion: 'KZ-55',
      offerStart: '2027-03',
    },
  };
  const { t } = dana;
  const { id, reference } = await sentApplication(dana);
  const own = `/kk/my/applications/${id}`;
  const context = await browser.newContext({ javaScriptEnabled: false, viewport: { width: 360, height: 740 } });
  const employer = personAt(await context.newPage(), 'ru');

  await test.step('she writes to the employer from where her application stands', async () => {
    await page.goto(`${own}/status`);
    await follow(page, t('employer.title'));
    await arrivesAt(dana, t('employer.title'));
    await type(dana, t('employer.ask.email'), 'hr');
    await tick(page, 'Русский');
    await press(page, t('employer.ask.action'));
    await expect(page.getByRole('alert').getByText(t('employer.error.not-an-email'))).toBeVisible();
    await type(dana, t('employer.ask.email'), dana.email);
    await press(page, t('employer.ask.action'));
    await expect(page.getByRole('alert').getByText(t('employer.error.own-address'))).toBeVisible();
    await type(dana, t('employer.ask.email'), hospital);
    await press(page, t('employer.ask.action'));
    await expect(page.getByRole('heading', { name: t('employer.state.waiting') }).first()).toBeVisible();
  });

  const first = linkIn(await letterTo(hospital));
  await test.step('a forged link and one that was taken back open nothing', async () => {
    await employer.page.goto(`/ru/employer/${randomBytes(32).toString('base64url')}`);
    await expect(employer.page.getByRole('heading', { name: employer.t('employer.page.nothing') })).toBeVisible();
    await employer.page.goto(first);
    await expect(employer.page.getByRole('heading', { name: employer.t('employer.page.title') })).toBeVisible();
    await press(page, t('employer.revoke'));
    await expect(page.getByRole('heading', { name: t('employer.state.revoked') }).first()).toBeVisible();
    await employer.page.goto(first);
    await expect(employer.page.getByRole('heading', { name: employer.t('employer.page.nothing') })).toBeVisible();
    await type(dana, t('employer.ask.email'), hospital);
    await tick(page, 'Русский');
    await press(page, t('employer.ask.action'));
  });

  await test.step('the employer reads the claim, signs and has used the link', async () => {
    const link = linkIn(await letterTo(hospital, 2));
    const { t: say } = employer;
    await employer.page.goto(link);
    await expect(employer.page.getByText('Павлодар облыстық ауруханасы')).toBeVisible();
    await expect(employer.page.getByText('E1234567')).toHaveCount(0);
    await press(employer.page, say('employer.page.action'));
    await expect(employer.page.getByRole('alert').getByText(say('employer.error.answer-required'))).toBeVisible();
    await tick(employer.page, say('employer.page.confirmed'));
    await type(employer, say('employer.page.registration'), 'PVL-4471');
    await type(employer, say('employer.page.signedBy'), 'Айбек Нурланов');
    await type(employer, say('employer.page.signedAs'), 'Главный врач');
    await press(employer.page, say('employer.page.action'));
    await arrivesAt(employer, say('employer.page.thanks'));
    await employer.page.goto(link);
    await expect(employer.page.getByRole('heading', { name: say('employer.page.nothing') })).toBeVisible();
    await context.close();
  });

  await test.step('she and the officer see who confirmed what', async () => {
    await page.goto(`${own}/employer`);
    await expect(page.getByRole('heading', { name: t('employer.state.confirmed') }).first()).toBeVisible();
    await expect(page.getByText('Айбек Нурланов')).toBeVisible();
    await expect(page.getByRole('button', { name: t('employer.ask.action') })).toHaveCount(0);
    const officer = await officerAt(browser, 'review', 'kk', { javaScriptEnabled: false });
    await opensCase(officer, 'new', reference);
    await expect(officer.page.getByText('Айбек Нурланов').first()).toBeAttached();
    await officer.context.close();
  });
});
