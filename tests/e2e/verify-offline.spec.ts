import { test as base, expect, type Page } from '@playwright/test';
import { personAt } from '#tests/support/e2e/person';
import { permitsOfTheRun, type SealedPermit, sealOf, startSecondServer } from '#tests/support/e2e/second-server';

// Not the fixture of the other specs: here requests are meant to fail.
const test = base;

const answer = (page: Page) => page.locator('[data-seal] h1:visible');
const finding = (page: Page) => page.locator('[data-seal] .notice-title:visible');
const one = (permits: SealedPermit[], kind: string, status: string) =>
  permits.find((each) => each.kind === kind && each.status === status)!;

test('after one visit a certificate is checked with the server stopped', async ({ page }) => {
  const permits = await permitsOfTheRun();
  const card = one(permits, 'card', 'active');
  const revoked = one(permits, 'card', 'revoked');
  const pending = one(permits, 'residence', 'pending');
  const { t } = personAt(page, 'kk');
  const server = await startSecondServer();
  const scan = async (number: string, token: string) => {
    await page.goto('about:blank');
    await page.goto(`${server.origin}/v/${number}?lang=kk#${token}`);
  };
  try {
    await scan(card.number, sealOf(card.payload));
    await expect(finding(page)).toHaveText(t('seal.genuine.title'));
    // Name and year of birth do not stay in the address; a reload remembers the code.
    expect(page.url()).toBe(`${server.origin}/v/${card.number}?lang=kk`);
    await page.reload();
    await expect(finding(page)).toHaveText(t('seal.genuine.title'));
    await page.waitForFunction(
      async () => (await caches.open('check-without-network').then((c) => c.keys())).length >= 4,
    );
  } finally {
    await server.stop();
  }

  await scan(card.number, sealOf(card.payload));
  await expect(answer(page)).toHaveText(t('seal.offline.valid.title'));
  await expect(page.locator('[data-fill=name]')).toHaveText(String(card.payload.h));
  await expect(page.locator('[data-fill=listAt]')).toHaveText(/^\d\d\.\d\d\.\d{4}, \d\d:\d\d/);
  await expect(page.getByText(t('seal.offline.limits'))).toBeVisible();

  await scan(revoked.number, sealOf(revoked.payload));
  await expect(answer(page)).toHaveText(t('verify.standing.revoked'));
  await scan(pending.number, sealOf(pending.payload));
  await expect(answer(page)).toHaveText(t('seal.offline.arrival.title'));
  await scan(card.number, sealOf({ ...card.payload, f: '20150101', u: '20171231' }));
  await expect(answer(page)).toHaveText(t('verify.standing.expired'));

  const token = sealOf(card.payload);
  const [header = '', payload = '', signature = ''] = token.split('.');
  const claims = JSON.parse(Buffer.from(payload, 'base64url').toString());
  const forged = Buffer.from(JSON.stringify({ ...claims, h: 'SOMEBODY ELSE' })).toString('base64url');
  await scan(card.number, `${header}.${forged}.${signature}`);
  await expect(answer(page)).toHaveText(t('seal.forged.title'));
  const foreign = Buffer.from(JSON.stringify({ alg: 'ES256', typ: 'seal', kid: 'other' })).toString('base64url');
  await scan(card.number, `${foreign}.${payload}.${signature}`);
  await expect(answer(page)).toHaveText(t('seal.unknown-key.title'));
  await scan(revoked.number, token);
  await expect(answer(page)).toHaveText(t('seal.other-number.title'));

  // Another tab knows nothing of the code; a number alone cannot be checked.
  await page.goto('about:blank');
  await page.evaluate(() => undefined);
  const other = await page.context().newPage();
  await other.goto(`${server.origin}/v/${card.number}`);
  await expect(answer(other)).toHaveText(t('seal.offline.no-seal.title'));
});

test('with network the code is compared with the answer of the portal', async ({ page }) => {
  const permits = await permitsOfTheRun();
  const card = one(permits, 'card', 'active');
  const revoked = one(permits, 'card', 'revoked');
  const { t } = personAt(page, 'ru');
  const scan = async (token: string, number = card.number) => {
    await page.goto('about:blank');
    await page.goto(`/v/${number}?lang=ru#${token}`);
    return finding(page);
  };
  await expect(await scan(sealOf(card.payload))).toHaveText(t('seal.genuine.title'));
  await expect(await scan(sealOf(revoked.payload))).toHaveText(t('seal.other-number.title'));
  await expect(await scan(sealOf({ ...card.payload, h: 'OTHER PERSON' }))).toHaveText(t('seal.other-name.title'));
  await expect(await scan(sealOf({ ...card.payload, u: '20401231' }))).toHaveText(t('seal.other-days.title'));
  await expect(await scan('e30.e30.e30')).toHaveText(t('seal.forged.title'));
  await expect(await scan(sealOf(revoked.payload), revoked.number)).toHaveText(t('seal.genuine.title'));
  await expect(page.locator('h1')).toContainText(t('verify.standing.revoked'));
});
