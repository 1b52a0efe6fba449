import { type DayOrYear, isYearOnly, type PlainDate } from '#app/domain/basics/plain-date';
import { translateFor } from './catalogues';
import { commaOf, type Language, type Locale, languageOf } from './locales';
import { inScript } from './script';

export { countries, countryName, frequentCountries } from './countries.server';

// Server only (the line above makes the build say so): Chromium cannot write Kazakh dates, numbers or country names. Pages that hydrate get ready-made strings.

const zone = 'Asia/Almaty';
const cached = <T>(make: (locale: Locale) => T) => {
  const kept = new Map<Locale, T>();
  return (locale: Locale): T => {
    const found = kept.get(locale) ?? make(locale);
    kept.set(locale, found);
    return found;
  };
};

const longDay = cached((locale) => new Intl.DateTimeFormat(regionOf(locale), { dateStyle: 'long', timeZone: zone }));
const dayParts = new Intl.DateTimeFormat('en-CA', {
  timeZone: zone,
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
});

/** British English: the day stands before the month, as in the other languages. */
const regions: Record<Language, string> = { kk: 'kk-KZ', ru: 'ru-KZ', en: 'en-GB' };
const regionOf = (locale: Locale) => regions[languageOf(locale)];

function partsOf(date: DayOrYear | Date) {
  if (typeof date === 'string') {
    const [year = '', month = '', day = ''] = date.split('-');
    return { year, month, day, time: '' };
  }
  const parts = Object.fromEntries(dayParts.formatToParts(date).map((part) => [part.type, part.value]));
  return {
    year: parts.year ?? '',
    month: parts.month ?? '',
    day: parts.day ?? '',
    time: `${parts.hour}:${parts.minute}`,
  };
}

/** A day as read in Kazakhstan. `short` is dd.MM.yyyy in every language; `long` names the month. A year alone says so. */
export function formatDate(locale: Locale, date: DayOrYear | Date, style: 'long' | 'short' = 'long'): string {
  if (typeof date === 'string' && isYearOnly(date))
    return translateFor(locale)('common.date.yearOnlyIs', { year: date });
  const { year, month, day } = partsOf(date);
  if (style === 'short') return `${day}.${month}.${year}`;
  return inScript(locale, longDay(locale).format(new Date(`${year}-${month}-${day}T12:00:00+05:00`)));
}

const weekday = cached((locale) => new Intl.DateTimeFormat(regionOf(locale), { weekday: 'long', timeZone: zone }));

/** A day somebody has to keep: `8 December 2026 (Tuesday)`. */
export function formatDayToKeep(locale: Locale, date: PlainDate): string {
  const name = inScript(locale, weekday(locale).format(new Date(`${date}T12:00:00+05:00`)));
  return `${formatDate(locale, date)} (${name})`;
}

const longMonth = cached(
  (locale) => new Intl.DateTimeFormat(regionOf(locale), { month: 'long', year: 'numeric', timeZone: zone }),
);

/** A month, ISO `YYYY-MM`, by its name and year; anything else as it stands. */
export function formatMonth(locale: Locale, month: string): string {
  if (!/^\d{4}-\d{2}$/.test(month)) return month;
  return inScript(locale, longMonth(locale).format(new Date(`${month}-15T12:00:00+05:00`)));
}

/** Day and time of day in Kazakhstan: `22 қараша … 14:05`. */
export function formatDateTime(locale: Locale, date: Date, style: 'long' | 'short' = 'long'): string {
  return `${formatDate(locale, date, style)}${commaOf(locale)}${partsOf(date).time}`;
}

/** Time of day in Kazakhstan, which is the same everywhere in it. */
export const formatTime = (date: Date): string => partsOf(date).time;

const numbers = cached((locale) => new Intl.NumberFormat(regionOf(locale), { maximumFractionDigits: 2 }));

export const formatNumber = (locale: Locale, value: number): string => numbers(locale).format(value);

const signs = { KZT: '₸', USD: '$' } as const;
const narrow = '\u00a0';

/** An amount with its sign: `4 325 ₸` in Kazakh and Russian, `₸4,325` and `$80` in English. */
export function formatMoney(locale: Locale, amount: number, currency: keyof typeof signs): string {
  const number = formatNumber(locale, amount);
  return locale === 'en' ? `${signs[currency]}${number}` : `${number}${narrow}${signs[currency]}`;
}

const lists = cached((locale) => new Intl.ListFormat(regionOf(locale), { type: 'conjunction' }));
/** Words joined the way the language joins them, `A, B и C`, and in its script. */
export const listOf = (locale: Locale, words: readonly string[]): string =>
  lists(locale)
    .formatToParts(words)
    .map(({ type, value }) => (type === 'element' ? value : joined(locale, value)))
    .join('');

const joined = (locale: Locale, between: string) => (between === ', ' ? commaOf(locale) : inScript(locale, between));

/** The alphabetical order of the language, for `sort`. */
export const compareWords = cached((locale) => new Intl.Collator(languageOf(locale)).compare);
