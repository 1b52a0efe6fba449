import { addDays, addMonths, type PlainDate, plainDate } from '../basics/plain-date';
import { type WorkCalendar, workingDaysBetween } from '../basics/working-days';

export interface Decided {
  completeOn: PlainDate;
  decidedOn: PlainDate;
  count: number;
}

export interface ProcessingFigures {
  /** “We are deciding applications complete on …”; null where too few were decided. */
  completeOn: PlainDate | null;
  /** Working days from complete to decided that this share of applications did not exceed. */
  percentiles: { share: number; days: number }[];
  decided: number;
}

/** Fewer than so many are told by no figure: one of them might be known by it. */
export const LEAST = 10;
/** The days behind “now”, and behind the percentiles. */
export const NOW_DAYS = 14;
export const FIGURE_DAYS = 90;
/** A share is told once it leaves at least one application above it. */
export const shares = [50, 80, 95] as const;

function valueAt<T>(sorted: readonly { value: T; count: number }[], share: number, total: number): T | null {
  let passed = 0;
  for (const { value, count } of sorted) {
    passed += count;
    if (passed >= (total * share) / 100) return value;
  }
  return null;
}

export interface MonthFigures {
  /** `2026-10`. */
  month: string;
  percentiles: ProcessingFigures['percentiles'];
  decided: number;
}

/** How many whole months are told beside the running one. */
const MONTHS = 6;

/** The first day of the month so many months before. */
const monthBefore = (today: PlainDate, months: number): PlainDate =>
  addMonths(plainDate(`${today.slice(0, 7)}-01`), -months);

/** The day from which decisions are needed for all of it. */
export const figuresSince = (today: PlainDate): PlainDate => {
  const [days, months] = [addDays(today, -FIGURE_DAYS), monthBefore(today, MONTHS)];
  return days < months ? days : months;
};

/** Month by month, the latest first: whole months alone, and none that too few decisions stand behind. */
export function monthlyFigures(rows: readonly Decided[], today: PlainDate, calendar: WorkCalendar): MonthFigures[] {
  return Array.from({ length: MONTHS }, (_, at) => monthBefore(today, at + 1).slice(0, 7)).flatMap((month) => {
    const own = rows.filter(({ decidedOn }) => decidedOn.startsWith(month));
    const { percentiles, decided } = processingFigures(own, today, calendar);
    return decided > 0 ? [{ month, percentiles, decided }] : [];
  });
}

const sum = (rows: readonly { count: number }[]) => rows.reduce((all, { count }) => all + count, 0);

/** What may be published about how long decisions take. */
export function processingFigures(
  rows: readonly Decided[],
  today: PlainDate,
  calendar: WorkCalendar,
): ProcessingFigures {
  const since = addDays(today, -NOW_DAYS);
  const recent = rows
    .filter(({ decidedOn }) => decidedOn >= since)
    .map(({ completeOn, count }) => ({ value: completeOn, count }))
    .sort((a, b) => a.value.localeCompare(b.value));
  const days = rows
    .map(({ completeOn, decidedOn, count }) => ({
      value: Math.max(0, workingDaysBetween(completeOn, decidedOn, calendar)),
      count,
    }))
    .sort((a, b) => a.value - b.value);
  const total = sum(days);
  return {
    completeOn: sum(recent) >= LEAST ? valueAt(recent, 50, sum(recent)) : null,
    percentiles: shares
      .filter((share) => total >= LEAST && total * (100 - share) >= 100)
      .map((share) => ({ share, days: valueAt(days, share, total) ?? 0 })),
    decided: total >= LEAST ? total : 0,
  };
}
