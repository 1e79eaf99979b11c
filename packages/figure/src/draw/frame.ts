/** The frame of a picture: one box for the whole loop, and the floor disc that fits it. */

import type { Compiled } from '../pose/compile.ts';
import type { View } from '../pose/movement.ts';
import { solveAt, solvePose } from '../pose/solve.ts';
import { draw } from './picture.ts';
import type { Camera } from './project.ts';
import { GROUND, type Shape } from './shape.ts';

/** In screen units: % of body height, y down. */
export interface Box {
  x: number;
  y: number;
  w: number;
  h: number;
}
export interface Frame extends Box {
  stage: { cx: number; cy: number; rx: number; ry: number };
}
const NUMBER = /-?\d*\.?\d+(?:e-?\d+)?/g;
/** Bounds of paths made of absolute M, L, A and Z; grows `into`. */
export function bounds(shapes: readonly Shape[], into?: Box): Box {
  let [x0, y0, x1, y1] = into ? [into.x, into.y, into.x + into.w, into.y + into.h] : [1e9, 1e9, -1e9, -1e9];
  for (const shape of shapes)
    for (const command of shape.d.match(/[MLA][^MLAZ]*/g) ?? []) {
      const numbers = command.match(NUMBER) ?? [];
      const x = Number(numbers.at(-2));
      const y = Number(numbers.at(-1));
      [x0, y0, x1, y1] = [Math.min(x0, x), Math.min(y0, y), Math.max(x1, x), Math.max(y1, y)];
    }
  return { x: x0, y: y0, w: x1 - x0, h: y1 - y0 };
}

export interface FrameOptions {
  /** Width to height, or `fit`: whatever suits the figure, portrait for standing ones. */
  ratio?: number | 'fit';
  pad?: number;
  /** Least height, so that small figures are not blown up. */
  least?: number;
  view?: View;
  /** A pose outside the loop that must fit in too. */
  also?: string;
}
const SAMPLES = 12;
function extents(c: Compiled, view: View | undefined, also: string | undefined): { all: Box; feet: Box; cam: Camera } {
  let all: Box | undefined;
  let feet: Box | undefined;
  let cam: Camera | undefined;
  const bodies = Array.from({ length: SAMPLES }, (_, i) => solveAt(c, (c.seconds * i) / SAMPLES).body);
  for (const body of also ? [...bodies, solvePose(c, also)] : bodies) {
    const picture = draw(c, body, view ? { view } : {});
    all = bounds(
      picture.shapes.filter((s) => s.z > GROUND.mat - 2),
      all,
    );
    feet = bounds(
      picture.shapes.filter((s) => s.fill === 'shadow' && s.z === GROUND.shadow),
      feet,
    );
    cam = picture.cam;
  }
  return { all: all as Box, feet: feet as Box, cam: cam as Camera };
}
/** One fixed frame for the loop. Spare height goes above the figure: the floor stays low in the picture. */
export function frameFor(c: Compiled, { ratio = 4 / 3, pad = 6, least = 84, view, also }: FrameOptions = {}): Frame {
  const { all: b, feet, cam } = extents(c, view, also);
  const rx = Math.max(34, Math.max(b.w, feet.w) / 2 + 8);
  const ry = rx * Math.max(0.16, Math.abs(cam.n[1]) * 0.95);
  const stage = { cx: b.x + b.w / 2, cy: feet.y + feet.h / 2, rx, ry };
  const x0 = Math.min(b.x - pad, stage.cx - rx - 2);
  const x1 = Math.max(b.x + b.w + pad, stage.cx + rx + 2);
  const y0 = b.y - pad;
  const y1 = Math.max(b.y + b.h + pad * 0.6, stage.cy + ry + 2);
  const aspect = ratio === 'fit' ? Math.min(2, Math.max(0.72, (x1 - x0) / (y1 - y0))) : ratio;
  const w = Math.max(x1 - x0, (y1 - y0) * aspect, ratio === 'fit' ? 0 : least * aspect);
  const h = w / aspect;
  return { x: (x0 + x1) / 2 - w / 2, y: y1 - h + (h - (y1 - y0)) * 0.3, w, h, stage };
}
