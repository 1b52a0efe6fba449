import { type PlainDate, plainDate } from '../basics/plain-date';

/** Currencies a business may report in; ISO 4217. Of those without a rate here the person states one with its source. */
export const currencies = [
  'USD',
  'KZT',
  'CNY',
  'RUB',
  'UZS',
  'MNT',
  'TRY',
  'KGS',
  'TMT',
  'IRR',
  'AFN',
  'EUR',
  'GBP',
  'AED',
  'KRW',
  'other',
] as const;
export type Currency = (typeof currencies)[number];

/** Whose rate it is; words under `skills.rateSource.<code>`. */
export const rateSources = ['national-bank-kazakhstan', 'bank-of-russia', 'ecb'] as const;
type RateSource = (typeof rateSources)[number];

export interface OfficialRate {
  currency: Currency;
  /** How many of it one US dollar was worth. */
  perUsd: number;
  day: PlainDate;
  source: RateSource;
  /** The year of accounts it closes. */
  forYear: number;
}

const rate = (currency: Currency, forYear: number, day: string, perUsd: number, source: RateSource): OfficialRate => ({
  currency,
  forYear,
  day: plainDate(day),
  perUsd,
  source,
});

/**
 * Rates at the end of a year of accounts, as published by the bank that sets them. The tenge's and the rouble's of a
 * 1 January were set on the last working day before. A new year is a new line.
 */
export const officialRates: readonly OfficialRate[] = [
  rate('KZT', 2024, '2025-01-01', 525.11, 'national-bank-kazakhstan'),
  rate('KZT', 2025, '2026-01-01', 505.73, 'national-bank-kazakhstan'),
  rate('RUB', 2024, '2025-01-01', 101.6797, 'bank-of-russia'),
  rate('RUB', 2025, '2026-01-01', 78.2267, 'bank-of-russia'),
  rate('EUR', 2024, '2024-12-31', 1 / 1.0389, 'ecb'),
  rate('EUR', 2025, '2025-12-31', 1 / 1.175, 'ecb'),
];

export const officialRate = (currency: string, year: number): OfficialRate | null =>
  officialRates.find((each) => each.currency === currency && each.forYear === year) ?? null;

/** The newest one of a currency. */
export const latestRate = (currency: string): OfficialRate | null =>
  officialRates.filter((each) => each.currency === currency).sort((a, b) => b.forYear - a.forYear)[0] ?? null;
