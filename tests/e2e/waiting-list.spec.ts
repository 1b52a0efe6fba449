import { type Applicant, downloadsCertificates, letterAbout, opensLetter } from '#tests/support/e2e/applying';
import { clockRuns, placesOfThisYear } from '#tests/support/e2e/days-pass';
import {
  accepts,
  findsThatAllMatches,
  officerAt,
  opensCase,
  recommendsGrant,
  signs,
} from '#tests/support/e2e/officers';
import { arrivesAt, follow, personAt, tick } from '#tests/support/e2e/person';
import { sentApplication } from '#tests/support/e2e/quick-application';
import { engineer } from '#tests/support/e2e/stories';
import { expect, test } from '#tests/support/fixtures';

test('a visa without a free place is approved, waits in line, and is granted when the year gets one more', async ({
  page,
  browser,
}) => {
  // Nobody else applies in this field while the tests run.
  const field = 'culture';
  const arjun: Applicant = {
    ...personAt(page, 'ru'),
    email: `waits-${Date.now()}@mail.example`,
    programme: 'valuable-skills-visa',
    route: 'listed-profession',
    story: {
      ...engineer,
      passportNumber: 'Z7654399',
      field,
      occupation: '2166-graphic-designer',
      offerPosition: 'Графический дизайнер',
      standing: ['awards'],
    },
  };
  const { t } = arjun;
  const { id, reference } = await sentApplication(arjun);
  const status = `/ru/my/applications/${id}/status`;
  const number = (place: number) => page.getByText(t('grants.line', { place }));

  await test.step('the field is full: what an officer signs is an approval without a place', async () => {
    await placesOfThisYear(field, 0);
    const first = await officerAt(browser, 'review', 'ru');
    await opensCase(first, 'new', reference);
    await accepts(first);
    await findsThatAllMatches(first, 'valuable-skills-visa', 'listed-profession');
    await recommendsGrant(first);
    const second = await officerAt(browser, 'decision-maker', 'ru');
    await opensCase(second, 'second-officer', reference);
    await follow(second.page, t('desk.case.decide'));
    await tick(second.page, t('decide.choiceOf.grant'));
    await signs(second);
    await expect(second.page.getByText(t('decide.done.waiting_for_quota'))).toBeVisible();
  });

  await test.step('he reads his place in line; no permit is there yet', async () => {
    const letter = await opensLetter(arjun, 'waiting-for-quota', reference);
    expect(letter.text).toContain(t('letters.waiting-for-quota.place'));
    await arrivesAt(arjun, t('applying.status.title'));
    await expect(page.getByText(t('status.applicant.waiting_for_quota'), { exact: true }).first()).toBeVisible();
    await expect(number(1)).toBeVisible();
    await expect(page.getByRole('link', { name: t('applying.my.certificate'), exact: true })).toHaveCount(0);
  });

  await test.step('while there is none the clock gives him nothing; with one more it grants', async () => {
    await clockRuns();
    await page.reload();
    await expect(number(1)).toBeVisible();
    await placesOfThisYear(field, 1);
    await clockRuns();
    await letterAbout(arjun, 'granted', reference);
    await page.goto(status);
    await expect(page.getByText(t('status.applicant.granted'), { exact: true }).first()).toBeVisible();
    await expect(page.getByText(t('status.event.grant-freed-place')).first()).toBeVisible();
    await expect(number(1)).toHaveCount(0);
    expect(await downloadsCertificates(arjun)).toHaveLength(2);
  });
});
