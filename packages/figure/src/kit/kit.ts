/** Equipment: one drawer for each kind. */

import { type Camera, depth } from '../draw/project.ts';
import type { DrawKit, Shape, Token } from '../draw/shape.ts';
import type { Body } from '../pose/forward.ts';
import { mix } from '../pose/math.ts';
import type { Kit, KitOf } from '../pose/movement.ts';
import { cable, line, loop, strap } from './lines.ts';
import {
  ball,
  bar,
  bench,
  boxes,
  chair,
  counter,
  cushion,
  doorway,
  mat,
  plumb,
  rack,
  roller,
  shower,
  sideWall,
  wall,
  water,
} from './room.ts';
import { placeAt, rod } from './solids.ts';
import { stairs } from './stairs.ts';
import { handTools, lens, plant, ruler, sling, timer } from './tools.ts';
import { barbell, handWeights, held } from './weights.ts';
import { bike, wheelchair } from './wheels.ts';

const ROD: Readonly<Record<NonNullable<KitOf<'rod'>['as']>, Token>> = { wood: 'wood', metal: 'metal', foam: 'foam' };
function stick(cam: Camera, body: Body, kit: KitOf<'rod'>): Shape[] {
  const [a, b] = [placeAt(body, kit.from), placeAt(body, kit.to)];
  return [rod(cam, a, b, kit.r ?? 0.9, ROD[kit.as ?? 'wood'], depth(cam, mix(a, b, 0.5)) + (kit.z ?? 0))];
}

/** `ground`: how far the ground has passed, % of body height. */
type Drawer<K extends Kit['kind']> = (cam: Camera, body: Body, kit: KitOf<K>, ground: number) => Shape[];
const DRAWERS: { readonly [K in Kit['kind']]: Drawer<K> } = {
  mat: (cam, _, kit) => mat(cam, kit),
  wall: (cam, _, kit) => wall(cam, kit),
  'side-wall': (cam, _, kit) => sideWall(cam, kit),
  doorway: (cam, _, kit) => doorway(cam, kit),
  bar,
  dumbbells: handWeights,
  kettlebells: handWeights,
  jugs: handWeights,
  bags: handWeights,
  held,
  barbell,
  rack: (cam, _, kit) => rack(cam, kit),
  cable,
  strap,
  line,
  loop,
  rod: stick,
  bench: (cam, _, kit) => bench(cam, kit),
  chair: (cam, _, kit) => chair(cam, kit),
  wheelchair: (cam, _, kit, ground) => wheelchair(cam, kit, ground),
  roller: (cam, _, kit) => roller(cam, kit),
  ball,
  counter: (cam, _, kit) => counter(cam, kit),
  box: (cam, _, kit) => boxes(cam, kit),
  stairs: (cam, _, kit, ground) => stairs(cam, kit, ground),
  cushion,
  bike,
  water: (cam, _, kit) => water(cam, kit),
  shower: (cam, _, kit) => shower(cam, kit),
  plumb: (cam, body) => plumb(cam, body),
  timer,
  ruler,
  racket: handTools,
  trowel: handTools,
  plant: (cam, _, kit) => plant(cam, kit),
  lens,
  sling: (cam, body) => sling(cam, body),
};
export const KIT_KINDS = Object.keys(DRAWERS) as Kit['kind'][];

/** All equipment of a movement, unsorted. */
export const kitShapes: DrawKit = (cam, body, kit, ground = 0) =>
  kit.flatMap((k) => (DRAWERS[k.kind] as Drawer<Kit['kind']>)(cam, body, k as never, ground));
