/** A rate to the US dollar as a person states it, with whose it is; each may be missing. */
interface StatedRate {
  rate?: unknown;
  source?: unknown;
}

type RateProblem = { of: 'rate'; code: 'rate-not-positive' } | { of: 'source'; code: 'rate-source-missing' };

/** What cannot be of a stated rate: nothing costs nothing, and a rate is somebody's. */
export function wrongRate({ rate, source }: StatedRate): RateProblem[] {
  if (typeof rate !== 'number') return [];
  return [
    ...(rate > 0 ? [] : [{ of: 'rate' as const, code: 'rate-not-positive' as const }]),
    ...(typeof source === 'string' && /\p{L}{2}/u.test(source)
      ? []
      : [{ of: 'source' as const, code: 'rate-source-missing' as const }]),
  ];
}

/** Between two years a currency seldom moves so much: a slipped comma or the rate turned over does. */
const UNUSUAL = 20;

/** A rate so far from every other stated one of the same currency that it was probably typed wrongly. */
export const isUnlikeOthers = (rate: number, others: readonly number[]): boolean =>
  others.length > 0 && others.every((other) => other > 0 && (rate / other >= UNUSUAL || other / rate >= UNUSUAL));
