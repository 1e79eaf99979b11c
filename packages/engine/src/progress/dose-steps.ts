// The ramp of one exercise: dose, then sets, then load. A step down walks the same ramp from where it began, so it is the exact inverse.
import type { Exercise, Loading } from '../exercise.ts';
import { firstLoad, type LoadStep, nextLoad } from './load.ts';
import { amountIn, REP_SECONDS, riseOf, type Unit } from './work.ts';

/** A place on the ramp: `amount` in the ramp's unit, `kg` 0 for no load. */
export interface Step {
  readonly sets: number;
  readonly amount: number;
  readonly kg: number;
}
export type RampExercise = Pick<Exercise, 'pattern' | 'measure' | 'sides' | 'most' | 'restartReps' | 'loading' | 'isoFrom'>;

export interface RampLimits {
  /** Longest single hold, and longest time on a bar, seconds. Source: I-19. */
  readonly holdMaxSeconds: number;
  readonly hangMaxSeconds: number;
  /** Weights owned, kg each. */
  readonly weightsKg: readonly number[];
  readonly bodyKg?: number;
  /** Most total load that the caps admit (25 or 50 % of body weight), kg. */
  readonly maxKg?: number | undefined;
  /** What a program asks for: the ramp ends no later and rises no faster than without it. */
  readonly growth?: Growth | undefined;
}
/** The longest set, the most sets and the heaviest load that are wished for, and the largest steps; `unit` counts `end` and `by`. */
export interface Growth {
  readonly unit?: Unit;
  readonly end?: number;
  readonly by?: number;
  readonly sets?: number;
  readonly endKg?: number;
  readonly byKg?: number;
}
export interface Ramp {
  readonly unit: Unit;
  readonly top: number;
  readonly setsTop: number;
  /** What a set goes back to when a set or a load is added. */
  readonly restart: number;
  /** Walking and aerobic work rise by a tenth, to whole minutes (4.8). */
  readonly minutes: boolean;
  readonly loading: Loading | undefined;
  readonly weightsKg: readonly number[];
  readonly firstKg: number | null;
  readonly maxKg: number;
  /** Largest rise of a set, in `unit`, and of the load, kg. */
  readonly mostRise: number;
  readonly mostKgRise: number;
}
/** Most sets of anything. Source: rule book 4.5. */
export const SETS_MAX = 3;
/** Ceiling of any hang, seconds. Source: I-19. */
export const HANG_CEILING_SECONDS = 120;

/** 70 % of the longest hold in whole fives, or half of it after a bridge. Source: rule book 4.5. */
const holdRestart = (top: number, percent: 70 | 50): number => Math.max(Math.min(5, top), 5 * Math.floor((top * percent) / 500));

/** The longest set the exercise and the caps allow, in `unit`. */
export function topOf(
  { measure, pattern, most, isoFrom }: RampExercise,
  unit: Unit,
  limits: Pick<RampLimits, 'holdMaxSeconds' | 'hangMaxSeconds'>,
): number {
  const range = amountIn(most, unit);
  const hang = pattern === 'hang_passive' || pattern === 'hang_active';
  const bar = Math.min(HANG_CEILING_SECONDS, limits.hangMaxSeconds);
  if (unit === 'reps') return hang || isoFrom === 'bar' ? Math.min(range, Math.floor(bar / REP_SECONDS)) : range;
  if (hang) return Math.min(range, bar, limits.holdMaxSeconds);
  return measure === 'hold' || isoFrom === 'hold' ? Math.min(range, limits.holdMaxSeconds) : range;
}

/** Most sets of this exercise. */
export const setsTopOf = ({ most }: Pick<Exercise, 'most'>): number => Math.min(SETS_MAX, most.sets);

