import { parsePlainDate } from '#app/domain/basics/plain-date';
import { formatDate } from '#app/i18n/format';
import type { Locale } from '#app/i18n/locales';
import type { Translate } from '#app/i18n/translate';
import type { FieldProblem } from '#app/ui/form/error-summary';
import { words } from './outcome-words.server';

interface Coded {
  name: string;
  code: string;
  params?: Record<string, string | number>;
}

/** Codes of the desk's forms as sentences; a day among the parameters is written out. */
export const deskErrors = (locale: Locale, t: Translate, errors: readonly Coded[]): FieldProblem[] =>
  errors.map(({ name, code, params = {} }) => {
    const until = parsePlainDate(String(params.until ?? ''));
    const values = { ...params, ...(until && { until: formatDate(locale, until) }) };
    return {
      name,
      text:
        words(t, `desk.error.${code}`, values) ||
        words(t, `review.error.${code}`) ||
        words(t, `persons.error.${code}`, values) ||
        words(t, `grants.error.${code}`) ||
        t('desk.error.unknown'),
    };
  });
