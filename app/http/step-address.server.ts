import type { StepId } from '#app/domain/application/completeness';
import { type EntryList, isEntryList } from '#app/domain/application/lists';
import type { Place } from '#app/domain/application/where';
import type { Locale } from '#app/i18n/locales';
import { paths } from './paths';

/** Pages one comes back to from the review, when it was the review one came from. */
export type From = 'review' | null;

const query = (values: Record<string, string | null | undefined>) => {
  const all = Object.entries(values).flatMap(([name, value]) => (value ? [`${name}=${value}`] : []));
  return all.length > 0 ? `?${all.join('&')}` : '';
};

/** A page or a list of the form; of the family tree, the tree, unless one answer is changed from the review. */
export const stepAddress = (locale: Locale, id: string, step: StepId, from: From = null): string =>
  step === 'relatives' && !from
    ? paths.lineage(locale, id)
    : `${isEntryList(step) ? paths.list(locale, id, step) : paths.answerPage(locale, id, step)}${query({ from })}`;

/** One page of an entry; the first one has no name. */
export const entryAddress = (
  locale: Locale,
  id: string,
  { list, entry, part, from = null }: { list: EntryList; entry: string; part?: string | null; from?: From },
): string => `${paths.entry(locale, id, list, entry)}${query({ part: part === 'first' ? null : part, from })}`;

/** Where something is mended. */
export function placeAddress(locale: Locale, id: string, place: Place, from: From = null): string {
  if ('item' in place) return `${paths.documentItem(locale, id, place.item)}${query({ from })}`;
  if ('page' in place) return `${paths.answerPage(locale, id, place.page)}${query({ from })}#${place.name}`;
  if (!place.entry) return stepAddress(locale, id, place.list, from);
  const { list, entry, part, name } = place;
  return `${entryAddress(locale, id, { list, entry, part, from })}#${name}`;
}
