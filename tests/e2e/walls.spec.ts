import { readdir, readFile } from 'node:fs/promises';
import { demoApplicants, demoPassword } from '#app/features/demo/demo-accounts';
import { countryName } from '#app/i18n/format';
import { type Applicant, signsIn } from '#tests/support/e2e/applying';
import { officerAt } from '#tests/support/e2e/officers';
import { arrivesAt, follow, type Person, personAt, press, reads, tick, type } from '#tests/support/e2e/person';
import { posts, sentApplication } from '#tests/support/e2e/quick-application';
import { surgeon } from '#tests/support/e2e/stories';
import { expect, test } from '#tests/support/fixtures';
import { letterTo } from '#tests/support/letters';

const someId = '01a204b9-a4a8-7268-9bc4-fbf2aff7f8f7';
const folder = new URL('../../app/routes/', import.meta.url);

/** Every address of applicants and officers, read off the names of the route files, with what each can do. */
async function guardedRoutes() {
  const names = (await readdir(folder)).filter((name) => /^\$locale_\.(my|desk|admin)[._]/.test(name));
  expect(names.length).toBeGreaterThan(25);
  return Promise.all(
    names.map(async (name) => {
      const source = await readFile(new URL(name, folder), 'utf8');
      const path = name
        .replace(/\.tsx?$/, '')
        .replaceAll('_.', '.')
        .split(/\.(?!\])/)
        .map((part) => part.replaceAll('[.]', '.'))
        .map((part) => (part === '$locale' ? 'ru' : part === '$picture' ? 'thumbnail' : part.replace(/^\$.*/, someId)));
      return { path: `/${path.join('/')}`, acts: /export const action\b/.test(source) };
    }),
  );
}

const whoHas = (key: (typeof demoApplicants)[number]['key']) =>
  demoApplicants.find((each) => each.key === key)?.email ?? '';

async function isNowhere({ page, t }: Person, path: string) {
  const answer = await page.goto(path);
  expect([path, answer?.status()]).toEqual([path, 404]);
  await expect(page.getByRole('heading', { level: 1, name: t('layout.problem.notFound.title') })).toBeVisible();
  await expect(page.getByRole('navigation').first()).toBeVisible();
}

test('strangers are led from every page and form of applicants and officers to the sign-in page', async ({
  request,
}) => {
  for (const { path, acts } of await guardedRoutes()) {
    const opened = await request.get(path, { maxRedirects: 0 });
    expect([path, opened.status()]).toEqual([path, 303]);
    expect([path, opened.headers().location]).toEqual([path, `/ru/sign-in?next=${encodeURIComponent(path)}`]);
    // Each part of a page can be asked for alone; then the answer tells the script where to go.
    const part = await request.get(`${path}.data`, { maxRedirects: 0 });
    expect([path, part.status()]).toEqual([path, 202]);
    expect(await part.text()).toContain('"/ru/sign-in');
    const posted = await request.post(path, { form: { act: 'claim', version: '1' }, maxRedirects: 0 });
    expect([path, posted.status()]).toEqual([path, acts ? 303 : 405]);
  }
});

test('what is not there and what is not yours look the same', async ({ page, browser }) => {
  const owner = personAt(await (await browser.newContext()).newPage(), 'kk');
  await signsIn(owner, whoHas('card'), demoPassword);
  await owner.page.goto('/kk/my');
  const certificate = await owner.page.locator('a[href$="/certificate"]').first().getAttribute('href');
  const status = await owner.page.locator('a[href$="/status"]').first().getAttribute('href');
  await owner.page.goto(status ?? '');
  const picture = await owner.page.locator('img[src*="/my/documents/"]').first().getAttribute('src');
  const own = [certificate, status, picture].map((path) => path ?? '');
  for (const path of own) expect((await owner.page.request.get(path)).status()).toBe(200);

  const stranger = personAt(page, 'kk');
  await signsIn(stranger, whoHas('new'), demoPassword);
  const application = (status ?? '').replace(/\/status$/, '');
  const parts = ['', '/answers/name', '/documents', '/documents/passport', '/review', '/declaration', '/sent'];
  const acts = ['/request/send', '/objection', '/withdraw', '/discard'];
  const others = [...own, ...[...parts, ...acts].map((part) => application + part)];
  for (const path of [...others, '/kk/no-such-page', '/kk/my/applications/1', '/kk/desk', '/kk/admin/people']) {
    await isNowhere(stranger, path);
  }
  for (const act of acts) {
    const csrf = await page.context().request.get('/kk/my/start');
    const token = /name="csrf" value="([^"]+)"/.exec(await csrf.text())?.[1] ?? '';
    const answer = await page.context().request.post(application + act, { form: { csrf: token, text: 'x' } });
    expect([act, answer.status()]).toEqual([act, 404]);
  }

  const officer = await officerAt(browser, 'verifier', 'kk');
  for (const path of ['/kk/my', '/kk/my/start', '/kk/desk/cases/1']) await isNowhere(officer, path);
  // Known, but not this officer's business.
  expect((await officer.page.goto('/kk/admin/people'))?.status()).toBe(403);
  await reads(officer, officer.t('layout.problem.notFound.title'));
});

