/** Head and hair: the skull is split by the hairline plane into two convex caps, so hair and face are always in the right order. */

import type { Person } from '../look/people.ts';
import { SIDES, signOf } from '../pose/channels.ts';
import type { Body } from '../pose/forward.ts';
import { add, aside, at, clamp, colZ, cross, type Frame, mtv, mul, mv, norm, sub, type V3 } from '../pose/math.ts';
import { type Camera, cap, capsule, depth, disc, ellipsoid, outline, type P2, polygon, project, text } from './project.ts';
import type { Shape } from './shape.ts';
import { type Blob, sweep } from './sweep.ts';

const NECK: readonly Blob[] = [
  ['s7', -0.2, -0.6, 0, 2.7],
  ['neck', 0, 1.6, 0, 2.55],
  ['head', -0.3, 2.6, 0, 2.6],
];
/** The drawn head is 6 % larger than the measured one: at thumbnail size a true head looks small. */
const SKULL: { p: V3; r: V3 } = { p: [0.5, 6.9, 0], r: [5.8, 6.1, 4.9] };
const JAW: { p: V3; r: V3 } = { p: [2.2, 3.2, 0], r: [3.5, 3.3, 3.5] };
const EAR: { p: V3; r: V3 } = { p: [-0.4, 5.6, 4.6], r: [1.15, 1.6, 0.7] };
const EYE: { p: V3; r: V3 } = { p: [4.75, 6.6, 2.1], r: [0.3, 0.5, 0.45] };
const NOSE: readonly [V3, V3] = [
  [5.6, 6.3, 0],
  [6.25, 5.3, 0],
];
/** Hair: how much larger than the skull, its shift, which way it looks, and where its plane cuts the unit sphere. */
interface Hairline {
  grow: number;
  shift: V3;
  axis: V3;
  cut: number;
}
const HAIR: Readonly<Record<Person['hair'], Hairline>> = {
  knot: { grow: 1.12, shift: [-0.35, 0.25, 0], axis: norm([-0.76, 0.65, 0]), cut: 0.02 },
  bob: { grow: 1.16, shift: [-0.6, -0.2, 0], axis: norm([-0.9, 0.42, 0]), cut: -0.02 },
  crop: { grow: 1.08, shift: [-0.35, 0.25, 0], axis: norm([-0.85, 0.53, 0]), cut: 0 },
  curls: { grow: 1.2, shift: [-0.5, 0.9, 0], axis: norm([-0.66, 0.75, 0]), cut: 0.08 },
  bald: { grow: 1.05, shift: [-0.25, -0.5, 0], axis: norm([-1, -0.12, 0]), cut: 0.42 },
  scarf: { grow: 1.14, shift: [-0.3, 0, 0], axis: norm([-0.94, 0.34, 0]), cut: -0.34 },
};
const KNOT: { p: V3; r: number } = { p: [-3.9, 13, 0], r: 2.4 };
const CURLS: readonly V3[] = [
  [-4.5, 10.5, 0],
  [-1, 13.2, 1.8],
  [2.6, 12.6, 0],
  [-5.6, 6.5, 0],
];

const lineTo = (a: P2, b: P2): string => `M${text(a.x)} ${text(a.y)}L${text(b.x)} ${text(b.y)}`;

interface Look {
  cam: Camera;
  head: Frame;
  /** Painting order of the head. */
  base: number;
  /** Above 0, the hair side is towards us. */
  back: number;
}
const place = ({ cam, head }: Look, p: V3): P2 => project(cam, at(head, p));

