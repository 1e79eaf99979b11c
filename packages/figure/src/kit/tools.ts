/** Small things that tell what somebody is doing: a stopwatch, a ruler, a racket, a trowel, plants, a lens; and the sling of the pelvic floor. */

import { handDepth, handPath } from '../draw/hand.ts';
import { type Camera, capsule, depth, disc, hull, type P2, polygon, project, text } from '../draw/project.ts';
import type { Shape } from '../draw/shape.ts';
import { SIDES, signOf } from '../pose/channels.ts';
import type { Body } from '../pose/forward.ts';
import { add, at, colX, colY, colZ, mix, mul, norm, sub, type V3 } from '../pose/math.ts';
import type { KitOf, Side } from '../pose/movement.ts';
import { gripOf } from './place.ts';
import { placeAt, rod } from './solids.ts';

const path = (...points: readonly P2[]): string => `M${points.map((p) => `${text(p.x)} ${text(p.y)}`).join('L')}`;

/** Its face is always turned to the viewer. */
export function timer(cam: Camera, body: Body, kit: KitOf<'timer'>): Shape[] {
  const [c, r] = [placeAt(body, kit.at), kit.r ?? 4.4];
  const z = depth(cam, c) + r * 0.6;
  const face = (right: number, up: number): P2 => project(cam, add(c, add(mul(cam.r, right * r), mul(cam.u, up * r))));
  return [
    { d: capsule(face(0, 1), r * 0.2, face(0, 1.28), r * 0.2), fill: 'metalDark', tone: 0, z },
    { d: disc(project(cam, c), r), fill: 'metalDark', tone: 0, z: z + 0.01, edge: 0.2 },
    { d: disc(project(cam, c), r * 0.8), fill: 'shoe', tone: 0, z: z + 0.02 },
    { d: path(face(0, 0.58), face(0, 0), face(0.36, -0.2)), fill: 'accent', tone: 0, z: z + 0.03, line: r * 0.15 },
  ];
}
const MARK_EVERY = 4;
/** A strip with a mark every few percent of height. */
export function ruler(cam: Camera, body: Body, kit: KitOf<'ruler'>): Shape[] {
  const [from, to] = [placeAt(body, kit.from), placeAt(body, kit.to)];
  const [a, b] = [project(cam, from), project(cam, to)];
  const long = Math.hypot(b.x - a.x, b.y - a.y) || 1;
  const across = (p: P2, k: number): P2 => ({ x: p.x + (k * (a.y - b.y)) / long, y: p.y + (k * (b.x - a.x)) / long });
  const z = depth(cam, mix(from, to, 0.5));
  const count = Math.floor(Math.hypot(...sub(to, from)) / MARK_EVERY);
  const marks = Array.from({ length: count }, (_, i) => {
    const p = project(cam, mix(from, to, (i + 0.5) / count));
    return path(across(p, -1.3), across(p, i % 2 ? -0.3 : 0.5));
  });
  return [
    { d: polygon(hull([across(a, 1.3), across(a, -1.3), across(b, 1.3), across(b, -1.3)])), fill: 'warm', tone: 0, z, edge: 0.3 },
    { d: marks.join(''), fill: 'metalDark', tone: 0, z: z + 0.01, line: 0.35 },
  ];
}
/** A racket held like a hand to shake: its face lies along the palm. */
function racket(cam: Camera, body: Body, s: Side): Shape[] {
  const { R } = body[`hand${s}`];
  const [c, along, across] = [gripOf(body, s), norm(sub(colX(R), mul(colY(R), 0.5))), norm(add(colY(R), mul(colX(R), 0.5)))];
  const spot = (x: number, y: number): V3 => add(c, add(mul(along, x), mul(across, y)));
  const ring = Array.from({ length: 24 }, (_, i) => {
    const t = (i / 12) * Math.PI;
    return project(cam, spot(20 + 8.4 * Math.cos(t), 6.6 * Math.sin(t)));
  });
  const strings = [-4, -2, 0, 2, 4].flatMap((k) => [
    path(project(cam, spot(20 + k * 1.6, -5.6 + Math.abs(k) * 0.5)), project(cam, spot(20 + k * 1.6, 5.6 - Math.abs(k) * 0.5))),
    path(project(cam, spot(12.8 + Math.abs(k) * 0.5, k)), project(cam, spot(27.2 - Math.abs(k) * 0.5, k))),
  ]);
  const z = Math.min(depth(cam, spot(20, 0)), handDepth(cam, body, s)) - 0.2;
  return [
    rod(cam, spot(-3, 0), spot(6, 0), 0.9, 'metalDark', handDepth(cam, body, s) - 0.2),
    rod(cam, spot(6, 0), spot(11.6, 0), 0.6, 'metal', z),
    { d: polygon(ring), fill: 'cloth', tone: 0, z, opacity: 0.35 },
    { d: strings.join(''), fill: 'metal', tone: 0, z: z + 0.01, line: 0.18 },
    { d: `${path(...ring)}Z`, fill: 'accent', tone: 0, z: z + 0.02, line: 1.1 },
  ];
}
/** A trowel: the blade leaves the fist on the thumb's side, tipped towards the fingers. */
function trowel(cam: Camera, body: Body, s: Side): Shape[] {
  const { R } = body[`hand${s}`];
  const [c, along, across] = [gripOf(body, s), norm(sub(mul(colX(R), 0.8), mul(colY(R), 0.6))), colZ(R)];
  const spot = (x: number, y: number): V3 => add(c, add(mul(along, x), mul(across, y)));
  const z = handDepth(cam, body, s) - 0.2;
  const blade = [spot(7, 2.2), spot(7, -2.2), spot(12, -2.5), spot(12, 2.5), spot(17, 0)].map((p) => project(cam, p));
  return [
    { d: polygon(hull(blade)), fill: 'metal', tone: 0, z: depth(cam, spot(11, 0)), edge: 0.6 },
    rod(cam, spot(3, 0), spot(8, 0), 0.6, 'metalDark', z - 0.1),
    rod(cam, spot(-3.4, 0), spot(4, 0), 1.1, 'accent', z),
  ];
}
export const handTools = (cam: Camera, body: Body, kit: KitOf<'racket' | 'trowel'>): Shape[] =>
  (kit.sides ?? SIDES).flatMap((s) => (kit.kind === 'racket' ? racket(cam, body, s) : trowel(cam, body, s)));
