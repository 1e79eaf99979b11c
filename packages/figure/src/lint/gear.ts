/** Whether what is held is in the hands that hold it, as it is drawn. */

import { kitShapes } from '../kit/kit.ts';
import { gripOf, isGrip } from '../kit/place.ts';
import { SIDES } from '../pose/channels.ts';
import { type Compiled, isDown } from '../pose/compile.ts';
import { sideOf } from '../pose/contacts.ts';
import type { Body } from '../pose/forward.ts';
import { nth } from '../pose/math.ts';
import type { Kit, Place, Side } from '../pose/movement.ts';
import { CAMERAS, toShapes } from './drawn.ts';

/** The hands a place is tied to. */
function handsAt(place: Place): Side[] {
  if (isGrip(place)) return [place.grip];
  return 'bone' in place && place.bone.startsWith('hand') ? [sideOf(place.bone)] : [];
}
function placesOf(kit: Kit): readonly Place[] {
  if (kit.kind === 'line') return kit.through;
  return kit.kind === 'rod' || kit.kind === 'ruler' ? [kit.from, kit.to] : [];
}
/** The hands that one piece of equipment needs. */
export function holders(kit: Kit): readonly Side[] {
  switch (kit.kind) {
    case 'dumbbells':
    case 'kettlebells':
    case 'jugs':
    case 'bags':
    case 'racket':
    case 'trowel':
      return kit.sides ?? SIDES;
    case 'held':
      if (kit.at) return handsAt(kit.at);
      return kit.form === 'shoe' ? ['R'] : SIDES;
    case 'barbell':
      return SIDES;
    case 'cable':
    case 'strap':
      return kit.hands;
    case 'bike':
      return kit.arms ? SIDES : [];
    default:
      return placesOf(kit).flatMap(handsAt);
  }
}
/** What an author calls a piece of equipment. */
export const named = (kit: Kit): string => `the ${kit.kind === 'held' ? kit.form : kit.kind}`;
/** How far the middle of each hand's grip is from one piece of equipment as it is drawn, % of body height. */
function fromGear(b: Body, kit: Kit): Record<Side, number> {
  const by = { L: 0, R: 0 };
  for (const cam of CAMERAS) {
    const shapes = kitShapes(cam, b, [kit]);
    for (const s of SIDES) by[s] = Math.max(by[s], toShapes(cam, gripOf(b, s), shapes));
  }
  return by;
}
/** Nobody grips these. */
const NO_GRIP: readonly Kit['kind'][] = ['mat', 'wall', 'side-wall', 'water', 'plumb', 'sling', 'plant', 'roller', 'ball', 'cushion'];
/** A hand more open than this lets go. */
export const CLOSED = 0.4;
export interface Grasp {
  side: Side;
  what: string;
  /** How far the grip is from what it should hold. */
  by: number;
}
/** Every hand that should hold something in a posed body between two poses: what its equipment asks for, and what is pinned as gripping. */
export function grasps(c: Compiled, b: Body, poses: readonly string[]): Grasp[] {
  const gripping = c.pins.filter(
    (pin) =>
      pin.as === 'grip' && pin.on !== 'body' && b.grip[sideOf(pin.name)] >= CLOSED && poses.every((pose) => isDown(c, pose, pin.name)),
  );
  const kit = (c.movement.kit ?? []).filter((k) => holders(k).length || (gripping.length && !NO_GRIP.includes(k.kind)));
  const far = kit.map((k) => fromGear(b, k));
  return [
    ...kit.flatMap((k, i) => holders(k).map((side): Grasp => ({ side, what: named(k), by: nth(far, i)[side] }))),
    ...gripping.map(({ name }): Grasp => {
      const side = sideOf(name);
      return { side, what: 'anything', by: Math.min(Number.POSITIVE_INFINITY, ...far.map((by) => by[side])) };
    }),
  ];
}
