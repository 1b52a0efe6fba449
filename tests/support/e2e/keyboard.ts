// A person without a mouse: Tab, Enter, Space and arrows, and always a sight of where they are.
import type { Locator, Page } from '@playwright/test';
import { asked, type FormPage } from '#app/domain/application/pages';
import { type QuestionName, questionNamed } from '#app/domain/application/questions';
import { optionWords } from '#app/i18n/answer-words.server';
import { expect } from '../fixtures';
import type { Story } from './answering';
import { labelled, type Person } from './person';

/** What has the focus, and whether one can see it. */
const focus = (target: Locator) =>
  target.evaluate((wanted) => {
    const at = document.activeElement ?? document.body;
    const seen = [at, ...(at.closest('.choice, .file') ? [at.closest('.choice, .file') as Element] : [])].some(
      (each) => {
        const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(each);
        return (outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2) || boxShadow !== 'none';
      },
    );
    const { top, bottom } = at.getBoundingClientRect();
    const onScreen = bottom > 0 && top < window.innerHeight;
    return {
      there: at === wanted,
      hidden: !at.matches('body, main') && !(seen && onScreen),
      what: at.outerHTML.slice(0, 120),
    };
  });

export async function tabTo(page: Page, target: Locator) {
  for (let presses = 0; presses < 150; presses++) {
    const { there, hidden, what } = await focus(target);
    expect([what, hidden]).toEqual([what, false]);
    if (there) return;
    await page.keyboard.press('Tab');
  }
  throw new Error('Tab does not lead there');
}

export async function enters(page: Page, target: Locator) {
  await tabTo(page, target);
  await page.keyboard.press('Enter');
}

export async function writes(page: Page, target: Locator, text: string) {
  await tabTo(page, target);
  await page.keyboard.type(text);
}

async function choosesInList(page: Page, list: Locator, value: string) {
  await tabTo(page, list);
  const steps = await list.evaluate((select: HTMLSelectElement, wanted) => {
    const open = [...select.options].filter(({ disabled }) => !disabled);
    return open.findIndex((option) => option.value === wanted) - open.findIndex((option) => option.selected);
  }, value);
  for (let step = 0; step < Math.abs(steps); step++) await page.keyboard.press(steps > 0 ? 'ArrowDown' : 'ArrowUp');
  await expect(list).toHaveValue(value);
}

/** Tab leads to the chosen one of several buttons, or to the first; arrows to the others. */
async function choosesAmong(page: Page, group: Locator, value: string) {
  const radios = group.getByRole('radio');
  const chosen = group.locator(':checked');
  await tabTo(page, (await chosen.count()) > 0 ? chosen : radios.first());
  await page.keyboard.press('Space');
  const wanted = group.locator(`[value="${value}"]`);
  for (let step = 0; step < (await radios.count()) && !(await wanted.isChecked()); step++) {
    await page.keyboard.press('ArrowDown');
  }
  await expect(wanted).toBeChecked();
}

async function answers(person: Person, name: QuestionName, value: string | readonly string[]) {
  const { page, t, locale } = person;
  const question = questionNamed(name);
  const label = labelled(person, t(`fields.${name}.label`));
  const group = page.getByRole('group', { name: label });
  const list = page.getByRole('combobox', { name: label });
  const box = page.getByRole('textbox', { name: label });
  if (question.kind === 'date') {
    const [year = '', month = '', day = ''] = String(value).split('-');
    for (const [part, text] of [
      ['day', day],
      ['month', month],
      ['year', year],
    ] as const)
      await writes(page, group.getByRole('textbox', { name: t(`common.date.${part}`), exact: true }), text);
  } else if (question.kind === 'choices') {
    for (const code of [value].flat()) {
      await tabTo(page, group.getByLabel(optionWords(locale, question.words, code), { exact: true }));
      await page.keyboard.press('Space');
    }
  } else if ((await box.count()) > 0) await writes(page, box, String(value));
  else if ((await list.count()) > 0) await choosesInList(page, list, String(value));
  else await choosesAmong(page, group, String(value));
}

/** What the story knows of a page, answered from top to bottom. */
export async function answersByKeyboard(person: Person, form: FormPage, story: Story) {
  for (const each of form.asks) {
    const { name } = asked(each);
    const value = story[name];
    if (value !== undefined) await answers(person, name, value);
  }
}
