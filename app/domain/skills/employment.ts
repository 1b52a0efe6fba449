import type { PlainDate } from '../basics/plain-date';
import { indexOf, lastOverMonth, type Month, type Months, monthAt } from './month';

/** A piece of working life, to the month; both ends count. */
export interface Employment {
  id: string;
  from: Month;
  /** Null: still there. */
  until: Month | null;
  /** Per cent of full time, 1–100. */
  share: number;
  /** In the occupation applied with, or its field. */
  relevant: boolean;
}

/** The rules count work of the last ten years (the model, 2.1 P2 and 2.2 V2). */
const YEARS_BACK = 10;
const WINDOW = YEARS_BACK * 12;

/** Experience as the rules count it, and what it was counted from. */
export interface Experience {
  /** Completed years of full-time work: 4.9 counts 4. */
  years: number;
  /** The same before it was rounded down, in hundredths of a month. */
  fullTimeMonths: number;
  /** Calendar months with relevant work in the window; each once, however many jobs it had. */
  months: number;
  /** Months that two relevant jobs shared: counted once. */
  shared: number;
  /** The months looked at: the last ten years that are over. */
  window: Months;
}

/** The window of ten years that ends with the last month that is over. */
export function windowOn(today: PlainDate): Months {
  const until = lastOverMonth(today);
  return { from: monthAt(indexOf(until) - WINDOW + 1), until };
}

/** A period as months that are over; null when none is. One that ends before it began has none. */
function spanOf({ from, until }: Pick<Employment, 'from' | 'until'>, last: number): [number, number] | null {
  const begin = indexOf(from);
  const end = Math.min(until === null ? last : indexOf(until), last);
  return end < begin ? null : [begin, end];
}

/**
 * Relevant experience of the last ten years. A month counts once: where jobs overlap, with the larger share of time. So
 * splitting a period changes nothing, an overlap never adds, and no period ever lowers the result.
 */
export function experienceOf(employments: readonly Employment[], today: PlainDate): Experience {
  const window = windowOn(today);
  const [first, last] = [indexOf(window.from), indexOf(window.until)];
  const share = new Array<number>(WINDOW).fill(0);
  const jobs = new Array<number>(WINDOW).fill(0);
  for (const employment of employments) {
    const span = employment.relevant ? spanOf(employment, last) : null;
    if (!span) continue;
    for (let month = Math.max(span[0], first); month <= span[1]; month++) {
      share[month - first] = Math.max(share[month - first] ?? 0, Math.min(employment.share, 100));
      jobs[month - first] = (jobs[month - first] ?? 0) + 1;
    }
  }
  const percent = share.reduce((sum, each) => sum + each, 0);
  return {
    years: Math.floor(percent / (100 * 12)),
    fullTimeMonths: percent / 100,
    months: share.filter((each) => each > 0).length,
    shared: jobs.filter((each) => each > 1).length,
    window,
  };
}

/** Shorter pauses between two jobs are nothing to speak of. */
const GAP_FROM_MONTHS = 2;

export interface Timeline {
  /** First month drawn and the last one: of the earliest job, and the last that is over. */
  span: Months;
  /** In the order they began. `start` and `length` are per cent of the span. */
  bars: (Months & { id: string; relevant: boolean; share: number; open: boolean; start: number; length: number })[];
  gaps: (Months & { months: number; start: number; length: number })[];
  overlaps: (Months & { months: number; ids: readonly [string, string]; start: number; length: number })[];
  /** Where the window of ten years begins, per cent of the span; null when it all lies inside. */
  windowStart: number | null;
}

/** All working life as it is drawn: relevant or not, with months without work and months with two jobs. Null without any. */
export function timelineOf(employments: readonly Employment[], today: PlainDate): Timeline | null {
  const last = indexOf(lastOverMonth(today));
  const known = employments
    .flatMap((each) => {
      const span = spanOf(each, last);
      return span ? [{ ...each, begin: span[0], end: span[1] }] : [];
    })
    .sort((a, b) => a.begin - b.begin || a.end - b.end);
  const begin = known[0]?.begin;
  if (begin === undefined) return null;
  const size = last - begin + 1;
  const drawn = (from: number, until: number) => ({
    ...{ from: monthAt(from), until: monthAt(until) },
    start: percent(from - begin, size),
    length: percent(until - from + 1, size),
  });

  const gaps: Timeline['gaps'] = [];
  let covered = begin - 1;
  for (const next of [...known.map(({ begin, end }) => ({ begin, end })), { begin: last + 1, end: last }]) {
    const months = next.begin - covered - 1;
    if (months >= GAP_FROM_MONTHS) gaps.push({ ...drawn(covered + 1, next.begin - 1), months });
    covered = Math.max(covered, next.end);
  }
  const overlaps = known.flatMap((one, at) =>
    known.slice(at + 1).flatMap((other) => {
      const from = Math.max(one.begin, other.begin);
      const until = Math.min(one.end, other.end);
      if (from > until) return [];
      return [{ ...drawn(from, until), months: until - from + 1, ids: [one.id, other.id] as const }];
    }),
  );
  const windowFrom = last - WINDOW + 1;
  return {
    span: { from: monthAt(begin), until: monthAt(last) },
    bars: known.map(({ id, relevant, share, until, begin, end }) => ({
      ...drawn(begin, end),
      ...{ id, relevant, share, open: until === null },
    })),
    gaps,
    overlaps,
    windowStart: windowFrom > begin ? percent(windowFrom - begin, size) : null,
  };
}

const percent = (part: number, whole: number) => Math.round((part / whole) * 10_000) / 100;
