import { translateFor } from '#app/i18n/catalogues';
import { jpeg, pdf } from '#tests/support/files';
import { expect, test } from '#tests/support/fixtures';
import { password } from '../support/e2e/applying';
import { posts } from '../support/e2e/quick-application';
import { letterTo } from '../support/letters';

const t = translateFor('kk');

test('@nojs of several files sent together the good ones are kept and each other one is told why not', async ({
  page,
  javaScriptEnabled,
}) => {
  const { request } = page.context();
  const email = `several-${javaScriptEnabled}@example.kz`;
  await posts(request, '/kk/sign-up', { email, password });
  const code = /(?<!\d)\d{6}(?!\d)/.exec((await letterTo(email)).text)?.[0] ?? '';
  await posts(request, '/kk/confirm-email', { do: 'confirm', code });
  const started = await posts(request, '/kk/my/start', { route: 'professional' });
  await page.goto(`${started.url.replace(/\?.*/, '')}/documents/diploma`);

  const file = (name: string, buffer: Buffer) => ({ name, mimeType: 'application/octet-stream', buffer });
  const send = async (...files: { name: string; mimeType: string; buffer: Buffer }[]) => {
    await page.locator('input[type=file]').setInputFiles(files);
    await page.getByRole('button', { name: t('documents.item.action') }).click();
  };
  const kept = (name: string) => page.locator('main').getByRole('link', { name: new RegExp(`^${name}`) });
  const summary = page.locator('[data-error-summary] li');

  // The last one is kept after the last refusal.
  await send(
    file('notes.pdf', Buffer.from('only words')),
    file('first.jpg', await jpeg()),
    file('empty.png', Buffer.alloc(0)),
    file('second.pdf', await pdf(2)),
  );
  await expect(summary).toHaveText([
    t('errors.file.wrong-type', { name: 'notes.pdf' }),
    t('errors.file.empty', { name: 'empty.png' }),
  ]);
  await expect(page).toHaveTitle(new RegExp(`^${t('common.error.prefix')}`));
  await expect(page.locator('#file-error')).toBeVisible();
  await expect(kept('first.jpg')).toBeVisible();
  await expect(kept('second.pdf')).toBeVisible();

  // The page put in place goes on working: the next good file clears the errors.
  // Another picture: the same one would be recognised as the first.
  await send(file('third.jpg', await jpeg(500, 700)));
  await expect(kept('third.jpg')).toBeVisible();
  await expect(summary).toHaveCount(0);
});
