import type { Locator, Page } from '@playwright/test';
import { translateFor } from '#app/i18n/catalogues';
import type { Locale } from '#app/i18n/locales';
import type { Translate } from '#app/i18n/translate';
import { expect } from '../fixtures';

/** Somebody in front of a browser, reading the portal in one language. */
export interface Person {
  page: Page;
  locale: Locale;
  /** The words of that language, as the pages say them. */
  t: Translate;
}

export const personAt = (page: Page, locale: Locale): Person => ({ page, locale, t: translateFor(locale) });

const escaped = (text: string) => text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');

/** A label as it is read out: alone, or with the mark of an optional question. */
export const labelled = ({ t }: Person, label: string) =>
  new RegExp(`^${escaped(label)}(\\s+${escaped(t('common.optional'))})?$`);

export const startsWith = (text: string) => new RegExp(`^${escaped(text)}`);

/** Forms are sent from their page: the answer has come, or the next page, once none is busy. */
export const isAnswered = (page: Page) =>
  expect(page.locator('form[aria-busy=true]')).toHaveCount(0, { timeout: 60_000 });

/** In a page of a case several forms have the same button: say in which part of the page. */
export async function press(where: Page | Locator, words: string) {
  await where.getByRole('button', { name: words, exact: true }).click();
  await isAnswered('page' in where ? where.page() : where);
}

/** The first link with these words; a page may offer the same way twice. */
export const follow = (where: Page | Locator, words: string) =>
  where.getByRole('link', { name: words, exact: true }).first().click();

export const type = (person: Person, label: string, text: string) =>
  person.page.getByRole('textbox', { name: labelled(person, label) }).fill(text);

/** Ticks a box or chooses an answer by its words, which lie over the control as a larger place to press. */
export const tick = (where: Page | Locator, words: string) =>
  where
    .locator('label')
    .filter({ hasText: new RegExp(`^\\s*${escaped(words)}\\s*$`) })
    .check();

export const reads = ({ page }: Person, heading: string) =>
  expect(page.getByRole('heading', { name: heading, exact: true }).first()).toBeVisible();

/** Every page is told apart by its title first. Then the rest of it has come, too. */
export async function arrivesAt({ page }: Person, title: string) {
  await expect(page).toHaveTitle(startsWith(title));
  await page.waitForLoadState('domcontentloaded');
}

/** The id of the application or case in the address. */
export const idIn = ({ page }: Person): string => {
  const id = /[0-9a-f]{8}-[0-9a-f-]{27}/.exec(page.url())?.[0];
  if (!id) throw new Error(`No id in ${page.url()}`);
  return id;
};
