import { addDays, addMonths, type PlainDate } from '../basics/plain-date';

/** A time in which a person owned a share of a business, or led it. */
export interface Holding {
  id: string;
  kind: 'share' | 'control';
  from: PlainDate;
  /** Last day; null: still. */
  until: PlainDate | null;
  /** Per cent; of control it says nothing. */
  percent: number;
}

/** The least share that counts (the model, 2.1 KG4). */
const LEAST_SHARE = 25;

export interface Control {
  /** Share on the day, all parts together; not above 100. */
  percent: number;
  /** Completed months, up to the day, in which the share never fell below the least one. */
  shareMonths: number;
  /** Completed months of unbroken control up to the day. */
  controlMonths: number;
}

/** Ownership and control as the rules ask: on this day, and unbroken before it. */
export function controlOn(holdings: readonly Holding[], day: PlainDate): Control {
  const shares = holdings.filter(({ kind }) => kind === 'share');
  return {
    percent: Math.min(totalOn(shares, day), 100),
    shareMonths: monthsSince(unbrokenFrom(shares, day, LEAST_SHARE), day),
    controlMonths: monthsSince(
      unbrokenFrom(
        holdings.filter(({ kind }) => kind === 'control').map((each) => ({ ...each, percent: 100 })),
        day,
        100,
      ),
      day,
    ),
  };
}

const isHeld = ({ from, until }: Holding, day: PlainDate) => from <= day && (until === null || day <= until);

/** All shares of a day together. More than 100 is somebody's mistake. */
const totalOn = (shares: readonly Holding[], day: PlainDate): number =>
  shares.reduce((sum, each) => (isHeld(each, day) ? sum + each.percent : sum), 0);

/** The first day of the time, unbroken up to `day`, in which the total never fell below `least`; null when it is below now. */
function unbrokenFrom(holdings: readonly Holding[], day: PlainDate, least: number): PlainDate | null {
  if (totalOn(holdings, day) < least) return null;
  // The total changes only where a holding begins or on the day after one ends.
  const changes = holdings
    .flatMap(({ from, until }) => (until === null ? [from] : [from, addDays(until, 1)]))
    .filter((each) => each <= day)
    .sort()
    .reverse();
  let since: PlainDate | null = null;
  for (const change of changes) {
    if (totalOn(holdings, change) < least) break;
    since = change;
    if (totalOn(holdings, addDays(change, -1)) < least) break;
  }
  return since;
}

/** Whole months from a day up to another, the day itself counted. */
function monthsSince(from: PlainDate | null, day: PlainDate): number {
  if (from === null) return 0;
  const end = addDays(day, 1);
  let months = 0;
  while (addMonths(from, months + 1) <= end) months++;
  return months;
}

/** The largest total of shares there ever was, and since when: above 100 nothing can be. */
export function largestTotal(holdings: readonly Holding[]): { percent: number; on: PlainDate } | null {
  const shares = holdings.filter(({ kind }) => kind === 'share');
  return shares.reduce<{ percent: number; on: PlainDate } | null>((largest, { from }) => {
    const percent = totalOn(shares, from);
    return largest && largest.percent >= percent ? largest : { percent, on: from };
  }, null);
}
