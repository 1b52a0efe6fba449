// What an applicant does, told in their own steps.
import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { ownSteps } from '#app/domain/application/completeness';
import { itemOf, partsOf } from '#app/domain/application/entries';
import { type EntryList, listNamed, listNames } from '#app/domain/application/lists';
import { checkPages, type FormPage, type Programme, pages, pagesFor, type Route } from '#app/domain/application/pages';
import { type Answers, type QuestionName, questionNamed } from '#app/domain/application/questions';
import { itemTitle } from '#app/i18n/outcome-words.server';
import type { LetterName } from '#emails/letters';
import { jpeg, pdf, png } from '../files';
import { expect } from '../fixtures';
import { letterTo, linkIn } from '../letters';
import { answerPage, namesOn, readFromLines, type Story } from './answering';
import { toldEntries } from './lists';
import { pdfPages } from './pdf-text';
import { arrivesAt, follow, type Person, press, startsWith, tick, type } from './person';

export interface Applicant extends Person {
  email: string;
  programme: Programme;
  route: Route;
  story: Story;
  /** What their lists hold, entry by entry. */
  entries?: Partial<Record<EntryList, readonly Story[]>>;
}

export const password = 'four quiet storks over Balkhash';

/** What a page's condition reads: yes and no are answers, not words. */
const answersOf = (story: Story): Answers =>
  Object.fromEntries(
    Object.entries(story).map(([name, value]) => [
      name,
      questionNamed(name as QuestionName).kind === 'yes-no' ? value === 'yes' : value,
    ]),
  );

export const formPages = (
  list: readonly FormPage[],
  { programme, route, story }: Pick<Applicant, 'programme' | 'route' | 'story'>,
) => pagesFor(list, programme, route, answersOf(story));

/** Without an account: chooses a route, answers page by page, reads the result. Returns what was answered. */
export async function checksEligibility(applicant: Applicant): Promise<Set<QuestionName>> {
  const { page, t, locale, route, story } = applicant;
  await page.goto(`/${locale}`);
  await follow(page, t('home.hero.check'));
  await arrivesAt(applicant, t('check.start.title'));
  await tick(page, t(`check.route.${route}.label`));
  await press(page, t('check.start.submit'));
  const asked = formPages(checkPages, applicant);
  expect(asked.length + 1).toBeLessThanOrEqual(7);
  for (const [index, each] of asked.entries()) {
    await arrivesAt(applicant, t(`check.page.${each.id as (typeof checkPages)[number]['id']}`));
    await expect(page.getByText(t('check.question', { number: index + 2, of: asked.length + 1 }))).toBeVisible();
    await answerPage(applicant, each, story);
    await press(page, t(index === asked.length - 1 ? 'check.toResult' : 'common.actions.continue'));
  }
  await arrivesAt(applicant, t('check.result.title'));
  return new Set(asked.flatMap(namesOn).filter((name) => story[name] !== undefined));
}

/** Creates an account and types the code of the letter. */
export async function createsAccount(applicant: Applicant) {
  const { page, t, email } = applicant;
  await type(applicant, t('accounts.email'), email);
  await type(applicant, t('accounts.password'), password);
  await press(page, t('accounts.signUp.submit'));
  await arrivesAt(applicant, t('accounts.confirm.title'));
  const letter = await letterTo(email);
  const code = /(?<!\d)\d{6}(?!\d)/.exec(letter.text)?.[0] ?? '';
  await type(applicant, t('accounts.confirm.code'), code);
  await press(page, t('accounts.confirm.submit'));
}

export async function signsIn(person: Person, email: string, secret = password, next?: string) {
  const { page, t, locale } = person;
  await page.goto(`/${locale}/sign-in${next ? `?next=${encodeURIComponent(next)}` : ''}`);
  await type(person, t('accounts.email'), email);
  await type(person, t('accounts.password'), secret);
  await press(page, t('accounts.signIn.submit'));
  await expect(page).not.toHaveURL(/sign-in\?|sign-in$/);
}

/** The route chosen in the check is chosen here already. */
export async function startsApplication(applicant: Applicant) {
  const { page, t, programme, route } = applicant;
  await arrivesAt(applicant, t('applying.start.title'));
  const choice = t('applying.start.choice', {
    programme: t(`status.programme.${programme}`),
    route: t(`status.route.${route}`),
  });
  await expect(page.getByRole('radio', { name: choice, exact: true })).toBeChecked();
  await press(page, t('applying.start.action'));
  await arrivesAt(applicant, t('applying.tasks.title'));
}

