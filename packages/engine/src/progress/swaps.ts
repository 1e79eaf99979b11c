// When an exercise gives way to another: sideways, out for two weeks, a pattern paused, or simply disliked. Source: rule book 4.13.
import { addDays, daysBetween } from '../dates.ts';
import type { Dose, Exercise } from '../exercise.ts';
import { type Axis, axes, type ExerciseId, type LocalDate, type Pattern } from '../vocabulary.ts';
import { scaleDose } from './scale.ts';

export const RED_WINDOW_DAYS = 14;
export const REMOVAL_DAYS = 14;
export const PATTERN_PAUSE_DAYS = 7;
/** Ambers tapped on one exercise before it is swapped sideways. */
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

/** Same pattern, no higher rung, strictly lower on the provoking axis. `candidates` are admissible, with kit. Undefined when there is none. */
export function sidewaysSwap(from: Exercise, candidates: readonly Exercise[], axis = provokingAxis(from)): Exercise | undefined {
  if (axis === undefined) return undefined;
  const level = from.stress[axis] ?? 0;
  const eases = (e: Exercise): boolean => e.pattern === from.pattern && e.rung <= from.rung && (e.stress[axis] ?? 0) < level;
  return candidates.filter(eases).sort(nearest(from))[0];
}

/** For dislike, missing kit or variety: same pattern, rung no higher than `rungMax`, best first, without `from`. */
export const sameKind = (from: Exercise, candidates: readonly Exercise[], rungMax: 1 | 2 | 3 = from.rung): readonly Exercise[] =>
  candidates.filter((e) => e.id !== from.id && e.pattern === from.pattern && e.rung <= rungMax).sort(nearest(from));

export interface Red {
  readonly exercise: ExerciseId;
  readonly pattern: Pattern;
  readonly on: LocalDate;
}
const near = (a: LocalDate, b: LocalDate): boolean => Math.abs(daysBetween(a, b)) <= RED_WINDOW_DAYS;
const latest = (dates: readonly LocalDate[]): LocalDate | undefined =>
  dates.reduce<LocalDate | undefined>((m, d) => (m === undefined || d > m ? d : m), undefined);

/** The day an exercise may come back: two reds within 14 days take it out for 14 from the later one. Undefined: not removed. */
export function removedUntil(reds: readonly Red[], exercise: ExerciseId): LocalDate | undefined {
  const own = reds
    .filter((red) => red.exercise === exercise)
    .map(({ on }) => on)
    .sort();
  const second = latest(own.filter((on, i) => i > 0 && near(own[i - 1] ?? on, on)));
  return second === undefined ? undefined : addDays(second, REMOVAL_DAYS);
}

/** The day a pattern may come back: two of its exercises red within 14 days pause it for 7 from the later one. Undefined: not paused. */
export function pausedUntil(reds: readonly Red[], pattern: Pattern): LocalDate | undefined {
  const own = reds.filter((red) => red.pattern === pattern);
  const second = latest(
    own.filter((a) => own.some((b) => b.exercise !== a.exercise && b.on <= a.on && near(a.on, b.on))).map(({ on }) => on),
  );
  return second === undefined ? undefined : addDays(second, PATTERN_PAUSE_DAYS);
}

/** How a paused pattern comes back: half of the lowest rung's start. */
export const reentryDose = (lowestStart: Dose): Dose => scaleDose(lowestStart, 50);
