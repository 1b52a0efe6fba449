import type { Entry } from '#app/domain/application/lists';
import type { RequestedItem } from '#app/domain/decisions/officer-forms';
import { questionLabel } from './answer-words.server';
import { translateFor } from './catalogues';
import { entryTitle } from './entry-words.server';
import type { Locale } from './locales';
import { itemTitle } from './outcome-words.server';

/** An entry by its list and its name. */
export const entryNamed = (locale: Locale, entry: Pick<Entry, 'list' | 'answers'>): string =>
  `${translateFor(locale)(`lists.of.${entry.list}.one`)}: ${entryTitle(locale, entry)}`;

/** One thing the office asks for, as a sentence to the applicant; what the officer wrote besides is not in it. */
export function askedInWords(locale: Locale, asked: RequestedItem, entries: readonly Entry[]): string {
  const { reason, item, question, entry: id, note } = asked;
  const entry = entries.find((each) => each.id === id);
  const what = item
    ? itemTitle(locale, item, entries)
    : question
      ? questionLabel(locale, question)
      : entry
        ? entryNamed(locale, entry)
        : (note ?? '');
  return translateFor(locale)(`applying.status.asked.${reason}`, { item: what });
}
