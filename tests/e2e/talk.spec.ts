import { itemTitle } from '#app/i18n/outcome-words.server';
import { type Applicant, opensLetter } from '#tests/support/e2e/applying';
import { accepts, officerAt, opensCase } from '#tests/support/e2e/officers';
import { arrivesAt, follow, labelled, personAt, press, tick, type } from '#tests/support/e2e/person';
import { sentApplication } from '#tests/support/e2e/quick-application';
import { surgeon } from '#tests/support/e2e/stories';
import { expect, test } from '#tests/support/fixtures';
import { letterTo, linkIn } from '#tests/support/letters';

test.use({ javaScriptEnabled: false });

test('everything is said without a script: a message, a request answered page by page, an opinion by a link', async ({
  page,
  browser,
}) => {
  const dana: Applicant = {
    ...personAt(page, 'ru'),
    email: `dana-${Date.now()}@mail.example`,
    programme: 'kandas-card',
    route: 'professional',
    story: surgeon,
  };
  const { t } = dana;
  const { id, reference } = await sentApplication(dana);
  const status = `/ru/my/applications/${id}/status`;

  await test.step('she writes to the office, twice by mistake, and it stands there once', async () => {
    await page.goto(status);
    await follow(page, t('talk.write'));
    await arrivesAt(dana, t('talk.title'));
    await press(page, t('talk.send'));
    await expect(page.getByRole('alert').getByText(t('talk.error.required'))).toBeVisible();
    await type(dana, t('talk.text'), 'Когда вы начнёте проверку?');
    await press(page, t('talk.send'));
    await expect(page.getByText(t('talk.sent'))).toBeVisible();
    await expect(page.getByText('Когда вы начнёте проверку?')).toHaveCount(1);
  });

  const officer = await officerAt(browser, 'review', 'ru');
  await test.step('an officer answers from a template, asks for a better copy and a ministry', async () => {
    await opensCase(officer, 'new', reference);
    await accepts(officer);
    const desk = officer.page;
    const address = desk.url();
    await desk.getByRole('link', { name: new RegExp(`^${t('talkDesk.case.messages')}`) }).click();
    await desk
      .getByRole('combobox', { name: t('talkDesk.messages.template') })
      .selectOption({ label: t('talkDesk.messages.templates.where-it-stands') });
    await type(officer, t('talkDesk.messages.block'), 'Проверка уже началась.');
    await press(desk, t('talkDesk.messages.see'));
    await expect(desk.getByText(t('talkDesk.messages.preview'))).toBeVisible();
    await press(desk, t('talkDesk.messages.send'));
    await expect(desk.getByText(t('talkDesk.messages.done.sent'))).toBeVisible();
    await desk.goto(`${address.split('?')[0]}/opinions`);
    await desk
      .getByRole('combobox', { name: t('talkDesk.opinions.kindLabel') })
      .selectOption({ label: t('talkDesk.opinions.kind.ministry-petition') });
    await type(officer, t('talkDesk.opinions.body'), 'Министерство здравоохранения');
    await type(officer, t('talkDesk.opinions.email'), `ministry-${id}@gov.example`);
    await desk.getByRole('combobox', { name: t('talkDesk.opinions.language') }).selectOption({ label: 'Русский' });
    await press(desk, t('talkDesk.opinions.send'));
    await expect(desk.getByText(t('talkDesk.opinions.done.asked'))).toBeVisible();
    await desk.goto(`${address.split('?')[0]}/request`);
    await desk
      .getByRole('combobox', { name: labelled(officer, itemTitle('ru', 'diploma')) })
      .selectOption({ label: t('decide.requestReason.unreadable') });
    await type(officer, t('desk.request.note'), 'Укажите прежнее название больницы.');
    await press(desk, t('desk.request.send'));
    await expect(desk.getByText(t('decide.done.requested'))).toBeVisible();
  });

  await test.step('she reads the answer, and answers the request page by page', async () => {
    await page.goto(status);
    await follow(page, t('talk.open'));
    await expect(page.getByText('Проверка уже началась.')).toBeVisible();
    await opensLetter(dana, 'information-requested', reference);
    await follow(page, t('applying.status.answer'));
    await follow(page, 'Укажите прежнее название больницы.');
    await press(page, t('answering.save'));
    await expect(page.getByRole('alert').getByText(t('answering.error.words'))).toBeVisible();
    await type(dana, t('answering.words'), 'Областная больница № 2.');
    await press(page, t('answering.save'));
    await arrivesAt(dana, t('applying.status.asked.unreadable', { item: itemTitle('ru', 'diploma') }));
    await type(dana, t('answering.words'), 'Новая копия будет через неделю.');
    await press(page, t('answering.save'));
    await arrivesAt(dana, t('answering.sendTitle'));
    await expect(page.getByText('Областная больница № 2.')).toBeVisible();
    await press(page, t('answering.send'));
    await expect(page.getByText(t('status.applicant.verification'), { exact: true }).first()).toBeVisible();
    await expect(page.locator('a[href*="/mail/"]').first()).toBeAttached();
  });

  await test.step('the ministry answers by its link, once', async () => {
    const link = linkIn(await letterTo(`ministry-${id}@gov.example`));
    const context = await browser.newContext({ javaScriptEnabled: false });
    const ministry = personAt(await context.newPage(), 'ru');
    await ministry.page.goto(link);
    await press(ministry.page, t('opinions.send'));
    await expect(ministry.page.getByRole('alert').getByText(t('opinions.error.say-why'))).toBeVisible();
    await tick(ministry.page, t('opinions.option.favourable'));
    await type(ministry, t('opinions.reasons'), 'Специальность востребована.');
    await type(ministry, t('opinions.signedBy'), 'А. Нурланов, начальник управления');
    await press(ministry.page, t('opinions.send'));
    await expect(ministry.page.getByRole('heading', { name: t('opinions.sent.title') })).toBeVisible();
    await ministry.page.goto(link);
    await expect(ministry.page.getByRole('heading', { name: t('opinions.dead.title') })).toBeVisible();
    await context.close();
    await officer.page.goto(`/ru/desk/cases/${id}/opinions`);
    await expect(officer.page.getByText('Специальность востребована.')).toBeVisible();
  });
});
