/** Wheelchair and exercise bike. */

import { type Camera, depth, ellipsoid, hull, outline, polygon, project } from '../draw/project.ts';
import { type Shape, WORLD } from '../draw/shape.ts';
import type { Body } from '../pose/forward.ts';
import { add, at, type V3 } from '../pose/math.ts';
import type { Kit, Side } from '../pose/movement.ts';
import { box, cylinder, rod } from './solids.ts';

type Of<K extends Kit['kind']> = Extract<Kit, { kind: K }>;

/** A wheel seen as two rims and spokes; `turn` in degrees. */
function wheel(cam: Camera, c: V3, r: number, turn: number, order: number): Shape[] {
  const ring = (k: number): string => outline(ellipsoid(cam, { ...WORLD, o: c }, [0, 0, 0], [k, k, 0.2]));
  const spokes = Array.from({ length: 6 }, (_, i) => {
    const t = (i / 6) * Math.PI + (turn * Math.PI) / 180;
    const along: V3 = [Math.cos(t) * (r - 1), Math.sin(t) * (r - 1), 0];
    return rod(cam, add(c, along), add(c, [-along[0], -along[1], 0]), 0.18, 'metal', order, 0);
  });
  return [
    { d: ring(r), fill: 'metalDark', tone: 0, z: order, line: 1.4 },
    { d: ring(r - 2), fill: 'metal', tone: 0, z: order + 0.01, line: 0.5 },
    ...spokes,
  ];
}
/** Seat, back, foot plate and wheels. `roll`: how far the wheels have turned, degrees. */
export function wheelchair(cam: Camera, kit: Of<'wheelchair'>): Shape[] {
  const h = kit.h ?? 25;
  const z = kit.z ?? 0;
  const [x0, x1] = [kit.x - 11, kit.x + 11];
  const order = depth(cam, [kit.x, h, z]) - 14;
  const towards = (side: number): number => (side * cam.n[2] > 0.05 ? 26 : -26);
  const sides = [-1, 1].flatMap((side): Shape[] => {
    const [k, o] = [z + side * 12.5, order + towards(side)];
    return [
      ...wheel(cam, [x0 + 5, 16.5, k], 16.5, kit.roll ?? 0, o),
      ...wheel(cam, [x1 + 3, 4.4, k - side * 2], 4, 0, o - 0.5),
      rod(cam, [x1, h - 2, k - side * 1.5], [x1 + 8, 5, k - side * 3], 0.7, 'metal', o - 0.4, 0.2),
      rod(cam, [x0 + 1, h - 2, k - side * 1.5], [x0 - 1.5, h + 22, k - side * 1.5], 0.8, 'metal', order - 1, 0.2),
      rod(cam, [x0 - 1.5, h + 22, k - side * 1.5], [x0 - 6, h + 22, k - side * 1.5], 1, 'metalDark', order - 1, 0.2),
    ];
  });
  const back: V3[] = [
    [x0 - 0.2, h + 2, z - 10],
    [x0 - 0.2, h + 2, z + 10],
    [x0 - 1.8, h + 19, z - 10],
    [x0 - 1.8, h + 19, z + 10],
  ];
  const rest: Shape = {
    d: polygon(hull(back.map((p) => project(cam, p)))),
    fill: 'foamDark',
    tone: 0,
    z: order + (cam.n[0] < -0.2 ? 40 : -1),
    edge: 0.3,
  };
  return [
    ...sides,
    rest,
    ...box(cam, [x0, x1], [h - 2.4, h], [z - 10.5, z + 10.5], 'foam', 'foamDark', order),
    ...box(cam, [x1 + 4, x1 + 14], [2.4, 3.2], [z - 8, z + 8], 'plateEnd', 'metal', order - 2),
  ];
}
/** A bike or an arm bike: the crank follows the feet, or the hands. */
export function bike(cam: Camera, body: Body, kit: Of<'bike'>): Shape[] {
  const end = (s: Side): V3 => (kit.arms ? at(body[`hand${s}`], [0.3, -5.6, 0]) : at(body[`foot${s}`], [5, -3.6, 0]));
  const ends = [end('L'), end('R')] as const;
  const hub: V3 = [(ends[0][0] + ends[1][0]) / 2, (ends[0][1] + ends[1][1]) / 2, 0];
  const order = depth(cam, hub) - 4;
  const cranks = ends.map((e): Shape => rod(cam, [hub[0], hub[1], e[2] * 0.5], [e[0], e[1], e[2] * 0.6], 0.9, 'metal', depth(cam, e) - 2));
  const drum = cylinder(cam, [hub[0], hub[1], -3.4], [hub[0], hub[1], 3.4], 7, 'plate', 'plateEnd', order);
  if (kit.arms)
    return [
      rod(cam, [hub[0] + 4, 0, 0], [hub[0], hub[1], 0], 2, 'metal', order - 1),
      ...box(cam, [hub[0] - 8, hub[0] + 14], [0, 2.4], [-11, 11], 'plateEnd', 'metal', order - 2),
      ...drum,
      ...cranks,
    ];
  const seat: V3 = [kit.x, body.pelvis.o[1] - 5, 0];
  const frame = [
    rod(cam, hub, [kit.x - 3, 2, 0], 1.7, 'metal', order - 1),
    rod(cam, hub, add(seat, [-1, -2, 0]), 1.7, 'metal', order - 1),
    rod(cam, hub, [hub[0] + 14, 58, 0], 1.7, 'metal', order - 1),
    rod(cam, [hub[0] + 14, 58, -8], [hub[0] + 14, 58, 8], 1.1, 'metalDark', order),
    rod(cam, [kit.x - 3, 1.6, -10], [kit.x - 3, 1.6, 10], 1.6, 'metalDark', order - 2),
    rod(cam, [hub[0] + 14, 1.6, -10], [hub[0] + 14, 1.6, 10], 1.6, 'metalDark', order - 2),
    rod(cam, [hub[0] + 14, 2, 0], hub, 1.7, 'metal', order - 1),
  ];
  const saddle: Shape = {
    d: outline(
      ellipsoid(cam, { ...WORLD, o: seat }, [-2, 0, 0], [5.5, 1.8, 5]),
      ellipsoid(cam, { ...WORLD, o: seat }, [6, 0, 0], [2, 1.3, 1.6]),
    ),
    fill: 'metalDark',
    tone: 0,
    z: depth(cam, seat) - 2,
    edge: 0.3,
  };
  return [...frame, saddle, ...drum, ...cranks];
}
