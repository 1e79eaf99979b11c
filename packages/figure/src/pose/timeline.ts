/** Where a loop is at a time, and the pose vector between two key poses. */

import { SIZE, type Vector } from './channels.ts';
import { type Compiled, type Mark, poseOf } from './compile.ts';
import { clamp, nth } from './math.ts';
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
const flows = (c: Compiled): boolean => c.movement.anchor === 'lowest' || c.movement.flow === true;

/** The moment at `time` seconds; the loop repeats. */
export function momentAt(c: Compiled, time: number): Moment {
  const t = ((time % c.seconds) + c.seconds) % c.seconds;
  const found = c.marks.findIndex((mark) => t < mark.end);
  const stepIndex = found < 0 ? c.marks.length - 1 : found;
  const mark = nth(c.marks, stepIndex);
  const k = mark.arrive > mark.start ? clamp((t - mark.start) / (mark.arrive - mark.start), 0, 1) : 1;
  const eased = flows(c) ? k : minimumJerk(k);
  const breath = mark.step.breath === 'in' ? eased : mark.step.breath === 'out' ? 1 - eased : 0.4;
  return { from: mark.from, to: mark.step.to, k, holding: t >= mark.arrive, step: mark.step, stepIndex, breath };
}

/** Every channel runs its own eased course from one pose to the other, late by its lag. */
export function between(c: Compiled, from: string, to: string, k: number): Vector {
  const a = poseOf(c, from);
  const b = poseOf(c, to);
  const out = new Float64Array(SIZE);
  const prompt = minimumJerk(clamp(k / (1 - c.maxLag), 0, 1));
  for (let i = 0; i < SIZE; i++) {
    const late = c.lag[i];
    const start = a[i] ?? 0;
    out[i] = start + ((b[i] ?? 0) - start) * (late ? minimumJerk(clamp((k - late) / (1 - c.maxLag), 0, 1)) : prompt);
  }
  return out;
}

const lengthOf = (mark: Mark): number => mark.end - mark.start;
/** A walk, or what flows, never rests: a smooth curve through its key poses, tangents from the neighbours (Catmull-Rom). */
export function alongCurve(c: Compiled, stepIndex: number, k: number): Vector {
  const n = c.marks.length;
  const mark = (i: number): Mark => nth(c.marks, (i + n) % n);
  const here = mark(stepIndex);
  const before = poseOf(c, mark(stepIndex - 1).from);
  const a = poseOf(c, here.from);
  const b = poseOf(c, here.step.to);
  const after = poseOf(c, mark(stepIndex + 1).step.to);
  const long = lengthOf(here);
  const in0 = long / (lengthOf(mark(stepIndex - 1)) + long);
  const in1 = long / (long + lengthOf(mark(stepIndex + 1)));
  const rest = 3 * k * k - 2 * k ** 3;
  const leaving = (k ** 3 - 2 * k * k + k) * in0;
  const arriving = (k ** 3 - k * k) * in1;
  const out = new Float64Array(SIZE);
  for (let i = 0; i < SIZE; i++) {
    const [p, q, r, s] = [before[i] ?? 0, a[i] ?? 0, b[i] ?? 0, after[i] ?? 0];
    out[i] = q + (r - q) * rest + (r - p) * leaving + (s - q) * arriving;
  }
  return out;
}