export function rampOf(exercise: RampExercise, unit: Unit, limits: RampLimits): Ramp {
  const { growth } = limits;
  const counted = growth?.unit === unit ? growth : undefined;
  const top = Math.min(topOf(exercise, unit, limits), counted?.end ?? Number.POSITIVE_INFINITY);
  const { loading, pattern } = exercise;
  const maxKg = Math.min(limits.maxKg ?? Number.POSITIVE_INFINITY, growth?.endKg ?? Number.POSITIVE_INFINITY);
  return {
    unit,
    top,
    setsTop: Math.min(setsTopOf(exercise), growth?.sets ?? SETS_MAX),
    restart: unit === 'reps' ? Math.min(top, exercise.restartReps ?? Math.ceil((top * 6) / 10)) : holdRestart(top, 70),
    minutes: pattern === 'walk' || pattern === 'aerobic',
    loading,
    weightsKg: limits.weightsKg,
    firstKg: loading === undefined ? null : firstLoad(limits.weightsKg, loading, pattern, limits.bodyKg, maxKg),
    maxKg,
    mostRise: counted?.by ?? Number.POSITIVE_INFINITY,
    mostKgRise: growth?.byKg ?? Number.POSITIVE_INFINITY,
  };
}

const longer = (amount: number, loaded: boolean, { unit, top, minutes, mostRise }: Ramp): number =>
  Math.min(
    top,
    amount + mostRise,
    minutes && unit === 'seconds' ? Math.ceil((amount * 11) / 600) * 60 : amount + riseOf(unit, amount, loaded),
  );

/** A set more, each set shorter: the rule's restart, or less where the spike limit (BUD-1) would not hold. */
function withSetMore({ sets, amount, kg }: Step, { unit, restart }: Ramp): Step {
  const total = sets * amount;
  const share = Math.floor(Math.max((total * 11) / 10, total + sets * riseOf(unit, amount, kg > 0)) / (sets + 1));
  const fits = unit !== 'reps' && share >= 5 ? share - (share % 5) : share;
  return { sets: sets + 1, amount: Math.max(1, Math.min(restart, fits)), kg };
}

function loadAbove({ kg }: Step, { loading, weightsKg, firstKg, maxKg, mostKgRise }: Ramp): LoadStep | null {
  if (loading === undefined) return null;
  if (kg > 0) return nextLoad(weightsKg, kg, loading, Math.min(maxKg, kg + mostKgRise));
  return firstKg === null ? null : { kg: firstKg, bridge: false };
}

/** The next step up, or null at the end of the ramp. Exactly one of amount, sets and load rises. Source: rule book 4.5, I-14. */
export function nextStep(step: Step, ramp: Ramp): Step | null {
  const { sets, amount, kg } = step;
  if (amount < ramp.top) return { sets, amount: longer(amount, kg > 0, ramp), kg };
  if (ramp.top < 1) return null;
  if (sets < ramp.setsTop) return withSetMore(step, ramp);
  const load = loadAbove(step, ramp);
  if (load === null) return null;
  if (ramp.unit !== 'reps') return { sets, amount: load.bridge ? holdRestart(ramp.top, 50) : ramp.restart, kg: load.kg };
  if (load.bridge && amount < ramp.top + 2) return { sets, amount: amount + 1, kg };
  return { sets, amount: load.bridge ? Math.min(ramp.restart, Math.max(5, ramp.restart - 2)) : ramp.restart, kg: load.kg };
}

/** True when `a` comes before `b` on any ramp: lighter, then fewer sets, then shorter. */
export const isBelow = (a: Step, b: Step): boolean =>
  a.kg !== b.kg ? a.kg < b.kg : a.sets !== b.sets ? a.sets < b.sets : a.amount < b.amount;

/** The step before `step` on the ramp that began at `from`; null at its bottom. Inverse of `nextStep` (I-20). */
export function previousStep(step: Step, from: Step, ramp: Ramp): Step | null {
  if (!isBelow(from, step)) return null;
  let at = from;
  for (;;) {
    const next = nextStep(at, ramp);
    if (next === null || !isBelow(next, step)) return at;
    at = next;
  }
}
