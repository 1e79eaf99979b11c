/** Fitting of poses when a movement is compiled. */

import { offsetAt, type Vector, weightAt } from './channels.ts';
import { contactPoint, type Pin } from './contacts.ts';
import { forward } from './forward.ts';
import { AXES, add, clamp, mul, nth, perAxis, sub, type V3 } from './math.ts';

/** How much a degree of change costs beside a percent of height of missed contact. */
const STIFFNESS = 0.04;
const ROUNDS = 12;
const PROBE = 0.25;

const valueAt = (pose: Vector, i: number): number => pose[i] ?? 0;
const shifted = (pose: Vector, channel: number, by: number): Vector => {
  const out = pose.slice();
  out[channel] = valueAt(out, channel) + by;
  return out;
};

interface Fitting {
  channels: readonly number[];
  /** What every contact misses, then what every change costs. */
  residual: (pose: Vector) => number[];
}
function fittingOf(
  start: Vector,
  channels: readonly number[],
  pins: readonly Pin[],
  anchors: ReadonlySet<Pin>,
  surfacesOnly: boolean,
): Fitting {
  const residual = (pose: Vector): number[] => {
    const body = forward(pose);
    const asked = pins.map((pin) => {
      const goal = perAxis((i) => pin.p[i] + valueAt(pose, offsetAt(pin.name) + i));
      return { pin, miss: sub(contactPoint(body, pin.name, pin).p, goal) };
    });
    let shift: V3 = [0, 0, 0];
    for (const { pin, miss } of asked) if (anchors.has(pin)) shift = add(shift, mul(miss, -1 / anchors.size));
    const misses = asked.flatMap(({ pin, miss }) =>
      AXES.map((i) => ((surfacesOnly || pin.loose) && !pin.held[i] ? 0 : miss[i] + shift[i])),
    );
    return [...misses, ...channels.map((c) => STIFFNESS * (valueAt(pose, c) - valueAt(start, c)))];
  };
  return { channels, residual };
}
/** Solves a small symmetric system by elimination; a row is [coefficients..., right side]. */
function eliminate(rows: number[][]): number[] {
  const n = rows.length;
  rows.forEach((row, i) => {
    for (const below of rows.slice(i + 1)) {
      const f = nth(below, i) / nth(row, i);
      for (let k = i; k <= n; k++) below[k] = nth(below, k) - f * nth(row, k);
    }
  });
  const x = new Array<number>(n).fill(0);
  for (let i = n - 1; i >= 0; i--) {
    const row = nth(rows, i);
    const rest = x.reduce((sum, known, k) => (k > i ? sum - nth(row, k) * known : sum), nth(row, n));
    x[i] = rest / nth(row, i);
  }
  return x;
}
const product = (a: readonly number[], b: readonly number[]): number => a.reduce((sum, x, i) => sum + x * nth(b, i), 0);
function gaussNewtonStep(pose: Vector, { channels, residual }: Fitting): number[] {
  const r = residual(pose);
  // central differences, so that a mirrored movement fits to the exact mirror image
  const slopes = channels.map((c) => {
    const below = residual(shifted(pose, c, -PROBE));
    return residual(shifted(pose, c, PROBE)).map((x, i) => (x - nth(below, i)) / (2 * PROBE));
  });
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
  const bound = pins.filter((pin) => pin.on !== 'body' && valueAt(start, weightAt(pin.name)) > 0.5);
  const fitting = fittingOf(start, channels, bound, new Set(bound.filter(isAnchor)), surfacesOnly);
  let pose: Vector = start.slice();
  for (let round = 0; round < ROUNDS; round++)
    gaussNewtonStep(pose, fitting).forEach((change, i) => {
      pose = shifted(pose, nth(channels, i), clamp(change, -15, 15));
    });
  return pose;
}
