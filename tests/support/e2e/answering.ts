import type { Locator } from '@playwright/test';
import { asked, type FormPage } from '#app/domain/application/pages';
import { answersInZone, zoneOf } from '#app/domain/application/passport-zone';
import { type Question, type QuestionName, questionNamed } from '#app/domain/application/questions';
import { today } from '#app/domain/basics/plain-date';
import { optionWords } from '#app/i18n/answer-words.server';
import { expect } from '../fixtures';
import { labelled, type Person, tick } from './person';

/** Answers by the name of the question: what is typed, the code of what is chosen, a day as 1990-04-12. */
export type Story = Partial<Record<QuestionName, string | readonly string[]>>;

const labelOf = (person: Person, name: QuestionName) => labelled(person, person.t(`fields.${name}.label`));

const group = (person: Person, name: QuestionName) => person.page.getByRole('group', { name: labelOf(person, name) });

function choiceWords({ t, locale }: Person, question: Question, code: string): string {
  if (question.kind === 'choice' || question.kind === 'choices') return optionWords(locale, question.words, code);
  return t(code === 'yes' ? 'common.yes' : 'common.no');
}

const one = (value: string | readonly string[]) => (typeof value === 'string' ? value : (value[0] ?? ''));
const several = (value: string | readonly string[]) => (typeof value === 'string' ? [value] : value);

function dateBoxes(person: Person, name: QuestionName, iso: string) {
  const [year = '', month = '', day = ''] = iso.split('-').map((part) => String(Number(part)));
  const parts = { day, month, year };
  return (day ? (['day', 'month', 'year'] as const) : (['month', 'year'] as const)).map((part) => ({
    box: group(person, name).getByRole('textbox', { name: person.t(`common.date.${part}`), exact: true }),
    text: parts[part],
  }));
}

/** A choice among many is a list to open, one among few is buttons: null. */
async function listOf(person: Person, name: QuestionName): Promise<Locator | null> {
  const list = person.page.getByRole('combobox', { name: labelOf(person, name) });
  await list.or(group(person, name)).waitFor();
  return (await list.count()) > 0 ? list : null;
}

/** Answers one question, whatever its kind. */
export async function answer(person: Person, name: QuestionName, value: string | readonly string[]) {
  const question = questionNamed(name);
  const { page } = person;
  switch (question.kind) {
    case 'text':
    case 'long-text':
    case 'zone':
    case 'number':
      return page.getByRole('textbox', { name: labelOf(person, name) }).fill(one(value));
    case 'country':
    case 'occupation':
    case 'region':
      await page.getByRole('combobox', { name: labelOf(person, name) }).selectOption(one(value));
      return;
    case 'date':
    case 'month':
      for (const { box, text } of dateBoxes(person, name, one(value))) await box.fill(text);
      return;
    case 'choice':
    case 'yes-no': {
      const list = await listOf(person, name);
      if (!list) return tick(group(person, name), choiceWords(person, question, one(value)));
      await list.selectOption(one(value));
      return;
    }
    case 'choices':
      for (const code of several(value)) {
        const words = choiceWords(person, question, code);
        await tick(group(person, name), words);
      }
  }
}

/** The page shows this answer already. */
export async function expectAnswered(person: Person, name: QuestionName, value: string | readonly string[]) {
  const question = questionNamed(name);
  const { page } = person;
  switch (question.kind) {
    case 'text':
    case 'long-text':
    case 'zone':
    case 'number':
      return expect(page.getByRole('textbox', { name: labelOf(person, name) })).toHaveValue(one(value));
    case 'country':
    case 'occupation':
    case 'region':
      return expect(page.getByRole('combobox', { name: labelOf(person, name) })).toHaveValue(one(value));
    case 'date':
    case 'month':
      for (const { box, text } of dateBoxes(person, name, one(value))) await expect(box).toHaveValue(text);
      return;
    default: {
      const list = await listOf(person, name);
      if (list) return expect(list).toHaveValue(one(value));
      for (const code of several(value)) {
        const words = choiceWords(person, question, code);
        await expect(group(person, name).getByLabel(words, { exact: true })).toBeChecked();
      }
    }
  }
}

export const namesOn = (page: FormPage): QuestionName[] => page.asks.map((each) => asked(each).name);

/** What the lines of the passport say: typed once, filled in on later pages. */
export function readFromLines({ passportLines }: Story): QuestionName[] {
  const zone = typeof passportLines === 'string' ? zoneOf({ passportLines }, today(new Date())) : null;
  return zone ? (Object.keys(answersInZone(zone)) as QuestionName[]) : [];
}

/** Answers what the story knows of a page. What is known already must stand there and is not asked again. */
export async function answerPage(person: Person, page: FormPage, story: Story, known: Iterable<QuestionName> = []) {
  const carried = new Set(known);
  for (const name of namesOn(page)) {
    const value = story[name];
    if (value === undefined) continue;
    if (carried.has(name)) await expectAnswered(person, name, value);
    else await answer(person, name, value);
  }
}
