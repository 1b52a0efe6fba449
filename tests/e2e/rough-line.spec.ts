import { translateFor } from '#app/i18n/catalogues';
import { noisyJpeg } from '#tests/support/files';
import { test as base, expect } from '#tests/support/fixtures';
import { password } from '../support/e2e/applying';
import { posts } from '../support/e2e/quick-application';
import { letterTo } from '../support/letters';
import { roughLine } from '../support/rough-line';

const t = translateFor('kk');
const port = Number(process.env.E2E_PORT);

/** 40 files, as many as an application holds, over the items that take several. */
const files: Record<string, number> = {
  translations: 20,
  'police-certificate': 8,
  employment: 6,
  diploma: 3,
  passport: 3,
};

type Line = Awaited<ReturnType<typeof roughLine>>;
const test = base.extend<{ line: Line }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of fixtures from the pattern.
  line: async ({}, use) => {
    const line = await roughLine(port, {
      delay: 15,
      bytesPerSecond: 1_500_000,
      cutEvery: 3,
      cutsAtMost: 16,
      afterBytes: 40_000,
    });
    await use(line);
    await line.close();
  },
  baseURL: async ({ line }, use) => use(line.origin),
});

test('40 files over a line that delays, throttles and is cut all arrive, each once', async ({ page, line }) => {
  test.setTimeout(400_000);
  const { request } = page.context();
  const email = `rough-line-${Date.now()}@example.kz`;
  await posts(request, '/kk/sign-up', { email, password });
  const code = /(?<!\d)\d{6}(?!\d)/.exec((await letterTo(email)).text)?.[0] ?? '';
  await posts(request, '/kk/confirm-email', { do: 'confirm', code });
  const started = await posts(request, '/kk/my/start', { route: 'professional' });
  const documents = `${new URL(started.url).pathname}/documents`;

  for (const [item, count] of Object.entries(files)) {
    await page.goto(`${documents}/${item}`);
    const chosen = await Promise.all(
      Array.from({ length: count }, async (_, index) => ({
        name: `${item}-${String(index + 1).padStart(2, '0')}.jpg`,
        mimeType: 'image/jpeg',
        buffer: await noisyJpeg(60_000),
      })),
    );
    await page.locator('#file').setInputFiles(chosen);
    await page.getByRole('button', { name: t('documents.item.action') }).click();
    // The page is loaded anew once all are through.
    await expect(page.locator('.upload-list')).toHaveCount(0, { timeout: 180_000 });
    const kept = page.locator('#files .file-row .file-words > a');
    await expect(kept).toHaveText(chosen.map(({ name }) => name));
  }
  expect(line.cut.sending).toBeGreaterThan(2);
  expect(line.cut.answering).toBeGreaterThan(2);
});
