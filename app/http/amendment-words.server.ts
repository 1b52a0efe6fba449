import { z } from 'zod';
import { type Entry, listNames } from '#app/domain/application/lists';
import type { Answers } from '#app/domain/application/questions';
import type { AnswerChange } from '#app/domain/application/request-rows';
import { entryTitle } from '#app/i18n/entry-words.server';
import { listOf } from '#app/i18n/format';
import type { Locale } from '#app/i18n/locales';
import { itemTitle } from '#app/i18n/outcome-words.server';
import type { Translate } from '#app/i18n/translate';
import { changedInWords } from './request-words.server';

interface Around {
  locale: Locale;
  t: Translate;
}

/** What an event of amending keeps: the entries that came in, were changed, or went, and the papers that came in. */
const inEvent = z.object({
  entries: z.array(
    z.object({ id: z.string(), list: z.enum(listNames), what: z.enum(['added', 'changed', 'removed']) }),
  ),
  items: z.array(z.string()),
});

/** What was amended, line by line: answers before and after; of entries that came or went their name alone. */
export function amendedLines(
  around: Around,
  { detail, changes, known }: { detail: unknown; changes: readonly AnswerChange[]; known: readonly Entry[] },
): string[] {
  const { locale, t } = around;
  const kept = inEvent.safeParse(detail);
  if (!kept.success) return [];
  const { entries, items } = kept.data;
  const own = changes.filter(({ entry }) => !entry).map((change) => changedInWords(around, change));
  const ofEntries = entries.flatMap(({ id, list, what }) => {
    const ofEntry = changes.filter(({ entry }) => entry === id);
    // One that is gone goes by what it was.
    const answers = known.find((each) => each.id === id)?.answers ?? lastSaid(ofEntry);
    const name = `${t(`lists.of.${list}.one`)}, ${entryTitle(locale, { list, answers })}`;
    if (what !== 'changed') return [t(`amending.entry.${what}`, { name })];
    return ofEntry.map((change) => `${name}: ${changedInWords(around, change)}`);
  });
  const papers = items.map((item) => itemTitle(locale, item, known));
  return [...own, ...ofEntries, ...(papers.length > 0 ? [t('amending.files', { items: listOf(locale, papers) })] : [])];
}

const lastSaid = (changes: readonly AnswerChange[]): Answers =>
  Object.fromEntries(changes.map(({ name, before, after }) => [name, after ?? before]));
