/** Things carried: dumbbells, kettlebells, jugs, bags, what is held in both hands, barbells. */

import { SHOE, SHOE_TOE, SOLE, SOLE_TOE } from '../draw/flesh.ts';
import { handDepth } from '../draw/hand.ts';
import { type Camera, capsule, depth, disc, ellipsoid, hull, outline, polygon, project } from '../draw/project.ts';
import type { Shape } from '../draw/shape.ts';
import { WORLD } from '../draw/shape.ts';
import { SIDES } from '../pose/channels.ts';
import { footFrame } from '../pose/contacts.ts';
import type { Body } from '../pose/forward.ts';
import { add, at, colX, colY, colZ, type Frame, mix, mul, norm, sub, type V3 } from '../pose/math.ts';
import type { KitOf } from '../pose/movement.ts';
import { LINK } from '../pose/skeleton.ts';
import { gripOf } from './place.ts';
import { cylinder, placeAt, rod } from './solids.ts';

function dumbbellAt(cam: Camera, c: V3, axis: V3, order: number): Shape[] {
  const ends = [add(c, mul(axis, -5.4)), add(c, mul(axis, 5.4))] as const;
  const [far, near] = depth(cam, axis) > 0 ? ends : [ends[1], ends[0]];
  const plates = (e: V3, z: number): Shape[] => cylinder(cam, sub(e, mul(axis, 1.7)), add(e, mul(axis, 1.7)), 3.1, 'plate', 'plateEnd', z);
  const behind = Math.min(depth(cam, c), order);
  return [...plates(far, behind - 0.3), rod(cam, ends[0], ends[1], 0.9, 'metal', behind - 0.2), ...plates(near, order + 0.45)];
}
/** A kettlebell hangs from its handle, whose middle is `c`. */
function kettlebellAt(cam: Camera, c: V3, axis: V3, order: number, down: V3): Shape[] {
  const [w0, w1] = [add(c, mul(axis, 3.1)), add(c, mul(axis, -3.1))];
  const ball = add(c, mul(down, 7.6));
  const [s0, s1] = [add(mix(w0, ball, 0.62), mul(axis, 1.2)), add(mix(w1, ball, 0.62), mul(axis, -1.2))];
  const bar = (a: V3, ra: number, b: V3, rb: number): string => capsule(project(cam, a), ra, project(cam, b), rb);
  const shine = add(ball, add(mul(cam.u, 2), mul(cam.r, -1.7)));
  return [
    { d: bar(w0, 0.95, w1, 0.95) + bar(w0, 0.95, s0, 1) + bar(w1, 0.95, s1, 1), fill: 'metal', tone: 0, z: order - 0.2, edge: 0.3 },
    { d: disc(project(cam, ball), 5.2), fill: 'plate', tone: 0, z: order - 0.1, edge: 0.3 },
    { d: disc(project(cam, shine), 1.1), fill: 'plateEnd', tone: 0, z: order - 0.09, opacity: 0.8 },
  ];
}
const DOWN: V3 = [0, -1, 0];
function jugAt(cam: Camera, c: V3, order: number): Shape[] {
  const [top, low] = [add(c, [0, -3.4, 0]), add(c, [0, -13.5, 0])];
  return [
    rod(cam, add(c, [-2, 0, 0]), add(c, [2, 0, 0]), 0.8, 'accent', order - 0.2),
    rod(cam, add(c, [-2, 0, 0]), add(c, [-2.4, -4.5, 0]), 0.8, 'accent', order - 0.21),
    rod(cam, add(c, [2, 0, 0]), add(c, [2.4, -4.5, 0]), 0.8, 'accent', order - 0.21),
    {
      d: outline(
        ellipsoid(cam, { ...WORLD, o: top }, [0, -1.5, 0], [3.2, 1.4, 2.6]),
        ellipsoid(cam, { ...WORLD, o: low }, [0, 0, 0], [3.9, 1, 3]),
      ),
      fill: 'water',
      tone: 0,
      z: order - 0.1,
      edge: 0.3,
    },
  ];
}
function bagAt(cam: Camera, c: V3, order: number): Shape[] {
  const top = add(c, [0, -7, 0]);
  const handles = [-3.4, 3.4].map((x) => rod(cam, c, add(top, [x, 0, 0]), 0.5, 'woodDark', order - 0.2, 0));
  const sack = outline(
    ellipsoid(cam, { ...WORLD, o: top }, [0, -0.6, 0], [5, 0.7, 2.6]),
    ellipsoid(cam, { ...WORLD, o: top }, [0, -12, 0], [5.8, 2.4, 3.4]),
  );
  return [...handles, { d: sack, fill: 'wood', tone: 0, z: order - 0.1, edge: 0.3 }];
}
export function handWeights(cam: Camera, body: Body, kit: KitOf<'dumbbells' | 'kettlebells' | 'jugs' | 'bags'>): Shape[] {
  return (kit.sides ?? SIDES).flatMap((s) => {
    const [c, axis, order] = [gripOf(body, s), colX(body[`hand${s}`].R), handDepth(cam, body, s)];
    if (kit.kind === 'dumbbells') return dumbbellAt(cam, c, axis, order);
    if (kit.kind === 'kettlebells') return kettlebellAt(cam, c, axis, order, DOWN);
    return kit.kind === 'jugs' ? jugAt(cam, c, order) : bagAt(cam, c, order);
  });
}