test('a form that did not come from our own page does nothing', async ({ page }) => {
  const person = personAt(page, 'en');
  await signsIn(person, whoHas('new'), demoPassword);
  const { request } = page.context();
  const form = { route: 'professional' };
  const token = /name="csrf" value="([^"]+)"/.exec(await (await request.get('/en/my/start')).text())?.[1] ?? '';
  const elsewhere = { Origin: 'https://evil.example', 'Sec-Fetch-Site': 'cross-site' };
  for (const answer of [
    await request.post('/en/my/start', { form }),
    await request.post('/en/my/start', { form: { ...form, csrf: 'guessed' } }),
    await request.post('/en/my/start', { form: { ...form, csrf: token }, headers: elsewhere }),
  ]) {
    expect(answer.status()).toBe(403);
    expect(await answer.text()).toContain(person.t('layout.problem.invalid.title'));
  }
  await page.goto('/en/my');
  await expect(page.getByText(person.t('applying.my.empty'))).toBeVisible();
});

test('two officers at one case: the slower one reads calmly what happened', async ({ page, browser }) => {
  const person: Applicant = {
    ...personAt(page, 'kk'),
    email: `race-${Date.now()}@mail.example`,
    programme: 'kandas-card',
    route: 'professional',
    story: surgeon,
  };
  const { id } = await sentApplication(person);
  const fast = await officerAt(browser, 'review', 'ru');
  const slow = await officerAt(browser, 'all-roles', 'kk');
  const { t } = slow;
  const slowPresses = async (button: string) => {
    const [answer] = await Promise.all([
      slow.page.waitForResponse((each) => each.request().method() === 'POST'),
      press(slow.page, button),
    ]);
    return answer.status();
  };
  const openBoth = () => Promise.all([fast, slow].map((each) => each.page.goto(`/${each.locale}/desk/cases/${id}`)));

  await openBoth();
  await press(fast.page, fast.t('desk.case.accept'));
  await expect(fast.page.getByText(fast.t('decide.done.accepted'))).toBeVisible();
  expect(await slowPresses(t('desk.case.accept'))).toBe(409);
  await reads(slow, t('layout.problem.moved.title'));
  await expect(slow.page.getByText('Ерлан Сейітов')).toBeVisible();
  await follow(slow.page, t('common.actions.open'));
  // The case is in another's hands by now: whoever wants to read it says what for.
  await reads(slow, t('access.ask.title'));

  await press(fast.page, fast.t('desk.case.release'));
  await openBoth();
  await press(fast.page, fast.t('desk.case.claim'));
  await expect(fast.page.getByRole('button', { name: fast.t('desk.case.release'), exact: true })).toBeVisible();
  expect(await slowPresses(t('access.ask.take'))).toBe(409);
  await expect(slow.page.getByText(t('errors.conflict.claimed', { name: 'Ерлан Сейітов' }))).toBeVisible();

  // A page of the form, left open while the application was sent from another window.
  const late = await page.goto(`/kk/my/applications/${id}/answers/name`);
  expect(late?.url()).toMatch(/\/status$/);
});

