/** Limbs through the floor, a wall, equipment, the trunk or each other. */

import { gripOf } from '../kit/place.ts';
import { placeAt } from '../kit/solids.ts';
import { SIDES } from '../pose/channels.ts';
import type { Compiled } from '../pose/compile.ts';
import type { Body, Bone } from '../pose/forward.ts';
import { add, at, colX, dot, len, mix, mtv, mul, norm, nth, RAD, sub, type V3 } from '../pose/math.ts';
import type { Kit, KitOf, Side } from '../pose/movement.ts';
import { holders, named } from './gear.ts';

/** A point of the body, its name for the author, and the radius of flesh that may not pass. */
type Probe = readonly [name: string, p: V3, r: number];
function limbProbes(b: Body, s: Side): Probe[] {
  const down = (bone: Bone, y: number): V3 => at(b[bone], [0, y, 0]);
  return [
    [`thigh ${s}`, down(`thigh${s}`, -13), 3.8],
    [`knee ${s}`, b[`shank${s}`].o, 2.8],
    [`shin ${s}`, down(`shank${s}`, -12), 2.6],
    [`ankle ${s}`, b[`foot${s}`].o, 1.6],
    [`ball of foot ${s}`, b[`toe${s}`].o, 1],
    [`elbow ${s}`, b[`fore${s}`].o, 1.8],
    [`wrist ${s}`, b[`hand${s}`].o, 1.2],
    [`fingers ${s}`, down(`hand${s}`, -8), 0.4],
  ];
}
const probes = (b: Body): Probe[] => [
  ['pelvis', b.pelvis.o, 4],
  ['chest', b.s5.o, 5.2],
  ['head', at(b.head, [0.5, 6.5, 0]), 5],
  ...SIDES.flatMap((s) => limbProbes(b, s)),
];

/** The deepest a probe is behind a plane given as distance in front of it. */
function deepest(points: readonly Probe[], inFront: (p: V3) => number | null): { depth: number; name: string } {
  let worst = { depth: 0, name: '' };
  for (const [name, p, r] of points) {
    const d = inFront(p);
    if (d !== null && r - d > worst.depth && d > -20) worst = { depth: r - d, name };
  }
  return worst;
}
type Span = readonly [number, number];
const inside = (x: number, [a, b]: Span): boolean => x > a && x < b;
/** Distance in front of a surface, null where it is not in the way. */
type Clearance = (p: V3) => number | null;
/** Distance to a box: positive outside, negative inside (to the nearest face). */
function boxClearance(p: V3, x: Span, y: Span, z: Span): number {
  const beyond = [x, y, z].map(([a, b], i) => Math.max(a - nth(p, i), nth(p, i) - b));
  const out = beyond.map((d) => Math.max(0, d));
  return Math.max(...beyond) > 0 ? Math.hypot(...out) : Math.max(...beyond);
}
const box =
  (x: Span, y: Span, z: Span): Clearance =>
  (p) =>
    boxClearance(p, x, y, z);
