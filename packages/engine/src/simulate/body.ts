// How a virtual body answers: capacity that grows, pain that wanders, flares, and a person who is not always honest.
import type { Exercise } from '../exercise.ts';
import { workSeconds } from '../progress/work.ts';
import type { Item } from '../reasoning.ts';
import type { Nrs } from '../vocabulary.ts';
import type { Random } from './random.ts';

export interface Body {
  pain: number;
  readonly usual: number;
  readonly sensitivity: number;
  /** How much pain wanders from day to day. */
  readonly wobble: number;
  /** How much more than the first dose a body takes: 1 just so, 4 with ease. */
  readonly talent: number;
  readonly adherence: number;
  readonly honesty: number;
  readonly gapChance: number;
  readonly flareChance: number;
  /** Work seconds a body takes at an effort of 7, by exercise; grows with training. */
  readonly capacity: Map<string, number>;
  flareDays: number;
}
export const bodyOf = (r: Random, usual: number): Body => ({
  pain: usual,
  usual,
  sensitivity: r.pick([0.1, 0.3, 1]) + r.next() * 0.7,
  wobble: r.pick([0.2, 0.5, 0.8, 1.2]),
  talent: r.pick([1, 1, 2, 4]),
  adherence: r.pick([0.4, 0.7, 0.9, 1]),
  honesty: r.pick([1, 1, 1, 0.7]),
  gapChance: r.pick([0, 0.01, 0.02, 0.05]),
  flareChance: r.pick([0, 0.005, 0.02]),
  capacity: new Map(),
  flareDays: 0,
});
/** Somebody who mostly keeps to it and says how it was: away now and then, a flare in some lives. For a look ahead rather than a trial. */
export const steadyBodyOf = (r: Random, usual: number): Body => ({
  ...bodyOf(r, usual),
  sensitivity: r.pick([0.1, 0.2, 0.4]) + r.next() * 0.3,
  wobble: r.pick([0.2, 0.4, 0.7]),
  talent: r.pick([1.2, 1.5, 2, 3]),
  adherence: r.pick([0.7, 0.8, 0.9, 1]),
  honesty: 1,
  gapChance: r.pick([0, 0, 0.002, 0.006]),
  flareChance: r.pick([0, 0, 0.004, 0.01]),
});

export const toNrs = (n: number): Nrs => Math.max(0, Math.min(10, Math.round(n))) as Nrs;

/** A day passes: pain drifts back to usual with noise; now and then a flare lifts it for days. */
export function passDay(body: Body, r: Random): void {
  if (body.flareDays > 0) body.flareDays -= 1;
  else if (r.chance(body.flareChance)) body.flareDays = 3 + r.below(12);
  const lift = body.flareDays > 0 ? 3 : 0;
  body.pain = Math.max(0, Math.min(10, body.pain + 0.4 * (body.usual + lift - body.pain) + r.normal() * body.wobble));
}

export interface Effort {
  readonly rir: 0 | 1 | 2 | 3 | 4 | 5;
  readonly completed: boolean;
  readonly hurts: number;
}
/** One item at its dose: how many were left, whether it was finished, how much pain rose. */
export function answerTo(body: Body, r: Random, exercise: Exercise, item: Item): Effort {
  const work = workSeconds(exercise, item.dose);
  const own = body.capacity.get(exercise.id) ?? work * (0.8 + r.next() * 1.2) * body.talent;
  const load = work / own;
  body.capacity.set(exercise.id, own * (load > 0.7 ? 1.02 : 1.002));
  const left = Math.round(6 - 4 * load + r.normal() * 0.7);
  const rir = Math.max(0, Math.min(5, left)) as Effort['rir'];
  return {
    rir,
    completed: left > 0 && !r.chance(0.02),
    hurts: Math.max(0, (load - 0.8) * 2 * body.sensitivity + r.normal() * 0.6 * body.sensitivity),
  };
}
