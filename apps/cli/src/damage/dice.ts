// Chance from a seed, so that every damaged file can be made again from its number.

export interface Dice {
  /** A whole number from 0 up to, not including, `n`. */
  readonly below: (n: number) => number;
  readonly pick: <T>(list: readonly [T, ...T[]]) => T;
}

/** A 32-bit multiply-xorshift generator. */
export function diceFrom(seed: number): Dice {
  let a = Math.imul(seed + 1, 0x9e3779b1);
  const below = (n: number): number => {
    a = (a + 0x6d2b79f5) | 0;
    let t = Math.imul(a ^ (a >>> 15), 1 | a);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) % n;
  };
  return { below, pick: (list) => list[below(list.length)] ?? list[0] };
}
