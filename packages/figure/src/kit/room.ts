/** What stands in the room: mats, walls, doorways, bars, boxes, chairs, rollers, balls, cushions, water. */

import { handDepth } from '../draw/hand.ts';
import { type Camera, depth, disc, ellipsoid, hull, outline, type P2, polygon, project } from '../draw/project.ts';
import { GROUND, type Shape, type Token, WORLD } from '../draw/shape.ts';
import type { Body } from '../pose/forward.ts';
import { add, at, dot, mix, mul, norm, RAD, ry, sub, type V3, v } from '../pose/math.ts';
import type { KitOf, Surface } from '../pose/movement.ts';
import { box, cylinder, face, placeAt, rod } from './solids.ts';

export function mat(cam: Camera, kit: KitOf<'mat'>): Shape[] {
  const [cx, cz] = kit.at ?? [0, 0];
  const [w, d] = kit.size ?? [104, 34];
  const r = 4;
  const corner = (sx: number, sz: number): P2[] =>
    Array.from({ length: 6 }, (_, i) => {
      const t = (i / 5) * (Math.PI / 2);
      return project(cam, [cx + sx * (w / 2 - r + r * Math.cos(t)), 0, cz + sz * (d / 2 - r + r * Math.sin(t))]);
    });
  const top = hull([...corner(1, 1), ...corner(1, -1), ...corner(-1, 1), ...corner(-1, -1)]);
  const below = polygon(top.map((p) => ({ x: p.x, y: p.y + 1 })));
  return [
    { d: below, fill: 'matEdge', tone: 0, z: GROUND.mat - 1 },
    { d: polygon(top), fill: 'mat', tone: 0, z: GROUND.mat },
  ];
}
/** A wall with a skirting board; `point` maps along, height and depth behind its face to the world. */
function wallFaces(cam: Camera, along: readonly [number, number], h: number, point: (a: number, y: number, behind: number) => V3): Shape[] {
  const [a0, a1] = along;
  const rect = (y: number, behind: number): V3[] => [
    point(a0, 0, behind),
    point(a0, y, behind),
    point(a1, y, behind),
    point(a1, 0, behind),
  ];
  return [
    face(cam, [...rect(h, 0), ...rect(h, 3)], 'wallEdge', GROUND.wall),
    face(cam, rect(h, 0), 'wall', GROUND.wall + 1),
    face(cam, rect(3.2, 0), 'wallEdge', GROUND.wall + 2),
  ];
}
export const wall = (cam: Camera, kit: KitOf<'wall'>): Shape[] =>
  wallFaces(cam, kit.z ?? [-34, 34], kit.h ?? 112, (z, y, behind) => [kit.x + (kit.x > 0 ? behind : -behind), y, z]);
export const sideWall = (cam: Camera, kit: KitOf<'side-wall'>): Shape[] =>
  wallFaces(cam, kit.x ?? [-34, 34], kit.h ?? 112, (x, y, behind) => [x, y, kit.z + (kit.z > 0 ? behind : -behind)]);
