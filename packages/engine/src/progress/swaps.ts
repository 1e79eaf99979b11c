// Which exercise gives way to which gentler one after pain. Source: rule book 4.13.
import type { Dose, Exercise } from '../exercise.ts';
import { type Axis, axes } from '../vocabulary.ts';
import { scaleDose } from './scale.ts';

/** Ambers tapped on one exercise, with no green between, before it is swapped sideways. */
export const AMBERS_TO_SWAP = 2;

/** The axis an exercise loads most; the back's own axes come first among equals. Undefined when it loads none. */
export function provokingAxis({ stress }: Pick<Exercise, 'stress'>): Axis | undefined {
  let most: Axis | undefined;
  for (const axis of axes) if ((stress[axis] ?? 0) > (most === undefined ? 0 : (stress[most] ?? 0))) most = axis;
  return most;
}

const stressSum = ({ stress }: Exercise): number => axes.reduce((sum, axis) => sum + (stress[axis] ?? 0), 0);

/** Nearest rung first, then the least stress, then the id: a total order. */
const nearest =
  (from: Exercise) =>
  (a: Exercise, b: Exercise): number =>
    Math.abs(a.rung - from.rung) - Math.abs(b.rung - from.rung) || stressSum(a) - stressSum(b) || (a.id < b.id ? -1 : 1);

/** True where `e` is gentler than `from`, of the same pattern: no higher rung, and strictly lower on the provoking axis. */
export function easesOff(from: Exercise, e: Exercise): boolean {
  const axis = provokingAxis(from);
  if (axis === undefined || e.pattern !== from.pattern || e.rung > from.rung) return false;
  return (e.stress[axis] ?? 0) < (from.stress[axis] ?? 0);
}

/** What steps in for an exercise that stirred things up; `candidates` are admissible, with kit. Undefined when nothing is gentler. */
export const sidewaysSwap = (from: Exercise, candidates: readonly Exercise[]): Exercise | undefined =>
  candidates.filter((e) => easesOff(from, e)).sort(nearest(from))[0];

/** How a paused pattern comes back: half of the lowest rung's start. */
export const reentryDose = (lowestStart: Dose): Dose => scaleDose(lowestStart, 50);
