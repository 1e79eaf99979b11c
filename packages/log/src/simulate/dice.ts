// Chance from a seed: the same seed throws the same, on every machine.
import type { Chance } from '../envelope.ts';

export interface Dice {
  /** A whole number from 0 to `sides - 1`. */
  roll(sides: number): number;
  /** True `percent` times in a hundred. */
  luck(percent: number): boolean;
  pick<Item>(items: readonly Item[]): Item | undefined;
  readonly chance: Chance;
}

/** Dice of one seed. Mulberry32: 32 bits of state, enough to tell seeds apart. */
export function diceOf(seed: number): Dice {
  let state = (seed ^ 0x5bd1e995) >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const roll = (sides: number): number => Math.floor(next() * sides);
  return {
    roll,
    luck: (percent) => next() * 100 < percent,
    pick: (items) => items[roll(items.length)],
    chance: (bytes) => Uint8Array.from({ length: bytes }, () => roll(256)),
  };
}
