import { readFile } from 'node:fs/promises';
import { terms } from '#app/domain/application/deadlines';

import { addMonths, today } from '#app/domain/basics/plain-date';
import { kazakhstanCalendar } from '#app/domain/basics/work-calendar';
import { addWorkingDays } from '#app/domain/basics/working-days';
import { formatDate } from '#app/i18n/format';
import { type Applicant, downloadsCertificates, opensLetter } from '#tests/support/e2e/applying';
import { daysPassSinceNotice, hearingHourComes } from '#tests/support/e2e/days-pass';
import { accepts, doubts, findsThatAllMatches, officerAt, opensCase, signs } from '#tests/support/e2e/officers';
import { pdfPages } from '#tests/support/e2e/pdf-text';
import { arrivesAt, follow, labelled, personAt, press, tick, type } from '#tests/support/e2e/person';
import { sentApplication } from '#tests/support/e2e/quick-application';
import { surgeon } from '#tests/support/e2e/stories';
import { expect, test } from '#tests/support/fixtures';

test('a refusal is announced with its grounds, heard, only then made, and undone by an appeal', async ({
  page,
  browser,
}) => {
  const saule: Applicant = {
    ...personAt(page, 'ru'),
    email: `saule-${Date.now()}@mail.example`,
    programme: 'kandas-card',
    route: 'professional',
    story: surgeon,
  };
  const { t } = saule;
  const ground = t('decide.ground.not-ethnic-kazakh.title');
  const { id, reference } = await sentApplication(saule);

  await test.step('the origin is not shown: a refusal is recommended', async () => {
    const first = await officerAt(browser, 'review', 'ru');
    await opensCase(first, 'new', reference);
    await accepts(first);
    await findsThatAllMatches(first, 'kandas-card', 'professional');
    await doubts(first, 'origin', 'document-invalid');
    await follow(first.page, t('desk.case.recommend'));
    await tick(first.page, t('desk.recommend.refusal'));
    await tick(first.page, ground);
    await press(first.page, t('desk.recommend.send'));
    await expect(first.page.getByText(t('decide.done.recommended'))).toBeVisible();
  });

  const second = await officerAt(browser, 'second-decision-maker', 'ru');
  await test.step('the second officer cannot grant, and gives notice', async () => {
    await opensCase(second, 'second-officer', reference);
    await follow(second.page, t('desk.case.decide'));
    await expect(second.page.getByRole('radio', { name: t('decide.choiceOf.grant'), exact: true })).toHaveCount(0);
    await expect(second.page.getByRole('radio', { name: t('decide.choiceOf.refuse'), exact: true })).toHaveCount(0);
    await tick(second.page, t('decide.choiceOf.notice'));
    await press(second.page, t('sheet.continue'));
    await expect(second.page.getByRole('alert').getByText(t('desk.error.choose-ground'))).toBeVisible();
    await tick(second.page, ground);
    await signs(second);
    await expect(second.page.getByText(t('decide.done.notice'))).toBeVisible();
  });

  const place = 'Щучинск, улица Примерная, 5, кабинет 204';
  const words = 'В удостоверении личности моего деда прямо указано: казах. Прилагаю перевод.';
  await test.step('the office opens times; she reads the grounds, takes a time and moves it, once', async () => {
    const supervisor = await officerAt(browser, 'supervisor', 'ru');
    const { page: team } = supervisor;
    await team.goto('/ru/desk/team/slots');
    await team.getByText(t('team.slots.add'), { exact: true }).first().click();
    await team.locator('select[name=office]').selectOption('KZ-55');
    const [year = '', month = '', day = ''] = addWorkingDays(today(new Date()), 2, kazakhstanCalendar).split('-');
    for (const [part, value] of Object.entries({ day, month, year }))
      await team.locator(`[name="day.${part}"]`).fill(value);
    await type(supervisor, t('team.slots.from'), '10:00');
    await type(supervisor, t('team.slots.count'), '2');
    await tick(team, t('team.slots.forms.in-person'));
    await type(supervisor, t('team.slots.placeLabel'), place);
    await press(team, t('team.slots.submit'));
    await expect(team.getByText(t('team.slots.added', { count: 2 }))).toBeVisible();

    const letter = await opensLetter(saule, 'notice-of-refusal', reference);
    // Letters pass through strangers' hands: the grounds stand on the page alone.
    expect(letter.text).not.toContain(ground);
    await expect(page.getByText(ground).first()).toBeVisible();
    await follow(page, t('hearing.ask'));
    await arrivesAt(saule, t('hearing.title'));
    await press(page, t('hearing.book'));
    await expect(page.getByRole('alert').getByText(t('hearing.error.slot-required'))).toBeVisible();
    const times = page.locator('.choice').filter({ hasText: place }).locator('label');
    await times.first().check();
    await press(page, t('hearing.book'));
    await expect(page.getByText(t('hearing.waits'))).toBeVisible();
    await expect(times).toHaveCount(1);
    await times.check();
    await press(page, t('hearing.move'));
    await expect(page.getByText(t('hearing.moved'))).toBeVisible();
    await expect(page.getByRole('button', { name: t('hearing.move'), exact: true })).toHaveCount(0);
  });

  await test.step('she objects in writing, too', async () => {
    await page.goto(`/ru/my/applications/${id}/status`);
    await follow(page, t('applying.status.object'));
    await press(page, t('applying.objection.send'));
    await expect(page.getByRole('alert').getByText(t('errors.objection-required'))).toBeVisible();
    await type(saule, t('applying.objection.text'), words);
    await press(page, t('applying.objection.send'));
    await expect(page.getByText(words)).toBeVisible();
  });

  await test.step('nobody refuses before she is heard and the hearing is written down', async () => {
    await second.page.goto(`/ru/desk/cases/${id}/decide`);
    await expect(second.page.getByText(words)).toBeVisible();
    const refuse = second.page.getByRole('radio', { name: t('decide.choiceOf.refuse'), exact: true });
    await expect(refuse).toHaveCount(0);
    await daysPassSinceNotice(id, 14);
    await second.page.reload();
    await expect(second.page.getByText(place).first()).toBeVisible();
    await expect(refuse).toHaveCount(0);
    await hearingHourComes(id);
    await second.page.reload();
    await follow(second.page, t('hearing.desk.record'));
    await tick(second.page, t('hearing.result.came'));
    await press(second.page, t('hearing.desk.submit'));
    await expect(second.page.getByRole('alert').getByText(t('hearing.error.choose-showed'))).toBeVisible();
    await tick(second.page, t('hearing.showed.nothing-new'));
    await type(second, t('hearing.desk.minutes'), 'Заявитель пояснила происхождение; новых документов нет.');
    await press(second.page, t('hearing.desk.submit'));
    await arrivesAt(second, t('decide.title'));
    await tick(second.page, t('decide.choiceOf.refuse'));
    await signs(second);
    await expect(second.page.getByText(t('decide.done.refused'))).toBeVisible();
  });

  const lastDay = addMonths(today(new Date()), terms.appealMonths);
  await test.step('the letter names the last day to appeal; the page and the paper say why and what helps', async () => {
    const letter = await opensLetter(saule, 'refused', reference);
    expect(letter.text).toContain(formatDate('ru', lastDay));
    expect(letter.text).not.toContain(ground);
    await arrivesAt(saule, t('applying.status.title'));
    await expect(page.getByText(t('status.applicant.refused'), { exact: true }).first()).toBeVisible();
    await expect(page.getByText(ground).first()).toBeVisible();
    await expect(page.getByText(t('decide.ground.not-ethnic-kazakh.cure')).first()).toBeVisible();
    await expect(page.getByText(t('applying.status.again'))).toBeVisible();
    const [download] = await Promise.all([page.waitForEvent('download'), follow(page, t('papers.download.decision'))]);
    const paper = (await pdfPages(new Uint8Array(await readFile(await download.path())))).join(' ');
    const date = lastDay.split('-').reverse().join('.');
    for (const said of [reference, ground, t('papers.decision.appeal', { date })]) expect(paper).toContain(said);
  });

  await test.step('she appeals, and the office says that it has the appeal', async () => {
    await follow(page, t('appeal.link'));
    await arrivesAt(saule, t('appeal.title'));
    await press(page, t('appeal.send'));
    await expect(page.getByRole('alert').getByText(t('appeal.error.text-required'))).toBeVisible();
    await type(saule, t('appeal.text'), 'Удостоверение подлинное: перевод заверен нотариусом.');
    await press(page, t('appeal.send'));
    await expect(page.getByText(t('appeal.filed')).first()).toBeVisible();
    await opensLetter(saule, 'appeal-received', reference);
  });

  await test.step('an officer who had no part in it sees effects and letter, and allows it', async () => {
    const hearer = await officerAt(browser, 'appeals', 'ru');
    await opensCase(hearer, 'appeals', reference);
    await follow(hearer.page, t('appeal.desk.title'));
    await tick(hearer.page, t('appeal.desk.actOf.allow'));
    await hearer.page
      .getByRole('combobox', { name: labelled(hearer, t('appeal.desk.reason')) })
      .selectOption({ label: t('appeal.reason.evidence-misjudged') });
    const explanation = 'Удостоверение проверено: оно подлинное.';
    await type(hearer, t('appeal.desk.explanation'), explanation);
    await press(hearer.page, t('appeal.desk.continue'));
    await expect(hearer.page.locator('.effects').getByText(t('status.permit.card'))).toBeVisible();
    await expect(hearer.page.getByText(explanation).first()).toBeVisible();
    await press(hearer.page, t('decide.submit'));
    await expect(hearer.page.getByText(t('decide.done.appeal'))).toBeVisible();
  });

  await test.step('the grant stands on her page with its sheet, its answer and the certificate', async () => {
    await opensLetter(saule, 'appeal-decided', reference);
    await arrivesAt(saule, t('applying.status.title'));
    await expect(page.getByText(t('status.applicant.granted'), { exact: true }).first()).toBeVisible();
    await expect(page.getByText(t('sheet.title')).first()).toBeVisible();
    await expect(page.getByRole('link', { name: t('papers.download.appeal'), exact: true })).toBeVisible();
    const [certificate = ''] = await downloadsCertificates(saule);
    expect(certificate).toContain('SARSENBAIKYZY AIGUL');
  });
});