const buttonOf = ({ id }: FormPage) =>
  id === 'passport-lines' ? ('applying.lines.action' as const) : ('applying.answers.continue' as const);

/** Goes through the tasks, section by section; the portal leads past the pages that the check has filled already. */
export async function fillsIn(applicant: Applicant, carried: ReadonlySet<QuestionName>) {
  const { page, t, story, programme, route } = applicant;
  const own = formPages(pages, applicant);
  const steps = ownSteps({ programme, route, answers: answersOf(story) });
  for (const section of new Set(steps.map((each) => each.section))) {
    await follow(page, t(`applying.tasks.section.${section}`));
    await page.waitForURL(/\/(answers|lists)\//);
    while (/\/(answers|lists)\//.test(page.url())) {
      const list = listNames.find((name) => page.url().endsWith(`/lists/${name}`));
      if (list) {
        await fillsList(applicant, list);
        continue;
      }
      const each = own.find(({ id }) => page.url().endsWith(`/${id}`));
      if (!each) throw new Error(`Not asked of this person: ${page.url()}`);
      await arrivesAt(applicant, t(`applying.page.${each.id as (typeof pages)[number]['id']}.title`));
      await answerPage(applicant, each, story, [...carried, ...readFromLines(story)]);
      const after = page.waitForURL((url) => !url.pathname.endsWith(`/${each.id}`));
      await press(
        page,
        t(story.passportLines || each.id !== 'passport-lines' ? buttonOf(each) : 'applying.lines.skip'),
      );
      await after;
    }
    await arrivesAt(applicant, t('applying.tasks.title'));
  }
}

/** On the page of a list: adds what there is to add, page by page, then says that there is no more. */
async function fillsList(applicant: Applicant, list: EntryList) {
  const { page, t, story, entries } = applicant;
  const { section } = listNamed(list);
  const around = { answers: answersOf(story), entries: [] };
  for (const entry of entries?.[list] ?? toldEntries(applicant, list)) {
    await arrivesAt(applicant, t(`lists.of.${list}.title`));
    await tick(page, t('common.yes'));
    await press(page, t('lists.continue'));
    await page.waitForURL(`**/lists/${list}/new`);
    while (page.url().includes(`/lists/${list}/`)) {
      const here = page.url();
      const id = new URL(here).searchParams.get('part') ?? 'first';
      const part = partsOf(listNamed(list), answersOf(entry), around).find((each) => each.id === id);
      if (!part) throw new Error(`Not asked of this entry: ${here}`);
      await answerPage(applicant, { id, section, asks: part.asks }, entry);
      await press(page, t('applying.answers.continue'));
      await page.waitForURL((url) => url.href !== here);
    }
  }
  await arrivesAt(applicant, t(`lists.of.${list}.title`));
  await tick(page, t('common.no'));
  await press(page, t('lists.continue'));
  await page.waitForURL((url) => !url.pathname.endsWith(`/lists/${list}`));
}

export interface PaperFile {
  name: string;
  mimeType: string;
  buffer: Buffer;
}

export async function paper(code: string): Promise<PaperFile> {
  const item = itemOf(code);
  if (item === 'photo') return { name: 'сурет 35×45.jpg', mimeType: 'image/jpeg', buffer: await jpeg() };
  if (item === 'passport') return { name: 'төлқұжат.png', mimeType: 'image/png', buffer: await png() };
  return { name: `${item}.pdf`, mimeType: 'application/pdf', buffer: await pdf(2) };
}

/** The control itself: the script covers it with a button in the language of the page. */
const fileBox = (page: Page) => page.locator('input[type=file]');

export async function sendsFile({ page, t }: Person, ...files: PaperFile[]) {
  await fileBox(page).setInputFiles(files);
  await press(page, t('documents.item.action'));
}

/** The page of an item shows the file among those the office has. */
export const isStored = ({ page, t }: Person, name: string) =>
  expect(
    page
      .locator('section')
      .filter({ has: page.getByRole('heading', { name: t('documents.item.files'), exact: true }) })
      .getByText(name),
  ).toBeVisible();

/** On the page of an item: the file is refused with this sentence, and nothing is stored. */
export async function isRefused(person: Person, sentences: readonly string[]) {
  const { page, t } = person;
  const summary = page.getByRole('alert').filter({ hasText: t('common.error.title') });
  for (const sentence of sentences) await expect(summary.getByRole('link', { name: sentence })).toBeVisible();
  await expect(summary.getByRole('listitem')).toHaveCount(sentences.length);
  await expect(page).toHaveTitle(startsWith(t('common.error.prefix')));
  await expect(page.getByRole('heading', { name: t('documents.item.files'), exact: true })).toHaveCount(0);
}

/** Sends every document the checklist requires, each on its own page. Returns the items. */
export async function sendsDocuments(applicant: Applicant): Promise<string[]> {
  const { page, t, locale } = applicant;
  await follow(page, t('applying.tasks.documents'));
  await arrivesAt(applicant, t('documents.title'));
  const links = page.locator('dt').getByRole('link');
  const hrefs = await page
    .locator('dl > div')
    .filter({ hasText: t('documents.required') })
    .filter({ hasText: t('documents.notSent') })
    .locator('dt')
    .getByRole('link')
    .evaluateAll((all) => all.map((link) => [link.getAttribute('href') ?? '', link.textContent ?? ''] as const));
  expect(hrefs.length).toBeGreaterThan(2);
  expect(await links.count()).toBeGreaterThanOrEqual(hrefs.length);
  const items = hrefs.map(([href, title]) => [href.split('/').at(-1) ?? '', title] as const);
  for (const [item, title] of items) {
    // Papers of an entry bear its name.
    expect(title.startsWith(itemTitle(locale, item))).toBe(true);
    await follow(page, title);
    await arrivesAt(applicant, title);
    const file = await paper(item);
    await sendsFile(applicant, file);
    await isStored(applicant, file.name);
    await follow(page, t('documents.item.back'));
    await arrivesAt(applicant, t('documents.title'));
  }
  return items.map(([item]) => item);
}

/** Looks everything through, declares, sends. `press` is how the button is pressed. */
export async function declaresAndSends(applicant: Applicant, pressed: (button: string) => Promise<void>) {
  const { page, t } = applicant;
  await follow(page, t('documents.check'));
  await arrivesAt(applicant, t('applying.review.title'));
  await follow(page, t('applying.review.continue'));
  await arrivesAt(applicant, t('applying.declaration.title'));
  await tick(page, t('applying.declaration.agree'));
  await pressed(t('applying.declaration.send'));
  await arrivesAt(applicant, t('applying.sent.title'));
}

/** The number on the confirmation page, which the letter names too. */
export async function notesNumber(applicant: Applicant): Promise<string> {
  const { page } = applicant;
  const number = (await page.getByRole('main').locator('strong').first().textContent())?.trim() ?? '';
  expect(number).toMatch(/^[A-Z0-9][A-Z0-9-]{7,}$/);
  await letterAbout(applicant, 'application-received', number);
  return number;
}

type LetterAboutNumber = Exclude<LetterName, 'confirm-email' | 'reset-password' | 'email-exists' | 'officer-invited'>;

/** The letter of this name about an application or a permit, as soon as it has arrived. */
export const letterAbout = ({ email, t }: Applicant, letter: LetterAboutNumber, number: string) =>
  letterTo(email, t(`letters.${letter}.subject`, { number }));

/** Opens the link of a letter. */
export async function opensLetter(applicant: Applicant, letter: LetterAboutNumber, number: string) {
  const found = await letterAbout(applicant, letter, number);
  await applicant.page.goto(linkIn(found));
  return found;
}

/** Downloads the certificates of the page and reads them. */
export async function downloadsCertificates({ page, t }: Person): Promise<string[]> {
  const links = page.getByRole('link', { name: t('applying.my.certificate'), exact: true });
  const texts: string[] = [];
  for (let index = 0; index < (await links.count()); index++) {
    const [download] = await Promise.all([page.waitForEvent('download'), links.nth(index).click()]);
    expect(download.suggestedFilename()).toMatch(/\.pdf$/);
    const read = await pdfPages(new Uint8Array(await readFile(await download.path())));
    const number = /[A-Z0-9]{4}(-[A-Z0-9]{4}){3}/.exec(read[0] ?? '')?.[0];
    // Many conditions go on on further pages: each says of which certificate.
    for (const each of read) expect(each).toContain(number);
    texts.push(read.join(' '));
  }
  return texts;
}