export function doorway(cam: Camera, kit: KitOf<'doorway'>): Shape[] {
  const [z0, z1] = kit.z ?? [-22, 22];
  const h = kit.h ?? 122;
  const post = (z: number, sign: number): Shape[] =>
    box(cam, [kit.x - 2.5, kit.x + 2.5], [0, h], sign > 0 ? [z, z + 5] : [z - 5, z], 'wood', 'woodDark', depth(cam, [kit.x, 50, z]) - 3);
  return [
    ...post(z0, -1),
    ...post(z1, 1),
    ...box(cam, [kit.x - 2.5, kit.x + 2.5], [h, h + 5], [z0 - 5, z1 + 5], 'wood', 'woodDark', depth(cam, [kit.x, h, 0]) - 4),
  ];
}
export function bar(cam: Camera, body: Body, kit: KitOf<'bar'>): Shape[] {
  const x = kit.x ?? 0;
  const [z0, z1] = kit.z ?? [-34, 34];
  const order = Math.min(handDepth(cam, body, 'L'), handDepth(cam, body, 'R'));
  const posts =
    kit.posts === false ? [] : [z0, z1].map((z) => rod(cam, [x, 0, z], [x, kit.y + 3, z], 1.5, 'metal', depth(cam, [x, kit.y / 2, z])));
  return [...posts, rod(cam, [x, kit.y, z0], [x, kit.y, z1], 1.15, 'metalDark', order - 0.6)];
}
export function rack(cam: Camera, { x, y }: KitOf<'rack'>): Shape[] {
  return [-26, 26].flatMap((z) => [
    rod(cam, [x, 0, z], [x, 104, z], 1.5, 'metal', depth(cam, [x, 50, z])),
    rod(cam, [x, 0.8, z], [x - 36, 0.8, z], 1, 'metal', depth(cam, [x - 18, 0, z]) - 1),
    rod(cam, [x, y, z], [x - 36, y, z], 1, 'metalDark', depth(cam, [x - 18, y, z])),
  ]);
}
const PAINT: Readonly<Record<Surface, readonly [Token, Token]>> = {
  wood: ['wood', 'woodDark'],
  mat: ['mat', 'matEdge'],
  soft: ['cloth', 'wallEdge'],
  metal: ['plateEnd', 'metal'],
  stone: ['wall', 'wallEdge'],
  soil: ['woodDark', 'woodDark'],
};
export function boxes(cam: Camera, kit: KitOf<'box'>): Shape[] {
  const order = depth(cam, [(kit.x[0] + kit.x[1]) / 2, kit.y[1], (kit.z[0] + kit.z[1]) / 2]) + (kit.front ? 20 : -20);
  return box(cam, kit.x, kit.y, kit.z, ...PAINT[kit.as ?? 'wood'], order);
}
/** A slab that stands out a little over a pale cupboard. */
export function counter(cam: Camera, kit: KitOf<'counter'>): Shape[] {
  const h = kit.h ?? 52;
  const [[x0, x1], [z0, z1]] = [kit.x, kit.z ?? [-34, 34]];
  const order = depth(cam, [(x0 + x1) / 2, h, (z0 + z1) / 2]) - 20;
  const body = box(cam, [x0 + 1.2, x1 - 1.2], [4, h - 3], [z0 + 1.2, z1 - 1.2], 'wall', 'wall', order - 0.05);
  const plinth = box(cam, [x0 + 1.2, x1 - 1.2], [0, 4], [z0 + 1.2, z1 - 1.2], 'wallEdge', 'wallEdge', order - 0.1);
  return [...plinth, ...body, ...box(cam, [x0, x1], [h - 3, h], [z0, z1], 'wood', 'woodDark', order)];
}
export function chair(cam: Camera, kit: KitOf<'chair'>): Shape[] {
  const h = kit.h ?? 25;
  const z = kit.z ?? 0;
  const [x0, x1, z0, z1] = [kit.x - 12, kit.x + 12, z - 12, z + 12];
  const order = depth(cam, [kit.x, h, z]) - 14;
  const legs = [x0 + 1.5, x1 - 1.5].flatMap((x) =>
    [z0 + 1.5, z1 - 1.5].map((k) => rod(cam, [x, 0.5, k], [x, h - 1, k], 1.1, 'woodDark', order - 2)),
  );
  const seat = box(cam, [x0, x1], [h - 2.4, h], [z0, z1], 'wood', 'woodDark', order);
  // an armrest towards us hides the hip, the other is behind
  const rests = (kit.arms ? [z0, z1] : []).flatMap((k) => {
    const at = order + ((k - z) * cam.n[2] > 0 ? 30 : -1);
    return [
      rod(cam, [kit.x + 6, h, k], [kit.x + 6, h + 11, k], 1, 'woodDark', at),
      ...box(cam, [x0 + 1, kit.x + 8], [h + 10, h + 12], [k - 1.6, k + 1.6], 'wood', 'woodDark', at + 0.1),
    ];
  });
  const side = kit.back ?? 0;
  if (!side) return [...legs, ...seat, ...rests];
  const bx = side > 0 ? x1 - 1.5 : x0 + 1.5;
  const over = order + (dot(v(side, 0, 0), cam.n) > 0 ? 40 : -1); // a back towards us hides the person
  const posts = [z0 + 1.5, z1 - 1.5].map((k) => rod(cam, [bx, h, k], [bx + side * 2.5, h + 24, k], 1.1, 'woodDark', over));
  const rest = box(cam, side > 0 ? [bx + 0.6, bx + 2.8] : [bx - 2.8, bx - 0.6], [h + 13, h + 25], [z0, z1], 'wood', 'wood', over + 0.1);
  return [...legs, ...seat, ...rests, ...posts, ...rest];
}
/** A slanted or level pad, its visible faces, and a leg under each end. */
export function bench(cam: Camera, kit: KitOf<'bench'>): Shape[] {
  const w = kit.w ?? 8;
  const [[ax, ay], [bx, by]] = kit.top;
  const [a, b]: [V3, V3] = [
    [ax, ay, 0],
    [bx, by, 0],
  ];
  const along = norm(sub(b, a));
  const down: V3 = [along[1], -along[0], 0];
  const [c, d] = [add(a, mul(down, 3)), add(b, mul(down, 3))];
  const order = depth(cam, mix(a, b, 0.5)) - 20;
  const across = (p: V3, q: V3): V3[] => [p, q].flatMap((k): V3[] => [add(k, [0, 0, w]), add(k, [0, 0, -w])]);
  const flank = (z: number): V3[] => [a, b, d, c].map((k) => add(k, [0, 0, z]));
  const faces: [V3, V3[], Token][] = [
    [v(0, 0, 1), flank(w), 'foamDark'],
    [v(0, 0, -1), flank(-w), 'foamDark'],
    [along, across(b, d), 'foamDark'],
    [mul(along, -1), across(a, c), 'foamDark'],
    [down, across(c, d), 'foamDark'],
    [mul(down, -1), across(a, b), 'foam'],
  ];
  const pad = faces.filter(([normal]) => dot(normal, cam.n) > 1e-3).map(([, corners, paint]) => face(cam, corners, paint, order));
  if (kit.legs === false) return pad;
  const legs = [0.15, 0.85].flatMap((k) => {
    const p = mix(c, d, k);
    return [rod(cam, [p[0], 1, 0], p, 1.3, 'metal', order - 1), rod(cam, [p[0], 1, -w - 1], [p[0], 1, w + 1], 1, 'metalDark', order - 2)];
  });
  return [...legs, ...pad];
}
export function roller(cam: Camera, kit: KitOf<'roller'>): Shape[] {
  const r = kit.r ?? 4.2;
  const turn = ((kit.turn ?? 0) + (kit.along === 'x' ? 90 : 0)) * RAD;
  const axis: V3 = [Math.sin(turn), 0, Math.cos(turn)];
  const half = mul(axis, (kit.w ?? 26) / 2);
  const [a, b] = [add(kit.at, mul(half, -1)), add(kit.at, half)];
  const hole = dot(half, cam.n) > 0 ? b : a;
  const core = outline(ellipsoid(cam, { o: hole, R: ry(turn / RAD) }, [0, 0, 0], [r * 0.42, r * 0.42, 0.01]));
  return [...cylinder(cam, a, b, r, 'foam', 'foamDark', GROUND.roller), { d: core, fill: 'foam', tone: 0, z: GROUND.roller + 1 }];
}
export function ball(cam: Camera, body: Body, kit: KitOf<'ball'>): Shape[] {
  const c = placeAt(body, kit.at);
  const z = depth(cam, c) - kit.r * 0.3 + (kit.z ?? 0);
  const shine = add(c, add(mul(cam.u, kit.r * 0.42), mul(cam.r, -kit.r * 0.36)));
  return [
    { d: disc(project(cam, c), kit.r), fill: 'ball', tone: 0, z, edge: 0.3 },
    { d: disc(project(cam, shine), kit.r * 0.2), fill: 'shoe', tone: 0, z: z + 0.01, opacity: 0.35 },
  ];
}
const CUSHION: Readonly<Record<NonNullable<KitOf<'cushion'>['as']>, Token>> = {
  soft: 'cloth',
  hot: 'accent',
  cold: 'water',
  towel: 'cloth',
};
export function cushion(cam: Camera, body: Body, kit: KitOf<'cushion'>): Shape[] {
  const c = placeAt(body, kit.at);
  const [x, y, z] = kit.size;
  const f = { ...WORLD, o: c };
  const d = outline(ellipsoid(cam, f, [-x * 0.35, 0, 0], [x * 0.65, y, z]), ellipsoid(cam, f, [x * 0.35, 0, 0], [x * 0.65, y, z]));
  return [{ d, fill: CUSHION[kit.as ?? 'soft'], tone: 0, z: depth(cam, c) + (kit.z ?? -8), edge: 0.3 }];
}
/** A block of water: its top and the sides that face us. */
export function water(cam: Camera, kit: KitOf<'water'>): Shape[] {
  const [x0, x1] = kit.x ?? [-40, 40];
  const [z0, z1] = kit.z ?? [-26, 26];
  const top = face(
    cam,
    [
      [x0, kit.y, z0],
      [x1, kit.y, z0],
      [x1, kit.y, z1],
      [x0, kit.y, z1],
    ],
    'water',
    800,
  );
  const sides: [V3, number, number, number, number][] = [
    [v(0, 0, 1), x0, z1, x1, z1],
    [v(0, 0, -1), x0, z0, x1, z0],
    [v(1, 0, 0), x1, z0, x1, z1],
    [v(-1, 0, 0), x0, z0, x0, z1],
  ];
  const seen = sides
    .filter(([normal]) => dot(normal, cam.n) > 1e-3)
    .map(([, xa, za, xb, zb]): Shape => {
      const [a, b]: [V3, V3] = [
        [xa, 0, za],
        [xb, 0, zb],
      ];
      return { ...face(cam, [a, b, add(b, [0, kit.y, 0]), add(a, [0, kit.y, 0])], 'water', 799), opacity: 0.35 };
    });
  return [...seen, { ...top, opacity: 0.45 }];
}
export function shower(cam: Camera, kit: KitOf<'shower'>): Shape[] {
  const drops = Array.from({ length: 7 }, (_, i): Shape => {
    const z = (i - 3) * 2.6;
    return { ...rod(cam, add(kit.at, [6, -2, z * 0.5]), add(kit.at, [2, -26 - (i % 3) * 5, z]), 0.35, 'water', 700, 0), opacity: 0.85 };
  });
  const [x, y, z] = kit.at;
  return [
    rod(cam, [x - 8, 0, z], [x - 8, y + 3, z], 1.1, 'metal', -700),
    rod(cam, [x - 8, y + 3, z], [x + 5, y, z], 1.1, 'metal', 690),
    { d: disc(project(cam, [x + 6, y - 0.6, z]), 3), fill: 'metal', tone: 0, z: 691, edge: 0.3 },
    ...drops,
  ];
}
/** A plumb line from the crown to the floor. */
export function plumb(cam: Camera, body: Body): Shape[] {
  const top = at(body.head, [0.5, 15, 0]);
  const [a, b] = [project(cam, top), project(cam, [top[0], 0, top[2]])];
  return [{ d: `M${a.x} ${a.y}L${b.x} ${b.y}`, fill: 'accent', tone: 0, z: 900, line: 0.5, dashed: true, opacity: 0.7 }];
}
