/** Shadow on the ground: every limb dropped onto the floor in two flat layers, the lower one darker. */

import { SIDES } from '../pose/channels.ts';
import type { Body } from '../pose/forward.ts';
import { at, type V3 } from '../pose/math.ts';
import { type Camera, outline, project, type Solid } from './project.ts';
import { GROUND, type Shape } from './shape.ts';

/** From, to, radius. */
type Segment = readonly [V3, V3, number];
function segments(b: Body): Segment[] {
  const limbs = SIDES.flatMap((s): Segment[] => [
    [b[`thigh${s}`].o, b[`shank${s}`].o, 4.2],
    [b[`shank${s}`].o, b[`foot${s}`].o, 2.6],
    [at(b[`foot${s}`], [-2.5, -2, 0]), at(b[`toe${s}`], [3, -1, 0]), 2.6],
    [b[`arm${s}`].o, b[`fore${s}`].o, 2.5],
    [b[`fore${s}`].o, at(b[`hand${s}`], [0, -6, 0]), 2],
  ]);
  return [[b.pelvis.o, b.s4.o, 6.5], [b.s4.o, b.s7.o, 7.5], [b.head.o, at(b.head, [1, 8, 0]), 4.5], ...limbs];
}
/** Height under which a limb throws a shadow, and under which it nearly touches; % of body height. */
const CASTS = 60;
const TOUCHES = 14;

export function shadowShapes(cam: Camera, body: Body): Shape[] {
  const squash = Math.abs(cam.n[1]);
  const drop = (p: V3, r: number): Solid => {
    const c = project(cam, [p[0], 0, p[2]]);
    return (nx, ny, out) => {
      const size = Math.sqrt(nx * nx + squash * squash * ny * ny) || 1;
      out.x = c.x + (r * nx) / size;
      out.y = c.y + (r * squash * squash * ny) / size;
    };
  };
  let all = '';
  let touching = '';
  for (const [from, to, r] of segments(body)) {
    const low = Math.min(from[1], to[1]);
    if (low < CASTS) all += outline(drop(from, r * 1.12), drop(to, r * 1.12));
    if (low < TOUCHES) touching += outline(drop(from, r * (from[1] < 16 ? 0.95 : 0.3)), drop(to, r * (to[1] < 16 ? 0.95 : 0.3)));
  }
  return [
    { d: all, fill: 'shadow', tone: 0, z: GROUND.shadow, opacity: 0.55 },
    { d: touching, fill: 'shadow', tone: 0, z: GROUND.shadow + 1 },
  ];
}
