// Things at home, in groups a person can scan, and the weights they name. Pure.
import type { Kit } from '@plumbline/engine';

/** In the order they are shown; every thing of the vocabulary once. */
export const kitGroups = {
  home: [
    'wall',
    'chair',
    'bed',
    'mat',
    'pillow',
    'doorway',
    'towel',
    'step',
    'counter',
    'backpack',
    'light-object',
    'dowel',
    'strap',
    'shower',
    'shoes',
    'tape-measure',
    'lumbar-roll',
  ],
  small: [
    'band',
    'loop-band',
    'anchor',
    'hand-weight',
    'hand-weights',
    'foam-roller',
    'ball',
    'stick-roller',
    'stability-ball',
    'ab-wheel',
    'heat-pack',
    'cold-pack',
  ],
  big: [
    'pull-up-bar',
    'low-bar',
    'bench',
    'barbell',
    'rack',
    'barbell-pad',
    'cable-machine',
    'lat-machine',
    'back-extension-bench',
    'reverse-hyper',
  ],
  more: ['stationary-bike', 'arm-bike', 'pool', 'wheelchair'],
} as const satisfies Record<string, readonly Kit[]>;

const heavy: ReadonlySet<Kit> = new Set<Kit>(['hand-weight', 'hand-weights', 'barbell']);
/** Whoever owns one of these is asked how heavy it is. */
export const asksWeights = (kit: ReadonlySet<Kit>): boolean => [...kit].some((thing) => heavy.has(thing));

/** Weights out of free text, kg each, lightest first; commas inside a number count as its fraction. */
export function weightsIn(text: string): readonly number[] {
  const numbers = text.match(/\d+(?:[.,]\d+)?/g) ?? [];
  const weights = numbers.map((one) => Number(one.replace(',', '.'))).filter((kg) => kg > 0 && kg <= 500);
  return [...new Set(weights)].sort((a, b) => a - b);
}
