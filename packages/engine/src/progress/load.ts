// Which weight comes first, next and before. All loads are totals in kg, made of weights the person owns.
import type { Loading } from '../exercise.ts';
import type { Pattern } from '../vocabulary.ts';

/** Body weight assumed when a person did not say, kg. Source: rule book 0.3. */
export const ASSUMED_BODY_KG = 60;
/** A bridge to a heavier weight never more than doubles the load. Judgement: 4.5 leaves the bridge open-ended. */
export const BRIDGE_MAX_PERCENT = 200;
const FIRST_UPPER_KG = 5;

export interface LoadStep {
  readonly kg: number;
  /** The step is larger than the rule allows: two more repetitions first, then restart lower. Source: rule book 4.5. */
  readonly bridge: boolean;
}

const hands = (loading: Loading): number => (loading.hands === 2 ? 2 : 1);
/** Largest rise of load at once, percent. Source: rule book 4.5 (ACSM 2009), I-16. */
export const stepPercent = (loading: Loading): number => (loading.region === 'upper' ? 5 : 10);

/** The smallest owned total above `current`, or null when there is none within reach or `maxKg`. */
export function nextLoad(owned: readonly number[], current: number, loading: Loading, maxKg = Number.POSITIVE_INFINITY): LoadStep | null {
  let next = Number.POSITIVE_INFINITY;
  for (const weight of owned) {
    const total = weight * hands(loading);
    if (total > current && total < next) next = total;
  }
  if (next > maxKg || next * 100 > current * BRIDGE_MAX_PERCENT) return null;
  return { kg: next, bridge: next * 100 > current * (100 + stepPercent(loading)) };
}

/** The heaviest owned total of at most `limit` kg, or null. */
export function heaviestWithin(owned: readonly number[], limit: number, loading: Loading): number | null {
  let best = 0;
  for (const weight of owned) {
    const total = weight * hands(loading);
    if (total <= limit && total > best) best = total;
  }
  return best > 0 ? best : null;
}

const lightest = (owned: readonly number[], loading: Loading): number | null => {
  let best = Number.POSITIVE_INFINITY;
  for (const weight of owned) if (weight > 0 && weight < best) best = weight;
  return best === Number.POSITIVE_INFINITY ? null : best * hands(loading);
};

/** Most that a first external load may be, kg in all. Source: rule book 4.5. */
export function firstLoadLimit(loading: Loading, bodyKg = ASSUMED_BODY_KG): number {
  if (loading.region === 'upper') return FIRST_UPPER_KG;
  return loading.region === 'carry' ? (bodyKg * 5 * hands(loading)) / 100 : (bodyKg * 10) / 100;
}

/** The first external load, or null when nothing owned is light enough. Small-muscle work starts with the lightest weight. */
export function firstLoad(
  owned: readonly number[],
  loading: Loading,
  pattern: Pattern,
  bodyKg?: number,
  maxKg = Number.POSITIVE_INFINITY,
): number | null {
  const best = heaviestWithin(owned, Math.min(maxKg, firstLoadLimit(loading, bodyKg)), loading);
  return best !== null && pattern === 'accessory' ? lightest(owned, loading) : best;
}

/** Where an experienced lifter starts: at most 60 % of a recent comfortable load. Source: AM-20. */
export const comfortableStart = (owned: readonly number[], comfortableKg: number, loading: Loading): number | null =>
  heaviestWithin(owned, (comfortableKg * 60) / 100, loading);

/**
 * A lighter weight: the heaviest owned total of at most `percent` of `kg`. Where nothing is that light: the lightest owned when the
 * exercise needs a weight and that is no more than `kg`, else no weight (0).
 */
export function easeLoad(owned: readonly number[], kg: number, percent: number, loading: Loading): number {
  const best = heaviestWithin(owned, (kg * percent) / 100, loading);
  if (best !== null) return best;
  if (!loading.needed) return 0;
  return Math.min(kg, lightest(owned, loading) ?? kg);
}