/** A round bar, or a ball where both ends are one. */
function bar(a: V3, b: V3, r: number): Clearance {
  return (p) => segmentDistance(p, p, a, b) - r;
}
/** A pad whose top runs between two points of the profile; it is three thick. */
function pad({ top: [[ax, ay], [bx, by]], w = 8 }: KitOf<'bench'>): Clearance {
  const along = norm([bx - ax, by - ay, 0]);
  const up: V3 = along[0] < 0 ? [along[1], -along[0], 0] : [-along[1], along[0], 0];
  const from: V3 = [ax, ay, 0];
  const long = Math.hypot(bx - ax, by - ay);
  return (p) => {
    const q = sub(p, from);
    return boxClearance([dot(q, along), dot(q, up), q[2]], [0, long], [-3, 0], [-w, w]);
  };
}
function rollerBar({ at: c, along, r = 4.2, turn = 0, w = 26 }: KitOf<'roller'>): Clearance {
  const t = (turn + (along === 'x' ? 90 : 0)) * RAD;
  const half: V3 = [(Math.sin(t) * w) / 2, 0, (Math.cos(t) * w) / 2];
  return bar(sub(c, half), add(c, half), r);
}
/** What one piece of equipment keeps the body out of; nothing where it is soft, thin, or made to be inside. */
function clearances(kit: Kit, b: Body): Clearance[] {
  switch (kit.kind) {
    case 'wall':
      return [(p) => (inside(p[2], kit.z ?? [-34, 34]) ? (kit.x > 0 ? kit.x - p[0] : p[0] - kit.x) : null)];
    case 'side-wall':
      return [(p) => (inside(p[0], kit.x ?? [-34, 34]) ? (kit.z > 0 ? kit.z - p[2] : p[2] - kit.z) : null)];
    case 'counter':
      return [box(kit.x, [0, kit.h ?? 52], kit.z ?? [-34, 34])];
    case 'box':
      return [box(kit.x, kit.y, kit.z)];
    case 'chair':
    case 'wheelchair': {
      const [h, z] = [kit.h ?? 25, kit.z ?? 0];
      return [box([kit.x - 11, kit.x + 11], [h - 3, h], [z - 11, z + 11])];
    }
    case 'bench':
      return [pad(kit)];
    case 'doorway': {
      const [z0, z1] = kit.z ?? [-22, 22];
      return [[z0 - 5, z0] as const, [z1, z1 + 5] as const].map((z) => box([kit.x - 2.5, kit.x + 2.5], [0, kit.h ?? 122], z));
    }
    case 'bar': {
      const [z0, z1] = kit.z ?? [-34, 34];
      return [bar([kit.x ?? 0, kit.y, z0], [kit.x ?? 0, kit.y, z1], 1.15)];
    }
    case 'rack':
      return [-26, 26].map((z) => bar([kit.x, 0, z], [kit.x, 104, z], 1.5));
    case 'rod':
      return [bar(placeAt(b, kit.from), placeAt(b, kit.to), kit.r ?? 0.9)];
    case 'roller':
      return [rollerBar(kit)];
    case 'ball': {
      const c = placeAt(b, kit.at);
      return [bar(c, c, kit.r)];
    }
    default:
      return loads(kit, b);
  }
}
/** Where what is carried is. */
function loads(kit: Kit, b: Body): Clearance[] {
  const middle = mix(gripOf(b, 'L'), gripOf(b, 'R'), 0.5);
  if (kit.kind === 'barbell') {
    const c = kit.at ? placeAt(b, kit.at) : middle;
    const axis: V3 = kit.at ? [0, 0, 1] : norm(sub(gripOf(b, 'R'), gripOf(b, 'L')));
    const half = mul(axis, kit.half ?? 38);
    return [bar(sub(c, half), add(c, half), 0.85)];
  }
  if (kit.kind === 'kettlebells' || kit.kind === 'jugs' || kit.kind === 'bags') {
    const [top, low, r] = kit.kind === 'kettlebells' ? [7.6, 7.6, 5.2] : kit.kind === 'jugs' ? [5, 13.5, 3] : [8, 19, 3.4];
    return (kit.sides ?? SIDES).map((s) => bar(add(gripOf(b, s), [0, -top, 0]), add(gripOf(b, s), [0, -low, 0]), r));
  }
  if (kit.kind === 'dumbbells')
    return (kit.sides ?? SIDES).map((s) => {
      const axis = mul(colX(b[`hand${s}`].R), 5.4);
      return bar(sub(gripOf(b, s), axis), add(gripOf(b, s), axis), 2.4);
    });
  if (kit.kind === 'held' && (kit.form === 'parcel' || kit.form === 'basket')) {
    const [[x, y, z], r] = [kit.at ? placeAt(b, kit.at) : middle, kit.r ?? 7];
    return [box([x - r, x + r], [y - r * 0.75, y + r * 0.75], [z - r * 1.25, z + r * 1.25])];
  }
  return [];
}

