/** A mitten hand with fingers that curl and a thumb. */

import { signOf } from '../pose/channels.ts';
import type { Body } from '../pose/forward.ts';
import { at, len, mix, type V3 } from '../pose/math.ts';
import type { Side } from '../pose/movement.ts';
import { type Camera, capsule, depth, ellipsoid, outline, project, type Solid } from './project.ts';

/** Painting order of a hand; what it holds sits just under it. */
export const handDepth = (cam: Camera, body: Body, s: Side): number => depth(cam, at(body[`hand${s}`], [0, -4, 0])) + 0.4;

/** The outline of one hand. */
export function handPath(cam: Camera, body: Body, s: Side): string {
  const frame = body[`hand${s}`];
  const curl = body.grip[s];
  const across = (p: V3): V3 => [p[0], p[1], p[2] * signOf(s)];
  const knob = (p: V3, r: V3): Solid => ellipsoid(cam, frame, across(p), r);
  const palm = outline(knob([0, -0.4, 0], [1.35, 1, 1.2]), knob([0.2, -3.8, 0], [2.1, 1.5, 1.05]));
  // fingers curl towards the palm, which is at -z of a right hand
  const along = (from: V3, angle: number, length: number): V3 => [
    from[0],
    from[1] - length * Math.cos(angle),
    from[2] - length * Math.sin(angle),
  ];
  const knuckle: V3 = [0.18, -4.4, 0];
  const middle = along(knuckle, curl * 1.35, 2.6);
  const tip = along(middle, curl * 2.9, 2.2);
  const joint = knob(middle, [1.85, 0.95, 0.9]);
  const fingers = outline(knob(knuckle, [2.05, 1.1, 1]), joint) + outline(joint, knob(tip, [1.5, 0.85, 0.75]));
  const thumbTip = mix([3, -4, -0.5], [1.7, -4.3, -2.3], curl);
  const place = (p: V3): { x: number; y: number } => project(cam, at(frame, across(p)));
  const near = len(cam.r); // 1, more through a lens
  return palm + fingers + capsule(place([1.3, -1.7, 0]), 0.95 * near, place(thumbTip), 0.72 * near);
}
