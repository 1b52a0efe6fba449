import type { EntryList } from '#app/domain/application/lists';
import type { AnswerChange } from '#app/domain/application/request-rows';
import { listOf } from '#app/i18n/format';
import type { Locale } from '#app/i18n/locales';
import { itemTitle } from '#app/i18n/outcome-words.server';
import type { Translate } from '#app/i18n/translate';
import { changedInWords } from './request-words.server';

interface Around {
  locale: Locale;
  t: Translate;
}

/** An entry that came in, was changed, or went. */
export interface AmendedEntry {
  id: string;
  list: EntryList;
  what: 'added' | 'changed' | 'removed';
  title: string;
}

/** What was amended, line by line: answers before and after; of entries that came or went their name alone. */
export function amendedLines(
  around: Around,
  {
    changes,
    entries,
    items,
  }: { changes: readonly AnswerChange[]; entries: readonly AmendedEntry[]; items: readonly string[] },
): string[] {
  const { locale, t } = around;
  const own = changes.filter(({ entry }) => !entry).map((change) => changedInWords(around, change));
  const ofEntries = entries.flatMap(({ id, list, what, title }) => {
    const name = `${t(`lists.of.${list}.one`)}, ${title}`;
    if (what !== 'changed') return [t(`amending.entry.${what}`, { name })];
    return changes.filter(({ entry }) => entry === id).map((change) => `${name}: ${changedInWords(around, change)}`);
  });
  const papers = items.map((item) => itemTitle(locale, item));
  return [...own, ...ofEntries, ...(papers.length > 0 ? [t('amending.files', { items: listOf(locale, papers) })] : [])];
}

/** The same of an event: what it keeps was written by this portal, though not always by this version of it. */
export function amendedInEvent(around: Around, { changes, entries, items }: Record<string, unknown>): string[] {
  return amendedLines(around, {
    changes: Array.isArray(changes) ? (changes as AnswerChange[]) : [],
    entries: Array.isArray(entries) ? (entries as AmendedEntry[]) : [],
    items: Array.isArray(items) ? items.filter((item) => typeof item === 'string') : [],
  });
}
