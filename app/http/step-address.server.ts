import type { StepId } from '#app/domain/application/completeness';
import { type EntryList, isEntryList, listNamed } from '#app/domain/application/lists';
import { asked } from '#app/domain/application/pages';
import type { QuestionName } from '#app/domain/application/questions';
import type { Place } from '#app/domain/application/where';
import type { Locale } from '#app/i18n/locales';
import { paths } from './paths';

/** Pages one comes back to from the review, when it was the review one came from. */
export type From = 'review' | null;

const query = (values: Record<string, string | null | undefined>) => {
  const all = Object.entries(values).flatMap(([name, value]) => (value ? [`${name}=${value}`] : []));
  return all.length > 0 ? `?${all.join('&')}` : '';
};

/** A page or a list of the form. */
export const stepAddress = (locale: Locale, id: string, step: StepId, from: From = null): string =>
  `${isEntryList(step) ? paths.list(locale, id, step) : paths.answerPage(locale, id, step)}${query({ from })}`;

/** One page of an entry; the first one has no name. */
export const entryAddress = (
  locale: Locale,
  id: string,
  { list, entry, part, from = null }: { list: EntryList; entry: string; part?: string | null; from?: From },
): string => `${paths.entry(locale, id, list, entry)}${query({ part: part === 'first' ? null : part, from })}`;

/** The page of an entry that asks a question. */
export const partAsking = (list: EntryList, name: QuestionName): string =>
  listNamed(list).more?.find(({ asks }) => asks.some((each) => asked(each).name === name))?.id ?? 'first';

/** Where something is mended. */
export function placeAddress(locale: Locale, id: string, place: Place, from: From = null): string {
  if ('item' in place) return `${paths.documentItem(locale, id, place.item)}${query({ from })}`;
  if ('page' in place) return `${paths.answerPage(locale, id, place.page)}${query({ from })}#${place.name}`;
  if (!place.entry) return stepAddress(locale, id, place.list, from);
  const part = partAsking(place.list, place.name);
  return `${entryAddress(locale, id, { list: place.list, entry: place.entry, part, from })}#${place.name}`;
}
