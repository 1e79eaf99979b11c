// An exact answer from few blocks: what chance alone could have done is counted, not assumed. Source: Hartigan 1969 (typical values), decision 0020.
import { meanOf } from '../outcomes/noise.ts';
import { painScale } from '../outcomes/read-change.ts';
import { type Arm, differencesOf, LEAST_BLOCKS } from './schedule.ts';

/** Highest share of all ways the coins could have fallen that may look as good as this one. */
export const LEVEL = 0.05;

export interface Comparison {
  /** Mean difference and its range, in points: more is easier with. Chance alone leaves the range on either side in one of twenty, at most. */
  readonly by: number;
  readonly low: number;
  readonly high: number;
}

/** The mean of every choice of at least one of the differences, sorted: 2^n − 1 of them. */
function typicalValues(differences: readonly number[]): Float64Array {
  const n = differences.length;
  const means = new Float64Array(2 ** n - 1);
  for (let chosen = 1; chosen <= means.length; chosen++) {
    let [sum, count] = [0, 0];
    for (let at = 0; at < n; at++) {
      if (((chosen >> at) & 1) === 0) continue;
      sum += differences[at] as number;
      count += 1;
    }
    means[chosen - 1] = sum / count;
  }
  return means.sort();
}

/**
 * The range that the test by shuffling does not rule out. Turning the coin of some blocks leaves a mean at least as good exactly where the
 * mean of those blocks is not above the difference in question, so the sorted means are the ends of the range. `differences`: 5 to 20, finite.
 */
export function compare(differences: readonly number[]): Comparison {
  const means = typicalValues(differences);
  const ruledOut = Math.floor(LEVEL * (means.length + 1));
  return { by: meanOf(differences), low: means[ruledOut - 1] as number, high: means[means.length - ruledOut] as number };
}

export type Verdict =
  /** Easier with, by more than chance explains and by as much as most people notice; or by less than that. */
  | 'helped'
  | 'helped-a-little'
  /** Whatever difference there is, it is smaller than most people notice. */
  | 'made-no-difference'
  | 'could-be-chance'
  | 'harder';
export interface ExperimentReading {
  readonly kind: Verdict;
  /** Mean pain of the weeks with and without, whole points 0 to 10. */
  readonly with: number;
  readonly without: number;
  /** Whole points by which the weeks with were easier, rounded outwards. */
  readonly low: number;
  readonly high: number;
  /** What most people notice, points. Source: rule book 3.3. */
  readonly needed: number;
}

const meanIn = (arm: Arm, arms: readonly Arm[], pains: readonly number[]): number => meanOf(pains.filter((_, week) => arms[week] === arm));

/** The smallest difference that matters from where the weeks without lie, points. Source: rule book 3.3. */
export const smallestThatMatters = (without: number): number => Math.max(painScale.least, painScale.leastShare * without);

function verdictOf({ by, low, high }: Comparison, needed: number): Verdict {
  if (low > 0) return by >= needed ? 'helped' : 'helped-a-little';
  if (high < 0) return 'harder';
  return low > -needed && high < needed ? 'made-no-difference' : 'could-be-chance';
}

/**
 * What all whole blocks together say; undefined where they are too few. `pains` 0 to 10, week by week in the order of `arms`; a week without
 * its other half is left out. Never a decimal comes out (3.3).
 */
export function readExperiment(arms: readonly Arm[], pains: readonly number[]): ExperimentReading | undefined {
  const differences = differencesOf(arms, pains);
  if (differences.length < LEAST_BLOCKS) return undefined;
  const whole = pains.slice(0, 2 * differences.length);
  const comparison = compare(differences);
  const without = meanIn('without', arms, whole);
  const needed = smallestThatMatters(without);
  return {
    kind: verdictOf(comparison, needed),
    with: Math.round(meanIn('with', arms, whole)),
    without: Math.round(without),
    low: Math.floor(comparison.low),
    high: Math.ceil(comparison.high),
    needed: Math.ceil(needed),
  };
}