function parcel(cam: Camera, c: V3, r: number, order: number, basket: boolean): Shape[] {
  const block = (y: number): ReturnType<typeof project>[] =>
    [-1, 1].flatMap((x) => [-1, 1].map((z) => project(cam, add(c, [x * r, y, z * r * 1.25]))));
  const [low, high] = [block(-r * 0.75), block(r * 0.75)];
  const sides: Shape = { d: polygon(hull([...low, ...high])), fill: basket ? 'accent' : 'woodDark', tone: 0, z: order - 0.12, edge: 0.3 };
  const lid: Shape = { d: polygon(hull([...high])), fill: basket ? 'cloth' : 'wood', tone: 0, z: order - 0.11, edge: 0.2 };
  return [sides, lid];
}
function backpack(cam: Camera, c: V3, r: number, order: number): Shape[] {
  const here = { ...WORLD, o: c };
  const body = outline(
    ellipsoid(cam, here, [0, -r * 1.5, 0], [r * 0.8, r * 0.5, r]),
    ellipsoid(cam, here, [0, -r * 0.2, 0], [r * 0.6, r * 0.5, r * 0.8]),
  );
  const pocket = outline(ellipsoid(cam, here, [r * 0.5, -r * 1.5, 0], [r * 0.4, r * 0.45, r * 0.7]));
  return [
    rod(cam, add(c, [0, 0, -1.4]), add(c, [0, 0, 1.4]), 0.7, 'foamDark', order - 0.08),
    { d: body, fill: 'foam', tone: 0, z: order - 0.12, edge: 0.3 },
    { d: pocket, fill: 'foamDark', tone: 0, z: order - 0.1, opacity: 0.8 },
  ];
}
/** A shoe on the right palm, toes along the fingers. */
function shoe(cam: Camera, body: Body, order: number): Shape[] {
  const hand = body.handR.R;
  const R = footFrame(mul(colY(hand), -1), mul(colZ(hand), -1));
  const sole = at(body.handR, [0, -4.5, -1.6]);
  const foot = { o: add(sole, add(mul(colX(R), -1.5), mul(colY(R), 3.9))), R };
  const toe = { o: at(foot, [LINK.ball[0], LINK.ball[1], 0]), R };
  const cloud = (f: Frame, points: readonly V3[]): string => polygon(hull(points.map((p) => project(cam, at(f, p)))));
  const [upper, under] = [depth(cam, colY(R)) > 0 ? 0.02 : -0.02, order - 0.1];
  const opening = outline(ellipsoid(cam, foot, [-0.6, 0.7, 0], [2.4, 0.3, 1.2]));
  return [
    { d: cloud(foot, SHOE) + cloud(toe, SHOE_TOE), fill: 'shoe', tone: 0, z: under, edge: 0.5 },
    { d: cloud(foot, SOLE) + cloud(toe, SOLE_TOE), fill: 'sole', tone: 0, z: under - upper, edge: 0.3 },
    { d: opening, fill: 'metalDark', tone: 0, z: under + upper, edge: 0.2 },
  ];
}
/** One thing in both hands, or at a place. */
export function held(cam: Camera, body: Body, kit: KitOf<'held'>): Shape[] {
  const [l, r] = [gripOf(body, 'L'), gripOf(body, 'R')];
  const c = kit.at ? placeAt(body, kit.at) : mix(l, r, 0.5);
  // a load as wide as the hands are apart lies between them; anything smaller lies inside both
  const wide = kit.at || kit.form === 'parcel' || kit.form === 'basket';
  const order = wide ? depth(cam, c) + 2 : Math.min(handDepth(cam, body, 'L'), handDepth(cam, body, 'R'));
  const across = norm(sub(r, l));
  switch (kit.form) {
    case 'dumbbell':
      return dumbbellAt(cam, add(c, [0, -2, 0]), [0, 1, 0], order - 0.5);
    case 'kettlebell':
      return kettlebellAt(cam, c, across, order, DOWN);
    case 'wheel':
      return [
        rod(cam, sub(l, mul(across, 2)), add(r, mul(across, 2)), 0.8, 'metalDark', order - 0.3),
        ...cylinder(cam, sub(c, mul(across, 1.6)), add(c, mul(across, 1.6)), kit.r ?? 5.2, 'plate', 'foamDark', order - 0.2),
      ];
    case 'shoe':
      return shoe(cam, body, order);
    case 'ball':
      return [{ d: disc(project(cam, c), kit.r ?? 5), fill: 'ball', tone: 0, z: order - 0.2, edge: 0.3 }];
    case 'backpack':
      return backpack(cam, c, kit.r ?? 6, order);
    default:
      return parcel(cam, c, kit.r ?? 7, order, kit.form === 'basket');
  }
}
/** A barbell through both grips, or lying across at a place. */
export function barbell(cam: Camera, body: Body, kit: KitOf<'barbell'>): Shape[] {
  const [l, r] = [gripOf(body, 'L'), gripOf(body, 'R')];
  const c = kit.at ? placeAt(body, kit.at) : mix(l, r, 0.5);
  const axis: V3 = kit.at ? [0, 0, 1] : norm(sub(r, l));
  const half = kit.half ?? 38;
  const end = (k: number, from: number): V3 => add(c, mul(axis, k * from));
  const order = Math.min(handDepth(cam, body, 'L'), handDepth(cam, body, 'R')) - 0.4;
  const plate = (k: number): Shape[] =>
    cylinder(cam, end(k, half - 9), end(k, half - 5), kit.plates ?? 9, 'plate', 'plateEnd', depth(cam, end(k, half - 7)));
  return [rod(cam, end(-1, half), end(1, half), 0.85, 'metalDark', order), ...plate(-1), ...plate(1)];
}
