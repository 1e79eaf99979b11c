/** Wheelchair and exercise bike. */

import { type Camera, depth, disc, ellipsoid, hull, outline, polygon, project, text } from '../draw/project.ts';
import { type Shape, WORLD } from '../draw/shape.ts';
import type { Body } from '../pose/forward.ts';
import { add, at, mul, type V3 } from '../pose/math.ts';
import type { KitOf, Side } from '../pose/movement.ts';
import { box, cylinder, rod } from './solids.ts';

/** A circle in a wheel's plane; `lean` is how much nearer the middle its top is than its axle. */
function ring(cam: Camera, c: V3, r: number, lean: number): string {
  const points = Array.from({ length: 40 }, (_, i) => {
    const [x, y] = [Math.cos((i / 20) * Math.PI) * r, Math.sin((i / 20) * Math.PI) * r];
    return project(cam, add(c, [x, y, (-lean * y) / 17]));
  });
  return polygon(points);
}
/** Tyre, push rim, spokes and hub, all open, so that what is behind is seen; `turn` in radians. */
function wheel(cam: Camera, c: V3, side: number, turn: number, order: number): Shape[] {
  const [r, lean] = [17, side * 1.2];
  const spoke = (i: number): string => {
    const end = (from: number, k: number): string => {
      const t = ((i + from) / 14) * 2 * Math.PI - turn;
      const q = project(cam, add(c, [Math.cos(t) * k, Math.sin(t) * k, (-lean * Math.sin(t) * k) / r]));
      return `${text(q.x)} ${text(q.y)}`;
    };
    return `M${end(1, 2)}L${end(0, r - 1)}`;
  };
  return [
    { d: Array.from({ length: 14 }, (_, i) => spoke(i)).join(''), fill: 'metal', tone: 0, z: order, line: 0.22 },
    { d: ring(cam, c, r - 0.6, lean), fill: 'metalDark', tone: 0, z: order + 0.01, line: 1.3 },
    { d: ring(cam, add(c, [0, 0, side * 1.4]), r - 2, lean), fill: 'metal', tone: 0, z: order + 0.02, line: 0.7 },
    { d: disc(project(cam, c), 1.7), fill: 'metalDark', tone: 0, z: order + 0.03 },
  ];
}
/** A light everyday chair: big wheels, low back, open frame, foot plate. `roll` in degrees; `ground` is how far it has rolled. */
export function wheelchair(cam: Camera, kit: KitOf<'wheelchair'>, ground = 0): Shape[] {
  const h = kit.h ?? 25;
  const z = kit.z ?? 0;
  const [x0, x1] = [kit.x - 11, kit.x + 11];
  const order = depth(cam, [kit.x, h, z]) - 14;
  const turn = ((kit.roll ?? 0) * Math.PI) / 180 + ground / 17;
  const tube = (a: V3, b: V3, o: number): Shape => rod(cam, a, b, 0.75, 'metal', o, 0.2);
  const sides = [-1, 1].flatMap((side): Shape[] => {
    const near = side * cam.n[2] > 0.05;
    const o = order + (near ? 26 : -26);
    const k = z + side * 10.6;
    const knee: V3 = [x1 + 3, h - 3.4, k];
    return [
      ...wheel(cam, [x0 + 5, 17, z + side * 13.2], side, turn, o),
      ...cylinder(cam, [x1 + 1, 4, k - 0.9], [x1 + 1, 4, k + 0.9], 4, 'metalDark', 'metal', o - 2),
      tube([x1 + 1, 4, k], [x1 - 1, h - 3, k], o - 2.1),
      tube([x0 + 1, h - 3.4, k], knee, near ? order + 9 : order - 3),
      tube(knee, [x1 + 8.4, 3.4, z + side * 6.5], near ? order + 9 : order - 3),
      tube([x0 + 1, h - 3, k], [x0 - 1.4, h + 17, k], order - 1),
    ];
  });
  const back: V3[] = [
    [x0 + 0.6, h + 3, z - 10.4],
    [x0 + 0.6, h + 3, z + 10.4],
    [x0 - 1.2, h + 17.6, z - 10.4],
    [x0 - 1.2, h + 17.6, z + 10.4],
  ];
  const rest: Shape = {
    d: polygon(hull(back.map((p) => project(cam, p)))),
    fill: 'foamDark',
    tone: 0,
    z: order + (cam.n[0] < -0.2 ? 40 : -0.9),
    edge: 0.6,
  };
  return [
    ...sides,
    rest,
    ...box(cam, [x0, x1], [h - 3, h], [z - 10.2, z + 10.2], 'foam', 'foamDark', order),
    ...box(cam, [x1 + 4, x1 + 14], [2.4, 3.2], [z - 7.4, z + 7.4], 'metal', 'metalDark', order - 2),
  ];
}
type Crank = { hub: V3; order: number; shapes: Shape[] };
/** Two cranks and their pedals or handles, at the feet or hands; the hub lies between them. */
function crank(cam: Camera, ends: readonly V3[], width: number): Crank {
  const hub = mul(ends.reduce(add), 0.5);
  const shapes = ends.flatMap((e): Shape[] => {
    const out = Math.sign(e[2]);
    const elbow: V3 = [e[0], e[1], out * 3.4];
    return [
      rod(cam, [hub[0], hub[1], out * 3.4], elbow, 0.9, 'metalDark', depth(cam, elbow) - 2),
      rod(cam, elbow, [e[0], e[1], e[2] + out * 2], width, 'metalDark', depth(cam, e) - 2.1),
    ];
  });
  return { hub: [hub[0], hub[1], 0], order: depth(cam, hub) - 4, shapes };
}
type Tube = (a: V3, b: V3, r?: number) => Shape;
const tubes =
  (cam: Camera, order: number): Tube =>
  (a, b, r = 1.7) =>
    rod(cam, a, b, r, 'metal', order - 1);
