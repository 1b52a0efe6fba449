import { answer } from '#tests/support/e2e/answering';
import { sendsFile } from '#tests/support/e2e/applying';
import { satisfiesAxe } from '#tests/support/e2e/fitness';
import { pdfPages } from '#tests/support/e2e/pdf-text';
import { arrivesAt, follow, personAt, press } from '#tests/support/e2e/person';
import { begunApplication } from '#tests/support/e2e/quick-application';
import { png } from '#tests/support/files';
import { expect, test } from '#tests/support/fixtures';

test.use({ viewport: { width: 360, height: 740 } });

const family = [
  ['father', 'قايرات وسپانۇلى', '1961', 'household-register', 'none'],
  ['father-father', 'وسپان ماۋكەنۇلى', '1936', 'household-register', 'none'],
  ['father-father-father', 'ماۋكەن تولەۋۇلى', '1908', 'archive-extract', 'archive-extract'],
  ['father-father-mother', 'زەينەپ قاسىمقىزى', '1912', 'archive-extract', 'archive-extract'],
] as const;

test('a lineage through two great-grandparents from China, in Arabic letters on a small telephone', async ({
  page,
}) => {
  const locale = 'kk-arab';
  const sholpan = personAt(page, locale);
  const { t } = sholpan;
  const own = await begunApplication({
    ...sholpan,
    email: `sholpan-${Date.now()}@mail.example`,
    route: 'professional',
  });
  const verdict = (words: string) => expect(page.locator('.notice').getByText(words)).toBeVisible();

  await test.step('she relies on a chain of records and sees where to begin', async () => {
    await page.goto(`${own}/answers/origin`);
    await answer(sholpan, 'originProof', 'lineage');
    await press(page, t('applying.answers.continue'));
    await arrivesAt(sholpan, t('lineage.title'));
    await verdict(t('lineage.verdict.nobody'));
    await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
  });

  await test.step('she enters four people, each from their place in the tree', async () => {
    for (const [place, name, born, link, entry] of family) {
      await page.locator(`.kin-tree a[href$="relativePlace=${place}"]`).click();
      await arrivesAt(sholpan, t('lists.of.relatives.part.first.title'));
      await answer(sholpan, 'relativeName', name);
      await answer(sholpan, 'relativeBirthYear', born);
      await answer(sholpan, 'relativeCountry', 'CHN');
      await press(page, t('applying.answers.continue'));
      await arrivesAt(sholpan, t('lists.of.relatives.part.records.title'));
      await answer(sholpan, 'relativeLinkRecord', link);
      await answer(sholpan, 'relativeEntryPaper', entry);
      await press(page, t('applying.answers.continue'));
      await arrivesAt(sholpan, t('lineage.title'));
    }
    await verdict(t('lineage.verdict.stated', { count: 6 }));
    await satisfiesAxe(page, 'the tree');
    const [document, window] = await page.evaluate(() => [globalThis.document.documentElement.scrollWidth, innerWidth]);
    expect(document).toBeLessThanOrEqual(window ?? 0);
  });

  await test.step('a letter to the archive is in the archive’s script, and on paper', async () => {
    const letter = page.locator('.missing-links a[href*="/lineage/"]').first();
    const href = await letter.getAttribute('href');
    await letter.click();
    await arrivesAt(sholpan, t('lineage.letter.page.title'));
    await expect(page.locator('.archive-letter')).toHaveAttribute('lang', locale);
    await expect(page.locator('.archive-letter').getByText(family[0][1])).toBeVisible();
    const answered = await page.request.get(`${href}/letter.pdf?language=${locale}`);
    expect(answered.headers()['content-type']).toBe('application/pdf');
    expect((await pdfPages(await answered.body())).join(' ')).toContain('قايرات');
    await page.goto(`${own}/lineage`);
  });

  await test.step('she sends six papers, and the chain is enough', async () => {
    const links = page.locator('.missing-links a[href*="/documents/"]');
    const buffer = await png();
    for (let left = 6; left > 0; left--) {
      await expect(links).toHaveCount(left);
      await links.first().click();
      await sendsFile(sholpan, { name: `${left}.png`, mimeType: 'image/png', buffer });
      await page.goto(`${own}/lineage`);
    }
    await expect(links).toHaveCount(0);
    await verdict(t('lineage.verdict.proved'));
  });

  await test.step('the section of origin is complete', async () => {
    await press(page, t('lists.continue'));
    await arrivesAt(sholpan, t('applying.tasks.title'));
    const task = page.getByRole('listitem').filter({ has: page.getByText(t('applying.tasks.section.origin')) });
    await expect(task.last()).toContainText(t('common.task.completed'));
    await follow(page, t('applying.tasks.section.origin'));
  });
});