function skull(look: Look, person: Person): Shape[] {
  const { cam, head, base, back } = look;
  const line = HAIR[person.hair];
  const face = outline(cap(cam, head, SKULL.p, SKULL.r, mul(line.axis, -1), -line.cut - 0.12), ellipsoid(cam, head, JAW.p, JAW.r));
  const nose = capsule(place(look, NOSE[0]), 0.7, place(look, NOSE[1]), 0.85);
  const hair = outline(cap(cam, head, add(SKULL.p, line.shift), mul(SKULL.r, line.grow), line.axis, line.cut));
  return [
    { d: face + nose, fill: 'skin', tone: 0, z: base + (back > 0 ? 0 : 0.1), edge: 0.35 },
    { d: hair, fill: 'hair', tone: 0, z: base + (back > 0 ? 0.1 : 0) },
  ];
}
/** What stands out from the skull: knot, curls, bob, scarf, beard. */
function extras(look: Look, person: Person): Shape[] {
  const { cam, head, base } = look;
  const front = (p: V3): boolean => depth(cam, sub(at(head, p), at(head, SKULL.p))) > 0;
  const hair = (d: string, p: V3): Shape => ({ d, fill: 'hair', tone: 0, z: base + (front(p) ? 0.3 : -0.03) });
  if (person.hair === 'knot') return [hair(disc(place(look, KNOT.p), KNOT.r), KNOT.p)];
  if (person.hair === 'curls') return CURLS.map((p) => hair(disc(place(look, p), 2.7), p));
  if (person.hair === 'bob') return [hair(outline(ellipsoid(cam, head, [-2.6, 3.6, 0], [3.6, 4.2, 5])), [-3, 3.6, 0])];
  if (person.hair === 'scarf')
    return [
      {
        d: outline(ellipsoid(cam, head, [-1.1, 1.6, 0], [3.9, 4, 4.3])),
        fill: 'hair',
        tone: 0.5,
        z: base + (front([-1, 0, 0]) ? 0.05 : -0.04),
      },
    ];
  return [];
}
/** The way a beard looks, in the head's frame. */
const CHIN: V3 = norm([0.4, -1, 0]);
function beard(look: Look, person: Person): Shape[] {
  if (!person.beard || look.back > 0.55) return [];
  // what is seen of the lower half of a ball round the jaw: between its rim and the outline, half a circle each
  const seen = mtv(look.head.R, look.cam.n);
  const half = (towards: V3, pole: V3): P2[] => {
    const p = norm(aside(towards, pole));
    const q = cross(pole, p);
    return Array.from({ length: 13 }, (_, i) => {
      const t = (i / 12 - 0.5) * Math.PI;
      return place(look, add([2.25, 2.4, 0], mul(add(mul(p, Math.cos(t)), mul(q, Math.sin(t))), 3.65)));
    });
  };
  const d = polygon([...half(seen, CHIN), ...half(CHIN, seen)]);
  return [{ d, fill: 'hair', tone: 0, z: look.base + 0.15 }];
}
function ears(look: Look, person: Person): Shape[] {
  if (person.hair === 'scarf') return [];
  return SIDES.flatMap((s): Shape[] => {
    const outward = depth(look.cam, mul(colZ(look.head.R), signOf(s)));
    if (outward <= -0.25) return [];
    const d = outline(ellipsoid(look.cam, look.head, [EAR.p[0], EAR.p[1], EAR.p[2] * signOf(s)], EAR.r));
    return [{ d, fill: 'skin', tone: 0.375, z: look.base + (outward > 0.15 ? 0.2 : -0.01) }];
  });
}
function eyes(look: Look, person: Person): Shape[] {
  return SIDES.flatMap((s): Shape[] => {
    const seen = depth(look.cam, mv(look.head.R, norm([0.85, 0, 0.5 * signOf(s)])));
    if (seen <= 0.28) return [];
    const p: V3 = [EYE.p[0], EYE.p[1], EYE.p[2] * signOf(s)];
    const opacity = clamp((seen - 0.28) / 0.12, 0, 1);
    const eye: Shape = { d: outline(ellipsoid(look.cam, look.head, p, EYE.r)), fill: 'eye', tone: 0, z: look.base + 0.25, opacity };
    const brow = capsule(place(look, add(p, [0.35, 1.75, -0.7 * signOf(s)])), 0.16, place(look, add(p, [0, 1.55, 0.8 * signOf(s)])), 0.16);
    const out: Shape[] = [eye, { d: brow, fill: 'eye', tone: 0, z: look.base + 0.25, opacity: opacity * 0.7 }];
    if (!person.glasses) return out;
    const lens = add(p, [0.6, -0.15, 0.1 * signOf(s)]);
    const rim = outline(ellipsoid(look.cam, look.head, lens, [0.1, 1.3, 1.55]));
    const [bridge, temple] = [
      place(look, [lens[0] + 0.35, lens[1] + 0.3, 0]),
      place(look, [EAR.p[0], EAR.p[1] + 1.2, EAR.p[2] * signOf(s)]),
    ];
    const from = (z: number): P2 => place(look, [lens[0], lens[1] + 0.3, lens[2] + z * signOf(s)]);
    const frame =
      rim + lineTo(from(-1.4), bridge) + (depth(look.cam, mul(colZ(look.head.R), signOf(s))) > 0.1 ? lineTo(from(1.5), temple) : '');
    return [...out, { d: frame, fill: 'eye', tone: 0, z: look.base + 0.26, line: 0.32, opacity: opacity * 0.85 }];
  });
}
function mouth(look: Look): Shape[] {
  const seen = depth(look.cam, mv(look.head.R, norm([1, -0.15, 0])));
  if (seen <= 0.25) return [];
  const [left, middle, right] = [place(look, [5.2, 2.95, -1]), place(look, [5.55, 2.55, 0]), place(look, [5.2, 2.95, 1])];
  const d = lineTo(left, middle) + lineTo(middle, right);
  return [{ d, fill: 'skin', tone: -0.5, z: look.base + 0.22, line: 0.34, opacity: clamp((seen - 0.25) / 0.2, 0, 1) * 0.8 }];
}

/** Neck, face and hair; `trunkZ` is where the trunk is painted. */
export function headShapes(cam: Camera, body: Body, trunkZ: number, person: Person): Shape[] {
  const neck = sweep(cam, body, null, NECK);
  const own = depth(cam, at(body.head, SKULL.p));
  const base = Math.abs(own - trunkZ) < 4 ? trunkZ + 0.8 : own;
  // the chin always covers the neck, and so does the collar unless the neck is far behind it
  const neckZ = Math.min(base - 0.06, neck.z < trunkZ - 5 ? neck.z : trunkZ + 0.55);
  const look: Look = { cam, head: body.head, base, back: depth(cam, mv(body.head.R, HAIR[person.hair].axis)) };
  return [
    { d: neck.d, fill: person.hair === 'scarf' ? 'hair' : 'skin', tone: 0.5, z: neckZ },
    ...extras(look, person),
    ...skull(look, person),
    ...beard(look, person),
    ...ears(look, person),
    ...eyes(look, person),
    ...mouth(look),
  ];
}
