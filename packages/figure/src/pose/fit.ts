/** Fitting of poses when a movement is compiled. */

import { offsetAt, type Vector, weightAt } from './channels.ts';
import { contactPoint, type Pin } from './contacts.ts';
import { forward } from './forward.ts';
import { add, clamp, mul, sub, type V3 } from './math.ts';

/** How much a degree of change costs beside a percent of height of missed contact. */
const STIFFNESS = 0.04;
const ROUNDS = 12;
const PROBE = 0.25;

type Residual = (pose: Vector) => number[];

function residualOf(
  start: Vector,
  channels: readonly number[],
  pins: readonly Pin[],
  anchors: readonly Pin[],
  surfacesOnly: boolean,
): Residual {
  return (pose) => {
    const body = forward(pose);
    const goals = pins.map((pin): V3 => {
      const i = offsetAt(pin.name);
      return add(pin.p, [pose[i], pose[i + 1], pose[i + 2]]);
    });
    const points = pins.map((pin) => contactPoint(body, pin.name, pin).p);
    let shift: V3 = [0, 0, 0];
    pins.forEach((pin, i) => {
      if (anchors.includes(pin)) shift = add(shift, mul(sub(goals[i], points[i]), 1 / anchors.length));
    });
    const misses = pins.flatMap((pin, i) => {
      const miss = sub(add(points[i], shift), goals[i]);
      return [0, 1, 2].map((axis) => ((surfacesOnly || pin.loose) && !pin.held[axis] ? 0 : miss[axis]));
    });
    return [...misses, ...channels.map((c) => STIFFNESS * (pose[c] - start[c]))];
  };
}
/** Solves the small symmetric system by elimination; rows are [coefficients..., right side]. */
function eliminate(rows: number[][]): number[] {
  const n = rows.length;
  for (let i = 0; i < n; i++)
    for (let j = i + 1; j < n; j++) {
      const f = rows[j][i] / rows[i][i];
      for (let k = i; k <= n; k++) rows[j][k] -= f * rows[i][k];
    }
  const x = new Array<number>(n).fill(0);
  for (let i = n - 1; i >= 0; i--) {
    let rest = rows[i][n];
    for (let k = i + 1; k < n; k++) rest -= rows[i][k] * x[k];
    x[i] = rest / rows[i][i];
  }
  return x;
}
function gaussNewtonStep(pose: Vector, channels: readonly number[], residual: Residual): number[] {
  const r = residual(pose);
  // central differences, so that a mirrored movement fits to the exact mirror image
  const slopes = channels.map((c) => {
    const up = pose.slice();
    const down = pose.slice();
    up[c] += PROBE;
    down[c] -= PROBE;
    const a = residual(up);
    const b = residual(down);
    return a.map((x, i) => (x - b[i]) / (2 * PROBE));
  });
  const product = (a: readonly number[], b: readonly number[]): number => a.reduce((sum, x, i) => sum + x * b[i], 0);
  return eliminate(slopes.map((row, i) => [...slopes.map((other, j) => product(row, other) + (i === j ? 1e-3 : 0)), -product(row, r)]));
}

/**
 * The smallest change of the listed channels that puts the bound contacts on their pins, by damped least squares:
 * minimise sum |contact(p) + shift(p) - pin|^2 + sum (0.04 change)^2. In the first pose only surfaces count.
 */
export function fitPose(
  start: Vector,
  channels: readonly number[],
  pins: readonly Pin[],
  isAnchor: (pin: Pin) => boolean,
  surfacesOnly: boolean,
): Vector {
  const bound = pins.filter((pin) => pin.on !== 'body' && start[weightAt(pin.name)] > 0.5);
  const residual = residualOf(start, channels, bound, bound.filter(isAnchor), surfacesOnly);
  const pose = start.slice();
  for (let round = 0; round < ROUNDS; round++)
    for (const [i, change] of gaussNewtonStep(pose, channels, residual).entries()) pose[channels[i]] += clamp(change, -15, 15);
  return pose;
}
