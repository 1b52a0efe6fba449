import { fields } from '#app/domain/application/questions';
import { findOccupations, type Occupation, occupations } from '#app/domain/rating/occupations';
import { optionWords } from '#app/i18n/answer-words.server';
import { compareWords } from '#app/i18n/format';
import type { Locale } from '#app/i18n/locales';
import { titleIn } from '#app/i18n/script';

export interface OccupationRow {
  code: string;
  title: string;
  tier: 'A' | 'B' | 'C';
}
export interface OccupationGroup {
  field: string;
  title: string;
  rows: OccupationRow[];
}

const mostFound = 60;

/** The rating field by field: all of it in alphabetical order, or what fits a query, the best fit first. */
export function occupationList(locale: Locale, query: string): OccupationGroup[] {
  const compare = compareWords(locale);
  const found: readonly Occupation[] = query
    ? findOccupations(query, mostFound)
    : [...occupations].sort((a, b) => compare(titleIn(locale, a), titleIn(locale, b)));
  const groups = fields.map((field) => ({
    field,
    title: optionWords(locale, 'field', field),
    rows: found
      .filter((occupation) => occupation.field === field)
      .map((occupation) => ({ code: occupation.code, title: titleIn(locale, occupation), tier: occupation.tier })),
  }));
  const first = (group: OccupationGroup) => found.findIndex(({ field }) => field === group.field);
  const listed = groups.filter(({ rows }) => rows.length > 0);
  return query ? listed.sort((a, b) => first(a) - first(b)) : listed;
}
