/** Limbs and trunk as chains of spheres and ellipsoids: neighbours joined by their convex sweep, all in one path. */

import type { Body, Bone } from '../pose/forward.ts';
import { at, type Frame, nth, type V3 } from '../pose/math.ts';
import type { Side } from '../pose/movement.ts';
import { type Camera, capsule, depth, ellipsoid, outline, project } from './project.ts';

/** [bone, x, y, z, r] sphere, or [bone, x, y, z, rx, ry, rz] ellipsoid, right side; a bone ending in `*` takes the side, and z flips for the left. */
export type Blob = readonly [string, number, number, number, number] | readonly [string, number, number, number, number, number, number];
/** A part's outline and its mean depth. */
export interface Sweep {
  d: string;
  z: number;
}

interface Ball {
  frame: Frame;
  p: V3;
  world: V3;
  r: V3;
  round: boolean;
}
function ballOf(body: Body, side: Side | null, blob: Blob, scale: V3): Ball {
  const frame = body[blob[0].replace('*', side ?? 'R') as Bone];
  const p: V3 = [blob[1], blob[2], side === 'L' ? -blob[3] : blob[3]];
  const [x, y, z] = [blob[4], blob[5] ?? blob[4], blob[6] ?? blob[4]];
  const round = blob.length === 5 && scale[0] === scale[2];
  return { frame, p, world: at(frame, p), r: [x * scale[0], blob.length === 5 && round ? x * scale[0] : y, z * scale[2]], round };
}
const joined = (cam: Camera, a: Ball, b: Ball): string =>
  a.round && b.round
    ? capsule(project(cam, a.world), a.r[0], project(cam, b.world), b.r[0])
    : outline(ellipsoid(cam, a.frame, a.p, a.r), ellipsoid(cam, b.frame, b.p, b.r));

const AS_IS: V3 = [1, 1, 1];
/** `scale`: how much thicker in depth (x) and width (z). */
export function sweep(cam: Camera, body: Body, side: Side | null, blobs: readonly Blob[], scale: V3 = AS_IS): Sweep {
  const balls = blobs.map((blob) => ballOf(body, side, blob, scale));
  const z = balls.reduce((sum, ball) => sum + depth(cam, ball.world), 0) / balls.length;
  const [only] = balls;
  if (only && balls.length === 1) return { d: outline(ellipsoid(cam, only.frame, only.p, only.r)), z };
  return {
    d: balls
      .slice(1)
      .map((ball, i) => joined(cam, nth(balls, i), ball))
      .join(''),
    z,
  };
}
