import { fileMegabytes } from '#app/domain/application/document-limits';
import {
  type Applicant,
  checksEligibility,
  createsAccount,
  declaresAndSends,
  downloadsCertificates,
  fillsIn,
  isRefused,
  notesNumber,
  opensLetter,
  sendsDocuments,
  sendsFile,
  startsApplication,
} from '#tests/support/e2e/applying';
import {
  accepts,
  findsThatAllMatches,
  grants,
  officerAt,
  opensCase,
  recommendsGrant,
} from '#tests/support/e2e/officers';
import { arrivesAt, follow, idIn, personAt, press, tick } from '#tests/support/e2e/person';
import { dairyDaughter, dairyOwner, dairyWife } from '#tests/support/e2e/stories';
import { cutOff, encryptedPdf, png, program } from '#tests/support/files';
import { expect, test } from '#tests/support/fixtures';
import { lettersTo } from '#tests/support/letters';

test('without JavaScript: an owner of a business gets the Kandas Card, officers included @nojs-only', async ({
  page,
  browser,
}) => {
  // As on a small telephone.
  await page.setViewportSize({ width: 360, height: 740 });
  const erkin: Applicant = {
    ...personAt(page, 'kk'),
    email: `erkin-${Date.now()}@mail.example`,
    programme: 'kandas-card',
    route: 'business',
    story: dairyOwner,
    entries: { family: [dairyWife, dairyDaughter] },
  };
  const { t } = erkin;

  await test.step('he checks and applies', async () => {
    const carried = await checksEligibility(erkin);
    await follow(page, t('check.result.apply'));
    await createsAccount(erkin);
    await startsApplication(erkin);
    await fillsIn(erkin, carried);
  });

  await test.step('four bad files at once: four sentences, and nothing stored', async () => {
    const tasks = page.url();
    await page.goto(`/kk/my/applications/${idIn(erkin)}/documents/accounts`);
    const pdfNamed = (name: string, buffer: Buffer) => ({ name, mimeType: 'application/pdf', buffer });
    const bad = {
      'wrong-type': pdfNamed('есеп.pdf', program),
      'too-big': pdfNamed('үлкен.pdf', Buffer.alloc(fileMegabytes * 2 ** 20 + 1, 7)),
      empty: pdfNamed('бос.pdf', Buffer.alloc(0)),
      encrypted: pdfNamed('құпия.pdf', encryptedPdf('құпия')),
      broken: { name: 'сынық.png', mimeType: 'image/png', buffer: cutOff(await png()) },
    } as const;
    await sendsFile(erkin, ...Object.values(bad));
    await isRefused(
      erkin,
      Object.entries(bad).map(([why, { name }]) =>
        t(`errors.file.${why as keyof typeof bad}`, { name, size: fileMegabytes }),
      ),
    );
    await page.goto(tasks);
  });

  const reference =
    await test.step('he sends from two windows at the same moment: one application, one letter', async () => {
      await sendsDocuments(erkin);
      await declaresAndSends(erkin, async (button) => {
        const other = await page.context().newPage();
        await other.goto(page.url());
        await tick(other, t('applying.declaration.agree'));
        await Promise.all([press(page, button), press(other, button)]);
        await arrivesAt({ ...erkin, page: other }, t('applying.sent.title'));
      });
      const number = await notesNumber(erkin);
      expect((await lettersTo(erkin.email)).filter(({ text }) => text.includes(number))).toHaveLength(1);
      return number;
    });

  await test.step('officers verify, recommend and grant by plain forms', async () => {
    const first = await officerAt(browser, 'review', 'kk');
    await opensCase(first, 'new', reference);
    await accepts(first);
    await findsThatAllMatches(first, 'kandas-card', 'business');
    await recommendsGrant(first);
    const second = await officerAt(browser, 'decision-maker', 'kk');
    await opensCase(second, 'second-officer', reference);
    await grants(second);
  });

  await test.step('he downloads the certificates, his and his wife’s', async () => {
    await opensLetter(erkin, 'granted', reference);
    const [text = '', wifes = ''] = await downloadsCertificates(erkin);
    for (const said of ['ҚАНДАС КАРТАСЫ', 'Нұрбек Еркін', 'NURBEK ERKIN', 'Қытай']) expect(text).toContain(said);
    // She was decided by herself: a permit of her own, which says with whose it goes along.
    for (const said of ['ОТБАСЫ МҮШЕСІНІҢ РҰҚСАТЫ', 'Тұрсын Гүлнар', 'TUERXUN GULINAER', 'Нұрбек Еркін'])
      expect(wifes).toContain(said);
    await follow(page, t('applying.my.verify'));
    await arrivesAt(erkin, t('verify.standing.valid'));
  });
});
