/** Lets at most `places` of the given jobs run at once; the others wait in order. Memory stays bounded however many files arrive. */
export function createTurns(places: number) {
  let free = places;
  const waiting: (() => void)[] = [];
  return async function inTurn<T>(job: () => Promise<T>): Promise<T> {
    if (free > 0) free--;
    else await new Promise<void>((resolve) => waiting.push(resolve));
    try {
      return await job();
    } finally {
      const next = waiting.shift();
      if (next) next();
      else free++;
    }
  };
}
