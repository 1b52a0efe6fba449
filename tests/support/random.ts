/** A seeded source of randomness: the same seed gives the same test on every machine. */
export function seeded(seed: number) {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (limit: number) => Math.floor(next() * limit);
  return {
    next,
    below,
    bytes: (count: number) => Uint8Array.from({ length: count }, () => below(256)),
    pick: <T>(items: readonly T[]): T => items[below(items.length)]!,
  };
}