/** Half depth and half width of the trunk at its bones; arms may press in by a tenth. */
const TRUNK: readonly (readonly [Bone, number, number])[] = [
  ['pelvis', 4.6, 6.8],
  ['s0', 4.6, 6.4],
  ['s2', 4.2, 6],
  ['s4', 5, 7],
  ['s6', 4.8, 6.6],
];
/** How deep a point is inside the trunk, % of height. */
function inTrunk(b: Body, p: V3): number {
  let worst = 0;
  for (const [bone, deep, wide] of TRUNK) {
    const q = mtv(b[bone].R, sub(p, b[bone].o));
    if (Math.abs(q[1]) > 2.6) continue;
    const k = Math.hypot(q[0] / deep, q[2] / wide);
    if (k < 1) worst = Math.max(worst, (1 - k) * deep);
  }
  return worst;
}
/** Shortest distance between two segments. */
function segmentDistance(a: V3, b: V3, c: V3, d: V3): number {
  const [u, w, r] = [sub(b, a), sub(d, c), sub(a, c)];
  const [uu, uw, ww, ur, wr] = [dot(u, u), dot(u, w), dot(w, w), dot(u, r), dot(w, r)];
  const clamped = (x: number): number => Math.min(1, Math.max(0, x));
  const bottom = uu * ww - uw * uw;
  let s = bottom > 1e-9 ? clamped((uw * wr - ww * ur) / bottom) : 0;
  const t = clamped((uw * s + wr) / Math.max(ww, 1e-9));
  s = clamped((uw * t - ur) / Math.max(uu, 1e-9));
  return len(sub(add(a, mul(u, s)), add(c, mul(w, t))));
}
/** Pairs of limbs that may touch but not pass: from, to and the sum of their radii. */
function limbsThrough(b: Body): { depth: number; name: string } {
  const shin = (s: Side): [V3, V3] => [at(b[`shank${s}`], [0, -4, 0]), b[`foot${s}`].o];
  const thigh = (s: Side): [V3, V3] => [at(b[`thigh${s}`], [0, -9, 0]), b[`shank${s}`].o];
  const fore = (s: Side): [V3, V3] => [at(b[`fore${s}`], [0, -3, 0]), b[`hand${s}`].o];
  const pairs: [string, [V3, V3], [V3, V3], number][] = [
    ['shins', shin('L'), shin('R'), 3.6],
    ['thighs', thigh('L'), thigh('R'), 6],
    ['forearms', fore('L'), fore('R'), 2.4],
    ...SIDES.flatMap((s): [string, [V3, V3], [V3, V3], number][] => [
      [`forearm ${s} and thigh`, fore(s), thigh(s), 3.8],
      [`shin ${s} and the other thigh`, shin(s), thigh(s === 'L' ? 'R' : 'L'), 5],
    ]),
  ];
  let worst = { depth: 0, name: '' };
  for (const [name, a, c, r] of pairs) {
    const deep = r - segmentDistance(a[0], a[1], c[0], c[1]);
    if (deep > worst.depth) worst = { depth: deep, name };
  }
  return worst;
}

/** What of an arm may be in what its hand holds. */
const HAND = /^(wrist|fingers)/;
export interface Collision {
  where: string;
  what: string;
  depth: number;
}
/** Everything that passes through something else in one posed body, with its depth in % of height. */
export function collisions(c: Compiled, b: Body): Collision[] {
  const points = probes(b);
  const out: Collision[] = [];
  const put = (where: string, { depth, name }: { depth: number; name: string }): void => {
    if (depth > 0) out.push({ where, what: name, depth });
  };
  put(
    'the floor',
    deepest(points, (p) => p[1]),
  );
  for (const kit of c.movement.kit ?? []) {
    const holding = holders(kit);
    const free = points.filter(([name]) => !holding.some((s) => HAND.test(name) && name.endsWith(s)));
    for (const inFront of clearances(kit, b)) put(named(kit), deepest(free, inFront));
  }
  for (const s of SIDES)
    for (const [what, p] of [
      [`hand ${s}`, at(b[`hand${s}`], [0, -4, 0])],
      [`wrist ${s}`, b[`hand${s}`].o],
      [`elbow ${s}`, b[`fore${s}`].o],
    ] as const)
      put('the trunk', { depth: inTrunk(b, p), name: what });
  put('each other', limbsThrough(b));
  return out;
}