const footBar = (cam: Camera, x: number, order: number): Shape => rod(cam, [x, 1.4, -11], [x, 1.4, 11], 1.4, 'metalDark', order - 2);
const drum = (cam: Camera, c: V3, half: number, r: number, order: number): Shape[] =>
  cylinder(cam, add(c, [0, 0, -half]), add(c, [0, 0, half]), r, 'plate', 'plateEnd', order);

function armBike(cam: Camera, { hub, order, shapes }: Crank): Shape[] {
  const tube = tubes(cam, order);
  const top: V3 = [hub[0] + 11, hub[1] - 2, 0];
  const [near, far] = [hub[0] + 8, hub[0] + 22];
  return [
    ...drum(cam, hub, 2.4, 3.6, order),
    tube(hub, top),
    tube(top, [hub[0] + 15, 1, 0]),
    footBar(cam, near, order),
    footBar(cam, far, order),
    tube([near, 1.4, 0], [far, 1.4, 0], 1.2),
    ...shapes,
  ];
}
function saddle(cam: Camera, seat: V3): Shape {
  const f = { ...WORLD, o: seat };
  const d = outline(ellipsoid(cam, f, [-3, 0, 0], [4.4, 1.6, 5]), ellipsoid(cam, f, [8, -0.4, 0], [1.8, 1.2, 1.6]));
  return { d, fill: 'metalDark', tone: 0, z: depth(cam, seat) + 2, edge: 0.3 };
}
function legBike(cam: Camera, { hub, order, shapes }: Crank, seat: V3): Shape[] {
  const tube = tubes(cam, order);
  const fly: V3 = [hub[0] + 17, hub[1] - 2, 0];
  const bars: V3 = [hub[0] + 13, 58, 0];
  const [back, front] = [seat[0] - 3, fly[0] + 3];
  return [
    ...drum(cam, fly, 1.6, 10.5, order - 0.8),
    ...drum(cam, fly, 1.8, 3, order - 0.7),
    tube(hub, add(seat, [-1, -1, 0])),
    tube(hub, fly, 2.4),
    tube(fly, bars),
    tube([back, 2, 0], hub),
    tube([front, 2, 0], fly),
    footBar(cam, back, order),
    footBar(cam, front, order),
    rod(cam, add(bars, [0, 0, -8]), add(bars, [0, 0, 8]), 1.1, 'metalDark', order),
    rod(cam, add(bars, [0, 1, 0]), add(bars, [3, 8, 0]), 1, 'metal', order - 0.6),
    rod(cam, add(bars, [2.6, 6.4, -3]), add(bars, [2.6, 6.4, 3]), 2.6, 'metalDark', order - 0.5),
    ...drum(cam, hub, 3, 4, order),
    saddle(cam, seat),
    ...shapes,
  ];
}
/** A bike or an arm bike: the crank follows the feet, or the hands. */
export function bike(cam: Camera, body: Body, kit: KitOf<'bike'>): Shape[] {
  const end = (s: Side): V3 => (kit.arms ? at(body[`hand${s}`], [0.3, -5.6, 0]) : at(body[`foot${s}`], [5, -3.6, 0]));
  const turning = crank(cam, [end('L'), end('R')], kit.arms ? 0.9 : 0.7);
  return kit.arms ? armBike(cam, turning) : legBike(cam, turning, [kit.x - 1, body.pelvis.o[1] - 6.6, 0]);
}
