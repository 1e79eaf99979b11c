/** Whether the weight is over the base. */

import { CONTACTS, SIDES } from '../pose/channels.ts';
import { type Compiled, isDown } from '../pose/compile.ts';
import { contactPoint } from '../pose/contacts.ts';
import type { Body } from '../pose/forward.ts';
import { at, perAxis, type V3 } from '../pose/math.ts';
import { LINK } from '../pose/skeleton.ts';

/** Centre of mass, world. Segment masses and their centres: Winter, after Dempster. */
export function centreOfMass(b: Body): V3 {
  const parts: [number, V3][] = [
    [0.497, at(b.s3, [0.5, 0, 0])],
    [0.081, at(b.head, [0.5, 6.5, 0])],
    ...SIDES.flatMap((s): [number, V3][] => [
      [0.1, at(b[`thigh${s}`], [0, -LINK.thigh * 0.433, 0])],
      [0.0465, at(b[`shank${s}`], [0, -LINK.shank * 0.433, 0])],
      [0.0145, at(b[`foot${s}`], [3.5, -2, 0])],
      [0.028, at(b[`arm${s}`], [0, -LINK.upperArm * 0.436, 0])],
      [0.016, at(b[`fore${s}`], [0, -LINK.forearm * 0.43, 0])],
      [0.006, at(b[`hand${s}`], [0, -5, 0])],
    ]),
  ];
  const total = parts.reduce((sum, [m]) => sum + m, 0);
  return perAxis((i) => parts.reduce((sum, [m, p]) => sum + m * p[i], 0) / total);
}

type Flat = readonly [x: number, z: number];
/** Corners of a sole, from the ankle. */
const SOLE: readonly Flat[] = [
  [-4, -2.2],
  [-4, 2.2],
  [10.5, -2.4],
  [10.5, 2.4],
];
const square = (x: number, z: number): Flat[] =>
  [-2.5, 2.5].flatMap((d): Flat[] => [
    [x + d, z - 2.5],
    [x + d, z + 2.5],
  ]);
/** How near the floor a part of the trunk rests on it, % of body height: flesh flattens. */
const RESTING = 1.5;
/** Parts of the trunk that lie on the floor without being pinned there: they carry weight all the same. */
function lying(c: Compiled, b: Body): Flat[] {
  const trunk = CONTACTS.filter((name) => !/^(foot|knee|hand|elbow)/.test(name) && !c.pins.some((pin) => pin.name === name));
  return trunk.flatMap((name) => {
    const { p, r } = contactPoint(b, name, {});
    return Math.abs(p[1] - r) < RESTING ? square(p[0], p[2]) : [];
  });
}
/** Every place that carries weight in a pose, on the ground plan: soles from heel to toe, else the contact itself. */
function base(c: Compiled, pose: string, b: Body): Flat[] {
  return c.pins.flatMap((pin): Flat[] => {
    if (pin.on === 'body' || !isDown(c, pose, pin.name)) return [];
    const { p } = contactPoint(b, pin.name, pin);
    const side = pin.name.endsWith('L') ? 'L' : 'R';
    if (pin.name.startsWith('foot') && (!pin.as || pin.as === 'flat'))
      return SOLE.map(([x, z]) => {
        const q = at(b[`foot${side}`], [x, 0, z]);
        return [q[0], q[2]] as const;
      });
    return square(p[0], p[2]);
  });
}
/** How far a point lies outside the convex hull of others, 0 inside; the farthest over all directions. */
function outside(points: readonly Flat[], p: Flat): number {
  let worst = 0;
  for (let i = 0; i < 64; i++) {
    const [x, z] = [Math.cos((i / 32) * Math.PI), Math.sin((i / 32) * Math.PI)];
    worst = Math.max(worst, p[0] * x + p[1] * z - Math.max(...points.map((q) => q[0] * x + q[1] * z)));
  }
  return worst;
}
/** How far the centre of mass of a named pose is outside its base, % of body height; 0 where it is over it or hangs. */
export function overhang(c: Compiled, pose: string, b: Body): number {
  const points = base(c, pose, b);
  if (points.length) points.push(...lying(c, b));
  if (!points.length || c.pins.some((pin) => pin.on === 'bar')) return 0;
  const [x, , z] = centreOfMass(b);
  return outside(points, [x, z]);
}
