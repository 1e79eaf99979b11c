// Days with and days without, held against every way to deal the same ratings out anew inside the same fortnight: counted, not sampled.

/** One stretch of days that are much alike but for what was done: ratings as whole numbers from 0, less is better. */
export interface Stretch {
  readonly with: readonly number[];
  readonly without: readonly number[];
}

const sumOf = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);
const isMixed = (stretch: Stretch): boolean => stretch.with.length > 0 && stretch.without.length > 0;

/** Chances of every sum that as many ratings as there are days with could have, drawn from all of the stretch. */
function chancesOf({ with: lived, without }: Stretch): Float64Array {
  const all = [...lived, ...without];
  const most = sumOf(all);
  const take = lived.length;
  // ways[n] holds by sum how many choices of n ratings there are.
  const ways = Array.from({ length: take + 1 }, () => new Float64Array(most + 1));
  (ways[0] as Float64Array)[0] = 1;
  for (const value of all) {
    for (let n = take; n >= 1; n--) {
      const [to, from] = [ways[n] as Float64Array, ways[n - 1] as Float64Array];
      for (let sum = value; sum <= most; sum++) to[sum] = (to[sum] as number) + (from[sum - value] as number);
    }
  }
  const chosen = ways[take] as Float64Array;
  const total = chosen.reduce((sum, count) => sum + count, 0);
  return chosen.map((count) => count / total);
}

function together(a: Float64Array, b: Float64Array): Float64Array {
  const both = new Float64Array(a.length + b.length - 1);
  for (const [x, chance] of a.entries()) {
    if (chance === 0) continue;
    for (const [y, other] of b.entries()) both[x + y] = (both[x + y] as number) + chance * other;
  }
  return both;
}

/** Share of all ways to deal the ratings out in which the days with come to as little as they did, or less; 1 where nothing can be told. */
export function shareAsLow(stretches: readonly Stretch[]): number {
  const mixed = stretches.filter(isMixed);
  const lived = sumOf(mixed.flatMap((stretch) => stretch.with));
  const chances = mixed.map(chancesOf).reduce(together, Float64Array.of(1));
  return Math.min(1, sumOf([...chances.subarray(0, lived + 1)]));
}

/** By how much the days with were lower, in the unit of the ratings: stretches count by what they can tell. 0 where nothing can be told. */
export function lowerBy(stretches: readonly Stretch[]): number {
  let [sum, weights] = [0, 0];
  for (const { with: lived, without } of stretches.filter(isMixed)) {
    const weight = (lived.length * without.length) / (lived.length + without.length);
    sum += weight * (sumOf(without) / without.length - sumOf(lived) / lived.length);
    weights += weight;
  }
  return weights === 0 ? 0 : sum / weights;
}

const raised = (stretches: readonly Stretch[], by: number): Stretch[] =>
  stretches.map((stretch) => ({ ...stretch, with: stretch.with.map((value) => value + by) }));
const mirrored = (stretches: readonly Stretch[], most: number): Stretch[] =>
  stretches.map((stretch) => ({ with: stretch.with.map((value) => most - value), without: stretch.without.map((value) => most - value) }));

/**
 * Whole numbers around the difference that shuffling at `level` does not rule out, outwards: raising the days with by less than the low one,
 * or by more than the high one, would look like no chance at all. `most` is the top of the scale. Only for what is lower by chance `level` or less.
 */
export function rangeOf(stretches: readonly Stretch[], level: number, most: number): { readonly low: number; readonly high: number } {
  let low = 0;
  while (low < most && shareAsLow(raised(stretches, low + 1)) <= level) low += 1;
  let high = low;
  while (high < most && shareAsLow(mirrored(raised(stretches, high), 2 * most)) > level) high += 1;
  return { low, high };
}
