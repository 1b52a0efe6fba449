import {
  type Applicant,
  checksEligibility,
  createsAccount,
  declaresAndSends,
  downloadsCertificates,
  fillsIn,
  notesNumber,
  opensLetter,
  sendsDocuments,
  startsApplication,
} from '#tests/support/e2e/applying';
import { satisfiesAxe } from '#tests/support/e2e/fitness';
import {
  accepts,
  findsThatAllMatches,
  grants,
  officerAt,
  opensCase,
  recommendsGrant,
} from '#tests/support/e2e/officers';
import { arrivesAt, follow, personAt, press, reads } from '#tests/support/e2e/person';
import { engineer, engineersSon, engineersWife } from '#tests/support/e2e/stories';
import { expect, test } from '#tests/support/fixtures';

test('an engineer gets the valuable-skills visa and the right to a residence permit, in Russian', async ({
  page,
  browser,
}) => {
  const arjun: Applicant = {
    ...personAt(page, 'ru'),
    email: `arjun-${Date.now()}@mail.example`,
    programme: 'valuable-skills-visa',
    route: 'listed-profession',
    story: engineer,
    entries: { family: [engineersWife, engineersSon] },
  };
  const { t } = arjun;

  const reference = await test.step('he checks, applies and sends', async () => {
    const carried = await checksEligibility(arjun);
    await reads(arjun, t('check.result.heading.yes'));
    await follow(page, t('check.result.apply'));
    await createsAccount(arjun);
    await startsApplication(arjun);
    await fillsIn(arjun, carried);
    await sendsDocuments(arjun);
    await declaresAndSends(arjun, async (button) => {
      await satisfiesAxe(page, 'declaration');
      await press(page, button);
    });
    return notesNumber(arjun);
  });

  await test.step('one officer verifies and recommends, another grants', async () => {
    const first = await officerAt(browser, 'review', 'ru');
    await opensCase(first, 'new', reference);
    await accepts(first);
    await findsThatAllMatches(first, 'valuable-skills-visa', 'listed-profession');
    await recommendsGrant(first);
    const second = await officerAt(browser, 'decision-maker', 'ru');
    await opensCase(second, 'second-officer', reference);
    await grants(second);
  });

  const [visa = '', residence = ''] = await test.step('he downloads both certificates', async () => {
    await opensLetter(arjun, 'granted', reference);
    const texts = await downloadsCertificates(arjun);
    expect(texts).toHaveLength(2);
    for (const text of texts) {
      for (const said of ['MENON ARJUN', 'Менон Арджун', 'Индия', 'India']) expect(text).toContain(said);
    }
    const byKind = (word: RegExp) => texts.find((text) => word.test(text)) ?? '';
    return [byKind(/ВИЗАСЫ/), byKind(/ЫҚТИЯРХАТ/)];
  });

  await test.step('anyone verifies: the visa counts today, the residence permit from arrival on', async () => {
    const anyone = personAt(await (await browser.newContext({ locale: 'ru-RU' })).newPage(), 'ru');
    const printed = (text: string) => /[A-Z0-9]{4}(-[A-Z0-9]{4}){3}/.exec(text)?.[0].replaceAll('-', '') ?? '';
    expect(printed(visa)).not.toBe(printed(residence));
    await anyone.page.goto(`/v/${printed(visa)}`);
    await arrivesAt(anyone, t('verify.standing.valid'));
    await anyone.page.getByRole('textbox', { name: t('verify.name.year') }).fill('1988');
    await press(anyone.page, t('verify.name.submit'));
    await expect(anyone.page.getByText('MENON ARJUN')).toBeVisible();
    await anyone.page.goto(`/v/${printed(residence)}`);
    await arrivesAt(anyone, t('verify.standing.not-yet-in-force'));
    await expect(anyone.page.getByText(t('verify.arrival'))).toBeVisible();
  });
});
