import { terms } from '#app/domain/application/deadlines';
import { addMonths, today } from '#app/domain/basics/plain-date';
import { formatDate } from '#app/i18n/format';
import { type Applicant, opensLetter } from '#tests/support/e2e/applying';
import { daysPassSinceNotice } from '#tests/support/e2e/days-pass';
import { accepts, doubts, findsThatAllMatches, officerAt, opensCase, signs } from '#tests/support/e2e/officers';
import { arrivesAt, follow, personAt, press, tick, type } from '#tests/support/e2e/person';
import { sentApplication } from '#tests/support/e2e/quick-application';
import { surgeon } from '#tests/support/e2e/stories';
import { expect, test } from '#tests/support/fixtures';

test('a refusal is announced with its grounds, heard, and only then made', async ({ page, browser }) => {
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

  const words = 'В удостоверении личности моего деда прямо указано: казах. Прилагаю перевод.';
  await test.step('she reads the grounds and objects', async () => {
    const letter = await opensLetter(saule, 'notice-of-refusal', reference);
    // Letters pass through strangers' hands: the grounds stand on the page alone.
    expect(letter.text).not.toContain(ground);
    await expect(page.getByText(ground).first()).toBeVisible();
    await follow(page, t('applying.status.object'));
    await press(page, t('applying.objection.send'));
    await expect(page.getByRole('alert').getByText(t('errors.objection-required'))).toBeVisible();
    await type(saule, t('applying.objection.text'), words);
    await press(page, t('applying.objection.send'));
    await expect(page.getByText(words)).toBeVisible();
  });

  await test.step('while she may still be heard nobody can refuse; after that the refusal names its grounds', async () => {
    await second.page.goto(`/ru/desk/cases/${id}/decide`);
    await expect(second.page.getByText(words)).toBeVisible();
    await expect(second.page.getByRole('radio', { name: t('decide.choiceOf.refuse'), exact: true })).toHaveCount(0);
    await daysPassSinceNotice(id, 14);
    await second.page.reload();
    await tick(second.page, t('decide.choiceOf.refuse'));
    await signs(second);
    await expect(second.page.getByText(t('decide.done.refused'))).toBeVisible();
  });

  await test.step('the letter names the last day to appeal, the page why and what helps', async () => {
    const letter = await opensLetter(saule, 'refused', reference);
    expect(letter.text).toContain(formatDate('ru', addMonths(today(new Date()), terms.appealMonths)));
    await arrivesAt(saule, t('applying.status.title'));
    await expect(page.getByText(t('status.applicant.refused'), { exact: true }).first()).toBeVisible();
    await expect(page.getByText(ground).first()).toBeVisible();
    await expect(page.getByText(t('decide.ground.not-ethnic-kazakh.cure')).first()).toBeVisible();
    await expect(page.getByText(t('applying.status.again'))).toBeVisible();
  });
});