/** A stem with leaves and, where asked, a flower. */
export function plant(cam: Camera, kit: KitOf<'plant'>): Shape[] {
  const h = kit.h ?? 9;
  const up = (k: number): V3 => add(kit.at, [0, h * k, 0]);
  const z = depth(cam, up(0.5));
  const leaf = (k: number, side: number): Shape => {
    const [root, tip] = [project(cam, up(k)), project(cam, add(up(k + 0.2), mul(cam.r, side * h * 0.34)))];
    return { d: capsule(root, 0.4, tip, h * 0.12), fill: 'mat', tone: 0, z: z + 0.01, edge: 0.3 };
  };
  const stem: Shape = { ...rod(cam, kit.at, up(1), 0.45, 'mat', z, 0.3), tone: 0 };
  const flower: Shape[] = [
    { d: disc(project(cam, up(1)), h * 0.2), fill: 'ball', tone: 0, z: z + 0.02, edge: 0.3 },
    { d: disc(project(cam, up(1)), h * 0.08), fill: 'warm', tone: 0, z: z + 0.03 },
  ];
  return [stem, leaf(0.15, 1), leaf(0.3, -1), leaf(0.5, 1), leaf(0.62, -1), ...(kit.bloom ? flower : [])];
}
/** Hangs between the front and the back of the pelvis, and rises as the belly draws in: what cannot be seen from outside, drawn over it. */
export function sling(cam: Camera, body: Body): Shape[] {
  const rise = Math.max(0, -body.belly) * 2.2;
  const spot = (k: number): P2 => project(cam, at(body.pelvis, [-5.4 * k, -1.4 + (1 - k * k) * (rise - 3.2), 0]));
  const d = path(...Array.from({ length: 13 }, (_, i) => spot(i / 6 - 1)));
  const ends = disc(spot(-1), 1.1) + disc(spot(1), 1.1);
  return [
    { d, fill: 'shoe', tone: 0, z: 899, line: 2.6 },
    { d: ends, fill: 'accent', tone: 0, z: 899.1, edge: 0.3 },
    { d, fill: 'accent', tone: 0, z: 900, line: 1.6 },
  ];
}
/** How much larger a lens shows. */
const LARGER = 2.7;
/** One hand and the bar in it, seen large: which way the palm looks is too small to see on a whole body. */
export function lens(cam: Camera, body: Body, kit: KitOf<'lens'>): Shape[] {
  const [s, r] = [kit.hand, kit.r ?? 19];
  const large: Camera = { r: mul(cam.r, LARGER), u: mul(cam.u, LARGER), n: cam.n };
  // moved so that the middle of the grip, enlarged, comes to the middle of the glass
  const by = sub(mul(kit.at, 1 / LARGER), gripOf(body, s));
  const hand = { ...body[`hand${s}`], o: add(body[`hand${s}`].o, by) };
  const side = signOf(s);
  const spot = (x: number, y: number, z: number): P2 => project(large, at(hand, [x, y, z * side]));
  const c = project(cam, kit.at);
  /** As far as the rim, no farther. */
  const inGlass = (to: P2, room: number): P2 => {
    const k = Math.min(1, (r - room) / Math.max(1e-6, Math.hypot(to.x - c.x, to.y - c.y)));
    return mix2(c, to, k);
  };
  const palmToUs = depth(cam, mul(colZ(hand.R), -side)) > 0;
  const [palm = '', ...fingers] = handPath(large, { ...body, [`hand${s}`]: hand }, s).split(/(?=M)/);
  // the gaps between four fingers: over the bar towards us, or over the knuckles and away
  const gaps = [-0.95, 0, 0.95].map((x) =>
    palmToUs ? path(spot(x, -6.6, -1.2), spot(x, -6.2, -2.6), spot(x, -5, -3)) : path(spot(x, -4.2, 1), spot(x, -6, 0.5)),
  );
  const bar = [-1, 1].map((end) => inGlass(project(cam, add(kit.at, [0, 0, end * 3 * r])), 1.2 * LARGER)) as [P2, P2];
  const arm = inGlass(project(large, add(body[`fore${s}`].o, by)), 2 * LARGER);
  const skin = (d: string, z: number): Shape => ({ d, fill: 'skin', tone: 0, z: 950 + z, edge: 0.6 });
  return [
    { d: disc(c, r), fill: 'stage', tone: 0, z: 950, edge: 1.6 },
    { d: capsule(bar[0], 1.15 * LARGER, bar[1], 1.15 * LARGER), fill: 'metalDark', tone: 0, z: 950.3, edge: 0.3 },
    skin(capsule(arm, 1.7 * LARGER, spot(0, 0, 0), 1.4 * LARGER), 0.1),
    skin(palm, palmToUs ? 0.2 : 0.4),
    skin(fingers.join(''), palmToUs ? 0.5 : 0.45),
    { d: gaps.join(''), fill: 'skin', tone: -0.5, z: 950.6, line: 0.55 },
  ];
}
const mix2 = (a: P2, b: P2, k: number): P2 => ({ x: a.x + (b.x - a.x) * k, y: a.y + (b.y - a.y) * k });
