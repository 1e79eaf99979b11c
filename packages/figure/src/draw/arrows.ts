/** Motion arrows for print: the way of the parts that move most between two poses. */

import { SIDES } from '../pose/channels.ts';
import type { Compiled } from '../pose/compile.ts';
import type { Body } from '../pose/forward.ts';
import { at, nth, type V3 } from '../pose/math.ts';
import type { ArrowPart } from '../pose/movement.ts';
import { solveBetween } from '../pose/solve.ts';
import { type Camera, type P2, project, text } from './project.ts';
import type { Shape } from './shape.ts';

/** Parts that may carry an arrow: hands and feet at their ends, knees, hips, waist, chest, head. */
function movers(body: Body): Record<ArrowPart, V3> {
  const limbs = SIDES.flatMap((s): [ArrowPart, V3][] => [
    [`hand${s}`, at(body[`hand${s}`], [0, -6, 0])],
    [`foot${s}`, at(body[`toe${s}`], [2, 0, 0])],
    [`knee${s}`, body[`shank${s}`].o],
    [`elbow${s}`, body[`fore${s}`].o],
  ]);
  const trunk = { hips: body.pelvis.o, waist: at(body.s1, [-5, 0, 0]), chest: at(body.s6, [0, 0, 0]), head: at(body.head, [1, 8, 0]) };
  return { ...(Object.fromEntries(limbs) as Record<ArrowPart, V3>), ...trunk };
}
const SAMPLES = 9;
/** Least way on the screen that earns an arrow, and how near two arrows may be; % of body height. */
const LEAST = 7;
const APART = 14;
/** Where nothing moves that far, the widest way above this is shown once, drawn out to LEAST. */
const SMALL = 1.2;
const length = (path: readonly P2[]): number =>
  path.slice(1).reduce((sum, p, i) => sum + Math.hypot(p.x - nth(path, i).x, p.y - nth(path, i).y), 0);
/** A small way as a straight one of the least length; nothing for what hardly moves. */
function drawnOut(path: P2[]): P2[][] {
  const [from, to] = [nth(path, 0), nth(path, path.length - 1)];
  const way = Math.hypot(to.x - from.x, to.y - from.y);
  const k = LEAST / way / (path.length - 1);
  return way < SMALL ? [] : [path.map((_, i) => ({ x: from.x + (to.x - from.x) * k * i, y: from.y + (to.y - from.y) * k * i }))];
}
function arrowPath(path: readonly P2[]): string {
  const tip = nth(path, path.length - 1);
  const before = nth(path, path.length - 3);
  const angle = Math.atan2(tip.y - before.y, tip.x - before.x);
  const barb = (turn: number): string => `${text(tip.x - 3.2 * Math.cos(angle + turn))} ${text(tip.y - 3.2 * Math.sin(angle + turn))}`;
  const line = path.map((p, i) => `${i ? 'L' : 'M'}${text(p.x)} ${text(p.y)}`).join('');
  return `${line}M${barb(0.5)}L${text(tip.x)} ${text(tip.y)}L${barb(-0.5)}`;
}
/** Up to `most` arrows along the way from one named pose to another: at the parts the movement names, else at those that move most. */
export function motionArrows(c: Compiled, cam: Camera, from: string, to: string, most = 2): Shape[] {
  const bodies = Array.from({ length: SAMPLES }, (_, i) => solveBetween(c, from, to, i / (SAMPLES - 1)));
  const named = bodies.map(movers);
  const parts = c.movement.arrows ?? (Object.keys(nth(named, 0)) as ArrowPart[]);
  const paths = parts.map((part) => named.map((places) => project(cam, places[part])));
  const middleOf = (path: readonly P2[]): P2 => nth(path, SAMPLES >> 1);
  const chosen: P2[][] = [];
  const widestFirst = paths.sort((a, b) => length(b) - length(a));
  const wide = widestFirst.filter((p) => length(p) > LEAST);
  const small = c.movement.arrows ? widestFirst : widestFirst.slice(0, 1);
  for (const path of wide.length ? wide : small.flatMap(drawnOut)) {
    const middle = middleOf(path);
    const clear = chosen.every((other) => Math.hypot(middleOf(other).x - middle.x, middleOf(other).y - middle.y) > APART);
    if (clear && chosen.length < most) chosen.push(path);
  }
  // a pale line beneath keeps the arrow apart from dark clothes
  return chosen.flatMap((path): Shape[] => [
    { d: arrowPath(path), fill: 'stage', tone: 0, z: 949, line: 2.3 },
    { d: arrowPath(path), fill: 'arrow', tone: 0, z: 950, line: 1.1 },
  ]);
}
