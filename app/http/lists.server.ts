import { fields } from '#app/domain/application/questions';
import type { Lists } from '#app/domain/application/read-answers';
import { isCitizenshipCode } from '#app/domain/people/country-codes';
import { findOccupations, isOccupation, occupations } from '#app/domain/rating/occupations';
import { isRegion, labourDeficientRegions, regions } from '#app/domain/rating/regions';
import { bestOf, searchWords } from '#app/domain/rating/tolerant-search';
import { optionWords } from '#app/i18n/answer-words.server';
import { translateFor } from '#app/i18n/catalogues';
import { compareWords, countries, countryName, frequentCountries } from '#app/i18n/format';
import { type Locale, languages } from '#app/i18n/locales';
import { titleIn } from '#app/i18n/script';
import { env } from '#app/infra/env.server';

/** What the lists of the day hold: the form asks them whether an answer exists. */
export const lists: Lists = { isCountry: isCitizenshipCode, isOccupation, isRegion };

export interface ListOption {
  value: string;
  label: string;
}
export interface ListGroup {
  label: string;
  options: ListOption[];
}

const made = new Map<string, readonly (ListOption | ListGroup)[]>();
const once = (key: string, make: () => readonly (ListOption | ListGroup)[]) => {
  const known = made.get(key) ?? make();
  made.set(key, known);
  return known;
};

/** Countries, those most applicants come from first; with the stateless where a citizenship is asked. */
export const countryOptions = (locale: Locale, stateless = false) =>
  once(`country ${locale} ${stateless}`, () => {
    const t = translateFor(locale);
    const option = (code: string) => ({ value: code, label: countryName(locale, code) });
    return [
      {
        label: t('common.select.frequent'),
        options: [...frequentCountries, ...(stateless ? ['XXA'] : [])].map(option),
      },
      { label: t('common.select.all'), options: countries(locale).map(({ code }) => option(code)) },
    ];
  });

/** Occupations of the rating, field by field, and the way out for everyone else. */
export const occupationOptions = (locale: Locale) =>
  once(`occupation ${locale}`, () => {
    const compare = compareWords(locale);
    return [
      { value: 'unlisted', label: translateFor(locale)('fields.unlisted') },
      ...fields.map((field) => ({
        label: optionWords(locale, 'field', field),
        options: occupations
          .filter((occupation) => occupation.field === field)
          .map((occupation) => ({ value: occupation.code, label: titleIn(locale, occupation) }))
          .sort((a, b) => compare(a.label, b.label)),
      })),
    ];
  });

/** Regions; those whose choice brings points stand in a group of their own. */
export const regionOptions = (locale: Locale) =>
  once(`region ${locale}`, () => {
    const t = translateFor(locale);
    const deficient = new Set(labourDeficientRegions(env.RULE_FAMILY));
    const compare = compareWords(locale);
    const group = (label: string, wanted: boolean) => ({
      label,
      options: regions
        .filter((region) => deficient.has(region.code) === wanted)
        .map((region) => ({ value: region.code, label: titleIn(locale, region) }))
        .sort((a, b) => compare(a.label, b.label)),
    });
    return [group(t('fields.labourDeficient'), true), group(t('fields.otherRegions'), false)];
  });

const mostFound = 12;

let countryIndex: { code: string; titles: string[][]; also: string[] }[] | undefined;

/** Lists too long to scroll through on a phone: what was typed, in any language and alphabet, leads to a few of their lines. */
export function findInList(
  locale: Locale,
  kind: 'country' | 'occupation',
  query: string,
  stateless = false,
): ListOption[] {
  if (kind === 'occupation') {
    const found = findOccupations(query, mostFound).map((each) => ({ value: each.code, label: titleIn(locale, each) }));
    return found.length > 0 ? [...found, { value: 'unlisted', label: translateFor(locale)('fields.unlisted') }] : [];
  }
  countryIndex ??= [...countries('kk').map(({ code }) => code), 'XXA'].map((code) => ({
    code,
    titles: languages.map((language) => searchWords(countryName(language, code))),
    also: searchWords(code),
  }));
  const offered = stateless ? countryIndex : countryIndex.filter(({ code }) => code !== 'XXA');
  return bestOf(offered, query, mostFound).map(({ code }) => ({ value: code, label: countryName(locale, code) }));
}
