import type { Form, Gap } from '#app/domain/application/completeness';
import { countedEntries, ownLists, partsOf } from '#app/domain/application/entries';
import { type Entry, listNamed } from '#app/domain/application/lists';
import { asked } from '#app/domain/application/pages';
import type { QuestionName } from '#app/domain/application/questions';
import type { WordedAnswer, WordedEntry } from '#app/domain/application/submission';
import { answerInWords, questionLabel } from './answer-words.server';
import { translateFor } from './catalogues';
import { commaOf, type Locale } from './locales';

/** What an entry goes by, such as a person's name; before that is known, what kind of entry it is. */
export function entryTitle(locale: Locale, { list, answers }: Pick<Entry, 'list' | 'answers'>): string {
  const said = (name: QuestionName) => {
    const value = answers[name];
    return value === undefined ? [] : [answerInWords(locale, name, value)];
  };
  const groups = listNamed(list).named.map((group) => [group].flat().flatMap(said).join(' '));
  return groups.filter(Boolean).join(commaOf(locale)) || translateFor(locale)(`lists.of.${list}.one`);
}

/** The answers of one entry as worded, in the order they are asked. */
export function wordedEntry(locale: Locale, form: Form, entry: Entry): WordedAnswer[] {
  return partsOf(listNamed(entry.list), entry.answers, form).flatMap(({ asks }) =>
    asks.map((each) => {
      const { name } = asked(each);
      const value = entry.answers[name];
      return {
        name,
        question: questionLabel(locale, name),
        answer: value === undefined ? '' : answerInWords(locale, name, value),
      };
    }),
  );
}

/** The entries that count as worded in a language: what the applicant reviews, what is frozen, what an officer reads. */
export function wordedEntries(locale: Locale, form: Form): WordedEntry[] {
  const entries = countedEntries(form);
  return ownLists(form).flatMap(({ id: list, section }) =>
    entries
      .filter((entry) => entry.list === list)
      .map((entry) => ({
        id: entry.id,
        list,
        section,
        title: entryTitle(locale, entry),
        answers: wordedEntry(locale, { ...form, entries }, entry),
      })),
  );
}

/** What is missing, in a line: the question, with the name of the entry that lacks its answer, or the list that lacks entries. */
export function gapInWords(locale: Locale, gap: Omit<Gap, 'section'>, entries: readonly Entry[]): string {
  if (!gap.name) return gap.list ? translateFor(locale)(`lists.of.${gap.list}.title`) : '';
  const entry = entries.find(({ id }) => id === gap.entry);
  const question = questionLabel(locale, gap.name);
  return entry ? `${entryTitle(locale, entry)}: ${question}` : question;
}
