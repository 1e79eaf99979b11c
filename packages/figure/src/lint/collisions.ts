/** Limbs through the floor, a wall, equipment, the trunk or each other. */

import { SIDES } from '../pose/channels.ts';
import type { Compiled } from '../pose/compile.ts';
import type { Body, Bone } from '../pose/forward.ts';
import { add, at, dot, len, mtv, mul, nth, sub, type V3 } from '../pose/math.ts';
import type { Kit, Side } from '../pose/movement.ts';

/** A point of the body, its name for the author, and the radius of flesh that may not pass. */
type Probe = readonly [name: string, p: V3, r: number];
function limbProbes(b: Body, s: Side): Probe[] {
  const down = (bone: Bone, y: number): V3 => at(b[bone], [0, y, 0]);
  return [
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
/** Distance in front of the surface of one piece of equipment, null where it is not in the way. */
function clearance(kit: Kit): ((p: V3) => number | null) | null {
  if (kit.kind === 'wall') return (p) => (inside(p[2], kit.z ?? [-34, 34]) ? (kit.x > 0 ? kit.x - p[0] : p[0] - kit.x) : null);
  if (kit.kind === 'side-wall') return (p) => (inside(p[0], kit.x ?? [-34, 34]) ? (kit.z > 0 ? kit.z - p[2] : p[2] - kit.z) : null);
  if (kit.kind === 'counter') return (p) => boxClearance(p, kit.x, [0, kit.h ?? 52], kit.z ?? [-34, 34]);
  if (kit.kind === 'box') return (p) => boxClearance(p, kit.x, kit.y, kit.z);
  if (kit.kind === 'chair' || kit.kind === 'wheelchair') {
    const [h, z] = [kit.h ?? 25, kit.z ?? 0];
    return (p) => boxClearance(p, [kit.x - 11, kit.x + 11], [h - 3, h], [z - 11, z + 11]);
  }
  return null;
}
/** Distance to a box: positive outside, negative inside (to the nearest face). */
function boxClearance(p: V3, x: Span, y: Span, z: Span): number {
  const beyond = [x, y, z].map(([a, b], i) => Math.max(a - nth(p, i), nth(p, i) - b));
  const out = beyond.map((d) => Math.max(0, d));
  return Math.max(...beyond) > 0 ? Math.hypot(...out) : Math.max(...beyond);
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
  const t = clamped((uw * s + wr) / ww);
  s = clamped((uw * t - ur) / uu);
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
    const inFront = clearance(kit);
    if (inFront) put(`the ${kit.kind}`, deepest(points, inFront));
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
