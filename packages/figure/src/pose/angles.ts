/** Clinical joint angles of a posed body: what a camera check compares with. */

import { SIDES, signOf } from './channels.ts';
import type { Compiled } from './compile.ts';
import type { Body } from './forward.ts';
import { clamp, colX, colY, dot, type Frame, mtv, mul, norm, nth, RAD, sub, type V3 } from './math.ts';
import { solveAt } from './solve.ts';

/** Degrees between two directions. */
export const angleBetween = (a: V3, b: V3): number => Math.acos(clamp(dot(norm(a), norm(b)), -1, 1)) / RAD;
const down = (f: Frame): V3 => mul(colY(f.R), -1);

/** Degrees by joint: `trunk.lean`, `spine.flex`, and per side `hip.flex`, `hip.abd`, `knee`, `elbow`, `shoulder`, `ankle` (toes up +). */
export function angles(b: Body): Record<string, number> {
  const out: Record<string, number> = {};
  out['trunk.lean'] = angleBetween(sub(b.s7.o, b.pelvis.o), [0, 1, 0]);
  out['spine.flex'] = Math.atan2(dot(colY(b.s7.R), colX(b.pelvis.R)), dot(colY(b.s7.R), colY(b.pelvis.R))) / RAD;
  for (const s of SIDES) {
    const thigh = mtv(b.pelvis.R, down(b[`thigh${s}`]));
    out[`hip${s}.flex`] = Math.atan2(thigh[0], -thigh[1]) / RAD;
    out[`hip${s}.abd`] = Math.asin(clamp(thigh[2] * signOf(s), -1, 1)) / RAD;
    out[`knee${s}`] = angleBetween(down(b[`thigh${s}`]), down(b[`shank${s}`]));
    out[`elbow${s}`] = angleBetween(down(b[`arm${s}`]), down(b[`fore${s}`]));
    out[`shoulder${s}`] = angleBetween(down(b[`arm${s}`]), mul(colY(b.s7.R), -1));
    out[`ankle${s}`] = angleBetween(down(b[`shank${s}`]), colX(b[`foot${s}`].R)) - 90;
  }
  return out;
}
/** Least and most of every angle over the loop, degrees. */
export function angleRanges(c: Compiled, samples = 48): Record<string, [number, number]> {
  const ranges: Record<string, [number, number]> = {};
  for (let i = 0; i < samples; i++)
    for (const [name, x] of Object.entries(angles(solveAt(c, (c.seconds * i) / samples).body))) {
      ranges[name] ??= [x, x];
      ranges[name] = [Math.min(ranges[name][0], x), Math.max(ranges[name][1], x)];
    }
  return ranges;
}
/** The angle repetitions are counted on: the data's choice, else the widest swing. A repetition goes low, high, low. Degrees. */
export function repSignal(c: Compiled): { angle: string; low: number; high: number } {
  const widest = Object.entries(angleRanges(c)).sort((a, b) => b[1][1] - b[1][0] - (a[1][1] - a[1][0]));
  const [angle, [least, most]] = widest.find(([name]) => name === c.movement.rep) ?? nth(widest, 0);
  return { angle, low: least + (most - least) * 0.3, high: least + (most - least) * 0.7 };
}
