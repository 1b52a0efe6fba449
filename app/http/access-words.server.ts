import type { Entry } from '#app/domain/application/lists';
import type { AccessLine } from '#app/features/applying/access.query.server';
import { messageKey } from '#app/i18n/catalogues';
import { formatDateTime } from '#app/i18n/format';
import type { Locale } from '#app/i18n/locales';
import { itemTitle } from '#app/i18n/outcome-words.server';
import type { Translate } from '#app/i18n/translate';
import { officeName } from './desk/office-words.server';

interface Around {
  locale: Locale;
  t: Translate;
}

export const purposeInWords = ({ t }: Around, purpose: string): string => {
  const key = messageKey(`access.purpose.${purpose}`) ?? messageKey(`desk.viewer.purpose.${purpose}`);
  return key ? t(key) : purpose;
};

export const roleInWords = ({ t }: Around, role: string): string =>
  t(messageKey(`desk.role.${role}`) ?? 'access.officer');

/** The ledger in words, a row a reading: when, role, office, purpose, what. */
export const accessRows = (around: Around, lines: readonly AccessLine[], entries: readonly Entry[]) =>
  lines.map((line, index) => ({
    key: String(index),
    cells: [
      formatDateTime(around.locale, line.at),
      roleInWords(around, line.officerRole),
      line.office ? officeName(around, line.office) : around.t('access.unknown'),
      purposeInWords(around, line.purpose),
      'item' in line
        ? around.t(line.kind === 'original' ? 'access.original' : 'access.pages', {
            item: itemTitle(around.locale, line.item, entries),
          })
        : around.t('access.whole'),
    ],
  }));
