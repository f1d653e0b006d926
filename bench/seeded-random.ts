/** Random choices that are the same for the same seed, on every machine. */
export interface SeededRandom {
  /** 0 <= number < 1. */
  number(): number;
  /** A whole number from `from` to `to`, both included. */
  whole(from: number, to: number): number;
  pick<T>(items: readonly [T, ...T[]]): T;
}

/** Mulberry32; several seeds name one stream, so that an item does not depend on the items before it. */
export function seededRandom(...seeds: readonly number[]): SeededRandom {
  let state = seeds.reduce((mixed, seed) => Math.imul(mixed ^ seed, 0x9e3779b1) ^ (mixed >>> 15), 0x2545f491) >>> 0;
  const number = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  return {
    number,
    whole: (from, to) => from + Math.floor(number() * (to - from + 1)),
    pick: ([first, ...others]) => {
      const index = Math.floor(number() * (others.length + 1));
      return index === 0 ? first : (others[index - 1] ?? first);
    },
  };
}

/** The same items in another order. */
export function shuffled<T>(items: readonly T[], random: SeededRandom): T[] {
  return items
    .map((item) => ({ item, place: random.number() }))
    .sort((a, b) => a.place - b.place)
    .map(({ item }) => item);
}
