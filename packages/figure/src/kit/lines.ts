/** Bands, cables, straps, towels and loops. */

import { handDepth } from '../draw/hand.ts';
import { type Camera, capsule, depth, hull, type P2, polygon, project } from '../draw/project.ts';
import type { Shape, Token } from '../draw/shape.ts';
import type { Body, Bone } from '../pose/forward.ts';
import { add, at, colX, colY, colZ, cross, dot, mix, mul, norm, nth, sub, type V3 } from '../pose/math.ts';
import type { KitOf } from '../pose/movement.ts';
import { gripOf } from './place.ts';
import { placeAt, rod } from './solids.ts';

/** A post, or an anchor in the air, with the cable or band from it to the hands. */
export function cable(cam: Camera, body: Body, kit: KitOf<'cable'>): Shape[] {
  const grips = kit.hands.map((s) => gripOf(body, s));
  const [one, other] = [nth(grips, 0), nth(grips, grips.length - 1)];
  const c = mix(one, other, 0.5);
  const [px, py, pz] = kit.from;
  const foot = (
    [
      [-4, 0],
      [4, 0],
      [0, -7],
      [0, 7],
    ] as const
  ).map(([a, d]) => project(cam, [px + a, 0.4, pz + d]));
  const post: Shape[] = [
    rod(cam, [px, 0, pz], [px, Math.max(py + 26, 96), pz], 1.7, 'metal', depth(cam, kit.from) - 4),
    { d: polygon(hull(foot)), fill: 'metal', tone: 0, z: -940 },
  ];
  const anchor = project(cam, kit.from);
  const order = Math.min(...kit.hands.map((s) => handDepth(cam, body, s)));
  return [
    ...(kit.post === false ? [] : post),
    { d: capsule(anchor, 2.4, anchor, 2.4), fill: 'metalDark', tone: 0, z: depth(cam, kit.from) - 3.8 },
    rod(cam, kit.from, c, 0.55, 'accent', depth(cam, mix(c, kit.from, 0.5)), 0),
    { d: capsule(project(cam, one), 1.3, project(cam, other), 1.3), fill: 'accent', tone: 0, z: order - 0.2 },
  ];
}
/** A strap from the hands round the sole of a foot. */
export function strap(cam: Camera, body: Body, kit: KitOf<'strap'>): Shape[] {
  const foot = body[`foot${kit.foot}`];
  const sole = at(foot, [6, -3.6, 0]);
  const ends = kit.hands.map((s) => {
    const k = at(foot, [6, -3, s === 'R' ? 2.6 : -2.6]);
    return rod(cam, gripOf(body, s), k, 0.75, 'accent', Math.min(handDepth(cam, body, s), depth(cam, k)) - 0.2, 0);
  });
  const across = mul(colZ(foot.R), 2.6);
  const round = capsule(project(cam, sub(sole, across)), 1, project(cam, add(sole, across)), 1);
  return [...ends, { d: round, fill: 'accent', tone: 0, z: depth(cam, sole) + 1.5 }];
}
const PAINT: Readonly<Record<NonNullable<KitOf<'line'>['as']>, Token>> = {
  band: 'accent',
  towel: 'cloth',
  strap: 'accent',
  cable: 'metalDark',
};
/** Through places, one straight piece after another. */
export function line(cam: Camera, body: Body, kit: KitOf<'line'>): Shape[] {
  const points = kit.through.map((place) => placeAt(body, place));
  const width = kit.width ?? (kit.as === 'towel' ? 1.5 : 0.7);
  return points
    .slice(1)
    .map((to, i) =>
      rod(
        cam,
        nth(points, i),
        to,
        width,
        PAINT[kit.as ?? 'band'],
        depth(cam, mix(nth(points, i), to, 0.5)) + (kit.z ?? 0),
        kit.as === 'towel' ? 0.2 : 0,
      ),
    );
}
/** Bone, distance down it, radius of the leg there, and which axis of the bone the band goes round. */
const ROUND: Readonly<Record<KitOf<'loop'>['round'], readonly [string, V3, number, 'x' | 'y']>> = {
  thighs: ['thigh', [0.3, -19.5, 0], 4.6, 'y'],
  shins: ['shank', [-0.2, -19, 0], 2.7, 'y'],
  feet: ['foot', [4.5, -1.6, 0], 3, 'x'],
};
const HALF_WIDTH = 1.6;
/** A loop band round both legs: a ribbon whose front lies over them and whose back is behind both. */
export function loop(cam: Camera, body: Body, kit: KitOf<'loop'>): Shape[] {
  const [part, point, r, round] = ROUND[kit.round];
  const frames = [body[`${part}L` as Bone], body[`${part}R` as Bone]];
  const axis = norm(frames.map((f) => (round === 'x' ? colX(f.R) : colY(f.R))).reduce(add));
  const side = norm(cross(axis, Math.abs(axis[2]) < 0.9 ? [0, 0, 1] : [1, 0, 0]));
  const other = cross(axis, side);
  const around = frames.flatMap((f) =>
    Array.from({ length: 20 }, (_, i): V3 => {
      const [a, b] = [r * Math.cos((i / 10) * Math.PI), r * Math.sin((i / 10) * Math.PI)];
      return at(f, add(point, round === 'x' ? [0, a, b] : [a, 0, b]));
    }),
  );
  // stretched: the hull of both legs' girths, seen along the band's axis
  const flat = new Map(around.map((p): [P2, V3] => [{ x: dot(p, side), y: dot(p, other) }, p]));
  const ring = hull([...flat.keys()]).map((p) => flat.get(p) as V3);
  const middle = mul(ring.reduce(add), 1 / ring.length);
  const strips = { front: '', back: '' };
  ring.forEach((p, i) => {
    const q = nth(ring, (i + 1) % ring.length);
    const faces = dot(sub(mix(p, q, 0.5), middle), cam.n) > 0 ? 'front' : 'back';
    const edge = [p, q].flatMap((end) => [-HALF_WIDTH, HALF_WIDTH].map((w) => project(cam, add(end, mul(axis, w)))));
    strips[faces] += polygon(hull(edge));
  });
  const depths = frames.map((f) => depth(cam, at(f, point)));
  return [
    { d: strips.back, fill: 'accent', tone: 0, z: Math.min(...depths) - 1.5, edge: 0.6 },
    { d: strips.front, fill: 'accent', tone: 0, z: Math.max(...depths) + 4, edge: 0.6 },
  ];
}
