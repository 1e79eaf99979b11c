/** A loop drawn once: each picture is kept the first time it is shown, so that from the second round on only attributes are set. */

import { type DrawOptions, draw } from '../draw/picture.ts';
import { text } from '../draw/project.ts';
import type { Shape } from '../draw/shape.ts';
import { cssPaint } from '../look/theme.ts';
import type { Compiled } from '../pose/compile.ts';
import { solveAt } from '../pose/solve.ts';
import type { Moment } from '../pose/timeline.ts';

/** Pictures a second. Exercises are slow: thirty are smooth, and half of sixty to keep. */
export const RATE = 30;
/** A shape as the attributes of its path. */
export const PAINTED = ['d', 'fill', 'stroke', 'stroke-width', 'stroke-dasharray', 'opacity'] as const;
export type Painted = Record<(typeof PAINTED)[number], string>;
export const EMPTY: Painted = { d: '', fill: '', stroke: '', 'stroke-width': '', 'stroke-dasharray': '', opacity: '' };

export function painted(shape: Shape): Painted {
  const fill = cssPaint(shape.fill, shape.tone);
  const edge = shape.edge ? cssPaint(shape.fill, shape.tone > 0 ? shape.tone : -0.25) : 'none';
  return {
    d: shape.d,
    fill: shape.line ? 'none' : fill,
    stroke: shape.line ? fill : edge,
    'stroke-width': String(shape.line ?? shape.edge ?? 0),
    'stroke-dasharray': shape.dashed ? '1.6 1.6' : 'none',
    opacity: text(shape.opacity ?? 1),
  };
}
/** The earlier one where nothing differs: the page then sees at a glance that nothing is to be done. */
const shared = (next: Painted, earlier: Painted | undefined): Painted =>
  earlier && PAINTED.every((name) => earlier[name] === next[name]) ? earlier : next;
/** Gives the picture of a moment of the loop at `time` seconds: the nearest one kept. */
export function film(c: Compiled, options: DrawOptions): (moment: Moment, time: number) => readonly Painted[] {
  const kept = new Map<string, readonly Painted[]>();
  let last: readonly Painted[] = [];
  return ({ stepIndex, step, k, breath, holding }, time) => {
    const frame = c.movement.rolls ? `rolls ${Math.round((time % c.seconds) * RATE)}` : holding ? 'stays' : Math.round(k * step.s * RATE);
    const key = `${stepIndex} ${frame}`;
    const known = kept.get(key);
    if (known) return known;
    const { body, ground, stride } = solveAt(c, time);
    const picture = draw(c, body, { ...options, breath, ground, stride }).shapes.map((shape, i) => shared(painted(shape), last[i]));
    kept.set(key, picture);
    last = picture;
    return picture;
  };
}
