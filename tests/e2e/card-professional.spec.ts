import { fileMegabytes } from '#app/domain/application/document-limits';
import { itemTitle } from '#app/i18n/outcome-words.server';
import {
  type Applicant,
  checksEligibility,
  createsAccount,
  declaresAndSends,
  downloadsCertificates,
  fillsIn,
  isRefused,
  isStored,
  letterAbout,
  notesNumber,
  opensLetter,
  paper,
  sendsDocuments,
  sendsFile,
  startsApplication,
} from '#tests/support/e2e/applying';
import { daysPassSinceProposal } from '#tests/support/e2e/days-pass';
import { satisfiesAxe } from '#tests/support/e2e/fitness';
import {
  accepts,
  asksAgainFor,
  findsThatAllMatches,
  grants,
  mayNotDecide,
  officerAt,
  opensCase,
  recommendsGrant,
} from '#tests/support/e2e/officers';
import { arrivesAt, follow, idIn, type Person, personAt, press, reads, tick, type } from '#tests/support/e2e/person';
import { surgeon, surgeonsSon, surgeonsSpouse } from '#tests/support/e2e/stories';
import { encryptedPdf, program } from '#tests/support/files';
import { expect, test } from '#tests/support/fixtures';
import { lettersTo, linkIn } from '#tests/support/letters';

