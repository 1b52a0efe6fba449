import { type PlainDate, partsOf } from '../basics/plain-date';
import { type OfficialRate, officialRate } from './official-rates';

/** One year of a business as its accounts say. */
export interface BusinessYear {
  id: string;
  year: number;
  revenue: number;
  currency: string;
  staff: number;
  /** Stated by the person where we have no rate: how many for one US dollar, and whose rate it is. */
  ownRate?: number;
  ownRateSource?: string;
}

export type UsedRate =
  | { kind: 'dollar'; perUsd: 1 }
  | ({ kind: 'official' } & OfficialRate)
  | { kind: 'stated'; perUsd: number; source: string };

/** The rate a year is converted by: ours before the person's own. Null when there is none. */
export function rateOf({ currency, year, ownRate, ownRateSource }: BusinessYear): UsedRate | null {
  if (currency === 'USD') return { kind: 'dollar', perUsd: 1 };
  const official = officialRate(currency, year);
  if (official) return { kind: 'official', ...official };
  return ownRate !== undefined && ownRate > 0 && ownRateSource
    ? { kind: 'stated', perUsd: ownRate, source: ownRateSource }
    : null;
}

export interface CountedYear {
  id: string;
  year: number;
  revenue: number;
  currency: string;
  rate: UsedRate | null;
  /** Whole US dollars; null without a rate. */
  usd: number | null;
}

export interface Revenue {
  /** The latest two completed years that follow one another, the latest first; at most two count. */
  counted: CountedYear[];
  /** Years given that do not count: not over yet, earlier, or given twice. */
  left: number[];
  /** Whole US dollars; null while a counted year has no rate, or none is given. */
  meanUsd: number | null;
  /** People employed in the latest counted year. */
  staff: number | null;
}

/** Mean revenue of the last two completed years (the model, section 2: at most two), each at its own rate. */
export function revenueOf(years: readonly BusinessYear[], today: PlainDate): Revenue {
  const running = partsOf(today).year;
  const over = [...years].filter(({ year }) => year < running).sort((a, b) => b.year - a.year);
  const latest = over[0];
  const before = latest && over.find(({ year }) => year === latest.year - 1);
  const used = [latest, before].filter((each) => each !== undefined);
  const counted = used.map((each): CountedYear => {
    const rate = rateOf(each);
    const { id, year, revenue, currency } = each;
    return { id, year, revenue, currency, rate, usd: rate && Math.round(revenue / rate.perUsd) };
  });
  const usd = counted.map((each) => each.usd).filter((each) => each !== null);
  const complete = counted.length > 0 && usd.length === counted.length;
  return {
    counted,
    left: years.filter((each) => !used.includes(each)).map(({ year }) => year),
    meanUsd: complete ? Math.round(usd.reduce((sum, each) => sum + each, 0) / usd.length) : null,
    staff: latest?.staff ?? null,
  };
}
