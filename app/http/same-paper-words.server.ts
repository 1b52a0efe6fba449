import type { Entry } from '#app/domain/application/lists';
import { listOf } from '#app/i18n/format';
import type { Locale } from '#app/i18n/locales';
import { itemTitle } from '#app/i18n/outcome-words.server';
import type { Translate } from '#app/i18n/translate';
import type { SamePaperView } from '#app/ui/applying/same-paper';
import { paths } from './paths';

interface Same {
  item: string;
  /** Items the paper of this one serves as well. */
  servedToo: readonly string[];
  /** Files of those. */
  same: readonly { id: string; fileName: string }[];
  /** Whether something is sent here already: then nothing needs to be said. */
  sent: boolean;
}

export function samePaperView(
  { locale, t }: { locale: Locale; t: Translate },
  { item, servedToo, same, sent }: Same,
  entries: readonly Entry[],
): SamePaperView {
  const others = listOf(
    locale,
    servedToo.map((other) => itemTitle(locale, other, entries)),
  );
  const says = same.length > 0 ? t('samePaper.here', { others }) : t('samePaper.serves', { others });
  return {
    item,
    words: sent || servedToo.length === 0 ? null : says,
    files: same.map(({ id, fileName }) => ({ key: id, name: fileName, use: paths.changeDocument(locale, id) })),
  };
}