test('a surgeon gets the Kandas Card, from the first question to the verified certificate, in Kazakh', async ({
  page,
  browser,
}) => {
  const aigul: Applicant = {
    ...personAt(page, 'kk'),
    email: `aigul-${Date.now()}@mail.example`,
    programme: 'kandas-card',
    route: 'professional',
    story: surgeon,
    entries: { family: [surgeonsSon, surgeonsSpouse] },
  };
  const { t } = aigul;
  let reference = '';
  let caseId = '';

  await test.step('she checks, creates an account, and her answers come along', async () => {
    const carried = await checksEligibility(aigul);
    await reads(aigul, t('check.result.heading.yes'));
    await follow(page, t('check.result.apply'));
    await createsAccount(aigul);
    await startsApplication(aigul);
    await expect(page.getByText(t('applying.answers.carried'))).toBeVisible();
    await fillsIn(aigul, carried);
  });

  await test.step('files that cannot be used are refused, each with its own sentence', async () => {
    await page.goto(`/kk/my/applications/${idIn(aigul)}/documents/diploma`);
    const bad = [
      ['wrong-type', { name: 'диплом.pdf', mimeType: 'application/pdf', buffer: program }],
      [
        'too-big',
        { name: 'үлкен.pdf', mimeType: 'application/pdf', buffer: Buffer.alloc(fileMegabytes * 2 ** 20 + 1, 7) },
      ],
      ['empty', { name: 'бос.pdf', mimeType: 'application/pdf', buffer: Buffer.alloc(0) }],
      ['encrypted', { name: 'құпия.pdf', mimeType: 'application/pdf', buffer: encryptedPdf('құпия') }],
    ] as const;
    for (const [why, file] of bad) {
      await sendsFile(aigul, file);
      await isRefused(aigul, [t(`errors.file.${why}`, { name: file.name, size: fileMegabytes })]);
    }
    await page.goto(`/kk/my/applications/${idIn(aigul)}`);
  });

  await test.step('she sends the documents and the application, pressing twice', async () => {
    await sendsDocuments(aigul);
    await declaresAndSends(aigul, async (button) => {
      await satisfiesAxe(page, 'declaration');
      await page.getByRole('button', { name: button, exact: true }).dblclick();
    });
    reference = await notesNumber(aigul);
    await follow(page, t('applying.sent.status'));
    await expect(page.getByText(t('status.applicant.submitted'), { exact: true }).first()).toBeVisible();
    caseId = idIn(aigul);
    await page.goto('/kk/my');
    await expect(page.getByText(t('applying.my.number', { reference }))).toHaveCount(1);
    expect((await lettersTo(aigul.email)).filter(({ text }) => text.includes(reference))).toHaveLength(1);
  });

  const officer = await officerAt(browser, 'all-roles', 'kk');
  await test.step('an officer accepts, verifies, and asks for a better copy', async () => {
    await opensCase(officer, 'new', reference);
    await accepts(officer);
    await findsThatAllMatches(officer, 'kandas-card', 'professional');
    await asksAgainFor(officer, itemTitle('kk', 'diploma'));
  });

  await test.step('she reads the letter and sends the copy', async () => {
    await opensLetter(aigul, 'information-requested', reference);
    await expect(page.getByText(t('status.applicant.awaiting_information'), { exact: true }).first()).toBeVisible();
    await follow(page, t('applying.status.answer'));
    await arrivesAt(aigul, t('applying.request.title'));
    await follow(page, t('applying.status.asked.unreadable', { item: itemTitle('kk', 'diploma') }));
    await follow(page, t('applying.request.upload', { item: itemTitle('kk', 'diploma') }));
    await sendsFile(aigul, { ...(await paper('diploma')), name: 'диплом, анық.pdf' });
    await isStored(aigul, 'диплом, анық.pdf');
    await follow(page, t('documents.item.toRequest'));
    await follow(page, t('answering.check'));
    await press(page, t('answering.send'));
    await expect(page.getByText(t('status.applicant.verification'), { exact: true }).first()).toBeVisible();
  });

  await test.step('the officer recommends and may not decide', async () => {
    await opensCase(officer, 'answered', reference);
    await officer.page
      .getByRole('list', { name: t('desk.viewer.all') })
      .getByRole('link', { name: itemTitle('kk', 'diploma') })
      .last()
      .click();
    await expect(officer.page.getByRole('figure').getByText('диплом, анық.pdf')).toBeVisible();
    // The paper that came back opened its row again.
    await findsThatAllMatches(officer, 'kandas-card', 'professional');
    await recommendsGrant(officer);
    await mayNotDecide(officer, caseId);
  });

  const second = await officerAt(browser, 'second-decision-maker', 'kk');
  await test.step('a second officer grants', async () => {
    await opensCase(second, 'second-officer', reference);
    await grants(second);
  });

  const number = await test.step('she downloads the certificate', async () => {
    await opensLetter(aigul, 'granted', reference);
    await expect(page.getByText(t('status.applicant.granted'), { exact: true }).first()).toBeVisible();
    const [text = ''] = await downloadsCertificates(aigul);
    for (const said of [
      'ҚАНДАС КАРТАСЫ',
      'Сәрсенбайқызы Айгүл Ғұмарқызы',
      'SARSENBAIKYZY AIGUL',
      'Моңғолия',
      'Монголия',
    ]) {
      expect(text).toContain(said);
    }
    const printed = /[A-Z0-9]{4}-[A-Z0-9]{4}-[A-Z0-9]{4}-[A-Z0-9]{4}/.exec(text)?.[0] ?? '';
    await expect(page.getByText(t('applying.my.permitNumber', { number: printed }))).toBeVisible();
    return printed;
  });

  const anyone = personAt(await (await browser.newContext({ locale: 'kk-KZ' })).newPage(), 'kk');
  await test.step('anyone verifies it by its number', async () => {
    await anyone.page.goto('/kk/verify');
    await anyone.page
      .getByRole('textbox', { name: t('verify.number') })
      .fill(number.toLowerCase().replaceAll('-', ' '));
    await press(anyone.page, t('verify.submit'));
    await arrivesAt(anyone, t('verify.standing.valid'));
    await expect(anyone.page).toHaveURL(new RegExp(`/v/${number.replaceAll('-', '')}`));
    await expect(anyone.page.getByText(surgeon.surnameKazakh as string)).toHaveCount(0);
  });

  const objection = 'Бұл шешіммен келіспеймін: құжаттарымның түпнұсқасы сіздерде.';
  await test.step('an officer proposes to revoke it: it stays in force, and its holder objects', async () => {
    await findsPermit(second, number);
    await follow(second.page, t('proposals.propose.revoke'));
    await press(second.page, t('proposals.submit'));
    await expect(second.page.getByRole('alert').getByText(t('proposals.error.choose-ground'))).toBeVisible();
    await tick(second.page, t('desk.revocationReason.issued-in-error'));
    await press(second.page, t('proposals.submit'));
    await expect(second.page.getByText(t('proposals.done.proposed'))).toBeVisible();
    await expect(second.page.getByText(t('proposals.barred.proposed-it'))).toBeVisible();
    await expect(second.page.getByRole('button', { name: t('proposals.approve') })).toHaveCount(0);
    await anyone.page.reload();
    await arrivesAt(anyone, t('verify.standing.valid'));

    const letter = await letterAbout(aigul, 'revoke-notice', number);
    await page.goto(linkIn(letter));
    await arrivesAt(aigul, t('proposals.own.title.revoke'));
    await press(page, t('proposals.own.send'));
    await expect(page.getByRole('alert').getByText(t('errors.objection-required'))).toBeVisible();
    await type(aigul, t('proposals.own.text'), objection);
    await press(page, t('proposals.own.send'));
    await expect(page.getByText(objection)).toBeVisible();
  });

  await test.step('another officer answers and approves, and the page says so at once', async () => {
    const third = await officerAt(browser, 'decision-maker', 'kk');
    await third.page.goto('/kk/desk/proposals');
    const line = third.page.getByRole('row').filter({ hasText: number });
    await line.getByRole('link', { name: t('proposals.act.revoke') }).click();
    await expect(third.page.getByText(objection)).toBeVisible();
    await expect(third.page.getByRole('button', { name: t('proposals.approve') })).toHaveCount(0);
    await daysPassSinceProposal(number.replaceAll('-', ''), 14);
    await third.page.reload();
    await press(third.page, t('proposals.approve'));
    await expect(third.page.getByRole('alert').getByText(t('proposals.error.answer-required'))).toBeVisible();
    await type(third, t('proposals.answer'), 'Түпнұсқалар тексерілді, рұқсат қателікпен берілген.');
    await press(third.page, t('proposals.approve'));
    await expect(third.page.getByText(t('proposals.done.approved'))).toBeVisible();
    await anyone.page.reload();
    await arrivesAt(anyone, t('verify.standing.revoked'));
    const letter = await letterAbout(aigul, 'permit-revoked', number);
    await page.goto(linkIn(letter));
    await expect(page.getByText(t('proposals.own.result.approved.revoke'))).toBeVisible();
    await expect(page.getByRole('link', { name: t('proposals.own.appeal') })).toBeVisible();
  });
});

async function findsPermit({ page, t }: Person, number: string) {
  await page.goto('/kk/desk/permits');
  await page.getByRole('searchbox', { name: t('desk.permits.search') }).fill(number);
  await page.keyboard.press('Enter');
  await follow(page, number);
}
