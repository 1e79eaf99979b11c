/** Where a loop is at a time, and the pose vector between two key poses. */

import { SIZE, type Vector } from './channels.ts';
import type { Compiled, Mark } from './compile.ts';
import { clamp } from './math.ts';
import type { Step } from './movement.ts';

/** Minimum-jerk profile (Flash & Hogan 1985): how a hand or a pelvis travels between two rests. */
export const minimumJerk = (t: number): number => t * t * t * (10 + t * (6 * t - 15));

export interface Moment {
  from: string;
  to: string;
  /** Progress of the step, linear, 0..1. */
  k: number;
  /** Arrived and staying. */
  holding: boolean;
  step: Step;
  stepIndex: number;
  /** Fullness of the lungs, 0..1. */
  breath: number;
}
const walks = (c: Compiled): boolean => c.movement.anchor === 'lowest';

/** The moment at `time` seconds; the loop repeats. */
export function momentAt(c: Compiled, time: number): Moment {
  const t = ((time % c.seconds) + c.seconds) % c.seconds;
  const found = c.marks.findIndex((mark) => t < mark.end);
  const stepIndex = found < 0 ? c.marks.length - 1 : found;
  const mark = c.marks[stepIndex];
  const k = mark.arrive > mark.start ? clamp((t - mark.start) / (mark.arrive - mark.start), 0, 1) : 1;
  const eased = walks(c) ? k : minimumJerk(k);
  const breath = mark.step.breath === 'in' ? eased : mark.step.breath === 'out' ? 1 - eased : 0.4;
  return { from: mark.from, to: mark.step.to, k, holding: t >= mark.arrive, step: mark.step, stepIndex, breath };
}

/** Every channel runs its own eased course from one pose to the other, late by its lag. */
export function between(c: Compiled, from: string, to: string, k: number): Vector {
  const a = c.poses[from];
  const b = c.poses[to];
  const out = new Float64Array(SIZE);
  const prompt = minimumJerk(clamp(k / (1 - c.maxLag), 0, 1));
  for (let i = 0; i < SIZE; i++) {
    const late = c.lag[i];
    out[i] = a[i] + (b[i] - a[i]) * (late ? minimumJerk(clamp((k - late) / (1 - c.maxLag), 0, 1)) : prompt);
  }
  return out;
}

const lengthOf = (mark: Mark): number => mark.end - mark.start;
/** A walk never rests: a smooth curve through its key poses, tangents from the neighbours (Catmull-Rom). */
export function alongWalk(c: Compiled, stepIndex: number, k: number): Vector {
  const n = c.marks.length;
  const mark = (i: number): Mark => c.marks[(i + n) % n];
  const here = mark(stepIndex);
  const [before, a, b, after] = [mark(stepIndex - 1).from, here.from, here.step.to, mark(stepIndex + 1).step.to].map(
    (name) => c.poses[name],
  );
  const long = lengthOf(here);
  const in0 = long / (lengthOf(mark(stepIndex - 1)) + long);
  const in1 = long / (long + lengthOf(mark(stepIndex + 1)));
  const [h00, h10, h01, h11] = [2 * k ** 3 - 3 * k * k + 1, k ** 3 - 2 * k * k + k, 3 * k * k - 2 * k ** 3, k ** 3 - k * k];
  const out = new Float64Array(SIZE);
  for (let i = 0; i < SIZE; i++) out[i] = h00 * a[i] + h10 * (b[i] - before[i]) * in0 + h01 * b[i] + h11 * (after[i] - a[i]) * in1;
  return out;
}
