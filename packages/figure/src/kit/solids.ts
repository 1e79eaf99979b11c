/** Boxes, rods and cylinders, drawn with the same camera as the body. */

import { type Camera, capsule, hull, type P2, polygon, project } from '../draw/project.ts';
import type { Shape, Token } from '../draw/shape.ts';
import type { Body } from '../pose/forward.ts';
import { add, cross, dot, mul, norm, sub, type V3, v } from '../pose/math.ts';
import type { Place } from '../pose/movement.ts';
import { bonePlace, isGrip } from './place.ts';

export type Span = readonly [number, number];

/** Normal, corners (which end of each span), and how much the face leans to shade. */
type Face = readonly [V3, string, number];
const FACES: readonly Face[] = [
  [[1, 0, 0], '100 110 111 101', 0],
  [[-1, 0, 0], '000 010 011 001', 0],
  [[0, 0, 1], '001 101 111 011', -0.125],
  [[0, 0, -1], '000 100 110 010', -0.125],
];
const TOP: Face = [[0, 1, 0], '010 110 111 011', 0];
/** A box: its visible faces, the top lighter than the sides. */
export function box(cam: Camera, x: Span, y: Span, z: Span, top: Token, side: Token, order: number): Shape[] {
  const corner = (ends: string): P2 => project(cam, [x[ends[0] === '1' ? 1 : 0], y[ends[1] === '1' ? 1 : 0], z[ends[2] === '1' ? 1 : 0]]);
  return [...FACES, TOP]
    .filter(([normal]) => dot(normal, cam.n) > 1e-3)
    .map((f) => ({ d: polygon(hull(f[1].split(' ').map(corner))), fill: f === TOP ? top : side, tone: f[2], z: order, edge: 0.2 }));
}
/** A round bar. */
export const rod = (cam: Camera, a: V3, b: V3, r: number, fill: Token, z: number, edge = 0.3): Shape => ({
  d: capsule(project(cam, a), r, project(cam, b), r),
  fill,
  tone: 0,
  z,
  edge,
});
function ringAround(cam: Camera, axis: V3, r: number): (c: V3) => P2[] {
  const p = norm(cross(axis, Math.abs(axis[1]) < 0.9 ? v(0, 1, 0) : v(1, 0, 0)));
  const q = cross(axis, p);
  return (c) =>
    Array.from({ length: 28 }, (_, i) => {
      const t = (i / 14) * Math.PI;
      return project(cam, add(c, add(mul(p, r * Math.cos(t)), mul(q, r * Math.sin(t)))));
    });
}
/** A cylinder between the centres of its ends, and the end that is seen. */
export function cylinder(cam: Camera, a: V3, b: V3, r: number, fill: Token, endFill: Token, z: number): Shape[] {
  const axis = norm(sub(b, a));
  const ring = ringAround(cam, axis, r);
  const out: Shape[] = [{ d: polygon(hull([...ring(a), ...ring(b)])), fill, tone: 0, z, edge: 0.3 }];
  const towards = dot(axis, cam.n);
  if (Math.abs(towards) > 0.08) out.push({ d: polygon(hull(ring(towards > 0 ? b : a))), fill: endFill, tone: 0, z: z + 0.01 });
  return out;
}
/** A flat four-cornered face. */
export const face = (cam: Camera, corners: readonly V3[], fill: Token, z: number): Shape => ({
  d: polygon(hull(corners.map((c) => project(cam, c)))),
  fill,
  tone: 0,
  z,
});
/** Where a place is, world. */
export const placeAt = (body: Body, place: Place): V3 =>
  isGrip(place) ? bonePlace(body, `hand${place.grip}`, 'grip') : 'bone' in place ? bonePlace(body, place.bone, place.at) : place;