test('@nojs wrong answers come back with their errors at the fields, and nothing that was typed is lost', async ({
  page,
}) => {
  const person = personAt(page, 'kk');
  const { t } = person;
  await page.goto('/kk/sign-up');
  await type(person, t('accounts.email'), 'aigul@');
  await type(person, t('accounts.password'), 'қысқа');
  const [answer] = await Promise.all([
    page.waitForResponse((each) => each.request().method() === 'POST'),
    press(page, t('accounts.signUp.submit')),
  ]);
  expect(answer.status()).toBe(422);
  await arrivesAt(person, `${t('common.error.prefix')} ${t('accounts.signUp.title')}`);
  const summary = page.getByRole('alert');
  await expect(summary.getByRole('heading', { name: t('common.error.title') })).toBeVisible();
  for (const [label, error] of [
    ['accounts.email', 'accounts.error.not-an-email'],
    ['accounts.password', 'accounts.error.password-short'],
  ] as const) {
    const box = page.getByRole('textbox', { name: t(label), exact: true });
    await expect(box).toHaveAttribute('aria-invalid', 'true');
    await expect(box).toHaveAccessibleDescription(new RegExp(t(error).slice(0, 20)));
    await summary.getByRole('link', { name: t(error) }).click();
    await expect(box).toBeFocused();
  }
  await expect(page.getByRole('textbox', { name: t('accounts.email'), exact: true })).toHaveValue('aigul@');
  await expect(page.getByRole('textbox', { name: t('accounts.password'), exact: true })).toHaveValue('');
});

test('@nojs a page of the application says which answers are wrong and keeps the rest', async ({ page }) => {
  const email = `wrong-${Date.now()}@mail.example`;
  const person = personAt(page, 'ru');
  const { t } = person;
  const { request } = page.context();
  await posts(request, '/ru/sign-up', { email, password: 'four quiet storks over Balkhash' });
  const code = /(?<!\d)\d{6}(?!\d)/.exec((await letterTo(email)).text)?.[0] ?? '';
  await posts(request, '/ru/confirm-email', { do: 'confirm', code });
  const started = await posts(request, '/ru/my/start', { route: 'professional' });
  await page.goto(`${new URL(started.url).pathname}/answers/name`);
  await type(person, t('fields.surnameLatin.label'), 'Сәрсенбай');
  await type(person, t('fields.givenNamesLatin.label'), 'AIGUL');
  const born = page.getByRole('group', { name: t('fields.birthDate.label') });
  for (const [part, text] of [
    ['day', '31'],
    ['month', '2'],
    ['year', '1990'],
  ] as const)
    await born.getByRole('textbox', { name: t(`common.date.${part}`), exact: true }).fill(text);
  await press(page, t('applying.answers.continue'));
  await arrivesAt(person, t('common.error.prefix'));
  const lines = page.getByRole('alert').getByRole('listitem');
  await expect(lines).toHaveCount(3);
  await expect(page.getByRole('textbox', { name: t('fields.givenNamesLatin.label') })).toHaveValue('AIGUL');
  await expect(born.getByRole('textbox', { name: t('common.date.day'), exact: true })).toHaveValue('31');

  // Papers that show the year alone.
  for (const part of ['day', 'month'] as const)
    await born.getByRole('textbox', { name: t(`common.date.${part}`), exact: true }).fill('');
  await tick(born, t('common.date.yearOnly'));
  await type(person, t('fields.surnameLatin.label'), 'SARSENBAI');
  await type(person, t('fields.birthPlace.label'), 'Кобда');
  await press(page, t('applying.answers.continue'));
  await arrivesAt(person, t('applying.page.passport.title'));

  // A long list is searched without a script, by Enter, in any alphabet; nothing typed is lost.
  await type(person, t('fields.passportNumber.label'), 'E1234567');
  const box = page.getByRole('searchbox', {
    name: new RegExp(`${t('common.find.label')}.*${t('fields.citizenship.label')}`),
  });
  await box.fill('mongolya');
  await box.press('Enter');
  await expect(page.getByRole('radio', { name: countryName('ru', 'MNG'), exact: true })).toBeVisible();
  await expect(page.getByRole('textbox', { name: t('fields.passportNumber.label') })).toHaveValue('E1234567');
  await press(page, t('common.find.all'));
  await expect(page.getByRole('combobox', { name: t('fields.citizenship.label') })).toBeVisible();
});
