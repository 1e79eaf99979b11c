// What an exercise asks of the body at a given dose: four axes follow the weight, one follows the hold. Source: rule book 0.3.
import type { Dose, Exercise } from '../exercise.ts';
import type { Axis, StressLevel } from '../vocabulary.ts';
import { axes } from '../vocabulary.ts';

/** The facts of an exercise that the caps look at; a self-test has them too. */
export type Judged = Pick<Exercise, 'id' | 'pattern' | 'stress' | 'isoFrom' | 'flags' | 'rung' | 'measure' | 'loading'>;

/** Body weight where it was not said, kg. Source: rule book 0.3. */
export const ASSUMED_KG = 60;
/** Up to this share of body weight a load is light: in all for the spine, a hand for the grip. Source: rule book 0.3. */
export const LIGHT_SHARE = 0.25;
/** Seconds on the bar of one repetition. Source: rule book 5.7, active hang. */
export const BAR_SECONDS = 4;
/** The longest hold of each `iso` level, seconds. Source: rule book 0.3. */
export const isoSeconds: readonly [number, number, number, number] = [4, 10, 30, Number.POSITIVE_INFINITY];

/** The level of a static effort of `seconds`: under 5, to 10, to 30, longer. Source: rule book 0.3. */
export const isoLevel = (seconds: number): StressLevel => (seconds < 5 ? 0 : seconds <= 10 ? 1 : seconds <= 30 ? 2 : 3);

/** True where a set is held, so that its seconds can be cut. */
export const isHeld = (e: Judged): boolean =>
  e.isoFrom !== undefined || e.measure === 'hold' || (e.measure === 'time' && (e.stress.hang ?? 0) > 0);

/** The longest single hold of a dose, seconds; 0 where nothing is held. */
export function heldSeconds(e: Judged, dose: Dose): number {
  if (!isHeld(e)) return 0;
  return e.isoFrom === 'bar' && dose.reps !== undefined ? dose.reps * BAR_SECONDS : (dose.seconds ?? 0);
}

/** Body weight as used for load shares, kg. */
const bodyWeight = (kg: number | undefined): number => (kg !== undefined && kg > 0 ? kg : ASSUMED_KG);

/**
 * One axis of an exercise at a dose, or at its gentlest where none is given: no hold above 4 s, no added weight.
 * A weight never lowers what the library says, and does not reach a spine that lies down or is supported.
 */
export function levelAt(e: Judged, axis: Axis, dose?: Dose, bodyKg?: number): StressLevel {
  const base = e.stress[axis] ?? 0;
  if (axis === 'iso') return e.isoFrom === undefined ? base : dose === undefined ? 0 : isoLevel(heldSeconds(e, dose));
  const kg = dose?.kg ?? 0;
  if (!(kg > 0)) return base;
  const light = bodyWeight(bodyKg) * LIGHT_SHARE;
  const heavy = kg > light;
  switch (axis) {
    case 'axial':
      return base === 0 ? 0 : heavy ? 3 : atLeast(base, 2);
    case 'lean':
      if (base === 0) return 0;
      return heavy ? 3 : e.pattern === 'hinge' ? atLeast(base, 2) : base;
    case 'grip':
      return gripLevel(base, kg, e.loading?.hands ?? 0, light);
    case 'press':
      if (e.loading?.region === 'upper') return base;
      return heavy && e.pattern === 'hinge' ? 3 : heavy || e.loading?.region === 'lower' ? atLeast(base, 2) : base;
    default:
      return base;
  }
}

const atLeast = (base: StressLevel, least: 1 | 2): StressLevel => (base > least ? base : least);
function gripLevel(base: StressLevel, kg: number, hands: 0 | 1 | 2, light: number): StressLevel {
  if (hands === 0) return base;
  return kg / hands > light ? 3 : atLeast(base, 1);
}

/** The whole vector at a dose. `bodyKg` in kg, 60 where unknown. Source: rule book 0.3. */
export const stressAt = (e: Judged, dose: Dose, bodyKg?: number): Record<Axis, StressLevel> =>
  Object.fromEntries(axes.map((axis) => [axis, levelAt(e, axis, dose, bodyKg)])) as Record<Axis, StressLevel>;
